import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type DrawingLoader, loadDrawing } from '../../../src/charts/drawing.tsx';
import type { Drawing } from '../../../src/charts/picture.ts';
import { ChartFigure } from '../../../src/charts/figure/chart-figure.tsx';
import type { ChartModel } from '../../../src/charts/model.ts';
import { completeRows } from '../../../src/charts/rows/complete.ts';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import { modelOfRows } from '../../unit/charts/entries.ts';

const model = modelOfRows(
  'intervals',
  [
    {
      value: 98.3,
      label: '青禾区',
      year: 2019,
      interval: [97.53, 98.93],
      rank: '第 1',
      badges: [{ text: '截至 11 月', tone: 'plain' }],
    },
    { value: 0, label: '白鹭县', year: 2022, interval: [0, 3.5], rank: '第 2' },
  ],
  {
    missing: [{ label: '松烟市 2020', reason: '已遮蔽' }],
    notes: ['差异在自然波动之内。'],
    source: '来源：报告 · 取用 2026-11-22',
  },
);

function show(shown: ChartModel, load?: DrawingLoader) {
  return render(
    <LanguageProvider language={shown.language}>
      {load === undefined ? (
        <ChartFigure model={shown} />
      ) : (
        <ChartFigure model={shown} load={load} />
      )}
    </LanguageProvider>,
  );
}

/** A drawing of nothing but itself, with a mark for each row, one below the other. */
function drawingOf(Picture: Drawing['Picture']): Drawing {
  return {
    Picture,
    height: () => 180,
    spots: (drawn) =>
      new Map(drawn.readings.map(({ key }, index) => [key, { x: 50, y: 40 * index, reach: 7 }])),
    finished: (host) => host.querySelector('svg'),
  };
}

const sketch = drawingOf(() => <svg data-testid="sketch" />);

