import type { Page } from '@playwright/test';
import type { ChartShape, PageShape } from '../floor/shape.ts';
import { timePress } from './pages.ts';

/** What the page in view is drawn of: each of its charts with the number of its marks. */
export function shapeOf(page: Page): Promise<PageShape> {
  return page.evaluate(() => {
    const charts = [...document.querySelectorAll<HTMLElement>('.chart-figure')].map(
      (figure): ChartShape => {
        const kind = figure.dataset['kind'] ?? '';
        const canvas = figure.querySelector('.chart-canvas')?.getBoundingClientRect();
        const drawnAs = {
          bars: 'bars',
          intervals: 'intervals',
          trend: 'lines',
          multiples: 'lines',
        } as const;
        return {
          kind: drawnAs[kind as keyof typeof drawnAs] ?? 'points',
          width: Math.round(canvas?.width ?? 0),
          height: Math.round(canvas?.height ?? 0),
          marks: Number(figure.dataset['marks'] ?? 0),
          lines: Math.max(1, figure.querySelectorAll('.chart-legend li').length),
        };
      },
    );
    // The strips of a profile are small charts too; one chart a section has as many marks.
    const sections = [...document.querySelectorAll('.profile section')].map(
      (section): ChartShape => {
        const { width, height } = section.getBoundingClientRect();
        const marks = section.querySelectorAll('.profile-strip').length;
        return { kind: 'points', width, height, marks, lines: 1 };
      },
    );
    return { charts: [...charts, ...sections].filter(({ marks }) => marks > 0) };
  });
}

/** The time in ms that the floor takes from one page to the next, or to the other theme. */
export async function floorTime(
  floor: Page,
  before: PageShape,
  after: PageShape | 'other theme',
): Promise<number> {
  await floor.evaluate(
    async ([now, pressed]) => {
      await window.floor.show(now, pressed);
      document.documentElement.dataset['turn'] = '0';
      await window.probe.settle();
    },
    [before, after] as const,
  );
  return timePress(
    floor,
    'button',
    () =>
      document.querySelector('main')?.dataset['turn'] === '1' ||
      document.documentElement.dataset['turn'] === '1',
    null,
  );
}
