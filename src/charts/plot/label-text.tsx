import type { LabelLine } from '../rows/label.ts';
import { baseline, textGaps, typeSizes } from './type-sizes.ts';

/** One line of a label, its middle at `y`: a name, and smaller what stands behind it. */
export function LabelText(props: { line: LabelLine & { readonly y: number }; x: number }) {
  const { line, x } = props;
  return (
    <text x={x} y={baseline(line.y, typeSizes.label)} fontSize={typeSizes.label} fill="var(--ink)">
      {line.name}
      {line.aside === null ? null : (
        <tspan
          dx={line.name === '' ? 0 : textGaps.aside}
          fontSize={typeSizes.aside}
          fill="var(--ink-2)"
        >
          {line.aside}
        </tspan>
      )}
    </text>
  );
}
