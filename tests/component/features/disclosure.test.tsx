import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { shownReports } from '../../../src/core/dataset/choose.ts';
import type { DisclosedCell, ReportDisclosure } from '../../../src/core/dataset/model.ts';
import { Disclosure } from '../../../src/features/disclosure/disclosure.tsx';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import { index } from '../../unit/features/index-fixture.ts';

const stated: DisclosedCell = { status: 'stated', value: 0 };
const absent: DisclosedCell = { status: 'absent', value: null };
const redacted: DisclosedCell = { status: 'redacted', value: null };

function row(report: string, ...cells: readonly [DisclosedCell, DisclosedCell, DisclosedCell]) {
  const [rate, review, service] = cells;
  return {
    report,
    cells: { 'mediation.success_rate': rate, 'review.accepted': review, 'service.items': service },
  };
}

const disclosure: readonly ReportDisclosure[] = [
  row('990121-2021', { status: 'computed', value: 75 }, stated, {
    status: 'in-words',
    value: 100,
  }),
  row('990121-2023', absent, absent, stated),
  row('990122201-2022', redacted, absent, absent),
];

function show(
  options: {
    language?: 'zh' | 'en';
    table?: readonly ReportDisclosure[];
    narrow?: boolean;
    chosen?: boolean;
    open?: string;
  } = {},
) {
  const handlers = { onEverywhere: vi.fn(), onOpen: vi.fn() };
  render(
    <LanguageProvider language={options.language ?? 'zh'}>
      <Disclosure
        index={index}
        disclosure={options.table ?? disclosure}
        reports={shownReports(
          index,
          ['990121', '990122201'],
          { kind: 'latest', tolerance: null },
          true,
        )}
        chosen={options.chosen ?? true}
        everywhere={false}
        focus={
          options.open === undefined
            ? null
            : { locality: '990121', year: 2021, indicator: options.open }
        }
        narrow={options.narrow ?? false}
        {...handlers}
      />
    </LanguageProvider>,
  );
  return handlers;
}

const sentence = () => document.querySelector('.summary')?.textContent;

describe('the opening sentence of the disclosure', () => {
  it('says who tells most, who least, and what nobody mentions', () => {
    show();
    expect(sentence()).toBe(
      '3 项指标中，青禾县（2021）披露最多，3 项；白滩镇（2022）最少，0 项（另有 1 项已遮蔽）；每一项都至少有一份报告提到。',
    );
  });

  it('counts what no report mentions, and names those that tie', () => {
    show({
      table: disclosure
        .slice(1)
        .map((one) => ({ ...one, cells: row('', absent, absent, absent).cells })),
    });
    expect(sentence()).toBe('3 项指标中，2 份报告各披露 0 项；有 3 项没有任何报告提到。');
  });

  it('speaks of one report as one', () => {
    show({ table: disclosure.slice(2) });
    expect(sentence()).toBe(
      '白滩镇（2022）的报告披露了 3 项指标中的 0 项，遮蔽 1 项，没有提到的有 2 项。',
    );
  });

  it('reads as English in English', () => {
    show({ language: 'en' });
    expect(sentence()).toBe(
      'Of 3 indicators, Qinghe County (2021) tells most, 3, and Baitan Town (2022) fewest, 0 (with 1 redacted); each is mentioned by at least one report.',
    );
  });
});

