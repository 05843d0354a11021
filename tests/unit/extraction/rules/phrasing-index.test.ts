import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../../../src/core/extraction/rules/index.ts';
import { indexPhrasings } from '../../../../src/core/extraction/rules/phrasing-index.ts';
import { compilePhrasing, matchPhrasing } from '../../../../src/core/extraction/rules/template.ts';

const templates = allRules.flatMap((rule) =>
  [...rule.says, ...(rule.inWords ?? [])].map((saying) =>
    typeof saying === 'string' ? saying : saying.says,
  ),
);
const phrasings = templates.map(compilePhrasing);

/** Texts made of one phrasing's own words, and of what may stand between them. */
const texts = fc.constantFrom(...templates).chain((template) => {
  const words = template.split(/[ |]/).filter((word) => word !== '…' && word !== '……');
  const pieces = words.map((word) => word.replace('?', '').replace('@', '#'));
  return fc
    .array(fc.constantFrom(...pieces, '各', '类', '#', '的'), { maxLength: 8 })
    .map((chosen) => chosen.join(''));
});

describe('the index of phrasings', () => {
  it('rules out no phrasing that matches', () => {
    const candidates = indexPhrasings(phrasings);
    let matched = 0;
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const found = candidates(left, right);
        const matching = [...phrasings.keys()].filter((place) => {
          const phrasing = phrasings[place];
          return phrasing !== undefined && matchPhrasing(phrasing, left, right) !== null;
        });
        matched += matching.length;
        expect(matching.filter((place) => !found.includes(place))).toEqual([]);
        expect([...found]).toEqual([...found].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
    expect(matched).toBeGreaterThan(100);
  });

  it('leaves few to try', () => {
    const candidates = indexPhrasings(phrasings);
    expect(candidates('全年共受理行政复议案件', '').length).toBeLessThan(phrasings.length / 20);
    expect(candidates('同志们', '')).toEqual(candidates('', ''));
  });

  it('minds no blanks between the terms of a phrasing', () => {
    expect(indexPhrasings([compilePhrasing(' 受理  案件 ')])('受理案件', '')).toEqual([0]);
  });

  it('forgets one search before the next', () => {
    const candidates = indexPhrasings([compilePhrasing('受理 案件'), compilePhrasing('# 案件')]);
    expect(candidates('受理案件', '')).toEqual([0]);
    expect(candidates('受理', '案件')).toEqual([1]);
    expect(candidates('案件', '')).toEqual([]);
  });
});
