import { describe, expect, it } from 'vitest';
import { standingAmong } from '../../../src/core/dataset/position.ts';
import { counties, town, unnamed } from '../domain/compared.ts';
import { missing, plain, rate } from './scaled-entries.ts';

const { a, b, c, d } = counties;
const higher = { polarity: 'higher' } as const;
const lower = { polarity: 'lower' } as const;
const neutral = { polarity: 'neutral' } as const;
// Of these, 1271/1292 and 2440/2487 cannot be told apart (Newcombe 1998, method 10), 2297/2422 is lower.
const own = rate(a, [1271, 1292]);
const peers = [rate(b, [2297, 2422]), rate(c, [2440, 2487])];

const positionAmong = (...asked: Parameters<typeof standingAmong>) =>
  standingAmong(...asked).position;

describe('the position', () => {
  it('gives the ranks that the counts leave open, by the polarity', () => {
    expect(positionAmong(higher, own, peers)).toEqual({
      kind: 'ranked',
      range: { best: 1, worst: 2 },
      of: 3,
      uncounted: 0,
    });
    expect(positionAmong(lower, own, peers)).toMatchObject({ range: { best: 2, worst: 3 } });
  });

  it('tells how many peers have a value but no rank', () => {
    expect(positionAmong(higher, own, [...peers, plain(d, 5)])).toMatchObject({
      of: 3,
      uncounted: 1,
    });
  });

  it('only counts what is higher and lower where neither is better, or there are no counts', () => {
    const more = [...peers, plain(d, own.scaled.kind === 'value' ? own.scaled.value : 0)];
    expect(positionAmong(neutral, own, more)).toEqual({
      kind: 'ordered',
      higher: 0,
      equal: 1,
      lower: 2,
      of: 4,
    });
    expect(positionAmong(higher, plain(a, 96), peers)).toEqual({
      kind: 'ordered',
      higher: 1,
      equal: 0,
      lower: 1,
      of: 3,
    });
    expect(positionAmong(higher, own, [plain(b, 0)])).toMatchObject({ kind: 'ordered', of: 2 });
  });

  it('passes over itself, the unlike and what has no value', () => {
    const others = [own, rate(a, [1, 2], { year: 2019 }), rate(town, [1, 2]), missing(d)];
    expect(positionAmong(higher, own, others)).toEqual({ kind: 'none', reason: 'no-peers' });
    expect(positionAmong(higher, own, [...others, ...peers])).toMatchObject({ of: 3 });
  });

  it('has no peers where its level is unknown', () => {
    expect(positionAmong(higher, rate(unnamed, [1, 2]), peers)).toMatchObject({
      reason: 'no-peers',
    });
  });

  it('is among the very peers that are told, and counts apart who tells it but is unlike', () => {
    const others = [own, ...peers, rate(town, [1, 2]), rate(unnamed, [1, 2]), missing(d)];
    const standing = standingAmong(higher, own, others);
    expect(standing.alike).toEqual(peers);
    expect(standing.unlike).toBe(2);
    expect(standing.position).toMatchObject({ of: 1 + standing.alike.length });
  });

  it('has none without a value', () => {
    expect(positionAmong(higher, missing(a), peers)).toEqual({ kind: 'none', reason: 'no-value' });
  });
});
