import { describe, expect, it } from 'vitest';
import { tickText, valueAxis } from '../../../../src/charts/plot/value-axis.ts';

const ticksOf = (greatest: number, rates: boolean) =>
  valueAxis([{ value: greatest, interval: null }], null, rates, 5).ticks.map((tick) =>
    tickText(tick, rates, 'zh'),
  );

describe('the ticks of an axis', () => {
  it('tell where they are, however small the values', () => {
    expect(ticksOf(0.0031, false)).toEqual(['0', '0.001', '0.002', '0.003', '0.004']);
    expect(ticksOf(0.0098, false)).toEqual(['0', '0.002', '0.004', '0.006', '0.008', '0.01']);
  });

  it('separate thousands, and say per cent where the values are rates', () => {
    expect(ticksOf(4200, false)).toEqual(['0', '1,000', '2,000', '3,000', '4,000', '5,000']);
    expect(ticksOf(98, true)).toEqual(['95%', '96%', '97%', '98%', '99%', '100%']);
  });
});
