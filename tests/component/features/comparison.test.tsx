import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  type ComparisonChoice,
  openingComparison,
} from '../../../src/core/dataset/comparison-choice.ts';
import type { DatasetIndex, Observation } from '../../../src/core/dataset/model.ts';
import type { Cell } from '../../../src/core/domain/cell.ts';
import { Comparison } from '../../../src/features/comparison/comparison.tsx';
import type { ShardState } from '../../../src/features/comparison/model.ts';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import {
  index as invented,
  indicator,
  invented as locality,
  report,
} from '../../unit/features/index-fixture.ts';

const xx = locality({
  id: 'anon-00000000',
  code: null,
  level: null,
  anonymised: true,
  parents: [],
  name: { zh: '某某市', en: 'Some City (anonymised)' },
});
const rate = indicator({
  id: 'mediation.success_rate',
  formula: { numerator: 'mediation.success', denominator: 'mediation.cases' },
});
const success = indicator({
  id: 'mediation.success',
  name: { zh: '调解成功数', en: 'Cases mediated successfully' },
  unit: '件',
  kind: 'count',
});
const qinghe = invented.localities[0] ?? locality({ id: 'none' });
const baitan = invented.localities[1] ?? locality({ id: 'none' });
const beiping = invented.localities[2] ?? locality({ id: 'none' });
const index: DatasetIndex = {
  ...invented,
  indicators: [rate, success],
  localities: [qinghe, baitan, xx, beiping],
  reports: [qinghe, baitan, xx, beiping].map((one) => report(one, 2023)),
};

function cell(changes: Partial<Cell>): Cell {
  return {
    report: 'any',
    status: 'stated',
    value: 97.5,
    qualifiers: { approx: null, through: null, role: null, scope: null },
    evidence: null,
    parts: null,
    interval: null,
    findings: [],
    others: [],
    ...changes,
  };
}

const absent = cell({ status: 'absent', value: null });
const redacted = cell({ status: 'redacted', value: null });
const at = (id: string, one: Cell): Observation => ({ locality: id, year: 2023, cell: one });
const ready = (id: string, observations: Observation[]): ShardState => ({
  kind: 'ready',
  shard: { indicator: id, observations },
});

function show(
  states: Record<string, ShardState>,
  options: {
    language?: 'zh' | 'en';
    indicators?: string[];
    localities?: string[];
    of?: DatasetIndex;
    choice?: Partial<ComparisonChoice>;
    maximumColumns?: number;
  } = {},
) {
  const onOpen = vi.fn();
  const onCompareBy = vi.fn();
  const choice = { ...openingComparison, ...options.choice };
  render(
    <LanguageProvider language={options.language ?? 'zh'}>
      <Comparison
        index={options.of ?? index}
        localities={options.localities ?? [qinghe.id, baitan.id, xx.id]}
        indicators={options.indicators ?? [rate.id]}
        years={{ kind: 'latest', tolerance: null }}
        focus={null}
        view={choice.view ?? 'panels'}
        choice={choice}
        maximumColumns={options.maximumColumns ?? 12}
        stateOf={(id) => states[id] ?? { kind: 'loading' }}
        profile={{ sentence: null, content: null }}
        onOpen={onOpen}
        onCompareBy={onCompareBy}
        onLocalities={vi.fn()}
      />
    </LanguageProvider>,
  );
  return onOpen;
}

