/** Marks read one by one, by key and by pointing; tables that sort; the switch between the two. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CellKey } from '../../../src/core/dataset/model.ts';
import { type DrawingLoader, loadDrawing } from '../../../src/charts/drawing.tsx';
import { ChartFigure } from '../../../src/charts/figure/chart-figure.tsx';
import type { ChartModel } from '../../../src/charts/model.ts';
import { heatDrawing } from '../../../src/charts/heat/heat-drawing.tsx';
import { trendDrawing } from '../../../src/charts/trend/trend-chart.tsx';
import type { Drawing } from '../../../src/charts/picture.ts';
import { isOfKind } from '../../../src/charts/model.ts';
import { modelOfRows } from '../../unit/charts/entries.ts';
import { goldenModels } from './golden-models.ts';

/** A drawing whose marks stand below one another, 40 px apart. */
const column: Drawing = {
  Picture: () => <svg />,
  height: () => 180,
  spots: (model) =>
    new Map(model.readings.map(({ key }, index) => [key, { x: 50, y: 40 * index, reach: 7 }])),
  finished: (host) => host.querySelector('svg'),
};

const rows = modelOfRows(
  'intervals',
  [
    { value: 98.3, label: '青禾区', interval: [97.53, 98.93], rank: '第 1', bestRank: 1 },
    { value: 0, label: '白鹭县', badges: [{ text: '截至 11 月', tone: 'plain' }] },
    { value: 7.5, label: '安平市', interval: [6, 9] },
  ],
  { missing: [{ label: '松烟市 2020', reason: '已遮蔽' }] },
);

function show(model: ChartModel, load: DrawingLoader = () => column) {
  return render(<ChartFigure model={model} load={load} />);
}

function golden(name: string): ChartModel {
  const model = goldenModels[name]?.();
  if (model === undefined) throw new Error(`no model ${name}`);
  return model;
}

describe('reading the marks of a chart', () => {
  const marks = () => screen.getByRole('group', { name: '调解成功率：用方向键逐点读数' });
  const live = () => marks().querySelector('[aria-live]');
  const ring = (container: HTMLElement) => container.querySelector<HTMLElement>('.mark-ring');

  it('goes through them by arrow keys, and announces value, interval and remarks', async () => {
    const { container } = show(rows);
    marks().focus();
    expect(live()).toBeEmptyDOMElement();
    await userEvent.keyboard('{ArrowRight}');
    expect(live()).toHaveTextContent('青禾区 2021 年 98.3%（97.5%–98.9%，第 1）。第 1 点，共 3 点');
    await userEvent.keyboard('{ArrowDown}');
    expect(live()).toHaveTextContent('白鹭县 2021 年 0%（截至 11 月）。第 2 点，共 3 点');
    expect(ring(container)).toHaveStyle({ top: '29px', height: '22px' });
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(live()).toHaveTextContent('第 1 点，共 3 点');
  });

  it('goes to the last and the first by End and Home, and lets go by Escape', async () => {
    const { container } = show(rows);
    marks().focus();
    await userEvent.keyboard('{End}');
    expect(live()).toHaveTextContent('第 3 点');
    await userEvent.keyboard('{Home}');
    expect(live()).toHaveTextContent('第 1 点');
    await userEvent.keyboard('{Escape}');
    expect(live()).toBeEmptyDOMElement();
    expect(ring(container)).toBeNull();
  });

  it('shows the words of the mark that is pointed at', async () => {
    const { container } = show(rows);
    await userEvent.pointer({ target: marks(), coords: { clientX: 52, clientY: 42 } });
    expect(container.querySelector('.mark-words')).toHaveTextContent('白鹭县 2021 年 0%');
    await userEvent.pointer({ target: marks(), coords: { clientX: 300, clientY: 42 } });
    expect(container.querySelector('.mark-words')).toBeNull();
  });

  it('leads from one line to the other by up and down, to the nearest year', async () => {
    const model = golden('trend');
    if (!isOfKind(model, 'trend')) throw new Error('not a trend');
    const trend: Drawing = {
      ...column,
      spots: (_, width) => trendDrawing.spots(model, width),
    };
    show(model, () => trend);
    marks().focus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    expect(live()).toHaveTextContent('青禾区 2021 年：已遮蔽');
    await userEvent.keyboard('{ArrowDown}');
    expect(live()).toHaveTextContent('白鹭县 2021 年 94.5%');
  });
});

describe('the table behind a chart', () => {
  const names = () =>
    within(screen.getByRole('table'))
      .getAllByRole('rowheader')
      .map((head) => head.textContent.trim());

  it('sorts by a column one way, the other way and as the chart has it', async () => {
    show(rows);
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    const head = screen.getByRole('columnheader', { name: '数值（%）' });
    expect(head).not.toHaveAttribute('aria-sort');
    await userEvent.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(['青禾区', '安平市', '白鹭县', '松烟市 2020']);
    await userEvent.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['白鹭县', '安平市', '青禾区', '松烟市 2020']);
    await userEvent.click(within(head).getByRole('button'));
    expect(head).not.toHaveAttribute('aria-sort');
    expect(names()).toEqual(['青禾区', '白鹭县', '安平市', '松烟市 2020']);
  });

  it('sorts names by pinyin, and keeps whoever has nothing to sort by last', async () => {
    show(rows);
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    await userEvent.click(screen.getByRole('button', { name: '地区' }));
    expect(names()).toEqual(['安平市', '白鹭县', '青禾区', '松烟市 2020']);
    await userEvent.click(screen.getByRole('button', { name: '名次' }));
    expect(names().at(0)).toBe('青禾区');
    expect(names().at(-1)).toBe('松烟市 2020');
  });

  it('is found as it was left, with the focus still on the switch', async () => {
    show(rows);
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    await userEvent.click(screen.getByRole('button', { name: '地区' }));
    await userEvent.click(screen.getByRole('button', { name: '图' }));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    expect(names()[0]).toBe('安平市');
    expect(screen.getByRole('button', { name: '图' })).toHaveFocus();
  });
});

