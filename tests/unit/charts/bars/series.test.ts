import { describe, expect, it } from 'vitest';
import { barSeries } from '../../../../src/charts/bars/series.ts';
import { modelOfRows } from '../entries.ts';

describe('barSeries', () => {
  it('starts at zero, holds the largest value and labels its round steps', () => {
    const series = barSeries(modelOfRows('bars', [{ value: 2422 }, { value: 3 }]), 800);
    expect(series.axis.domain).toEqual([0, 2500]);
    expect(series.tickTexts).toEqual(['0', '500', '1,000', '1,500', '2,000', '2,500']);
  });

  it('draws every row, a zero too, in the colour of its locality', () => {
    const series = barSeries(
      modelOfRows('bars', [
        { value: 5, markerIndex: 3 },
        { value: 0, markerIndex: 0 },
      ]),
      800,
    );
    expect(series.marks.map(({ x, colour }) => [x, colour])).toEqual([
      [5, 'var(--c4)'],
      [0, 'var(--c1)'],
    ]);
  });

  it('puts each bar at the height of its label and value', () => {
    const series = barSeries(modelOfRows('bars', [{ value: 5 }, { value: 4 }]), 800);
    expect(series.marks.map((mark) => mark.y)).toEqual(series.layout.rows.map((row) => row.markY));
  });

  it('shows markers beside the names, for bars have no shape of their own', () => {
    expect(
      barSeries(modelOfRows('bars', [{ value: 5 }]), 800).layout.rows[0]?.marker,
    ).not.toBeNull();
  });

  it('takes fewer steps in a narrow chart than in a wide one', () => {
    const model = modelOfRows('bars', [{ value: 89591, valueText: '89,591' }]);
    expect(barSeries(model, 300).axis.ticks.length).toBeLessThan(
      barSeries(model, 900).axis.ticks.length,
    );
  });
});
