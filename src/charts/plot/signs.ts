import { markerPath } from '../../ui/marker/shapes.ts';
import type { LegendSign } from '../frame.ts';
import { textWidth } from '../text/width.ts';
import { otherDot } from './marker-mark.tsx';

/** One stroke or shape of a sign. */
export interface SignPart {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: string;
  readonly opacity?: number;
}

/** How wide the sign of a legend is, px; it is 12 px high. */
export function signWidth(sign: LegendSign): number {
  if (['marker', 'other', 'unsized', 'no-report'].includes(sign.kind)) return 12;
  if (sign.kind === 'text') return Math.ceil(textWidth(sign.text, 13));
  return sign.kind === 'shades' ? 70 : 20;
}

/** The sign of a legend whose left end is at `x` and whose middle at `y`, px. */
export function signParts(sign: LegendSign, x: number, y: number): SignPart[] {
  const line = (d: string, stroke = 'var(--ink-3)', strokeWidth = 1.5): SignPart => ({
    d,
    fill: 'none',
    stroke,
    strokeWidth,
  });
  switch (sign.kind) {
    case 'marker': {
      const marker = markerPath(sign.index, x + 6, y, 6);
      return marker.hollow
        ? [line(marker.d, marker.colour, marker.strokeWidth)]
        : [{ d: marker.d, fill: marker.colour, stroke: 'none', strokeWidth: 0 }];
    }
    case 'other':
      return [
        {
          d: otherDot(x + 6, y, 4),
          fill: 'var(--ink-3)',
          stroke: 'none',
          strokeWidth: 0,
          opacity: 0.55,
        },
      ];
    case 'unsized':
      return [
        line(otherDot(x + 6, y, 5.5), 'var(--ink-2)', 1.25),
        { d: otherDot(x + 6, y, 2), fill: 'var(--ink-2)', stroke: 'none', strokeWidth: 0 },
      ];
    case 'benchmark':
      return [{ ...line(`M${x} ${y}h20`, 'var(--ink-2)'), dash: '5 4' }];
    case 'partial':
      return [{ ...line(`M${x} ${y}h20`, 'var(--ink-2)', 2), dash: '5 4' }];
    case 'absent':
      return [line(`M${x + 5} ${y}h10`)];
    case 'redacted':
      return [
        line(`M${x + 1} ${y - 5}h18v10h-18Z`, 'var(--ink-3)', 1),
        line(
          `M${x + 1} ${y + 1}l6 -6M${x + 3} ${y + 5}l10 -10M${x + 9} ${y + 5}l10 -10M${x + 15} ${y + 5}l4 -4`,
          'var(--ink-3)',
          1,
        ),
      ];
    case 'no-report':
      return [line(`M${x + 2.5} ${y - 3.5}l7 7M${x + 2.5} ${y + 3.5}l7 -7`)];
    case 'unscaled':
      return [line(`M${x + 5} ${y - 2}h10M${x + 5} ${y + 2}h10`)];
    case 'text':
      // A word is no path; whoever draws the sign writes it.
      return [];
    case 'shades':
      return shades.map((opacity, index) => ({
        d: `M${x + index * 14} ${y - 6}h14v12h-14Z`,
        fill: sign.neutral ? 'var(--ink-3)' : 'var(--accent)',
        stroke: 'none',
        strokeWidth: 0,
        opacity,
      }));
  }
}

/** How strong the five shades of a heat table are, the faintest first. */
export const shades = [0.05, 0.12, 0.2, 0.28, 0.36] as const;