beforeAll(async () => {
  // On a busy machine the chart library takes longer to come than a test waits for an element.
  await Promise.all([
    loadDrawing('bars'),
    loadDrawing('intervals'),
    import('../../../src/charts/export/save-image.ts'),
  ]);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('ChartFigure', () => {
  it('draws the chart with its values, ranks and badges as text', async () => {
    const { container } = show(model);
    const chart = await screen.findByRole('img');
    await waitFor(() => expect(chart.querySelectorAll('.row-mark')).toHaveLength(2));
    const texts = [...container.querySelectorAll('svg text')].map((text) => text.textContent);
    expect(texts).toEqual(
      expect.arrayContaining([
        '青禾区2019',
        '98.3%第 1',
        '截至 11 月',
        '白鹭县2022',
        '0%第 2',
        '0%',
      ]),
    );
  });

  it('draws bars for counts, a visible one for zero', async () => {
    show(
      modelOfRows('bars', [
        { value: 25, label: '青禾区' },
        { value: 0, label: '白鹭县' },
      ]),
    );
    const chart = await screen.findByRole('img');
    await waitFor(() => expect(chart.querySelectorAll('.row-mark')).toHaveLength(2));
    const bars = [...chart.querySelectorAll('.row-mark rect')];
    expect(bars.map((bar) => bar.getAttribute('fill'))).toEqual(['var(--c1)', 'var(--c2)']);
    expect(Number(bars[1]?.getAttribute('width'))).toBeGreaterThan(0);
    expect(Number(bars[0]?.getAttribute('width'))).toBeGreaterThan(400);
  });

  it('is headed by its title, one level below the page, with none left out between', () => {
    show(model);
    expect(screen.getByRole('heading', { level: 2, name: model.title })).toBeVisible();
  });

  it('names the chart by what it says, for those who do not see it', async () => {
    show(model);
    expect(await screen.findByRole('img')).toHaveAccessibleName(
      /青禾区 2019 年 98\.3%.*白鹭县 2022 年 0%.*松烟市 2020（已遮蔽）/,
    );
  });

  it('shows loading in the height of the chart, then the chart', async () => {
    let arrive: (drawing: Drawing) => void = () => undefined;
    const { container } = show(
      model,
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    expect(screen.getByText('图表载入中……')).toBeVisible();
    const height = container.querySelector<HTMLElement>('.chart-canvas')?.style.minHeight;
    expect(Number.parseFloat(height ?? '')).toBeGreaterThan(100);
    arrive(sketch);
    expect(await screen.findByTestId('sketch')).toBeInTheDocument();
    expect(screen.queryByText('图表载入中……')).not.toBeInTheDocument();
    expect(container.querySelector<HTMLElement>('.chart-canvas')?.style.minHeight).toBe(height);
  });

  it('says when the chart could not be loaded, keeps the rest, and loads it on retry', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi
      .fn<DrawingLoader>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValueOnce(sketch);
    show(model, load);
    expect(await screen.findByRole('alert')).toHaveTextContent('图表没能载入。');
    expect(screen.getByText(/无数据：松烟市/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByTestId('sketch')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('contains a drawing that breaks while it draws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = drawingOf(() => {
      throw new Error('broken');
    });
    show(model, () => Promise.resolve(broken));
    expect(await screen.findByRole('alert')).toHaveTextContent('图表没能载入。');
  });

  it('switches to a table with the same figures and back', async () => {
    show(model, () => Promise.resolve(sketch));
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const cells = rows.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
    );
    expect(cells).toEqual([
      ['地区', '年份', '数值（%）', '95% 自然波动区间', '名次', '说明'],
      ['青禾区', '2019', '98.3', '97.5%–98.9%', '第 1', '截至 11 月'],
      ['白鹭县', '2022', '0', '0%–3.5%', '第 2', '—'],
      ['松烟市 2020', '无数据：已遮蔽'],
    ]);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '图' }));
    expect(await screen.findByRole('img')).toBeInTheDocument();
  });

  it('lists who is missing with the reason, then notes, then the source, under the chart', () => {
    const { container } = show(model);
    const text = container.querySelector('figure')?.textContent ?? '';
    const places = [
      '调解成功率',
      '定义 · 单位：%',
      '无数据：松烟市 2020（已遮蔽）。',
      '差异在自然波动之内。',
      '来源：报告',
    ].map((piece) => text.indexOf(piece));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says so when nobody has a value, and offers no image of nothing', () => {
    show(modelOfRows('bars', [], { missing: [{ label: '青禾区 2021', reason: '报告未提' }] }));
    expect(screen.getByText('所选地区都没有可画的数据。')).toBeVisible();
    expect(screen.getByText(/青禾区 2021（报告未提）/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '保存图片' })).not.toBeInTheDocument();
  });

  it('speaks English throughout where the interface does', async () => {
    show(completeRows({ ...model, language: 'en' }), () => Promise.resolve(sketch));
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('columnheader', { name: 'Value (%)' })).toBeVisible();
    expect(screen.getByRole('cell', { name: 'No data: 已遮蔽' })).toBeVisible();
  });
});

describe('the choice of image format', () => {
  it('opens and closes by keyboard, and gives the focus back', async () => {
    show(model, () => Promise.resolve(sketch));
    const button = screen.getByRole('button', { name: '保存图片' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: /PNG/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /PNG/ })).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('closes when the focus goes elsewhere', async () => {
    show(model, () => Promise.resolve(sketch));
    await userEvent.click(screen.getByRole('button', { name: '保存图片' }));
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    expect(screen.queryByRole('button', { name: /SVG/ })).not.toBeInTheDocument();
  });

  it('says what to do when an image cannot be made', async () => {
    // Nothing here can decode an image or lacks a style sheet: the drawing has no colours.
    show(model, () => Promise.resolve(sketch));
    await userEvent.click(screen.getByRole('button', { name: '保存图片' }));
    await userEvent.click(screen.getByRole('button', { name: /SVG/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /图片没有生成（.*--.*）。请再试一次/,
    );
  });
});
