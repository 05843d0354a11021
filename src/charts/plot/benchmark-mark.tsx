import { textWidth } from '../text/width.ts';
import { shorten } from '../text/shorten.ts';
import { PlotText } from './texts.tsx';
import { labelLineHeight } from './type-sizes.ts';

const size = 12.5;

/** The stroke of a line that values are held against; nothing where there is no path. */
export function BenchmarkPath({ d }: { d: string }) {
  if (d === '') return null;
  return <path d={d} fill="none" stroke="var(--ink-2)" strokeWidth={1.5} strokeDasharray="5 4" />;
}

/** A level line that values are held against, with its label beside its right end. */
export function LevelBenchmark(props: {
  y: number;
  left: number;
  right: number;
  label: { readonly x: number; readonly labelY: number; readonly lines: readonly string[] };
}) {
  const { y, left, right, label } = props;
  return (
    <>
      <BenchmarkPath d={`M${left} ${y}H${right}L${label.x - 14} ${label.labelY}h9`} />
      {label.lines.map((text, at) => (
        <PlotText
          key={text}
          x={label.x}
          y={label.labelY + (at - (label.lines.length - 1) / 2) * labelLineHeight}
          text={text}
          size={size}
          fill="var(--ink-2)"
        />
      ))}
    </>
  );
}

/** An upright line that values are held against, with its label at its head or foot. */
export function UprightBenchmark(props: {
  x: number;
  top: number;
  bottom: number;
  /** Width of the whole chart, which the label does not leave. */
  width: number;
  label: string;
  /** Where the label stands instead of at the head. */
  labelY?: number;
}) {
  const { x, top, bottom, width, labelY } = props;
  const label = shorten(props.label, width, size);
  const half = textWidth(label, size) / 2;
  const middle = Math.max(half, Math.min(x, width - half));
  return (
    <>
      <BenchmarkPath
        d={`M${x} ${labelY === undefined ? top + 16 : top}V${labelY === undefined ? bottom : bottom + 5}`}
      />
      <PlotText
        x={middle}
        y={labelY ?? top + 7}
        text={label}
        size={size}
        fill="var(--ink-2)"
        anchor="middle"
      />
    </>
  );
}
