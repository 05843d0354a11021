import { describe, expect, it } from 'vitest';
import { heldNotes } from '../../../src/features/comparison/held-words.ts';
import type { Row } from '../../../src/features/comparison/model.ts';
import { plainText } from '../../../src/features/comparison/summary/parts.ts';
import { rankingSentence } from '../../../src/features/comparison/summary/ranking.ts';
import { events, missing, plain, rate } from '../dataset/scaled-entries.ts';
import {
  cases,
  nanbin,
  qinghe,
  rowOf,
  shidu,
  songyan,
  successRate,
  telling,
  yunping,
} from './summary-rows.ts';

const zh = (row: Row) => plainText(rankingSentence(row, telling('zh')));
const en = (row: Row) => plainText(rankingSentence(row, telling('en')));

// 90 and 89 of 100 are within chance of each other, 50 of 100 is not of either.
const three = [
  [qinghe, rate(qinghe, [900, 1000])],
  [yunping, rate(yunping, [890, 1000])],
  [nanbin, rate(nanbin, [500, 1000])],
] as const;

describe('the sentence of a ranking', () => {
  it('gives span and median, names the end that stands alone, and nobody where two are tied', () => {
    expect(zh(rowOf(three))).toBe(
      '3 个地区都能给出调解成功率，在 50%（南滨县）到 90% 之间，中位数 89%；南滨县低于其余各地，差异超出自然波动；青禾县、云屏县的差异在自然波动之内，不分先后。',
    );
    expect(en(rowOf(three))).toBe(
      'All 3 localities have a figure for the mediation success rate, from 50% (Nanbin) to 90%, median 89%; Nanbin is below all the others by more than natural variation; the difference between Qinghe and Yunping is within natural variation, so neither comes first.',
    );
  });

  it('names no end at all where none can be told apart', () => {
    const row = rowOf([
      [qinghe, rate(qinghe, [9, 10])],
      [yunping, rate(yunping, [8, 10])],
    ]);
    expect(zh(row)).toBe(
      '2 个地区都能给出调解成功率，在 80% 到 90% 之间；彼此差异在自然波动之内，不分先后。',
    );
    expect(en(row)).toBe(
      'Both localities have a figure for the mediation success rate, from 80% to 90%; the difference is within natural variation, so neither comes first.',
    );
  });

  it('says that two differ where their counts say so', () => {
    const row = rowOf([
      [qinghe, rate(qinghe, [90, 100])],
      [yunping, rate(yunping, [10, 100])],
    ]);
    expect(zh(row)).toBe(
      '2 个地区都能给出调解成功率，在 10%（云屏县）到 90%（青禾县）之间；差异超出自然波动。',
    );
    expect(en(row)).toBe(
      'Both localities have a figure for the mediation success rate, from 10% (Yunping) to 90% (Qinghe); the difference is beyond natural variation.',
    );
  });

  it('says nothing of chance without counts, and names all who share an end', () => {
    const row = rowOf(
      [
        [qinghe, plain(qinghe, 1200)],
        [yunping, plain(yunping, 300)],
        [nanbin, plain(nanbin, 1200)],
        [songyan, missing(songyan)],
      ],
      { indicator: cases },
    );
    expect(zh(row)).toBe(
      '4 个地区中有 3 个能给出调解案件数，在 300 件（云屏县）到 1,200 件（青禾县、南滨县）之间，中位数 1,200 件。松烟县已遮蔽。',
    );
    expect(en(row)).toBe(
      '3 of 4 localities have a figure for mediation cases, from 300 (Yunping) to 1,200 (Qinghe and Nanbin), median 1,200. Missing: Songyan, redacted.',
    );
  });

  it('speaks in the scale that is shown', () => {
    const row = rowOf(
      [
        [qinghe, events(qinghe, [146, 100_000], { value: 146 })],
        [yunping, events(yunping, [32, 100_000], { value: 32 })],
        [shidu, { ...plain(shidu, 50), scaled: { kind: 'none', reason: 'no-population' } }],
      ],
      { indicator: cases, scale: { kind: 'per-residents' } },
    );
    expect(zh(row)).toBe(
      '3 个地区中有 2 个能算出按人口换算的调解案件数，在每万人 3.20 件（云屏县）到每万人 14.6 件（青禾县）之间；差异超出自然波动。石渡镇人口数未知。',
    );
    expect(en(row)).toBe(
      '2 of 3 localities have a figure for mediation cases per 10,000 residents, from 3.20 (Yunping) to 14.6 (Qinghe); the difference is beyond natural variation. Missing: Shidu, population unknown.',
    );
  });

  it('names the total of a share', () => {
    const row = rowOf([[qinghe, rate(qinghe, [3, 4], { value: 3 })]], {
      indicator: {
        ...successRate,
        kind: 'count',
        unit: '件',
        name: { zh: '败诉数', en: 'Cases lost' },
      },
      scale: { kind: 'share', of: cases.id },
    });
    expect(zh(row)).toBe('青禾县（2021 年）能算出败诉数占调解案件数的比例：75.0%。');
    expect(en(row)).toBe(
      'Qinghe has a figure for cases lost as a share of mediation cases: 75.0% (2021).',
    );
  });

  it('leaves out another level, or says that it is ranked across as chosen', () => {
    const told = [
      [qinghe, rate(qinghe, [90, 100])],
      [yunping, rate(yunping, [10, 100])],
      [shidu, rate(shidu, [50, 100])],
    ] as const;
    expect(zh(rowOf(told))).toBe(
      '3 个地区都能给出调解成功率，在 10%（云屏县）到 90%（青禾县）之间；差异超出自然波动；石渡镇层级不同或不明，不计在内。',
    );
    expect(en(rowOf(told))).toContain('; left out as of another or unknown level: Shidu.');
    expect(zh(rowOf(told, { across: true }))).toBe(
      '3 个地区都能给出调解成功率，在 10%（云屏县）到 90%（青禾县）之间，中位数 50%；彼此差异都超出自然波动；按所选，不同层级一并比较。',
    );
    expect(en(rowOf(told, { across: true }))).toContain(
      '; different levels are compared together, as chosen.',
    );
  });

  it('speaks of one figure among several localities, of one locality, and of none', () => {
    const absent = (of: typeof qinghe) => {
      const none = missing(of);
      return { ...none, cell: { ...none.cell, status: 'absent' as const } };
    };
    const one = rowOf([[qinghe, rate(qinghe, [3, 4])], [yunping]]);
    expect(zh(one)).toBe('2 个地区中只有青禾县（2021 年）给出调解成功率：75%。云屏县无报告。');
    expect(en(one)).toBe(
      'Of 2 localities, only Qinghe has a figure for the mediation success rate: 75% (2021). Missing: Yunping, no report.',
    );
    expect(zh(rowOf([[qinghe, absent(qinghe)]]))).toBe('没有给出调解成功率：青禾县报告未提。');
    const none = rowOf([
      [qinghe, absent(qinghe)],
      [yunping, absent(yunping)],
      [nanbin, absent(nanbin)],
      [songyan, absent(songyan)],
      [shidu, missing(shidu)],
    ]);
    expect(zh(none)).toBe('所选 5 个地区都没有给出调解成功率：4 个地区报告未提，石渡镇已遮蔽。');
    expect(en(none)).toBe(
      'None of the 5 localities chosen has a figure for the mediation success rate: 4 localities, not mentioned; Shidu, redacted.',
    );
  });

  it('does not spell out more ties than a sentence can hold', () => {
    const tied = [qinghe, yunping, nanbin, songyan].map(
      (of, at) => [of, rate(of, [900 - at, 1000])] as const,
    );
    const row = rowOf([...tied, [shidu, rate(shidu, [100, 1000])]], { across: true });
    expect(zh(row)).toContain('；部分地区的差异在自然波动之内，不分先后；');
    expect(en(row)).toContain('; some of the differences are within natural variation;');
  });
});

