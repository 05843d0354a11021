import { describe, expect, it } from 'vitest';
import { imageName } from '../../../../src/charts/export/file-name.ts';
import { modelOfRows } from '../entries.ts';

function nameOf(title: string, years: readonly number[]): string {
  return imageName(
    modelOfRows(
      'bars',
      years.map((year) => ({ value: 1, year })),
      { title },
    ),
  );
}

describe('imageName', () => {
  it('is title and first to last year', () => {
    expect(nameOf('调解成功率', [2022, 2019, 2024])).toBe('调解成功率_2019-2024');
  });

  it('is title and year where there is but one', () => {
    expect(nameOf('调解成功率', [2019, 2019])).toBe('调解成功率_2019');
  });

  it('has no spaces and nothing that a file system refuses', () => {
    expect(nameOf('Cases: won/lost?', [2020])).toBe('Cases-won-lost_2020');
  });
});
