import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openOutputFolder, outputName, writeOutput } from '../../../src/cli/output-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'output-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the name of an output', () => {
  it('begins like its input, and differs for namesakes in two folders', () => {
    const [a, b] = [outputName('/reports/a/云溪县.txt'), outputName('/reports/b/云溪县.txt')];
    expect(a).toMatch(/^云溪县\.[0-9a-f]{12}\.json$/);
    expect(a).not.toBe(b);
    expect(outputName('/a/Report.txt').toLowerCase()).not.toBe(outputName('/a/report.txt'));
  });

  it('is one that every file system takes', () => {
    expect(outputName('/a/what: "now"?\n.txt')).toMatch(/^what_ _now___\.[0-9a-f]{12}\.json$/);
    const long = outputName(`/a/${'县'.repeat(200)}.txt`);
    expect(Buffer.byteLength(long)).toBeLessThan(255);
    expect(long).toMatch(/^县{60}\./);
  });
});

describe('an output folder', () => {
  it('remembers what is finished, from which input', () => {
    const first = openOutputFolder(join(folder, 'a'));
    const path = first.pathOf('/in/one.txt');
    expect(first.finishedFrom(path)).toBeNull();
    writeOutput(path, '{}\n');
    first.finish(path, 'aa');
    first.finish(first.pathOf('/in/gone.txt'), 'bb');
    const second = openOutputFolder(join(folder, 'a'));
    expect(second.finishedFrom(path)).toBe('aa');
    expect(second.finishedFrom(second.pathOf('/in/gone.txt'))).toBeNull();
    second.finish(path, 'cc');
    expect(openOutputFolder(join(folder, 'a')).finishedFrom(path)).toBe('cc');
  });

  it('takes a journal that was cut short', () => {
    const first = openOutputFolder(join(folder, 'b'));
    const path = first.pathOf('/in/one.txt');
    writeOutput(path, '{}\n');
    const journal = join(folder, 'b', '.finished.tsv');
    appendFileSync(journal, 'half.json\tab');
    const second = openOutputFolder(join(folder, 'b'));
    second.finish(path, 'aa');
    expect(openOutputFolder(join(folder, 'b')).finishedFrom(path)).toBe('aa');
  });

  it('does not take what other rules made for finished', () => {
    const first = openOutputFolder(join(folder, 'c'));
    const path = first.pathOf('/in/one.txt');
    writeOutput(path, '{}\n');
    first.finish(path, 'aa');
    const journal = join(folder, 'c', '.finished.tsv');
    const [name, sha256, version] = readFileSync(journal, 'utf8').trim().split('\t');
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    writeFileSync(journal, `${name}\t${sha256}\t0000000000000000\n`);
    expect(openOutputFolder(join(folder, 'c')).finishedFrom(path)).not.toBe('aa');
  });

  it('writes a file as a whole, over what a stopped run left', () => {
    const { pathOf } = openOutputFolder(join(folder, 'd'));
    const path = pathOf('/in/one.txt');
    const left = join(folder, 'd', `.${path.slice(join(folder, 'd').length + 1)}.draft`);
    writeFileSync(left, 'half');
    writeOutput(path, 'whole\n');
    expect(readFileSync(path, 'utf8')).toBe('whole\n');
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(join(folder, 'd'))).toHaveLength(1);
  });
});
