import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../../src/charts/rows/label.ts';

const names = (name: string, width: number, most?: number) =>
  labelLines(name, '94.84%', width, most).map((line) => line.name);

describe('the lines of a label', () => {
  it('are even, so that no single character is left over', () => {
    // Seven characters of 14 px in 84: six and one would fit as well. The last has the number beside it.
    expect(names('云亭满族自治县', 84)).toEqual(['云亭满族自', '治县']);
  });

  it('break no word for the sake of evenness', () => {
    expect(names('Pingchuan District', 98)).toEqual(['Pingchuan', 'District', '']);
    for (let width = 90; width < 240; width += 4) {
      const words = names('Yunting Manchu Autonomous County', width).join(' ').trim();
      expect(words).toBe('Yunting Manchu Autonomous County');
    }
  });

  it('are no more than asked for', () => {
    expect(names('Yunting Manchu Autonomous County', 98, 2)).toEqual([
      'Yunting',
      expect.stringMatching(/^Manchu .*…$/),
      '',
    ]);
  });
});
