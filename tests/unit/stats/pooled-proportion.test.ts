import { expect, it } from 'vitest';
import { pooledProportion } from '../../../src/core/stats/pooled-proportion.ts';

it('weighs each by its cases: 1 of 2 and 90 of 98 make 91 of 100', () => {
  const pooled = pooledProportion([
    { successes: 1, total: 2 },
    { successes: 90, total: 98 },
  ]);
  expect(pooled).toEqual({ successes: 91, total: 100 });
});

it('leaves one as it is', () => {
  expect(pooledProportion([{ successes: 0, total: 3 }])).toEqual({ successes: 0, total: 3 });
});

it('refuses to pool nothing', () => {
  expect(() => pooledProportion([])).toThrow(RangeError);
});
