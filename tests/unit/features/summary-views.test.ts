import { describe, expect, it } from 'vitest';
import type { ScatterValue } from '../../../src/charts/scatter/input.ts';
import type { Row } from '../../../src/features/comparison/model.ts';
import { heatSentence } from '../../../src/features/comparison/summary/heat.ts';
import { plainText } from '../../../src/features/comparison/summary/parts.ts';
import { scatterSentence } from '../../../src/features/comparison/summary/scatter.ts';
import { stripSentence } from '../../../src/features/comparison/summary/strip.ts';
import { trendSentence } from '../../../src/features/comparison/summary/trend.ts';
import { type ShownView, viewSentence } from '../../../src/features/comparison/summary/view.ts';
import { missing, plain, rate } from '../dataset/scaled-entries.ts';
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

describe('the sentence of a strip', () => {
  const zh = (row: Row, chosen: readonly string[]) =>
    plainText(stripSentence(row, chosen, telling('zh')));
  const en = (row: Row, chosen: readonly string[]) =>
    plainText(stripSentence(row, chosen, telling('en')));
  // The median of the counties is 89 %; 90 of 100 is within chance of it, 50 of 100 is not.
  const everyone = rowOf([
    [qinghe, rate(qinghe, [900, 1000])],
    [yunping, rate(yunping, [500, 1000])],
    [nanbin, plain(nanbin, 89)],
    [songyan, missing(songyan)],
    [shidu, rate(shidu, [95, 100])],
  ]);

  it('says who has a value of all, and how each chosen one lies to the median', () => {
    expect(zh(everyone, [yunping.id, qinghe.id, songyan.id])).toBe(
      '有报告的 5 个地区中有 4 个给出调解成功率，从 50% 到 95%，中位数 89%（按口径相同的 3 个）。所选地区中，云屏县（50%）低于中位数，差异超出自然波动；青禾县（90%）与中位数的差异在自然波动之内；松烟县已遮蔽。',
    );
    expect(en(everyone, [yunping.id, qinghe.id, songyan.id])).toBe(
      'Of the 5 localities with a report, 4 have a figure for the mediation success rate, from 50% to 95%, median 89% (of the 3 like values). Of those chosen, Yunping (50%) is below the median by more than natural variation; Qinghe (90%) is within natural variation of the median. Missing: Songyan, redacted.',
    );
  });

  it('tells the side without speaking of chance where there are no counts, and compares no town', () => {
    expect(zh(everyone, [nanbin.id, shidu.id])).toContain(
      '南滨县（89%）正是中位数；石渡镇（95%）层级或口径不同，不与中位数比较。',
    );
  });

  it('counts the chosen where they are many', () => {
    const all = [qinghe, yunping, nanbin, shidu].map(({ id }) => id);
    expect(zh(everyone, all)).toContain(
      '所选地区中，1 个低于中位数，差异超出自然波动；1 个与中位数的差异在自然波动之内；1 个正是中位数；1 个层级或口径不同，不与中位数比较。',
    );
    expect(en(everyone, all)).toContain(
      'Of those chosen, 1 is below the median by more than natural variation; 1 is within natural variation of the median; 1 is at the median; 1 is not compared',
    );
  });

  it('has no median of two, and gives the values of the chosen all the same', () => {
    const two = rowOf([
      [qinghe, rate(qinghe, [90, 100])],
      [yunping, rate(yunping, [50, 100])],
    ]);
    expect(zh(two, [qinghe.id])).toBe(
      '有报告的 2 个地区中有 2 个给出调解成功率，从 50% 到 90%。所选地区中，青禾县为 90%。',
    );
    expect(en(two, [qinghe.id])).toBe(
      'Of the 2 localities with a report, 2 have a figure for the mediation success rate, from 50% to 90%. Of those chosen, Qinghe has 90%.',
    );
  });

  it('takes the newest of several years even where it tells nothing, as the chart does', () => {
    const row = rowOf([
      [qinghe, missing(qinghe, { year: 2022 }), rate(qinghe, [90, 100], { year: 2020 })],
    ]);
    expect(zh(row, [])).toBe('有报告的 1 个地区中没有一个给出调解成功率。');
  });
});

