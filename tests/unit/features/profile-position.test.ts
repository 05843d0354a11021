import { describe, expect, it } from 'vitest';
import type { Years } from '../../../src/core/dataset/choose.ts';
import type { Observation } from '../../../src/core/dataset/model.ts';
import type { Indicator } from '../../../src/core/domain/indicator.ts';
import { standingOf } from '../../../src/features/profile/peers.ts';
import { positionText } from '../../../src/features/profile/position-text.ts';
import {
  accepted,
  at,
  baitan,
  cell,
  index,
  nanbin,
  qinghe,
  rate,
  rateOf,
  redacted,
  yunping,
} from './profile-fixture.ts';

const latest: Years = { kind: 'latest', tolerance: null };

function standing(
  indicator: Indicator,
  own: Observation,
  others: readonly Observation[],
  years = latest,
) {
  const shard = { indicator: indicator.id, observations: [own, ...others] };
  return standingOf(index, indicator, shard, qinghe, own, years);
}

const zh = (one: ReturnType<typeof standing>) => positionText(one, 'zh').text;
const en = (one: ReturnType<typeof standing>) => positionText(one, 'en').text;

describe('the position of a rate with counts', () => {
  // 90 and 50 of 100 differ significantly; 9 and 8 of 10 do not.
  it('is a rank where the counts tell it', () => {
    const one = standing(rate, at(qinghe, 2023, rateOf(90, 100)), [
      at(yunping, 2023, rateOf(50, 100)),
    ]);
    expect(zh(one)).toBe('第 1（共 2）');
    expect(en(one)).toBe('1st of 2');
  });

  it('is a range of ranks where they leave it open', () => {
    const one = standing(rate, at(qinghe, 2023, rateOf(900, 1000)), [
      at(yunping, 2023, rateOf(901, 1000)),
      at(nanbin, 2023, rateOf(500, 1000)),
    ]);
    expect(zh(one)).toBe('第 1–2（共 3）');
    expect(en(one)).toBe('1st–2nd of 3');
  });

  it('is none where nobody can be told apart', () => {
    const one = standing(rate, at(qinghe, 2023, rateOf(9, 10)), [at(yunping, 2023, rateOf(8, 10))]);
    expect(zh(one)).toBe('与 1 个同级地区不分先后');
    expect(en(one)).toBe('not distinguishable from 1 peer');
  });

  it('tells how many peers have no counts to rank by', () => {
    const one = standing(rate, at(qinghe, 2023, rateOf(90, 100)), [
      at(yunping, 2023, rateOf(50, 100)),
      at(nanbin, 2023, cell({ value: 70 })),
    ]);
    expect(positionText(one, 'zh')).toEqual({
      placed: true,
      text: '第 1（共 2）',
      detail: '另 1 地没有计数，不参与排序',
    });
  });
});

describe('the position of a count', () => {
  const own = at(qinghe, 2023, cell({ value: 5 }));
  const among = (...values: number[]) =>
    standing(
      accepted,
      own,
      values.map((value, place) => at(place === 0 ? yunping : nanbin, 2023, cell({ value }))),
    );

  it.each([
    [[3, 4], '数值最高（共 3）', 'highest value of 3'],
    [[8, 9], '数值最低（共 3）', 'lowest value of 3'],
    [[3, 9], '数值第 2 高（共 3）', 'value 2nd highest of 3'],
    [[5, 9], '数值第 2–3 高（共 3）', 'value 2nd–3rd highest of 3'],
    [[5, 5], '与 2 个同级地区相同', 'same as 2 peers'],
  ])('among %j is the place of its value, not a rank', (values, chinese, english) => {
    expect(zh(among(...values))).toBe(chinese);
    expect(en(among(...values))).toBe(english);
  });
});

describe('without a peer', () => {
  const own = at(qinghe, 2023, cell({ value: 5 }));

  it('says that nobody else tells it, whatever is redacted', () => {
    const one = standing(accepted, own, [at(yunping, 2023, redacted)]);
    expect(positionText(one, 'zh')).toEqual({
      placed: false,
      text: '没有其他地区给出',
      detail: null,
    });
  });

  it('says that those who tell it are unlike: a town is no peer of a county', () => {
    const respondent = cell({
      qualifiers: { approx: null, through: null, role: 'respondent', scope: null },
    });
    const one = standing(accepted, own, [
      at(baitan, 2022, cell({ value: 4 })),
      at(yunping, 2023, respondent),
    ]);
    expect(zh(one)).toBe('另 2 地给出，但层级或口径不同');
    expect(en(one)).toBe('2 others tell it, but of another level or scope');
  });
});

describe('the peers', () => {
  it('come with the newest value of the years asked for', () => {
    const own = at(qinghe, 2023, cell({ value: 5 }));
    const others = [
      at(yunping, 2021, cell({ value: 1 })),
      at(yunping, 2022, cell({ value: 2 })),
      at(yunping, 2023, cell({ value: 9 })),
    ];
    const valuesIn = (years: Years) =>
      standing(accepted, own, others, years).alike.map((entry) => entry.cell.value);
    expect(valuesIn(latest)).toEqual([9]);
    expect(valuesIn({ kind: 'range', from: 2020, to: 2022 })).toEqual([2]);
    expect(valuesIn({ kind: 'year', year: 2021 })).toEqual([1]);
    expect(valuesIn({ kind: 'year', year: 2019 })).toEqual([]);
  });
});