describe('the comparison', () => {
  it('tells stated, absent and redacted apart in words, and zero as a number', () => {
    show({
      [rate.id]: ready(rate.id, [
        at(qinghe.id, cell({ value: 0 })),
        at(baitan.id, absent),
        at(xx.id, redacted),
      ]),
    });
    const cells = within(screen.getByRole('table', { name: '并排对照' })).getAllByRole('cell');
    expect(cells.map((one) => one.textContent)).toEqual(['0%2023', '报告未提2023', '已遮蔽2023']);
  });

  it('names each locality beside its numbers on a phone, where no head of a column does', () => {
    const wide = matchMedia;
    vi.stubGlobal('matchMedia', (query: string) =>
      Object.assign(wide(query), { matches: query === '(width <= 640px)' }),
    );
    show({ [rate.id]: ready(rate.id, [at(qinghe.id, cell({ value: 0 })), at(baitan.id, absent)]) });
    const cells = within(screen.getByRole('table', { name: '并排对照' })).getAllByRole('cell');
    expect(cells.slice(0, 2).map((one) => one.textContent)).toEqual([
      '青禾县0%2023',
      '白滩镇报告未提2023',
    ]);
    vi.unstubAllGlobals();
  });

  it('says which count a report tells that leaves the rate out', () => {
    show({
      [rate.id]: ready(rate.id, [at(qinghe.id, absent)]),
      [success.id]: ready(success.id, [at(qinghe.id, cell({ value: 917 }))]),
    });
    expect(screen.getByText('只报调解成功数 917 件')).toBeVisible();
  });

  it('says of such a count, too, what qualifies it', () => {
    const qualifiers = { approx: 'over', through: '2023-11', role: null, scope: 'portal' } as const;
    const counted = cell({ report: `${qinghe.id}-2023`, value: 1917, qualifiers });
    show({
      [rate.id]: ready(rate.id, [at(qinghe.id, absent)]),
      [success.id]: ready(success.id, [at(qinghe.id, counted)]),
    });
    const [own] = within(screen.getByRole('table', { name: '并排对照' })).getAllByRole('cell');
    expect(own).toHaveTextContent('只报调解成功数 1,917 件约数：以上截至 11 月仅门户网站');
  });

  it('gives a locality without a report that reason, not that it does not mention', () => {
    show({ [rate.id]: ready(rate.id, [at(qinghe.id, cell({}))]) });
    const cells = within(screen.getByRole('table', { name: '并排对照' })).getAllByRole('cell');
    expect(cells[1]).toHaveTextContent('该年无报告');
  });

  it('shows what is loading and what failed in its own row, and the rest all the same', () => {
    show(
      {
        [rate.id]: { kind: 'failed', failure: <span role="alert">坏了</span> },
        [success.id]: ready(success.id, [at(qinghe.id, cell({ value: 5 }))]),
      },
      { indicators: [rate.id, success.id] },
    );
    expect(screen.getByRole('alert')).toHaveTextContent('坏了');
    expect(screen.getByRole('button', { name: /青禾县 2023 年调解成功数：5 件/ })).toBeVisible();
  });

  it('says that data are being read', () => {
    show({});
    expect(screen.getByText('读取中……')).toHaveRole('status');
  });

  it('asks for the evidence of the number that was pressed', async () => {
    const onOpen = show({ [rate.id]: ready(rate.id, [at(qinghe.id, cell({}))]) });
    await userEvent.click(screen.getByRole('button', { name: /青禾县 2023 年调解成功率：97.5 %/ }));
    expect(onOpen).toHaveBeenCalledWith({ locality: qinghe.id, year: 2023, indicator: rate.id });
  });

  it('says what to do when nothing is chosen', () => {
    show({}, { localities: [] });
    expect(screen.getByRole('heading', { name: '还没有选择地区' })).toBeVisible();
  });
});

describe('the opening sentence', () => {
  const sentence = () => document.querySelector('.summary')?.textContent;

  it('gives the span, who is at its ends, and why the others are missing', () => {
    show(
      {
        [rate.id]: ready(rate.id, [
          at(qinghe.id, cell({ value: 97.5 })),
          at(beiping.id, cell({ value: 91 })),
          at(xx.id, redacted),
        ]),
      },
      { localities: [qinghe.id, beiping.id, xx.id] },
    );
    expect(sentence()).toBe(
      '3 个地区中有 2 个能给出调解成功率，在 91%（北屏县）到 97.5%（青禾县）之间。某某市已遮蔽。',
    );
  });

  it('says so when nobody tells', () => {
    show({
      [rate.id]: ready(rate.id, [
        at(qinghe.id, absent),
        at(baitan.id, absent),
        at(xx.id, redacted),
      ]),
    });
    expect(sentence()).toBe(
      '所选 3 个地区都没有给出调解成功率：青禾县、白滩镇报告未提，某某市已遮蔽。',
    );
  });

  it('does not speak of all of one', () => {
    show({ [rate.id]: ready(rate.id, [at(qinghe.id, absent)]) }, { localities: [qinghe.id] });
    expect(sentence()).toBe('没有给出调解成功率：青禾县报告未提。');
  });

  it('leaves out of the span what is of another level or counts something else, and says so', () => {
    const respondent = { approx: null, through: null, role: 'respondent', scope: null } as const;
    const other = locality({ id: '990124', name: { zh: '松烟县', en: 'Songyan County' } });
    const localities = [qinghe, beiping, other, baitan, xx];
    show(
      {
        [rate.id]: ready(rate.id, [
          at(qinghe.id, cell({ value: 97.5 })),
          at(beiping.id, cell({ value: 90 })),
          at(other.id, cell({ value: 20, qualifiers: respondent })),
          at(baitan.id, cell({ value: 80 })),
          at(xx.id, cell({ value: 70 })),
        ]),
      },
      { of: { ...index, localities }, localities: localities.map(({ id }) => id) },
    );
    expect(sentence()).toContain(
      '在 90%（北屏县）到 97.5%（青禾县）之间；白滩镇、某某市层级不同或不明，不计在内；松烟县口径不同，不计在内。',
    );
  });

  it('compares none where no two are alike', () => {
    const second = { ...xx, id: 'anon-11111111' };
    show(
      { [rate.id]: ready(rate.id, [at(xx.id, cell({})), at(second.id, cell({ value: 80 }))]) },
      { of: { ...index, localities: [xx, second] }, localities: [xx.id, second.id] },
    );
    expect(sentence()).toBe('2 个地区都给出调解成功率，但层级或口径各不相同，不相比较。');
  });

  it('reads as English in English', () => {
    show(
      { [rate.id]: ready(rate.id, [at(qinghe.id, cell({ value: 97.5 })), at(baitan.id, absent)]) },
      { language: 'en', localities: [qinghe.id, baitan.id] },
    );
    expect(sentence()).toBe(
      'Of 2 localities, only Qinghe County has a figure for the mediation success rate: 97.5% (2023). Missing: Baitan Town, not mentioned.',
    );
  });
});

