import { expect, it } from 'vitest';
import type { Finding } from '../../../src/core/domain/finding.ts';
import { soundCounts } from '../../../src/core/domain/sound-counts.ts';
import { finding } from '../../fixtures/facts/invented.ts';
import { counties, entry } from './compared.ts';

const counted = (findings: readonly Finding[] = [], denominator = 4) =>
  soundCounts(entry(counties.a, { denominator, findings }).cell);
const found = (changes: Partial<Finding>): Finding => ({ ...finding(0), ...changes });

it('gives the counts behind a rate', () => {
  expect(counted()).toEqual({ successes: 1, total: 4 });
});

it('gives none where there are none, or they make no rate', () => {
  expect(soundCounts(entry(counties.a).cell)).toBeNull();
  expect(counted([], 0)).toBeNull();
  expect(counted([], 1.5)).toBeNull();
});

it('gives none that contradict the printed rate, even by a little, or that cannot be true', () => {
  expect(counted([found({ rule: 'rate-mismatch', severity: 'note' })])).toBeNull();
  expect(counted([found({ rule: 'parts-total', severity: 'error' })])).toBeNull();
});

it('keeps those of which other things are noted', () => {
  const cut = found({ rule: 'rate-cut', severity: 'note' });
  const carried = found({ rule: 'carried-over', severity: 'warning' });
  expect(counted([cut, carried])).toEqual({ successes: 1, total: 4 });
});
