import { describe, expect, it } from 'vitest';
import { findExceededParts } from '../../../src/core/extraction/exceeded-parts.ts';
import { makePassages } from '../../../src/core/extraction/passages.ts';
import { findQuantities } from '../../../src/core/extraction/quantities/find.ts';

/** Each number that is of more than the part before it, with the words of that part. */
function exceeded(text: string): readonly string[] {
  const quantities = findQuantities(text);
  const passageOf = makePassages(text, quantities);
  const found = findExceededParts(new Map(quantities.map((each) => [each, passageOf(each)])));
  return [...found].map(
    ([{ start, end }, part]) => `${text.slice(start, end)} < ${text.slice(part.start, part.end)}`,
  );
}

describe('a number behind a part', () => {
  it('is of the whole where it is more than the part, and so is what follows', () => {
    expect(exceeded('排查隐患500条,其中重大隐患6条,整改490条,整改率98%。')).toEqual([
      '490条 < 其中重大隐患6条',
      '98% < 其中重大隐患6条',
    ]);
  });

  it('is of the whole where it is a rate that so few cannot have', () => {
    expect(exceeded('排查隐患500条,其中重大隐患6条,整改率98%。')).toHaveLength(1);
    expect(exceeded('排查隐患500条,其中重大隐患1条,整改率98%。')).toHaveLength(1);
    expect(exceeded('排查隐患500条,其中重大隐患50条,整改率98.3%。')).toHaveLength(1);
  });

  it.each([
    ['it is no more', '排查隐患500条,其中重大隐患6条,整改6条。'],
    ['it is a rate that so few can have', '排查隐患500条,其中重大隐患6条,整改率83.3%。'],
    ['the part is just of many', '排查隐患500条,其中重大隐患51条,整改率98.3%。'],
    ['it is a rate above all', '排查隐患500条,其中重大隐患6条,增幅120.5%。'],
    ['it stands in brackets', '排查隐患500条,其中重大隐患6条(上年490条),整改5条。'],
    ['the part is of many', '排查隐患500条,其中重大隐患160条,整改率98.2%。'],
    ['it counts other things', '排查隐患500条,其中重大隐患6条,培训80人。'],
    ['it is in another sentence', '排查隐患500条,其中重大隐患6条。整改490条。'],
    ['the part stands in brackets', '排查隐患500条(其中重大隐患6条),整改490条。'],
    ['it is a part too', '排查隐患500条,其中重大隐患6条,其中一般隐患490条。'],
    ['the part is redacted', '排查隐患500条,其中重大隐患X条,整改490条。'],
  ])('may be of the part where %s', (_, text) => {
    expect(exceeded(text)).toEqual([]);
  });
});