describe('the sentence of a benchmark', () => {
  const median = { kind: 'median' } as const;

  // The median is 89 %; the interval of 500 of 1,000 ends at 53 %.
  it('counts who differs by more than natural variation, each way, and who does not', () => {
    expect(zh(rowOf(three, { benchmark: median }))).toMatch(
      /。与中位数 89% 相比，3 个地区中 1 个较差（南滨县），差异超出自然波动；2 个的差异在自然波动之内。$/,
    );
    expect(en(rowOf(three, { benchmark: median }))).toMatch(
      / Against the benchmark \(median 89%\), of 3 localities 1 is worse \(Nanbin\), by more than natural variation; 2 are within it\.$/,
    );
  });

  it('gives the median once', () => {
    expect(zh(rowOf(three, { benchmark: median })).match(/中位数/g)).toHaveLength(1);
  });

  it('says when nobody differs, who cannot be judged, and when there is no benchmark', () => {
    const alike = rowOf(
      [
        [qinghe, rate(qinghe, [9, 10])],
        [yunping, rate(yunping, [8, 10])],
        [nanbin, plain(nanbin, 85)],
      ],
      { benchmark: median },
    );
    expect(zh(alike)).toMatch(
      /与中位数 85% 相比，2 个地区的差异都在自然波动之内；1 个没有件数，无从判断。$/,
    );
    expect(en(alike)).toMatch(
      /all 2 localities differ only within natural variation; 1 cannot be judged for lack of counts\.$/,
    );
    const few = rowOf(three.slice(0, 2), { benchmark: median });
    expect(zh(few)).toMatch(/没有可比的中位数：同口径的地区太少。$/);
    expect(en(few)).toMatch(/There is no median to compare with: too few like localities\.$/);
  });

  it('gives the same reason for there being no benchmark as the note under the chart', () => {
    // The town comes first, and that it is of another level is not why there is no median.
    const row = rowOf([[shidu, rate(shidu, [9, 10])], ...three.slice(0, 2)], { benchmark: median });
    expect(heldNotes(row, 'zh')).toEqual(['没有可比的中位数：同口径的地区太少。']);
    expect(zh(row)).toMatch(/没有可比的中位数：同口径的地区太少。$/);
  });

  it('writes a count that is the benchmark as it is printed', () => {
    const counts = [
      [qinghe, plain(qinghe, 3)],
      [yunping, plain(yunping, 25)],
    ] as const;
    const row = rowOf(counts, {
      indicator: cases,
      benchmark: { kind: 'locality', id: qinghe.id },
    });
    expect(zh(row)).toMatch(/。与青禾县 3 件相比，没有件数，看不出差异是否超出自然波动。$/);
  });

  it('holds nobody against the locality that is the benchmark', () => {
    const row = rowOf(three, { benchmark: { kind: 'locality', id: nanbin.id } });
    expect(zh(row)).toMatch(/与南滨县 50% 相比，2 个地区都较优，差异超出自然波动。$/);
  });
});
