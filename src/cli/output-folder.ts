import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Bytes of a file name that are left to the stem: most systems allow 255 in all. */
const longestStem = 180;

/**
 * The name of the output of an input file: its own, for people, and a digest of its absolute path,
 * so that namesakes in several folders, or names that differ in case only, do not overwrite each other.
 */
export function outputName(place: string): string {
  // Names are whatever bytes a file system allows; on others some of them are not.
  const safe = basename(place, extname(place)).replaceAll(/[\p{Cc}\\/:*?"<>|]/gu, '_');
  const bytes = Buffer.from(safe, 'utf8').subarray(0, longestStem);
  const stem = new TextDecoder().decode(bytes).replaceAll('\uFFFD', '');
  const digest = createHash('sha256').update(place).digest('hex').slice(0, 12);
  return `${stem}.${digest}.json`;
}

/** Writes a file as a whole or not at all, whenever the program is stopped. */
export function writeOutput(path: string, text: string): void {
  // The same name each time: what a killed run left behind is overwritten by the next.
  const draft = join(dirname(path), `.${basename(path)}.draft`);
  writeFileSync(draft, text, 'utf8');
  renameSync(draft, path);
}

export const removeOutput = (path: string): void => rmSync(path, { force: true });

const journalName = '.finished.tsv';

/** What the extraction consists of; changed rules make what was finished before unfinished. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['../core', '../../data/catalogue', '.']) {
    const top = fileURLToPath(new URL(folder, import.meta.url));
    const names = readdirSync(top, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => /\.(?:ts|json)$/.test(each)).sort()) {
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(top, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** A folder of outputs and the journal of those that are finished. */
export interface OutputFolder {
  pathOf(place: string): string;
  /** SHA-256 of the input that a finished output was made from, null where there is none. */
  finishedFrom(path: string): string | null;
  /** Notes that an output was written. */
  finish(path: string, sha256: string): void;
}

/** Opens the folder, which is made where it is missing. @throws a Node system error */
export function openOutputFolder(folder: string): OutputFolder {
  mkdirSync(folder, { recursive: true });
  const journal = join(folder, journalName);
  const version = fingerprint();
  const finished = new Map<string, string>();
  const noted = existsSync(journal) ? readFileSync(journal, 'utf8') : '';
  for (const line of noted.split('\n')) {
    const [name, sha256, madeBy] = line.split('\t');
    if (name === undefined || sha256 === undefined || madeBy === undefined) continue;
    // An output of other rules counts as one of another input.
    finished.set(name, madeBy === version ? sha256 : 'outdated');
  }
  // A line that was cut short must not swallow the next.
  if (noted !== '' && !noted.endsWith('\n')) appendFileSync(journal, '\n');
  return {
    pathOf: (place) => join(folder, outputName(place)),
    finishedFrom: (path) => (existsSync(path) ? (finished.get(basename(path)) ?? null) : null),
    finish: (path, sha256) => appendFileSync(journal, `${basename(path)}\t${sha256}\t${version}\n`),
  };
}
