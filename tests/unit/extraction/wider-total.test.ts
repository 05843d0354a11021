import { describe, expect, it } from 'vitest';
import { makePassages } from '../../../src/core/extraction/passages.ts';
import { findQuantities } from '../../../src/core/extraction/quantities/find.ts';
import { findWiderTotals } from '../../../src/core/extraction/wider-total.ts';

/** Each number in brackets that counts for all of the locality, with the one that it is wider than. */
function wider(text: string): readonly string[] {
  const quantities = findQuantities(text);
  const passageOf = makePassages(text, quantities);
  const totals = findWiderTotals(new Map(quantities.map((each) => [each, passageOf(each)])));
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return quantities.flatMap((quantity) => {
    const narrower = totals.narrowerOf(quantity);
    if (narrower === null) return [];
    expect(totals.isNarrower(narrower)).toBe(true);
    return [`${written(quantity)} > ${written(narrower)}`];
  });
}

describe('a number in the brackets behind another', () => {
  it.each([
    ['县政府网站公开信息6742条(全县合计17860条)。', '17860条 > 6742条'],
    ['市本级公开信息310条(连同各县区共计940条)。', '940条 > 310条'],
    ['本级受理申请35件(两级共有128件)。', '128件 > 35件'],
  ])('is its wider total where it says so: %s', (text, found) => {
    expect(wider(text)).toEqual([found]);
  });

  it.each([
    ['it counts in another unit', '县政府网站公开信息642条(全县共1860份)。'],
    ['it is no more', '县政府网站公开信息6742条(全县合计6742条)。'],
    ['it is redacted', '县政府网站公开信息6742条(全县合计XX条)。'],
    ['the number before is redacted', '县政府网站公开信息X条(全县合计17860条)。'],
    ['it does not say so', '县政府网站公开信息6742条(上年为17860条)。'],
    ['the bracket does not follow the number', '公开信息6742条,更新栏目(全县合计17860条)。'],
    ['it stands in no brackets', '县政府网站公开信息6742条,全县合计17860条。'],
  ])('is none where %s', (_, text) => {
    expect(wider(text)).toEqual([]);
  });
});
