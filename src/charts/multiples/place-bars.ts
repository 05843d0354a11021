import { hundredths } from '../plot/marker-mark.tsx';
import { typeSizes } from '../plot/type-sizes.ts';
import { linear, tickText } from '../plot/value-axis.ts';
import { textWidth } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { axisOf, type Line, type Place, valueOf } from './marks.ts';
import type { MultiplesGroup, MultiplesMark, MultiplesModel, MultiplesPanel } from './model.ts';

export interface PlacedBar {
  readonly mark: MultiplesMark;
  readonly label: readonly Line[];
  /** Left and right end of the bar, and its middle; null where there is no value. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  /** The piece in its row of the line that the value is held against, as path data; empty without one. */
  readonly held: string;
  readonly y: number;
  /** Value, or the sign of the gap. */
  readonly text: { readonly x: number; readonly text: string };
}

const barPitch = 26;

/** The bars of a panel, one below the other. */
export function placeBars(
  panel: MultiplesPanel,
  group: MultiplesGroup,
  model: MultiplesModel,
  { x, top, width }: Place,
) {
  const size = typeSizes.aside;
  const axis = axisOf(group, model);
  const room = barRoom(group, width);
  const labels = panel.marks.map((mark) => wrapText(mark.label, room.label, size));
  const from = x + room.from;
  const to = x + room.to;
  const scale = linear(axis.domain, from, to);
  let y = top;
  const bars = panel.marks.map((mark, index): PlacedBar => {
    const lines = labels[index] ?? [];
    const height = Math.max(barPitch, lines.length * 15 + 9);
    const middle = y + height / 2;
    const at = mark.benchmark === null ? null : hundredths(scale(mark.benchmark));
    const held = at === null ? '' : `M${at} ${hundredths(y)}v${height}`;
    y += height;
    const end = mark.value === null ? null : hundredths(scale(mark.value));
    return {
      mark,
      held,
      y: middle,
      label: lines.map((text, at) => ({
        text,
        y: middle + (at - (lines.length - 1) / 2) * 15,
      })),
      bar: end === null ? null : { from, to: Math.max(end, from + 1.5) },
      text: { x: (end ?? from) + 6, text: valueOf(mark, group) },
    };
  });
  return {
    bottom: y,
    bars,
    line: null,
    ticks: [axis.domain[0], axis.domain[1]].map((tick) => ({
      x: hundredths(scale(tick)),
      y: y + 10,
      text: tickText(tick, group.rates, model.language),
    })),
  };
}

/** Where the bars of a panel begin and end: equal in all panels of a group, as is their scale. */
function barRoom(group: MultiplesGroup, width: number) {
  const size = typeSizes.aside;
  const marks = group.panels.flatMap((panel) => panel.marks);
  const markers = group.panels.some((panel) => panel.markerIndex === null) ? 16 : 0;
  const label = width * 0.42 - markers;
  const lines = marks.flatMap((mark) => wrapText(mark.label, label, size));
  const values = marks.map((mark) => textWidth(valueOf(mark, group), size, true));
  return {
    label,
    from: markers + Math.max(0, ...lines.map((line) => textWidth(line, size))) + 10,
    to: width - Math.max(24, ...values) - 8,
  };
}
