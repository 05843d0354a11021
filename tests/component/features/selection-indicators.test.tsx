import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { open, show } from './selection-fixture.tsx';

const title = '选择指标';
const add = '＋ 指标';

describe('the choice of indicators', () => {
  beforeEach(() => window.localStorage.clear());

  it('stands by dimension, with how many localities tell each', async () => {
    const { chosen, user } = show({ indicators: ['service.items'] });
    const dialog = await open(user, add, title);
    const disputes = within(dialog).getByRole('group', { name: /社会矛盾纠纷化解 0\/4/ });
    expect(
      within(disputes).getByRole('checkbox', { name: /^调解成功率\s?10 个地区中 7 个有数$/ }),
    ).not.toBeChecked();
    await user.click(
      within(disputes).getByRole('checkbox', { name: /^行政复议受理数\s?10 个地区都没有数$/ }),
    );
    await user.click(within(dialog).getByRole('button', { name: '显示 2 项指标' }));
    expect(chosen.indicators).toEqual([['service.items', 'review.accepted']]);
  });

  it('is searched by name, initials and definition, which then shows', async () => {
    const { user } = show();
    const dialog = await open(user, add, title);
    await user.keyboard('tjcgs');
    expect(within(dialog).getAllByRole('checkbox')).toHaveLength(1);
    expect(within(dialog).getByText('找到 1 项指标')).toHaveAttribute('role', 'status');
    await user.clear(within(dialog).getByRole('searchbox'));
    await user.keyboard('矛盾纠纷总数');
    expect(
      within(dialog).getByRole('checkbox', { name: /^人民调解案件数\s?当年调解的矛盾纠纷总数$/ }),
    ).toBeVisible();
  });

  it('explains an indicator at one press: definition, formula by name, direction, caveats', async () => {
    const { user } = show();
    const dialog = await open(user, add, title);
    const about = within(dialog).getByRole('button', { name: '说明：调解成功率' });
    about.focus();
    await user.keyboard('{Enter}');
    expect(about).toHaveAttribute('aria-expanded', 'true');
    const told = within(dialog)
      .getAllByRole('definition')
      .map((one) => one.textContent);
    expect(told.slice(0, 4)).toEqual([
      '调解成功数占调解案件数的比例',
      '调解成功数 ÷ 人民调解案件数 × 100%',
      '比率，%',
      '越高越好',
    ]);
    expect(told.slice(4).join()).toMatch(/计算值.*分母不到 30/);
    await user.keyboard('{Enter}');
    expect(within(dialog).queryAllByRole('definition')).toEqual([]);
  });

  it('says of review that towns count something else', async () => {
    const { user } = show();
    const dialog = await open(user, add, title);
    await user.click(within(dialog).getByRole('button', { name: '说明：行政复议受理数' }));
    expect(within(dialog).getByText(/乡镇街道报的多是自己被复议的案件/)).toBeVisible();
    expect(within(dialog).getByText(/^中性/)).toBeVisible();
  });

  it('takes and gives back a whole set', async () => {
    const { chosen, user } = show({ indicators: ['mediation.cases', 'service.items'] });
    const dialog = await open(user, add, title);
    const sets = within(dialog).getByRole('region', { name: '指标组合' });
    await user.click(within(sets).getByRole('button', { name: '调解 3', pressed: false }));
    expect(within(dialog).getByText('已加入“调解”，共 3 项')).toHaveAttribute('role', 'status');
    expect(within(dialog).getByRole('checkbox', { name: /^调解成功率/ })).toBeChecked();
    await user.click(within(sets).getByRole('button', { name: '行政复议 1' }));
    await user.click(within(sets).getByRole('button', { name: '调解 3', pressed: true }));
    await user.click(within(dialog).getByRole('button', { name: '显示 2 项指标' }));
    expect(chosen.indicators).toEqual([['service.items', 'review.accepted']]);
  });

  it('keeps sets of one’s own until they are deleted', async () => {
    const { user } = show({ indicators: ['service.items', 'review.accepted'] });
    const first = await open(user, add, title);
    await user.click(within(first).getByRole('button', { name: '把当前选择存为组合' }));
    expect(within(first).getByRole('textbox', { name: '组合名称' })).toHaveFocus();
    await user.keyboard(' 年报常用 {Enter}');
    expect(within(first).getByText('已保存组合“年报常用”，只存在这个浏览器里')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    const second = await open(user, add, title);
    await user.click(within(second).getByRole('button', { name: '清空' }));
    await user.click(within(second).getByRole('button', { name: '年报常用 2', pressed: false }));
    expect(within(second).getByRole('checkbox', { name: /^政务服务事项数/ })).toBeChecked();
    await user.click(within(second).getByRole('button', { name: '删除组合“年报常用”' }));
    expect(within(second).queryByRole('button', { name: /年报常用/ })).toBeNull();
    await user.keyboard('{Escape}');
    const third = await open(user, add, title);
    expect(within(third).queryByRole('button', { name: /年报常用/ })).toBeNull();
    expect(screen.getByRole('dialog')).toBe(third);
  });
});
