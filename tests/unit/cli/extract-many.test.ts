import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve('.');
const fixtures = join(root, 'tests/fixtures/reports');
const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'many-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], input = ''): { child: ChildProcess; ended: Promise<Run> } {
  const command = ['--import', tsx, join(root, 'src/cli/extract.ts'), ...args];
  const child = spawn(process.execPath, command, { cwd: folder });
  child.stdin.end(input);
  const ended = new Promise<Run>((done) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
  return { child, ended };
}

const run = (args: readonly string[], input?: string): Promise<Run> => start(args, input).ended;
const filesOf = ({ stdout }: Run): readonly unknown[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { file: unknown }).file);
const outputsIn = (name: string): readonly string[] =>
  readdirSync(join(folder, name)).filter((each) => each.endsWith('.json'));
const lastLine = ({ stderr }: Run): string => stderr.trimEnd().split('\n').at(-1) ?? '';

/** `count` reports in a folder of their own, and where they lie. */
function makeReports(name: string, count: number): readonly string[] {
  mkdirSync(join(folder, name));
  return Array.from({ length: count }, (_, index) => {
    const file = `${name}/${String(index).padStart(4, '0')}.txt`;
    const fixture = index % 2 === 0 ? 'yunxi-2023.txt' : 'liuhe-2022.txt';
    copyFileSync(join(fixtures, fixture), join(folder, file));
    return file;
  });
}

describe('the extract command on many files', () => {
  let files: readonly string[];
  beforeAll(() => {
    files = makeReports('many', 90);
    writeFileSync(join(folder, 'many/0040.txt'), '');
    writeFileSync(join(folder, 'many/0041.txt'), '关于召开会议的通知\n');
  });

  it('keeps their order whichever thread is done first, and names each broken one', async () => {
    // Starting takes longer than reading: two runs at a time where neither is timed.
    const [result, one] = await Promise.all([
      run(['--jobs', '3', 'many']),
      run(['--jobs', '1', 'many']),
    ]);
    expect(result.code).toBe(1);
    expect(filesOf(result)).toEqual(files.filter((file) => !/004[01]/.test(file)));
    const errors = result.stderr.split('\n').filter((line) => line.includes('error'));
    expect(errors).toEqual([
      expect.stringMatching(/^\[41\/90\] error: many\/0040\.txt: empty: /),
      expect.stringMatching(/^\[42\/90\] error: many\/0041\.txt: no-title: /),
    ]);
    expect(lastLine(result)).toMatch(/^90 of 90 files in .*: 88 read, 0 unchanged, 2 failed$/);
    expect(one.stdout).toBe(result.stdout);
  });

  it('takes the list of files from a file or from standard input', async () => {
    const list = `${files[3]}\n${files[0]}\n`;
    writeFileSync(join(folder, 'list'), list);
    const [named, piped] = await Promise.all([
      run(['--files-from', 'list', 'many/0005.txt']),
      run(['--files-from', '-'], list),
    ]);
    expect(filesOf(named)).toEqual(['many/0005.txt', files[3], files[0]]);
    expect(filesOf(piped)).toEqual([files[3], files[0]]);
  });

  it('says what is wrong with its arguments', async () => {
    const wrong = [
      { args: ['--jobs', '0', 'many'], words: '--jobs takes a number of threads, not 0' },
      { args: ['--files-from', 'nowhere'], words: 'ENOENT: there is no such file' },
      { args: ['--unknown', 'many'], words: "Unknown option '--unknown'" },
    ];
    const runs = await Promise.all(wrong.map(({ args }) => run(args)));
    expect(runs).toEqual(
      wrong.map(({ words }) => ({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining(`error: ${words}`) as string,
      })),
    );
  });
});

