import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadDrawing } from '../../../src/charts/drawing.tsx';
import type { ChartContext } from '../../../src/charts/entry.ts';
import { rowsModel } from '../../../src/charts/rows/build.ts';
import { indicatorInput } from '../../../src/features/comparison/chart-input.ts';
import { ChartList } from '../../../src/features/comparison/chart-list.tsx';
import type { Row } from '../../../src/features/comparison/model.ts';
import { ToldView } from '../../../src/features/comparison/summary/told-view.tsx';
import { SummarySentence } from '../../../src/features/comparison/summary-sentence.tsx';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import { rate } from '../../unit/dataset/scaled-entries.ts';
import { qinghe, rowOf, successRate, yunping } from '../../unit/features/summary-rows.ts';

const first = rowOf([
  [qinghe, rate(qinghe, [90, 100])],
  [yunping, rate(yunping, [10, 100])],
]);
const sentence =
  '2 个地区都能给出调解成功率，在 10%（云屏县）到 90%（青禾县）之间；差异超出自然波动。';

function view(rows: readonly Row[]) {
  const shown = {
    view: 'ranking',
    rows,
    order: [successRate.id],
    chosen: [qinghe.id, yunping.id],
    scatter: null,
  } as const;
  const draw = (row: Row, context: ChartContext) => rowsModel(indicatorInput(row, context));
  return (
    <LanguageProvider language="zh">
      <ToldView shown={shown} indicators={[successRate]}>
        <SummarySentence waiting={false} />
        <ChartList rows={rows} version="2026.11" draw={draw} onOpen={() => undefined} />
      </ToldView>
    </LanguageProvider>
  );
}

// On a busy machine the drawing takes longer to come than a test waits for an element.
beforeAll(() => loadDrawing('intervals'));

const status = () => screen.getAllByRole('status')[0];

it('is a live region with its figures marked, and reads out the new sentence as a whole', () => {
  const { rerender } = render(view([first]));
  const region = status();
  expect(region).toHaveTextContent(sentence);
  expect([...(region?.querySelectorAll('em') ?? [])].map((one) => one.textContent)).toEqual([
    '10%',
    '90%',
  ]);
  rerender(view([rowOf([[qinghe, rate(qinghe, [90, 100])], [yunping]])]));
  expect(status()).toBe(region);
  expect(region).toHaveTextContent(
    '2 个地区中只有青禾县（2021 年）给出调解成功率：90%。云屏县无报告。',
  );
});

it('is there, busy and silent, before the data are', () => {
  const { rerender } = render(view([{ ...first, state: { kind: 'loading' }, entries: [] }]));
  expect(status()).toBeEmptyDOMElement();
  expect(status()).toHaveAttribute('aria-busy', 'true');
  rerender(view([first]));
  expect(status()).toHaveAttribute('aria-busy', 'false');
});

it('opens the accessible description of the chart of the same figures', async () => {
  render(view([first]));
  const chart = await screen.findByRole('img');
  expect(chart.getAttribute('aria-label')?.startsWith(`${sentence}调解成功率：青禾县`)).toBe(true);
});
