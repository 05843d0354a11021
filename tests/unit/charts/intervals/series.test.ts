import { describe, expect, it } from 'vitest';
import { intervalSeries } from '../../../../src/charts/intervals/series.ts';
import { modelOfRows } from '../entries.ts';

describe('intervalSeries', () => {
  it('holds points and intervals in an axis that need not start at zero', () => {
    const series = intervalSeries(
      modelOfRows('intervals', [
        { value: 98.3, interval: [97.53, 98.93] },
        { value: 94.84, interval: [93.88, 95.65] },
      ]),
      800,
    );
    expect(series.axis.domain).toEqual([92, 100]);
    expect(series.tickTexts).toEqual(['92%', '94%', '96%', '98%', '100%']);
  });

  it('keeps a rate without counts as a point without an interval', () => {
    const [mark] = intervalSeries(modelOfRows('intervals', [{ value: 100 }]), 800).marks;
    expect(mark?.x).toBe(100);
    expect(mark?.interval).toBeNull();
  });

  it('draws the marker of the locality, hollow ones too', () => {
    const series = intervalSeries(
      modelOfRows('intervals', [
        { value: 90, markerIndex: 3 },
        { value: 80, markerIndex: 1 },
      ]),
      800,
    );
    expect(series.marks.map(({ marker }) => [marker.colour, marker.hollow])).toEqual([
      ['var(--c4)', true],
      ['var(--c2)', false],
    ]);
  });

  it('puts the value behind whichever reaches farther, the interval or the point', () => {
    const row = { value: 90, interval: [85, 89] as const };
    const { layout, axis } = intervalSeries(modelOfRows('intervals', [row]), 800);
    const [from, to] = axis.domain;
    const point = layout.plot.left + ((90 - from) / (to - from)) * layout.plot.width;
    expect(layout.rows[0]?.value.x).toBeGreaterThan(point + 7);
  });
});