describe('the extract command with an output folder', () => {
  it('writes the line of each report to a file of its own, namesakes apart', async () => {
    makeReports('left', 2);
    makeReports('right', 2);
    const [onScreen, inFolder] = await Promise.all([
      run(['left', 'right']),
      run(['--out', 'out/new', 'left', 'right']),
    ]);
    expect([inFolder.code, inFolder.stdout]).toEqual([0, '']);
    const texts = outputsIn('out/new').map((name) =>
      readFileSync(join(folder, 'out/new', name), 'utf8'),
    );
    expect(texts.sort().join('')).toBe(
      onScreen.stdout
        .split(/(?<=\n)/)
        .sort()
        .join(''),
    );
  });

  it('does again only what changed, and leaves no output of what broke', async () => {
    makeReports('change', 3);
    await run(['--out', 'kept', 'change']);
    copyFileSync(join(fixtures, 'anonymised-2021.txt'), join(folder, 'change/0001.txt'));
    writeFileSync(join(folder, 'change/0002.txt'), '');
    const result = await run(['--out', 'kept', 'change']);
    expect(result.code).toBe(1);
    expect(lastLine(result)).toContain('1 read, 1 unchanged, 1 failed');
    expect(outputsIn('kept').map((name) => name.slice(0, 4))).toEqual(['0000', '0001']);
    const [, changed = ''] = outputsIn('kept');
    expect(readFileSync(join(folder, 'kept', changed), 'utf8')).toContain('××市');
  });

  it.each([
    ['on one thread', '1', 5, 100],
    // By then the threads have taken over.
    ['on several', '2', 150, 250],
  ])('stops on Ctrl+C and goes on where it was, %s', async (_, jobs, enough, count) => {
    const [input, output] = [`stop-${jobs}`, `stopped-${jobs}`];
    makeReports(input, count);
    const args = ['--jobs', jobs, '--out', output, input];
    mkdirSync(join(folder, output));
    const { child, ended } = start(args);
    while (outputsIn(output).length < enough) await setTimeout(2);
    child.kill('SIGINT');
    const stopped = await ended;
    expect([stopped.code, stopped.stdout]).toEqual([130, '']);
    const names = outputsIn(output);
    expect(lastLine(stopped)).toContain(`stopped: ${names.length} of ${count} files`);
    expect(names.length).toBeLessThan(count);
    expect(readdirSync(join(folder, output))).toHaveLength(names.length + 1);
    for (const name of names) {
      const text = readFileSync(join(folder, output, name), 'utf8');
      expect(JSON.parse(text)).toHaveProperty('report.sha256');
    }
    const before = names.map((name) => statSync(join(folder, output, name)).mtimeMs);

    const resumed = await run(args);
    expect(resumed.code).toBe(0);
    expect(lastLine(resumed)).toContain(
      `${count - names.length} read, ${names.length} unchanged, 0 failed`,
    );
    expect(outputsIn(output)).toHaveLength(count);
    expect(names.map((name) => statSync(join(folder, output, name)).mtimeMs)).toEqual(before);
  });

  it('goes on after a run that was killed on the spot', async () => {
    makeReports('kill', 100);
    mkdirSync(join(folder, 'killed'));
    const { child, ended } = start(['--out', 'killed', 'kill']);
    while (outputsIn('killed').length < 5) await setTimeout(5);
    child.kill('SIGKILL');
    await ended;
    const resumed = await run(['--out', 'killed', 'kill']);
    expect(resumed.code).toBe(0);
    expect(outputsIn('killed')).toHaveLength(100);
    expect(readdirSync(join(folder, 'killed'))).toHaveLength(101);
    for (const name of outputsIn('killed')) {
      expect(JSON.parse(readFileSync(join(folder, 'killed', name), 'utf8'))).toHaveProperty('file');
    }
  });

  it('writes whole lines to standard output when it is stopped', async () => {
    makeReports('lines', 200);
    const { child, ended } = start(['--jobs', '2', 'lines']);
    await new Promise((seen) => {
      child.stdout?.once('data', seen);
    });
    child.kill('SIGINT');
    const stopped = await ended;
    expect(stopped.code).toBe(130);
    const told = filesOf(stopped);
    expect(stopped.stdout.endsWith('\n')).toBe(true);
    expect(told.length).toBeLessThan(200);
    expect(told).toEqual(
      Array.from(told, (_, index) => `lines/${String(index).padStart(4, '0')}.txt`),
    );
  });
});