describe('the comparability notes', () => {
  it('name differing levels and partial years in one line', () => {
    const partial = { approx: null, through: '2023-11', role: null, scope: null } as const;
    show(
      {
        [rate.id]: ready(rate.id, [
          at(qinghe.id, cell({ qualifiers: partial })),
          at(baitan.id, cell({ value: 91 })),
        ]),
      },
      { localities: [qinghe.id, baitan.id] },
    );
    expect(screen.getByRole('note')).toHaveTextContent(
      '不完全同口径：白滩镇为乡镇级；青禾县的部分数字截至 11 月。',
    );
  });

  it('are of what the view shows, of a distribution of all localities in it', () => {
    const states = {
      [rate.id]: ready(rate.id, [at(qinghe.id, cell({})), at(baitan.id, cell({ value: 91 }))]),
    };
    show(states, { localities: [qinghe.id], choice: { view: 'strip' } });
    expect(screen.getByRole('note')).toHaveTextContent('不完全同口径：白滩镇为乡镇级。');
  });

  it('count the localities that are too many to name', () => {
    const towns = Array.from({ length: 14 }, (_, at) =>
      locality({ id: `town${at}`, level: 'town', name: { zh: `镇${at}`, en: `Town ${at}` } }),
    );
    const counties = Array.from({ length: 15 }, (_, at) =>
      locality({ id: `county${at}`, level: 'county', name: { zh: `县${at}`, en: `C${at}` } }),
    );
    const localities = [...towns, ...counties];
    const of = { ...index, localities, reports: localities.map((one) => report(one, 2023)) };
    show(
      {
        [rate.id]: ready(
          rate.id,
          localities.map(({ id }) => at(id, cell({}))),
        ),
      },
      { of, localities: localities.map(({ id }) => id), choice: { view: 'ranking' } },
    );
    expect(screen.getByRole('note')).toHaveTextContent(/镇10、镇11及另外 2 个地区为乡镇级。$/);
  });

  it('are not there where all is like for like', () => {
    show({ [rate.id]: ready(rate.id, [at(qinghe.id, cell({}))]) }, { localities: [qinghe.id] });
    expect(screen.queryByRole('note')).toBeNull();
  });
});

describe('the switch to rank unlike localities together', () => {
  const offered = () => screen.queryByRole('checkbox', { name: '不同层级、身份也一起排名' });
  const respondent = { approx: null, through: null, role: 'respondent', scope: null } as const;
  const both = (changes: Partial<Cell>, other: typeof qinghe = beiping) => ({
    [rate.id]: ready(rate.id, [at(qinghe.id, cell({})), at(other.id, cell(changes))]),
  });

  it('is there where figures of several levels are shown', () => {
    show(both({}, baitan), { localities: [qinghe.id, baitan.id] });
    expect(offered()).toBeVisible();
  });

  it('is there where figures of several roles are shown', () => {
    show(both({ qualifiers: respondent }), { localities: [qinghe.id, beiping.id] });
    expect(offered()).toBeVisible();
  });

  it('is not there where only one level has a figure, whatever was chosen', () => {
    show(both({ status: 'absent', value: null }, baitan), { localities: [qinghe.id, baitan.id] });
    expect(offered()).toBeNull();
  });

  it('goes by all that the view shows, not by what was chosen for another', () => {
    show(both({}, baitan), { localities: [qinghe.id], choice: { view: 'strip' } });
    expect(offered()).toBeVisible();
  });

  it('can be unchosen where it changes nothing any more', () => {
    show(both({}), { localities: [qinghe.id, beiping.id], choice: { across: true } });
    expect(offered()).toBeChecked();
  });

  it('is not in a scatter, nor is the benchmark: neither would do anything there', () => {
    show(both({}, baitan), {
      localities: [qinghe.id, baitan.id],
      choice: { view: 'scatter', across: true },
    });
    expect(offered()).toBeNull();
    expect(screen.queryByRole('combobox', { name: '参照' })).toBeNull();
    expect(screen.getByRole('combobox', { name: '口径' })).toBeVisible();
  });

  it('is with lines over the years only where they are held against a benchmark', () => {
    const localities = [qinghe.id, baitan.id];
    show(both({}, baitan), { localities, choice: { view: 'trend' } });
    expect(offered()).toBeNull();
    show(both({}, baitan), {
      localities,
      choice: { view: 'trend', benchmark: { kind: 'locality', id: qinghe.id } },
    });
    expect(offered()).toBeVisible();
  });
});
