/** Finds a Chromium for the tests, or installs one. Tests in a browser are never skipped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './command.ts';

export const isRoot = process.getuid?.() === 0;

/** Keep Chromium from calling home: what the tests see on the wire is then the page's own doing. */
export const launchArguments: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
  // Chromium refuses to run as root with its sandbox, and only then.
  ...(isRoot ? ['--no-sandbox'] : []),
];

const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
] as const;

const fixedPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((variable) =>
    join(process.env[variable] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};

function say(text: string): void {
  console.log(`browser: ${text}`);
}

/** Runs a program for its effect, its output shown; false where it failed or is not there. */
function succeeds(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env, cwd: root }).status ===
    0
  );
}

/** What a program prints, or null where it failed or is not there. */
function printedBy(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
  } catch {
    return null;
  }
}

/**
 * Ubuntu's chromium-browser can be a script that only asks for snap, hence the question for the
 * version. On Windows chrome.exe does not answer it but opens a window.
 */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || /Chrom/.test(printedBy(path, ['--version']) ?? '');
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(fixedPlaces[process.platform] ?? [])].find(runs);
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return path && runs(path) ? path : undefined;
}

function isDebianAsRoot(): boolean {
  if (!isRoot || !existsSync('/etc/os-release')) return false;
  return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptInstall(...packages: readonly string[]): boolean {
  say(`installing ${packages.join(' and ')} with apt-get …`);
  return succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', ...packages]);
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const fonts = printedBy('fc-list', [':lang=zh-cn', 'family']);
  if (fonts !== null) return fonts.trim() !== '';
  const status = printedBy('dpkg-query', ['-W', '-f=${Status}', 'fonts-noto-cjk']);
  return status === 'install ok installed';
}

/** Without a Chinese font every glyph is an empty box; the glyph test tells, this mends it. */
function ensureChineseFont(): void {
  if (hasChineseFont()) return;
  if (isDebianAsRoot() && aptInstall('fonts-noto-cjk')) return;
  say(
    'no Chinese font found; install one (Debian, Ubuntu: fonts-noto-cjk) or the glyph test fails',
  );
}

function locate(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is no Chromium that runs`);
  }
  const found = installed() ?? playwrightsOwn();
  if (found) return found;
  if (isDebianAsRoot() && aptInstall('chromium', 'fonts-noto-cjk')) {
    const fresh = installed();
    if (fresh) return fresh;
  }
  say('installing the Chromium of Playwright …');
  succeeds(process.execPath, [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'install',
    '--with-deps',
    'chromium',
  ]);
  const downloaded = playwrightsOwn();
  if (downloaded) return downloaded;
  throw new Error(
    `No Chromium was found, and none could be installed. Do one of these and try again:
  - install Chromium or Google Chrome (Debian, as root: apt-get install chromium fonts-noto-cjk)
  - set CHROMIUM_PATH to the program of one that is already there`,
  );
}

/**
 * Path of a Chromium that runs. In this order: CHROMIUM_PATH, an installed one, Playwright's own,
 * one from apt (Debian or Ubuntu, as root), one that Playwright downloads.
 * @throws Error with instructions where there is none and none can be installed.
 */
export function findChromium(): string {
  const path = locate();
  ensureChineseFont();
  say(path);
  return path;
}