describe('the sentence of a trend', () => {
  const zh = (row: Row) => plainText(trendSentence(row, telling('zh')));
  const en = (row: Row) => plainText(trendSentence(row, telling('en')));
  const rising = [
    qinghe,
    rate(qinghe, [900, 1000], { year: 2023 }),
    missing(qinghe, { year: 2021 }),
    rate(qinghe, [500, 1000], { year: 2020 }),
  ] as const;
  const steady = [
    yunping,
    rate(yunping, [8, 10], { year: 2023 }),
    rate(yunping, [9, 10], { year: 2022 }),
  ] as const;
  const single = [nanbin, rate(nanbin, [1, 4], { year: 2022 })] as const;

  it('runs from the first to the last year told, with a direction only beyond natural variation', () => {
    expect(zh(rowOf([rising, steady, single]))).toBe(
      '调解成功率：青禾县从 2020 年的 50% 到 2023 年的 90%，上升超出自然波动，其间 2021、2022 年无数据；云屏县从 2022 年的 90% 到 2023 年的 80%，变化在自然波动之内；南滨县只有 2022 年的 25%。',
    );
    expect(en(rowOf([rising, steady, single]))).toBe(
      'The mediation success rate: Qinghe from 50% in 2020 to 90% in 2023, up by more than natural variation, with no figure for 2021, 2022; Yunping from 90% in 2022 to 80% in 2023, a change within natural variation; Nanbin has only 25% in 2022.',
    );
  });

  it('gives no direction to printed counts, and does not compare what counts otherwise', () => {
    const counts = [
      qinghe,
      plain(qinghe, 20, { year: 2023 }),
      plain(qinghe, 5, { year: 2020 }),
    ] as const;
    const other = [
      yunping,
      plain(yunping, 20, { year: 2021 }),
      plain(yunping, 5, { year: 2020, qualifiers: { role: 'respondent' } }),
    ] as const;
    expect(zh(rowOf([counts, other, [songyan]], { indicator: cases }))).toBe(
      '调解案件数：青禾县从 2020 年的 5 件到 2023 年的 20 件，其间 2021、2022 年无数据；云屏县从 2020 年的 5 件到 2021 年的 20 件，两年口径不同，不比较。松烟县无报告。',
    );
    expect(en(rowOf([counts, other, [songyan]], { indicator: cases }))).toContain(
      'Yunping from 5 in 2020 to 20 in 2021, which do not count alike and are not compared. Missing: Songyan, no report.',
    );
  });

  it('counts the ways of more than three', () => {
    const falling = [
      songyan,
      rate(songyan, [1, 100], { year: 2023 }),
      rate(songyan, [99, 100], { year: 2022 }),
    ] as const;
    const row = rowOf([rising, steady, single, falling, [shidu]]);
    expect(zh(row)).toBe(
      '5 个地区中有 4 个给出调解成功率：1 个末年高于首年，超出自然波动，1 个末年低于首年，超出自然波动，1 个首末年之差在自然波动之内，1 个只有一年的数字。石渡镇无报告。',
    );
    expect(en(row)).toBe(
      '4 of 5 localities have a figure for the mediation success rate: 1 ended higher by more than natural variation; 1 ended lower by more than natural variation; 1 changed only within natural variation; 1 has one year only. Missing: Shidu, no report.',
    );
  });

  it('says so when nothing is told', () => {
    expect(zh(rowOf([[qinghe]]))).toBe('没有给出调解成功率：青禾县无报告。');
  });
});

