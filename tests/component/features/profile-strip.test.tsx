import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../src/core/stats/confidence.ts';
import { IntervalStrip } from '../../../src/features/profile/interval-strip.tsx';
import { standingOf } from '../../../src/features/profile/peers.ts';
import {
  at,
  baitan,
  cell,
  index,
  nanbin,
  qinghe,
  rate,
  redacted,
  yunping,
} from '../../unit/features/profile-fixture.ts';

/** The strip is 150 wide, and 7 of it are left free at each end, so that 136 hold the scale. */
function drawn(value: number, interval: Interval, others: Parameters<typeof at>[]) {
  const own = at(qinghe, 2023, cell({ value }));
  const observations = [own, ...others.map((one) => at(...one))];
  const standing = standingOf(index, rate, { indicator: rate.id, observations }, qinghe, own, {
    kind: 'latest',
    tolerance: null,
  });
  const { container } = render(
    <IntervalStrip standing={standing} value={value} interval={interval} />,
  );
  const numberOf = (element: Element | null, name: string) =>
    Math.round(10 * Number(element?.getAttribute(name))) / 10;
  const bar = container.querySelector('rect');
  const [, markerAt] = /^M\s*(-?[\d.]+)/.exec(
    container.querySelector('path')?.getAttribute('d') ?? '',
  ) ?? ['', ''];
  return {
    peers: [...container.querySelectorAll('line')].slice(1).map((one) => numberOf(one, 'x1')),
    from: numberOf(bar, 'x'),
    wide: numberOf(bar, 'width'),
    markerAt: Number(markerAt),
    hidden: container.querySelector('svg')?.getAttribute('aria-hidden'),
  };
}

describe('the strip of a rate among its peers', () => {
  it('reaches from the lowest to the highest of peers, value and interval', () => {
    // From 50 to 100: 2.72 to each point.
    const strip = drawn(
      90,
      [80, 100],
      [
        [yunping, 2023, cell({ value: 50 })],
        [nanbin, 2023, cell({ value: 75 })],
      ],
    );
    expect(strip).toMatchObject({ peers: [7, 75], from: 88.6, wide: 54.4 });
    // The marker is round and begins at one of its sides, 4.5 from the middle at 115.8.
    expect(Math.abs(strip.markerAt - 115.8)).toBeLessThanOrEqual(4.6);
  });

  it('is the whole of 0 to 100 % where there is no peer', () => {
    expect(drawn(50, [25, 75], [])).toMatchObject({ peers: [], from: 41, wide: 68 });
  });

  it('draws peers alone: who is unlike or hides the number is none', () => {
    const others: Parameters<typeof at>[] = [
      [baitan, 2022, cell({ value: 10 })],
      [yunping, 2023, redacted],
    ];
    expect(drawn(50, [25, 75], others)).toMatchObject({ peers: [], from: 41, wide: 68 });
  });

  it('draws peers of one value once, and in the middle where all is one value', () => {
    const others: Parameters<typeof at>[] = [
      [yunping, 2023, cell({ value: 100 })],
      [nanbin, 2023, cell({ value: 100 })],
    ];
    expect(drawn(100, [100, 100], others)).toMatchObject({ peers: [75], from: 75, wide: 1 });
  });

  it('is left to the eye: the numbers stand beside it in words', () => {
    expect(drawn(50, [25, 75], []).hidden).toBe('true');
  });
});
