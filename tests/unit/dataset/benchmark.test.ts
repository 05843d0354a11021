import { describe, expect, it } from 'vitest';
import { type Benchmark, compareWithBenchmark } from '../../../src/core/dataset/benchmark.ts';
import type { ScaledEntry } from '../../../src/core/dataset/rank.ts';
import type { Polarity } from '../../../src/core/domain/indicator.ts';
import { counties, town, unnamed } from '../domain/compared.ts';
import { events, missing, plain, rate } from './scaled-entries.ts';

const { a, b, c, d } = counties;
const respondent = { qualifiers: { role: 'respondent' } } as const;
const median: Benchmark = { kind: 'median' };
const pooled: Benchmark = { kind: 'pooled' };
const held = (
  benchmark: Benchmark,
  entries: readonly ScaledEntry[],
  polarity: Polarity = 'higher',
  across = false,
) => compareWithBenchmark({ polarity }, entries, benchmark, across);

/** `worse 99.8`, `similar` or the reason, for each. */
function verdicts(...asked: Parameters<typeof held>): string[] {
  return held(...asked).results.map((one) => {
    if (one.verdict === 'not-compared') return one.reason;
    return one.verdict === 'similar' ? one.verdict : `${one.verdict} ${one.confidence}`;
  });
}

/*
 * Wilson limits and Newcombe differences of SciPy 1.17.1 (binomtest(k, n).proportion_ci('wilson')):
 * 1271/1292 is 97.53–98.93 %, 2440/2487 97.50–98.58 %, 2297/2422 93.88–95.65 %, at 99.8 % to 96.06 %.
 */
const three = [rate(a, [1271, 1292]), rate(b, [2440, 2487]), rate(c, [2297, 2422])];

describe('the median', () => {
  it('differs from a value whose interval does not hold it, and says how surely', () => {
    // The median is 2440/2487 = 98.11 %.
    const found = held(median, three);
    expect(found.reference?.value).toBeCloseTo(98.1102, 4);
    expect(found.reference).toMatchObject({ interval: null, localities: [a.id, b.id, c.id] });
    expect(verdicts(median, three)).toEqual(['similar', 'similar', 'worse 99.8']);
  });

  it('differs at 95 % only where the wider interval holds it', () => {
    // 72/100 is 62.51–79.86 %, at 99.8 % from 56.69 %; the median is 60.
    const entries = [rate(a, [72, 100]), plain(b, 60), plain(c, 10)];
    expect(verdicts(median, entries)).toEqual(['better 95', 'no-interval', 'no-interval']);
  });

  it('is better or worse as the polarity says, and higher or lower where it says nothing', () => {
    expect(verdicts(median, three, 'lower')[2]).toBe('better 99.8');
    expect(verdicts(median, three, 'neutral')[2]).toBe('lower 99.8');
  });

  it('is of the alike that have a value, three at least', () => {
    const unlike = [rate(town, [0, 5]), rate(unnamed, [0, 5]), missing(d)];
    expect(held(median, [...three, ...unlike]).reference?.localities).toEqual([a.id, b.id, c.id]);
    expect(verdicts(median, [...three, ...unlike]).slice(3)).toEqual([
      'level',
      'level',
      'no-value',
    ]);
    const two = three.slice(0, 2);
    expect(held(median, two).reference).toBeNull();
    expect(verdicts(median, [...two, ...unlike])).toEqual([
      'too-few',
      'too-few',
      'level',
      'level',
      'no-value',
    ]);
  });

  it('takes other levels in where the person says so', () => {
    const entries = [...three.slice(0, 2), rate(town, [0, 5])];
    expect(held(median, entries, 'higher', true).reference?.localities).toHaveLength(3);
  });
});