describe('the sentence of a heat table', () => {
  const rows = [
    rowOf([
      [qinghe, rate(qinghe, [1, 2])],
      [yunping, rate(yunping, [1, 2])],
      [nanbin, missing(nanbin)],
    ]),
    rowOf([[qinghe, plain(qinghe, 5)], [yunping, missing(yunping)], [nanbin]], {
      indicator: cases,
    }),
  ];

  it('counts the cells, and names who and what is told most and least', () => {
    expect(plainText(heatSentence(rows, 'zh'))).toBe(
      '3 个地区、2 项指标共 6 格，3 格有数字；给出的地区最多的是调解成功率（2 个），最少的是调解案件数（1 个）；给出最多的地区是青禾县（2 项）。',
    );
    expect(plainText(heatSentence(rows, 'en'))).toBe(
      '3 localities by 2 indicators make 6 cells, 3 with a figure; told by most: mediation success rate (2 localities), by fewest: mediation cases (1); Qinghe tells most (2 indicators).',
    );
  });

  it('says each where several share it', () => {
    const [rates] = rows;
    if (rates === undefined) throw new Error('no row');
    const shared = [rates, rates, rowOf([[qinghe], [yunping], [nanbin]], { indicator: cases })];
    expect(plainText(heatSentence(shared, 'zh'))).toContain(
      '最多的是调解成功率、调解成功率（各 2 个），最少的是调解案件数（0 个）；给出最多的地区是青禾县、云屏县（各 2 项）。',
    );
    expect(plainText(heatSentence(shared, 'en'))).toContain(
      '(2 localities each), by fewest: mediation cases (0); Qinghe and Yunping tell most (2 indicators each).',
    );
  });

  it('names nobody as most where all tell the same number', () => {
    const even = [rowOf([[qinghe, rate(qinghe, [1, 2])], [yunping]])];
    expect(plainText(heatSentence([...even, ...even], 'zh'))).toBe(
      '2 个地区、2 项指标共 4 格，2 格有数字；给出最多的地区是青禾县（2 项）。',
    );
    expect(plainText(heatSentence([rowOf([[qinghe], [yunping]])], 'en'))).toBe(
      '2 localities by 1 indicator make 2 cells, none with a figure.',
    );
  });

  it('is silent while nothing is read', () => {
    const loading = rows.map((row) => ({ ...row, state: { kind: 'loading' } as const }));
    expect(heatSentence(loading, 'zh')).toEqual([]);
  });
});

describe('the sentence of a scatter', () => {
  const value = (of: ScatterValue['cell']): ScatterValue => ({ cell: of });
  const told = value(plain(qinghe, 1).cell);
  const untold = value(missing(qinghe).cell);
  const sides = { x: cases, y: successRate, silent: [] };

  it('says who has both, who lacks which, and that few points show no relation', () => {
    const entries = [
      { locality: qinghe, x: told, y: told },
      { locality: yunping, x: told, y: untold },
      { locality: nanbin, x: untold, y: told },
      { locality: songyan, x: untold, y: untold },
    ];
    expect(plainText(scatterSentence({ ...sides, entries }, 'zh'))).toBe(
      '4 个地区中有 1 个同时给出调解案件数与调解成功率。云屏县缺调解成功率，南滨县缺调解案件数，松烟县没有同一份报告给出的两项。不足 10 个点，不能说两者有无关联。',
    );
    expect(plainText(scatterSentence({ ...sides, entries }, 'en'))).toBe(
      '1 of 4 localities has figures for both mediation cases and mediation success rate. Missing: Yunping (no mediation success rate), Nanbin (no mediation cases), Songyan (no report with both). Fewer than 10 points do not show whether the two are related.',
    );
  });

  it('counts who has no report in the years chosen among those that are asked for', () => {
    const facts = {
      ...sides,
      entries: [{ locality: qinghe, x: told, y: told }],
      silent: [{ locality: yunping }],
    };
    expect(plainText(scatterSentence(facts, 'zh'))).toBe(
      '2 个地区中有 1 个同时给出调解案件数与调解成功率。云屏县没有所选年份的报告。不足 10 个点，不能说两者有无关联。',
    );
    expect(plainText(scatterSentence(facts, 'en'))).toContain(
      'Missing: Yunping (no report in the years chosen).',
    );
  });

  it('takes a value that is missing in the scale as missing', () => {
    const x: ScatterValue = { ...told, scaled: { kind: 'none', reason: 'no-population' } };
    const entries = [{ locality: qinghe, x, y: told }];
    expect(plainText(scatterSentence({ ...sides, entries }, 'zh'))).toBe(
      '1 个地区中没有一个同时给出调解案件数与调解成功率。青禾县缺调解案件数。',
    );
  });

  it('of ten points says that they show no cause, and nothing of a correlation', () => {
    const entries = Array.from({ length: 10 }, (_, at) => ({
      locality: at % 2 === 0 ? qinghe : yunping,
      x: told,
      y: told,
    }));
    expect(plainText(scatterSentence({ ...sides, entries }, 'zh'))).toBe(
      '2 个地区都同时给出调解案件数与调解成功率，共 10 个点。图上若有关联，也不说明因果。',
    );
    expect(plainText(scatterSentence({ ...sides, entries: entries.slice(1) }, 'en'))).toContain(
      'Fewer than 10 points',
    );
  });
});

