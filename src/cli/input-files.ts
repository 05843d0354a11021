import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './report-file.ts';

/** Paths in a list, one a line, or each ended by a NUL as `find -print0` writes them. */
export function listedFiles(list: string): readonly string[] {
  const names = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/);
  return names.filter((name) => name.trim() !== '');
}

/** The list in a file, or on standard input for `-`. @throws a Node system error */
export const readList = (source: string): readonly string[] =>
  listedFiles(readFileSync(source === '-' ? 0 : placeOf(source), 'utf8'));

function isFolder(path: string): boolean {
  try {
    return statSync(placeOf(path)).isDirectory();
  } catch {
    // Whoever reads it will say what is wrong with it.
    return false;
  }
}

/** Text files in a folder and the folders in it, in the order of their names; hidden ones are not seen. */
function textFilesIn(folder: string): readonly string[] {
  const entries = readdirSync(placeOf(folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textFilesIn(path);
    return entry.isFile() && /\.txt$/i.test(entry.name) ? [path] : [];
  });
}

/**
 * The files that arguments stand for: a folder for the `.txt` files below it, anything else for
 * itself. A folder without such files, or that may not be read, stands for itself too, so that its
 * error is told like any other.
 */
export function inputFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path];
    try {
      const files = textFilesIn(path);
      return files.length === 0 ? [path] : files;
    } catch {
      return [path];
    }
  });
}