describe('a value in the table behind a chart', () => {
  it.each([
    ['heat', '白鹭县 2023 调解成功率（%） 94.84，查看出处', ['bailu', 2023, 'test.rate']],
    // Of a year that is not the one of its row.
    [
      'heat',
      '白鹭县 2022 法律顾问覆盖率（%） 80 · 2022，查看出处',
      ['bailu', 2022, 'test.advisors'],
    ],
    ['multiples', '松烟市 调解成功率 2022 数值 98.11%，查看出处', ['songyan', 2022, 'test.rate']],
    [
      'multiples-trend',
      '白鹭县 调解成功率 2021 数值 94.5%，查看出处',
      ['bailu', 2021, 'test.rate'],
    ],
    ['scatter', '青禾区 2020 复议受理数（件） 1，查看出处', ['qinghe', 2020, 'test.count']],
    ['scatter', '松烟市 2020 调解成功率（%） 95，查看出处', ['songyan', 2020, 'test.rate']],
  ])('opens its evidence: %s, %s', async (name, button, [locality, year, indicator]) => {
    const onOpen = vi.fn();
    render(<ChartFigure model={golden(name)} load={() => column} onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ locality, year, indicator });
  });

  it('is no button where there is no value, or no way to the evidence', async () => {
    const { unmount } = render(
      <ChartFigure model={golden('heat')} load={() => column} onOpen={vi.fn()} />,
    );
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    expect(screen.getByRole('cell', { name: '已遮蔽' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /已遮蔽/ })).toBeNull();
    unmount();
    show(golden('heat'));
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    expect(screen.queryByRole('button', { name: /查看出处/ })).toBeNull();
  });
});

describe('the heat table', () => {
  function showHeat(onOpen?: (figure: CellKey) => void) {
    const model = golden('heat');
    if (!isOfKind(model, 'heat') || heatDrawing.Screen === undefined) throw new Error('no heat');
    const { Screen } = heatDrawing;
    return render(<Screen model={model} width={800} onOpen={onOpen} />);
  }

  it('says in every cell what is there or why nothing is, without colour', () => {
    showHeat();
    const rowsOf = screen.getAllByRole('row').slice(2);
    const texts = rowsOf.map((row) =>
      within(row)
        .getAllByRole('gridcell')
        .map((cell) => cell.textContent.trim()),
    );
    expect(texts).toEqual([
      ['98.37', '3', '55.6'],
      ['94.84', '25', '802022'],
      ['98.11', '0', '100文 文字表述'],
      ['100', '报告未提', '60≠ 口径不同，不参与着色'],
      ['已遮蔽', '41', '无报告'],
    ]);
  });

  it('is one stop in the order of tabbing, and led through by arrow keys', async () => {
    const { container } = showHeat();
    await userEvent.tab();
    expect(screen.getByRole('gridcell', { name: '98.37' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('gridcell', { name: '25' })).toHaveFocus();
    expect(container.querySelector('.heat-reading')).toHaveTextContent(
      '复议受理数，白鹭县 2023 年 25 件（截至 11 月）',
    );
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('gridcell', { name: /^80/ })).toHaveFocus();
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(screen.getByRole('gridcell', { name: '98.37' })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('opens the evidence of the figure that is pressed, which one comes to by arrow keys as well', async () => {
    const onOpen = vi.fn();
    showHeat(onOpen);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    const cell = screen.getByRole('button', {
      name: '复议受理数，白鹭县 2023 年 25 件（截至 11 月），查看出处',
    });
    expect(cell).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith({
      locality: 'bailu',
      year: 2023,
      indicator: 'test.count',
    });
    await userEvent.click(screen.getByRole('button', { name: /^法律顾问覆盖率，青禾区 2021/ }));
    expect(onOpen).toHaveBeenLastCalledWith({
      locality: 'qinghe',
      year: 2021,
      indicator: 'test.advisors',
    });
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('opens it as a part of its figure, too', async () => {
    // On a busy machine code takes longer to come than a test waits for an element.
    await loadDrawing('heat');
    const onOpen = vi.fn();
    render(<ChartFigure model={golden('heat')} onOpen={onOpen} />);
    await userEvent.click(await screen.findByRole('button', { name: /^调解成功率，松烟市/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({
      locality: 'songyan',
      year: 2022,
      indicator: 'test.rate',
    });
  });

  it('leads past what has no figure to open, and back', async () => {
    showHeat(vi.fn());
    await userEvent.tab();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(screen.getByRole('gridcell', { name: '无报告' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('button', { name: /云亭满族自治县 2021 年 41 件/ })).toHaveFocus();
  });
});
