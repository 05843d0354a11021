import { linePaths } from '../plot/line-paths.ts';
import { hundredths } from '../plot/marker-mark.tsx';
import { typeSizes } from '../plot/type-sizes.ts';
import { linear, tickText } from '../plot/value-axis.ts';
import { textWidth } from '../text/width.ts';
import { axisOf, type DatedMark, inOrderOfYears, type Place, valueOf } from './marks.ts';
import type { MultiplesGroup, MultiplesModel, MultiplesPanel } from './model.ts';

export interface PlacedLine {
  readonly markerIndex: number;
  readonly solid: string;
  readonly broken: string;
  readonly whiskers: string;
  readonly points: readonly {
    readonly mark: DatedMark;
    readonly x: number;
    readonly y: number;
  }[];
  readonly gaps: readonly {
    readonly mark: DatedMark;
    readonly x: number;
    readonly y: number;
  }[];
  readonly years: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** Path data of the line that values are held against; empty without one. */
  readonly held: string;
  readonly lastText: { readonly x: number; readonly y: number; readonly text: string } | null;
}

const trendHeight = 84;

/** The line of a panel over the years. */
export function placeYears(
  panel: MultiplesPanel,
  group: MultiplesGroup,
  model: MultiplesModel,
  { x, top, width }: Place,
) {
  const axis = axisOf(group, model);
  const texts = axis.ticks.map((tick) => tickText(tick, group.rates, model.language));
  const left = x + Math.max(...texts.map((text) => textWidth(text, 12))) + 8;
  const marks = inOrderOfYears(panel.marks);
  const last = marks.filter((mark) => mark.value !== null).at(-1);
  const lastText = last === undefined ? '' : valueOf(last, group);
  // Years stand as far apart in all panels, whatever the last value.
  const values = group.panels.flatMap((one) =>
    one.marks.map((mark) => textWidth(valueOf(mark, group), typeSizes.aside, true)),
  );
  const right = x + width - Math.max(16, ...values) - 14;
  const bottom = top + trendHeight;
  const scale = linear(axis.domain, bottom, top);
  const span = spanOf(model);
  const middle = (left + right) / 2;
  const across =
    span === null || span[0] === span[1] ? () => middle : linear(span, left + 8, right - 8);
  const at = (year: number) => hundredths(across(year));
  const points = marks.flatMap((mark) =>
    mark.value === null ? [] : [{ mark, x: at(mark.year), y: hundredths(scale(mark.value)) }],
  );
  const end = points.at(-1);
  const years = [...new Set(span ?? [])];
  return {
    bottom: bottom + gapRow,
    bars: [],
    line: {
      markerIndex: panel.markerIndex ?? 0,
      ...linePaths(points.map(({ mark, x: at, y }) => ({ ...mark, x: at, y }))),
      whiskers: points
        .map(({ mark, x: upright }) =>
          mark.interval === null
            ? ''
            : `M${upright} ${hundredths(scale(mark.interval[0]))}V${hundredths(scale(mark.interval[1]))}`,
        )
        .join(''),
      points,
      gaps: marks.flatMap((mark) =>
        mark.value === null ? [{ mark, x: at(mark.year), y: bottom + 9 }] : [],
      ),
      years: years.map((year) => ({ x: at(year), y: bottom + gapRow + 10, text: String(year) })),
      held:
        panel.benchmark === null
          ? ''
          : `M${hundredths(left)} ${hundredths(scale(panel.benchmark.value))}H${hundredths(right)}`,
      lastText: end === undefined ? null : { x: end.x + 8, y: end.y, text: lastText },
    },
    ticks: axis.ticks.map((tick, index) => ({
      x: left - 6,
      y: hundredths(scale(tick)),
      text: texts[index] ?? '',
    })),
  };
}

/** For the signs of years without a value, between the marks and the years, px. */
const gapRow = 18;

/** The first and last year of all panels, which they share as they share the scale. */
function spanOf(model: MultiplesModel): readonly [first: number, last: number] | null {
  const years = model.groups.flatMap((group) =>
    group.panels.flatMap((panel) => panel.marks.flatMap((mark) => mark.year ?? [])),
  );
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