describe('the sentence of a view', () => {
  const first = rowOf([[qinghe, missing(qinghe)], [yunping]], { indicator: cases });
  const second = rowOf([
    [qinghe, rate(qinghe, [9, 10])],
    [yunping, rate(yunping, [8, 10])],
  ]);
  const view: ShownView = {
    view: 'panels',
    rows: [second, first],
    order: [cases.id, successRate.id],
    chosen: [qinghe.id, yunping.id],
    scatter: null,
  };
  const zh = (changes: Partial<ShownView>) =>
    plainText(viewSentence({ ...view, ...changes }, telling('zh')));
  const failed = { ...first, state: { kind: 'failed', failure: null } as const, entries: [] };
  const loading = { ...failed, state: { kind: 'loading' } as const };

  it('leads with how much is told, then speaks of the first indicator with something to compare', () => {
    expect(zh({})).toMatch(
      /^2 个地区、2 项指标共 4 个数字，能给出 2 个。2 个地区都能给出调解成功率，在 80% 到 90% 之间；/,
    );
    expect(plainText(viewSentence(view, telling('en')))).toMatch(
      /^2 localities by 2 indicators make 4 figures, of which 2 are told\. Both localities have /,
    );
  });

  it('counts nothing before all is read, and says what could not be', () => {
    expect(zh({ rows: [second, loading] })).toMatch(/^2 个地区都能给出调解成功率/);
    expect(zh({ rows: [second, failed] })).toMatch(
      /^2 个地区、1 项指标共 2 个数字，能给出 2 个。另有 1 项指标没能读取。/,
    );
    expect(zh({ rows: [loading] })).toBe('');
  });

  it('speaks of lines in a trend, and of small charts as of what they are', () => {
    const years = rowOf([
      [qinghe, rate(qinghe, [9, 10], { year: 2023 }), rate(qinghe, [8, 10], { year: 2022 })],
    ]);
    const order = [successRate.id];
    expect(zh({ view: 'trend' })).toMatch(/^2 个地区、2 项指标共 4 条线，2 条有数据。调解成功率：/);
    expect(zh({ view: 'multiples', rows: [years], order })).toMatch(
      /^调解成功率：青禾县从 2022 年/,
    );
    expect(zh({ view: 'multiples' })).toContain('2 个地区都能给出调解成功率');
  });

  it('goes by the view', () => {
    expect(zh({ view: 'heat' })).toMatch(/共 4 格/);
    expect(zh({ view: 'strip' })).toMatch(/有报告的 2 个地区中/);
    expect(zh({ view: 'scatter' })).toBe('');
  });
});