describe('the matrix', () => {
  const grid = () => screen.getByRole('grid', { name: '披露矩阵' });
  const cell = (name: RegExp) => within(grid()).getByRole('gridcell', { name });

  it('names the status of each cell in words', () => {
    show();
    for (const name of [
      /青禾县 2021 调解成功率：由所载数字计算/,
      /青禾县 2021 行政复议受理数：报告所载/,
      /青禾县 2021 政务服务事项数：文字表述/,
      /白滩镇 2022 调解成功率：已遮蔽/,
      /白滩镇 2022 行政复议受理数：报告未提/,
    ])
      expect(cell(name)).toBeVisible();
  });

  it('gives each status a sign of its own', () => {
    show();
    const signs = within(grid())
      .getAllByRole('gridcell', { name: /查看出处/ })
      .map((one) => one.className);
    expect(new Set(signs).size).toBe(5);
  });

  it('counts by report, by status and by dimension', () => {
    show();
    const counts = (name: RegExp) =>
      within(within(grid()).getByRole('row', { name })).getAllByRole('cell');
    expect(counts(/^披露指标数/).map((one) => one.textContent)).toEqual(['3', '1', '0']);
    expect(counts(/^已遮蔽/).map((one) => one.textContent)).toEqual(['0', '0', '1']);
    expect(counts(/^社会矛盾纠纷化解/).map((one) => one.textContent)).toEqual([
      '2/2',
      '0/2',
      '0/2',
    ]);
    expect(
      within(grid()).getByRole('cell', { name: '青禾县 2023，政府机构职能：1 项中披露 1 项' }),
    ).toBeVisible();
  });

  it('says in words what the signs mean', () => {
    show();
    const legend = within(screen.getByRole('list', { name: '图例' })).getAllByRole('listitem');
    expect(legend.map((one) => one.textContent)).toEqual([
      '报告所载印成数字',
      '文字表述如“全覆盖”',
      '由所载数字计算报告给出了两个件数',
      '已遮蔽如“X件”',
      '报告未提不等于零',
    ]);
  });

  it('opens the evidence of the cell that is pressed, an absent one too', async () => {
    const { onOpen } = show();
    await userEvent.click(cell(/白滩镇 2022 行政复议受理数：报告未提/));
    expect(onOpen).toHaveBeenCalledWith({
      locality: '990122201',
      year: 2022,
      indicator: 'review.accepted',
    });
  });

  it('opens nothing where there is no cell', async () => {
    const { onOpen } = show();
    await userEvent.click(within(grid()).getByRole('columnheader', { name: /白滩镇/ }));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('is one stop of the Tab key, within which arrows move and Enter opens', async () => {
    const { onOpen } = show();
    const stops = () =>
      within(grid())
        .getAllByRole('gridcell')
        .filter((one) => one.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell(/青禾县 2023 调解成功率/)).toHaveFocus();
    expect(stops()).toEqual([cell(/青禾县 2023 调解成功率/)]);
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith({
      locality: '990121',
      year: 2023,
      indicator: 'mediation.success_rate',
    });
  });

  it('marks the cell whose evidence is open', () => {
    show({ open: 'service.items' });
    expect(within(grid()).getAllByRole('gridcell', { selected: true })).toEqual([
      cell(/青禾县 2021 政务服务事项数/),
    ]);
  });
});

describe('on a phone', () => {
  it('is a card a report, with its counts, and lists to unfold', async () => {
    const { onOpen } = show({ narrow: true });
    expect(screen.queryByRole('grid')).toBeNull();
    const [, , last] = screen.getAllByRole('article');
    const card = within(last ?? document.body);
    expect(card.getByRole('heading')).toHaveTextContent('白滩镇 2022');
    expect(card.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      '已遮蔽 1',
      '报告未提 2',
    ]);
    await userEvent.click(card.getByText('社会矛盾纠纷化解'));
    await userEvent.click(
      await card.findByRole('button', { name: '白滩镇 2022 调解成功率：已遮蔽，查看出处' }),
    );
    expect(onOpen).toHaveBeenCalledWith({
      locality: '990122201',
      year: 2022,
      indicator: 'mediation.success_rate',
    });
  });
});

describe('without a report to show', () => {
  it('says why and offers all reports', async () => {
    const { onEverywhere } = show({ table: [], chosen: false });
    expect(screen.getByRole('heading', { name: '还没有选择地区' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '显示全部报告' }));
    expect(onEverywhere).toHaveBeenCalledWith(true);
  });
});
