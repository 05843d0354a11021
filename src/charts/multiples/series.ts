import type { Spot } from '../picture.ts';
import { typeSizes } from '../plot/type-sizes.ts';
import { seriesOf } from '../series-of.ts';
import { shorten } from '../text/shorten.ts';
import { wrapText } from '../text/wrap.ts';
import type { Line } from './marks.ts';
import type { MultiplesGroup, MultiplesModel, MultiplesPanel } from './model.ts';
import { type PlacedBar, placeBars } from './place-bars.ts';
import { type PlacedLine, placeYears } from './place-years.ts';

/** Small charts with everything in its place, in px. */
export interface MultiplesSeries {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
}

interface PlacedGroup {
  readonly key: string;
  /** Unit and scale that the panels below share, in lines. */
  readonly title: readonly Line[];
  readonly panels: readonly PlacedPanel[];
}

export interface PlacedPanel {
  readonly panel: MultiplesPanel;
  readonly x: number;
  readonly width: number;
  readonly title: readonly Line[];
  /** What the line within stands for, below the title. */
  readonly benchmark: Line | null;
  /** Top and foot of the marks. */
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly PlacedBar[];
  readonly line: PlacedLine | null;
  /** Ends of the scale: below the bars, or beside the lines. */
  readonly ticks: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

const gutter = 28;
const leastPanel = 250;
const lineHeight = 18;
const titleSize = 13.5;
/** From the sign of what values are held against to its words. */
export const benchmarkIndent = 24;
/** Under a panel; above a group. */
const panelGap = 22;
const groupGap = 18;
export const barThickness = 10;
export const pointRadius = 4;

/** Places small charts in a picture `width` px wide. */
export const multiplesSeries = seriesOf((model: MultiplesModel, width: number): MultiplesSeries => {
  const fit = Math.floor((width + gutter) / (leastPanel + gutter));
  const most = Math.max(1, ...model.groups.map((group) => group.panels.length));
  const across = Math.max(1, Math.min(4, fit, most));
  const panelWidth = Math.floor((width - (across - 1) * gutter) / across);
  const groups: PlacedGroup[] = [];
  let top = 0;
  for (const group of model.groups) {
    const titles = wrapText(group.title, width, typeSizes.aside).map((text, at) => ({
      text,
      y: top + (at + 0.5) * lineHeight,
    }));
    let y = top + titles.length * lineHeight + 10;
    const panels: PlacedPanel[] = [];
    for (let from = 0; from < group.panels.length; from += across) {
      const row = group.panels
        .slice(from, from + across)
        .map((panel, at) =>
          placePanel(panel, group, model, at * (panelWidth + gutter), y, panelWidth),
        );
      panels.push(...row);
      y = Math.max(y, ...row.map((panel) => panel.bottom + footHeight)) + panelGap;
    }
    groups.push({ key: group.key, title: titles, panels });
    top = y + groupGap - panelGap + 10;
  }
  return { width, height: Math.max(0, top - groupGap), groups };
});

/** Of the numbers below the marks, px. */
const footHeight = 20;

export function multiplesSpots(model: MultiplesModel, width: number): ReadonlyMap<string, Spot> {
  const panels = multiplesSeries(model, width).groups.flatMap((group) => group.panels);
  return new Map(
    panels.flatMap(({ bars, line }) => [
      ...bars.map(
        ({ mark, bar, y, text }) =>
          [mark.key, { x: bar?.to ?? text.x + 8, y, reach: barThickness }] as const,
      ),
      ...[...(line?.points ?? []), ...(line?.gaps ?? [])].map(
        ({ mark, x, y }) => [mark.key, { x, y, reach: pointRadius + 1 }] as const,
      ),
    ]),
  );
}

function placePanel(
  panel: MultiplesPanel,
  group: MultiplesGroup,
  model: MultiplesModel,
  x: number,
  y: number,
  width: number,
): PlacedPanel {
  const indent = panel.markerIndex === null ? 0 : 18;
  const title = wrapText(panel.title, width - indent, titleSize, true).map((text, at) => ({
    text,
    y: y + (at + 0.5) * lineHeight,
  }));
  const titled = y + title.length * lineHeight;
  const benchmark =
    panel.benchmark === null
      ? null
      : {
          text: shorten(panel.benchmark.label, width - benchmarkIndent, typeSizes.aside),
          y: titled + lineHeight / 2,
        };
  const top = titled + (benchmark === null ? 0 : lineHeight) + 6;
  const common = { panel, x, width, title, benchmark, top };
  return model.form === 'bars'
    ? { ...common, ...placeBars(panel, group, model, { x, top, width }) }
    : { ...common, ...placeYears(panel, group, model, { x, top, width }) };
}
