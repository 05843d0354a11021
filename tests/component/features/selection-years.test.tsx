import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open, show } from './selection-fixture.tsx';

const title = '选择年份';
const result = (dialog: HTMLElement) => within(dialog).getByRole('status').textContent;

describe('the choice of years', () => {
  it('offers a tolerance, in words, and tells how many reports it leaves', async () => {
    const { chosen, user } = show({ localities: ['990101', '990104', '980122201'] });
    const dialog = await open(user, '各地最近一年', title);
    expect(result(dialog)).toBe('所选 3 个地区中 3 个有报告，共用 3 份');
    const tolerance = within(dialog).getByRole('combobox', { name: '最早到哪一年' });
    expect(within(tolerance).getAllByRole('option')[1]).toHaveTextContent('只取 2023 年的');
    await user.selectOptions(tolerance, '2021 年起（比最新的早不超过 2 年）');
    expect(result(dialog)).toBe('所选 3 个地区中 2 个有报告，共用 2 份');
    await user.click(within(dialog).getByRole('button', { name: '应用' }));
    expect(chosen.years).toEqual([{ kind: 'latest', tolerance: 2 }]);
    const button = screen.getByRole('button', { name: '各地最近一年（2021 年起）' });
    await waitFor(() => expect(button).toHaveFocus());
  });

  it('offers only years that have reports, the latest first', async () => {
    const { chosen, user } = show({ localities: ['990101'] });
    const dialog = await open(user, '各地最近一年', title);
    await user.click(within(dialog).getByRole('radio', { name: /某一年/ }));
    const year = within(dialog).getByRole('combobox', { name: '某一年' });
    expect(
      within(year)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['2023 年（6 份报告）', '2021 年（3 份报告）', '2019 年（1 份报告）']);
    expect(result(dialog)).toBe('所选 1 个地区中 0 个有报告，共用 0 份');
    await user.selectOptions(year, '2021 年（3 份报告）');
    await user.click(within(dialog).getByRole('button', { name: '应用' }));
    expect(chosen.years).toEqual([{ kind: 'year', year: 2021 }]);
  });

  it('keeps a year of the address that has no report, and says so', async () => {
    const { user } = show({ years: { kind: 'year', year: 2020 } });
    const dialog = await open(user, '2020', title);
    expect(within(dialog).getByRole('combobox', { name: '某一年' })).toHaveDisplayValue(
      '2020 年（没有报告）',
    );
    expect(result(dialog)).toBe('数据集里这样有 0 个地区、0 份报告');
  });

  it('takes no range that ends before it begins', async () => {
    const { chosen, user } = show({ years: { kind: 'range', from: 2019, to: 2021 } });
    const dialog = await open(user, '2019–2021', title);
    const from = within(dialog).getByRole('combobox', { name: '起' });
    await user.selectOptions(from, '2023 年（6 份报告）');
    expect(result(dialog)).toBe('起始年份不能晚于结束年份。');
    expect(within(dialog).getByRole('button', { name: '应用' })).toBeDisabled();
    await user.selectOptions(from, '2021 年（3 份报告）');
    await user.click(within(dialog).getByRole('button', { name: '应用' }));
    expect(chosen.years).toEqual([{ kind: 'range', from: 2021, to: 2021 }]);
  });
});
