import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/command.ts';
import {
  contentBreaches,
  nameBreaches,
  repositoryFiles,
} from '../../scripts/repository-contents.ts';

/** Samples are put together from parts, or this file would be a breach itself. */
const of = (...parts: readonly string[]): string => parts.join('');

describe('the check of what the repository contains', () => {
  it.each([
    ['README.md', of('see /wo', 'rk/x'), 'a path of one machine'],
    ['scripts/a.ts', of("'/ho", "me/jo/x'"), 'a path of one machine'],
    ['.npmrc', of('https://regis', 'try.example.org/'), 'the address of a package registry'],
    ['README.md', of('regis', 'try.npm', 'js.org'), 'the address of a package registry'],
    ['package-lock.json', of('"resol', 'ved": "https://x/y.tgz"'), 'an address in the lock file'],
    ['tests/unit/a.test.ts', of('it.on', "ly('x')"), 'a test switched off'],
    ['tests/e2e/a.spec.ts', of('test.describe.sk', "ip('x')"), 'a test switched off'],
    ['src/ui/a.ts', of('cell.value ', '?? 0'), 'a missing value turned into zero'],
    ['src/ui/a.ts', of('(rateOf(cell)) ', '|| 0;'), 'a missing value turned into zero'],
    ['src/ui/a.ts', of('values[index] ', '?? 0,'), 'a missing value turned into zero'],
    ['src/charts/a.tsx', of('<Line connect', 'Nulls />'), 'a line drawn through what is missing'],
  ])('reports in %s: %s', (path, text, reason) => {
    expect(contentBreaches([{ path, text: `first\n${text}\n` }])).toEqual([
      expect.stringMatching(`^${path}:2: ${reason}`),
    ]);
  });

  it.each([
    ['src/ui/a.ts', "fetch('./dataset/index.json')"],
    ['src/ui/a.ts', 'seen.get(key) ?? 0'],
    ['src/ui/a.ts', 'rate ?? 0.5'],
    ['tests/unit/a.test.ts', 'it.skipIf(!present)'],
    ['README.md', 'https://example.org/home/'],
  ])('has nothing against, in %s: %s', (path, text) => {
    expect(contentBreaches([{ path, text }])).toEqual([]);
  });

  it.each(['src/ui/utils.ts', 'src/common/a.ts', 'tests/helpers/a.ts', 'src/a/constants.test.ts'])(
    'reports the name %s',
    (path) => {
      expect(nameBreaches([{ path, text: '' }])).toHaveLength(1);
    },
  );

  it('has nothing against a name that only contains such a word', () => {
    expect(nameBreaches([{ path: 'src/core/commonality.ts', text: '' }])).toEqual([]);
  });

  it('reads this very file, and nothing that is installed or generated', () => {
    const paths = repositoryFiles(root).map(({ path }) => path);
    expect(paths).toContain('tests/architecture/repository-contents.test.ts');
    expect(paths.filter((path) => /(?:^|\/)(?:node_modules|dist|\.git)\//.test(path))).toEqual([]);
  });
});
