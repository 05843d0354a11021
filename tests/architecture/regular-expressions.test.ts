import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Finished, root, runTool } from '../../scripts/command.ts';
import { proveLinear } from '../../scripts/patterns/linear.ts';

const seeded: string[] = [];

/** Runs the step of `npm run check` on a folder with one module of the given lines. */
function proveModule(...lines: readonly string[]): Promise<Finished> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/patterns-'));
  seeded.push(folder);
  writeFileSync(join(folder, 'module.ts'), `${lines.join('\n')}\n`);
  const script = join(root, 'scripts/regular-expressions.ts');
  return runTool('tsx/dist/cli.mjs', [script, folder], { output: 'keep' });
}

afterEach(() => {
  for (const folder of seeded.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the proof that regular expressions are linear', () => {
  it('names file and line of each that is not, and of what was not seen', async () => {
    const { code, output } = await proveModule(
      'export const digits = /^[0-9]+$/;',
      'export const nested = /(a+)+$/;',
      String.raw`export const ends = (text: string) => text.replace(/\s*\d+\s*$/, '');`,
      "export const made = new RegExp(['^', '(b+)+', '$'].join(''));",
      'export const find = (word: string) => new RegExp(word);',
    );
    expect(output.trim().split('\n')).toEqual([
      '1 regular expressions proved linear',
      'module.ts:5: makes a regular expression that was not seen',
      'module.ts:2: exponential: /(a+)+$/',
      String.raw`module.ts:3: 2nd degree polynomial: /\s*\d+\s*$/`,
      'module.ts:4: exponential: /^(b+)+$/',
    ]);
    expect(code).toBe(1);
  });

  it('passes a module whose regular expressions are all linear', async () => {
    const { code, output } = await proveModule(
      'export const digits = /(?<!\\d)\\d+件/g;',
      'export const parts = (text: string) => text.split(/[、和]/);',
    );
    expect(output.trim()).toBe('2 regular expressions proved linear');
    expect(code).toBe(0);
  });

  it('fails where there is nothing to prove', async () => {
    expect((await proveModule('export {};')).code).toBe(1);
  });
});

const breachesOf = async (pattern: RegExp): Promise<readonly string[]> => {
  const { source, flags } = pattern;
  return (await proveLinear([{ source, flags, repeated: flags.includes('g'), where: '' }]))
    .breaches;
};

// Patterns that are tried here and never run.
describe('a pattern', () => {
  it.each([
    ['begins again at each character of a run', /\d+件/],
    ['may take a text in many ways before it fails to end', /^(?:a|aa)+$/],
    ['finds nothing ahead after each of a run', /\d+(?=件)/],
    ['goes back through all ways because of what is never ahead', /^(?:a+)+(?!.*)/],
    ['looks ahead to the end of the text from each place', /市(?!.*县)/],
    ['looks ahead within a group to the end of the text', /市(?:区(?=.*县)|镇)/],
    ['looks ahead to the end of the text within a look ahead', /市(?=区(?!.*县))/],
    ['looks behind to the start of the text from each place', /(?<=市.*)县/],
    ['starts where it must not, but for two characters', /(?<!ab)\d+件/],
    ['reads to the end of the text before it takes one character', /市.*县|市/g],
    ['reads on lazily to the end of the text and takes little', /市(?:.*?县)?/g],
    ['starts lines where no line of its characters ends', /^[^\n]*件/m],
    ['takes the same word again, which nobody can prove', /(市+)区\1/],
  ])('that %s is no linear one', async (_, pattern) => {
    expect(await breachesOf(pattern)).toHaveLength(1);
  });

  it.each([
    ['starts only where a run starts', /(?<![\d.])\d+件/],
    ['starts only after a mark', /(?<=^|[。;] ?)\d+件/],
    ['ends before a class of characters', /(?<!\d)\d+(?![,年])/],
    ['is held against the start of the text once', /^(?!.*(?:市|县)).*(?:区|镇)/],
    ['looks no further than so many characters', /市(?!.{0,40}县)/g],
    ['takes whole runs, one after the other', /\d+(?:\.\d+)?/g],
    ['takes whole runs of groups', /\d{1,9}(?:[-—]\d{1,9})+/g],
    ['has bounded repetitions only', /(?:市|县)[^,，]{0,12}?[^。]{0,40}件$/],
    ['has characters that mean something elsewhere', /[(|)*+\]]\(\?=\)/g],
  ])('that %s is a linear one', async (_, pattern) => {
    expect(await breachesOf(pattern)).toEqual([]);
  });
});