describe('the pooled rate', () => {
  it('holds each against all others together, and draws the rate of all', () => {
    // 1271/1292 − 4737/4909 is 0.22 to 3.08 points at 99.8 %, 2440/2487 − 3568/3714 0.68 to 3.34,
    // 2297/2422 − 3711/3779 −5.03 to −1.90. All together: 6008/6201 = 96.89 % (96.43–97.29).
    expect(verdicts(pooled, three)).toEqual(['better 99.8', 'better 99.8', 'worse 99.8']);
    const { reference } = held(pooled, three);
    expect(reference?.value).toBeCloseTo(96.8876, 4);
    expect(reference?.interval?.[0]).toBeCloseTo(96.425515874353, 9);
    expect(reference?.localities).toEqual([a.id, b.id, c.id]);
  });

  it('leaves out who has no counts or is unlike', () => {
    const more = [...three, plain(d, 1), rate(town, [1, 100])];
    expect(held(pooled, more).reference?.localities).toEqual([a.id, b.id, c.id]);
    expect(verdicts(pooled, more).slice(3)).toEqual(['no-interval', 'level']);
  });

  it('needs two others with counts', () => {
    expect(verdicts(pooled, [...three.slice(0, 2), plain(d, 1)])).toEqual([
      'too-few',
      'too-few',
      'too-few',
    ]);
  });

  it('adds up events and residents', () => {
    const entries = [events(a, [30, 20_000]), events(b, [30, 20_000]), events(c, [82, 20_000])];
    expect(held(pooled, entries).reference?.value).toBeCloseTo(142 / 6, 10);
    expect(verdicts(pooled, entries)[2]).toBe('better 99.8');
  });
});

describe('one locality', () => {
  const against = (id: string): Benchmark => ({ kind: 'locality', id });

  it('is held against each other one by the interval of the difference', () => {
    expect(verdicts(against(b.id), three)).toEqual(['similar', 'is-benchmark', 'worse 99.8']);
    expect(held(against(b.id), three).reference).toMatchObject({ localities: [b.id] });
    // 56/70 − 48/80 is 5.24 to 33.39 points (Newcombe 1998, table II), at 99.8 % −3.35 to 40.18.
    const two = [rate(a, [56, 70]), rate(b, [48, 80])];
    expect(verdicts(against(b.id), two)).toEqual(['better 95', 'is-benchmark']);
    expect(verdicts(against(a.id), two)).toEqual(['is-benchmark', 'worse 95']);
  });

  it('must be alike to what is held against it, whatever the others are', () => {
    const entries = [rate(town, [9, 10]), ...three, rate({ ...town, id: '990101103' }, [1, 10])];
    expect(verdicts(against(town.id), entries)).toEqual([
      'is-benchmark',
      'level',
      'level',
      'level',
      'worse 99.8',
    ]);
    const answering = [rate(a, [9, 10], respondent), rate(b, [9, 10])];
    expect(verdicts(against(a.id), answering)).toEqual(['is-benchmark', 'role']);
    expect(verdicts(against(a.id), answering, 'higher', true)).toEqual(['is-benchmark', 'similar']);
  });

  it('compares events per population', () => {
    // The exact limits of 82 and 30 events are 65.2–101.8 and 20.2–42.8 (scipy.stats.chi2).
    const entries = [events(a, [30, 20_000]), events(b, [82, 20_000])];
    expect(verdicts(against(a.id), entries, 'neutral')).toEqual(['is-benchmark', 'higher 99.8']);
  });

  it('without a value, or not there, is no benchmark; without counts it only gives a line', () => {
    expect(verdicts(against(d.id), three)).toEqual([
      'no-benchmark',
      'no-benchmark',
      'no-benchmark',
    ]);
    expect(verdicts(against(d.id), [missing(d), rate(a, [1, 2])])).toEqual([
      'no-benchmark',
      'no-benchmark',
    ]);
    const uncounted = [plain(d, 42), rate(a, [1, 2]), missing(b)];
    expect(verdicts(against(d.id), uncounted)).toEqual(['is-benchmark', 'no-interval', 'no-value']);
    expect(held(against(d.id), uncounted).reference).toMatchObject({ value: 42, interval: null });
  });
});

it('compares nothing where a locality is there with several years', () => {
  const years = [...three, rate(a, [1, 2], { year: 2020 })];
  for (const benchmark of [median, pooled, { kind: 'locality', id: a.id } as const])
    expect(new Set(verdicts(benchmark, years))).toEqual(new Set(['several-years']));
});
