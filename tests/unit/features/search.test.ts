import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/core/domain/indicator.ts';
import { indicatorInitials } from '../../../src/features/selection/indicator-initials.ts';
import { indicatorAnswer, localitySearch } from '../../../src/features/selection/search.ts';
import { index, invented } from './index-fixture.ts';

const found = (query: string) => localitySearch(index.localities)(query).map((one) => one.name.zh);

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
    ['Linchuan', ['青禾县', '白滩镇', '北屏县']],
    ['云岭 白滩', ['白滩镇']],
    ['云岭 沙河', []],
    ['beiping county', ['北屏县']],
    ['', ['青禾县', '白滩镇', '北屏县']],
    [' ', ['青禾县', '白滩镇', '北屏县']],
    ['沙河', []],
  ])('finds by %j', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('finds by a former name in either language', () => {
    const renamed = invented({
      id: '990124',
      name: { zh: '石渡市', en: 'Shidu' },
      formerNames: [
        {
          name: { zh: '沙河县', en: 'Shahe County' },
          until: 1994,
          source: { zh: '县志', en: 'County gazetteer' },
        },
      ],
    });
    const search = localitySearch([...index.localities, renamed]);
    expect(search('沙河')).toEqual([renamed]);
    expect(search('shahe')).toEqual([renamed]);
  });

  it('does not take the middle of the initials for their start', () => {
    const search = localitySearch([invented({ id: '1', name: { zh: '青禾县', en: 'X' } })]);
    expect(search('hx')).toEqual([]);
    expect(search('qh')).toHaveLength(1);
  });

  it('finds the shipped localities by what they were called', () => {
    const shipped = JSON.parse(readFileSync('data/catalogue/localities.json', 'utf8'));
    const names = (query: string) =>
      localitySearch(shipped)(query).map((one) => [one.name.zh, one.formerNames?.[0]?.until]);
    expect(names('罗定县')).toEqual([['罗定市', 1993]]);
    expect(names('郊区')).toEqual([['赛罕区', 2000]]);
  });
});

describe('the search for an indicator', () => {
  const answers = (query: string) =>
    index.indicators.flatMap((one) => {
      const answer = indicatorAnswer(one, query);
      return answer === null ? [] : [[one.id, answer]];
    });

  it.each([
    ['复议', [['review.accepted', 'name']]],
    ['SUCCESS RATE', [['mediation.success_rate', 'name']]],
    ['tjcgl', [['mediation.success_rate', 'name']]],
    // In the middle of the initials too: nobody begins with 行政.
    ['fysl', [['review.accepted', 'name']]],
    ['accepted for review', [['review.accepted', 'definition']]],
    [
      '比例',
      [
        ['mediation.success_rate', 'definition'],
        ['service.items', 'definition'],
      ],
    ],
    ['没有这一项', []],
  ])('finds by %j', (query, expected) => {
    expect(answers(query)).toEqual(expected);
  });

  it('has the initials of each shipped indicator, as a dictionary of pinyin has them', () => {
    const shipped: readonly Indicator[] = JSON.parse(
      readFileSync('data/catalogue/indicators.json', 'utf8'),
    );
    const spelt = shipped.map(({ id, name }) => {
      const syllables = pinyin(name.zh, { toneType: 'none', type: 'array' });
      return [id, syllables.map((syllable) => syllable.charAt(0)).join('')];
    });
    expect(indicatorInitials).toEqual(Object.fromEntries(spelt));
  });
});
