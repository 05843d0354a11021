import { describe, expect, it } from 'vitest';
import { matchesIndicator, matchesLocality } from '../../../src/features/selection/search.ts';
import { index, invented } from './index-fixture.ts';

const found = (query: string) =>
  index.localities.filter((one) => matchesLocality(one, query)).map((one) => one.name.zh);

describe('the search for a locality', () => {
  it.each([
    ['青禾', ['青禾县']],
    ['qinghe', ['青禾县']],
    ['Qing He', ['青禾县']],
    ["bai'tan", ['白滩镇']],
    ['btz', ['白滩镇']],
    ['990122201', ['白滩镇']],
    ['9901', ['青禾县', '白滩镇', '北屏县']],
    ['临川', ['青禾县', '白滩镇', '北屏县']],
    ['beiping county', ['北屏县']],
    ['', ['青禾县', '白滩镇', '北屏县']],
    ['沙河', []],
  ])('finds by %j', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('does not take the middle of the initials for their start', () => {
    expect(matchesLocality(invented({ id: '1', name: { zh: '青禾县', en: 'X' } }), 'hx')).toBe(
      false,
    );
  });
});

describe('the search for an indicator', () => {
  it('finds by name and definition in both languages', () => {
    const names = (query: string) =>
      index.indicators.filter((one) => matchesIndicator(one, query)).map((one) => one.id);
    expect(names('复议')).toEqual(['review.accepted']);
    expect(names('SUCCESS RATE')).toEqual(['mediation.success_rate']);
    expect(names('accepted for review')).toEqual(['review.accepted']);
  });
});
