import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputFiles, listedFiles } from '../../../src/cli/input-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'input-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  for (const name of ['b', 'a/inner', 'empty', '.hidden']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const name of [
    'z.txt',
    'a/2.TXT',
    'a/10.txt',
    'a/inner/1.txt',
    'a/notes.json',
    '.hidden/1.txt',
    'b/.1.txt',
  ]) {
    writeFileSync(join(folder, name), '');
  }
});

describe('input files', () => {
  it('are the text files below a folder, in the order of their names', () => {
    expect(inputFiles([folder])).toEqual(
      ['a/10.txt', 'a/2.TXT', 'a/inner/1.txt', 'z.txt'].map((name) => join(folder, name)),
    );
  });

  it('are what is named, in its order, there or not, twice if named twice', () => {
    const named = [join(folder, 'a/notes.json'), join(folder, 'missing.txt')];
    expect(inputFiles([...named, ...named])).toEqual([...named, ...named]);
  });

  it('leave a folder without text files for the error that it deserves', () => {
    expect(inputFiles([join(folder, 'empty'), join(folder, 'b')])).toEqual([
      join(folder, 'empty'),
      join(folder, 'b'),
    ]);
  });
});

describe('a list of files', () => {
  it('has one a line, with any line ends', () => {
    expect(listedFiles('a b.txt\r\n\n云溪.txt\n')).toEqual(['a b.txt', '云溪.txt']);
  });

  it('may part names by NUL, so that a name may hold a line end', () => {
    expect(listedFiles('a\nb.txt\0c.txt\0')).toEqual(['a\nb.txt', 'c.txt']);
  });
});
