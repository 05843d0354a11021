import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RepositoryFile {
  /** Relative to the top folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface ContentRule {
  readonly reason: string;
  /** Paths of the files that the rule is about. */
  readonly about: RegExp;
  readonly forbidden: RegExp;
}

const anywhere = /(?:)/;
const productCode = /^src\/.*\.tsx?$/;

/** Written so that no pattern matches its own text. */
const contentRules: readonly ContentRule[] = [
  {
    reason: 'a path of one machine',
    about: anywhere,
    forbidden: /\/(?:work|tmp|root|farm)\/|(?<![\w.:/-])\/(?:home|Users)\/\w|\b[A-Z]:\\Users\\/,
  },
  {
    reason: 'the address of a package registry',
    about: anywhere,
    forbidden:
      /registry\.(?:npmjs|yarnpkg|npmmirror)|https?:\/\/[\w.-]*(?:registry|npmmirror)[\w.-]*[:/]/,
  },
  {
    reason: 'an address in the lock file, which ties the install to one registry',
    about: /(?:^|\/)package-lock\.json$/,
    forbidden: /"resolved": "\w+:/,
  },
  {
    reason: 'a test switched off, or the others for its sake',
    about: /^tests\/.*\.tsx?$/,
    forbidden: /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fixme)\b/,
  },
  {
    reason: 'a missing value turned into zero',
    about: productCode,
    forbidden:
      /(?:value|figure|rate|count|amount|total|share|percent)\w*(?:\([^()]*\)|\[[^[\]]*\]|[)\]])*\s*(?:\?\?|\|\|)=?\s*-?0(?![\w.])/i,
  },
  {
    reason: 'a line drawn through what is missing',
    about: productCode,
    forbidden: /\bconnectNulls\b/,
  },
];

const sayNothing = /(?:^|\/)(?:utils?|helpers?|common|constants|misc)(?=\/|\.[\w.]+$)/i;

function breachesIn({ path, text }: RepositoryFile): readonly string[] {
  const applying = contentRules.filter(({ about }) => about.test(path));
  return text
    .split('\n')
    .flatMap((line, index) =>
      applying
        .filter(({ forbidden }) => forbidden.test(line))
        .map(({ reason }) => `${path}:${index + 1}: ${reason}: ${line.trim().slice(0, 120)}`),
    );
}

/** What must not be in the repository: `path:line: reason: the line`; empty when all is well. */
export function contentBreaches(files: readonly RepositoryFile[]): readonly string[] {
  return files.flatMap(breachesIn);
}

/** Names of files and folders that do not say what is in them. */
export function nameBreaches(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter(({ path }) => sayNothing.test(path))
    .map(({ path }) => `${path}: the name does not say what is in it`);
}

/** What is generated, installed or Git's own. */
const notOurs = new Set([
  '.git',
  'node_modules',
  'dist',
  'coverage',
  '.cache',
  'test-results',
  'playwright-report',
  '.DS_Store',
]);
const notText = /\.(?:png|jpe?g|ico|woff2?|pdf|docx|xlsx|tsbuildinfo)$/i;

/** All text files of the repository. */
export function repositoryFiles(folder: string, path = ''): readonly RepositoryFile[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return repositoryFiles(folder, inner);
    if (!entry.isFile() || notText.test(entry.name)) return [];
    return [{ path: inner, text: readFileSync(join(folder, inner), 'utf8') }];
  });
}
