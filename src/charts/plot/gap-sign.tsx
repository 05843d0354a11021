import type { GapReason } from '../gap-legend.ts';

/** A gap in the data as a sign: a dash is absent, a hatched box redacted, a cross no report. */
export function GapSign(props: { why: GapReason; x: number; y: number }) {
  const { why, x, y } = props;
  if (why === 'redacted') {
    return (
      <>
        <rect x={x - 9} y={y - 5} width={18} height={10} fill="none" stroke="var(--ink-3)" />
        <path
          d={`M${x - 9} ${y + 1}l6 -6M${x - 7} ${y + 5}l10 -10M${x - 1} ${y + 5}l10 -10M${x + 5} ${y + 5}l4 -4`}
          stroke="var(--ink-3)"
        />
      </>
    );
  }
  const d =
    why === 'no-report'
      ? `M${x - 3.5} ${y - 3.5}l7 7M${x - 3.5} ${y + 3.5}l7 -7`
      : why === 'absent'
        ? `M${x - 5} ${y}h10`
        : `M${x - 5} ${y - 2}h10M${x - 5} ${y + 2}h10`;
  return <path d={d} fill="none" stroke="var(--ink-3)" strokeWidth={1.5} />;
}
