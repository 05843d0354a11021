import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DatasetIndex, DisclosedCell } from '../../../src/core/dataset/model.ts';
import { invented, report } from '../../unit/features/index-fixture.ts';
import { index, open, show } from './selection-fixture.tsx';

const title = '选择地区';
const add = '＋ 地区';
const names = (dialog: HTMLElement) =>
  within(dialog)
    .queryAllByRole('checkbox')
    .map((box) => box.closest('label')?.querySelector('.picker-item-name')?.textContent);

describe('the choice of localities', () => {
  beforeEach(() => window.localStorage.clear());

  it('begins at the search, changes the page in one step, and gives the focus back', async () => {
    const { chosen, user } = show({ localities: ['990101'] });
    const dialog = await open(user, add, title);
    const search = within(dialog).getByRole('searchbox', { name: '搜索' });
    await waitFor(() => expect(search).toHaveFocus());
    await user.click(within(dialog).getByRole('checkbox', { name: /^白滩县/ }));
    await user.click(within(dialog).getByRole('checkbox', { name: /^青禾县/ }));
    expect(chosen.localities).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '显示 1 个地区' }));
    expect(chosen.localities).toEqual([['990102']]);
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: add })).toHaveFocus());
  });

  it('is left as it was by Escape', async () => {
    const { chosen, user } = show();
    const dialog = await open(user, add, title);
    await user.click(within(dialog).getByRole('checkbox', { name: /^白滩县/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(chosen.localities).toEqual([]);
  });

  it('is walked through by the arrow keys, from the search on and back', async () => {
    const { user } = show();
    const dialog = await open(user, add, title);
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    const second = within(dialog).getByRole('checkbox', { name: /^白滩县/ });
    expect(second).toHaveFocus();
    expect(second).toBeChecked();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(within(dialog).getByRole('searchbox')).toHaveFocus();
  });

  it('tells how many a search finds, and what it does not find', async () => {
    const { user } = show();
    const dialog = await open(user, add, title);
    await user.keyboard('ljz');
    expect(names(dialog)).toEqual(['岚江镇']);
    expect(within(dialog).getByText('找到 1 个地区')).toHaveAttribute('role', 'status');
    await user.keyboard('q');
    expect(within(dialog).getByText('没有与“ljzq”相符的项。')).toHaveAttribute('role', 'status');
  });

  it('narrows to level, province and year, each with its number, and takes what is left', async () => {
    const { chosen, user } = show({ localities: ['990105'] });
    const dialog = await open(user, add, title);
    const level = within(dialog).getByRole('combobox', { name: '层级' });
    expect(within(level).getByRole('option', { name: '县级（9）' })).toBeInTheDocument();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: '省份' }), '云岭省（9）');
    const year = within(dialog).getByRole('combobox', { name: '报告年份' });
    await user.selectOptions(year, '有 2023 年报告（6）');
    expect(within(dialog).getByText('找到 6 个地区')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: '加入其余 5 个' }));
    expect(within(dialog).getByText('已选 6 个，最多 200 个')).toBeInTheDocument();
    await user.selectOptions(level, '乡镇级（1）');
    expect(within(dialog).getByText('没有同时符合这些条件的地区。')).toBeInTheDocument();
    await user.selectOptions(level, '全部层级');
    await user.click(within(dialog).getByRole('button', { name: '移出这 6 个' }));
    await user.click(within(dialog).getByRole('button', { name: '显示 0 个地区' }));
    expect(chosen.localities).toEqual([[]]);
  });

  it('takes and gives back all of a level', async () => {
    const { chosen, user } = show({ localities: ['980122201'] });
    const dialog = await open(user, add, title);
    await user.click(within(dialog).getByRole('button', { name: '全选县级 9 个' }));
    await user.click(within(dialog).getByRole('button', { name: '全不选：乡镇级' }));
    await user.click(within(dialog).getByRole('button', { name: '显示 9 个地区' }));
    expect(chosen.localities[0]).toHaveLength(9);
    expect(chosen.localities[0]).not.toContain('980122201');
  });

  it('stops at the most that can be chosen, and says what stands side by side', async () => {
    const { user } = show({ maximumLocalities: 6, maximumColumns: 4 });
    const dialog = await open(user, add, title);
    await user.click(within(dialog).getByRole('button', { name: '全选县级 9 个' }));
    expect(
      within(dialog).getByText(
        '已满 6 个；先移除一个再添加；并排时显示前 4 个；另有 3 个超出上限，没有加入',
      ),
    ).toHaveAttribute('role', 'status');
    expect(within(dialog).getByRole('checkbox', { name: /^岚江镇/ })).toBeDisabled();
    await user.click(within(dialog).getByRole('checkbox', { name: /^白滩县/ }));
    expect(within(dialog).getByRole('checkbox', { name: /^岚江镇/ })).toBeEnabled();
  });

  it('keeps what is pinned for the next time, and offers what was chosen lately', async () => {
    const { user } = show({ localities: ['990101', '990105'] });
    const first = await open(user, add, title);
    await user.click(within(first).getByRole('button', { name: '固定岚江镇' }));
    await user.click(within(first).getByRole('checkbox', { name: /^沙河县/ }));
    await user.click(within(first).getByRole('button', { name: '显示 1 个地区' }));
    const second = await open(user, add, title);
    const pinned = within(second).getByRole('region', { name: '固定' });
    await user.click(within(pinned).getByRole('button', { name: '岚江镇', pressed: false }));
    expect(within(pinned).getByRole('button', { name: '岚江镇', pressed: true })).toBeVisible();
    expect(within(second).getByRole('checkbox', { name: /^岚江镇/ })).toBeChecked();
    const recent = within(second).getByRole('region', { name: '最近选过' });
    await user.click(within(recent).getByRole('button', { name: '沙河县', pressed: false }));
    expect(within(second).getByRole('checkbox', { name: /^沙河县/ })).toBeChecked();
    await user.click(within(second).getByRole('button', { name: '不再固定岚江镇' }));
    expect(within(second).queryByRole('region', { name: '固定' })).toBeNull();
  });

  it('lets the order be changed, which it says is that of colours', async () => {
    const { chosen, user } = show({ localities: ['990101', '990102'] });
    const dialog = await open(user, add, title);
    expect(within(dialog).getByText('顺序决定颜色、形状和并排的先后')).toBeVisible();
    within(dialog)
      .getByRole('button', { name: /^白滩县，第 2 位/ })
      .focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await user.click(within(dialog).getByRole('button', { name: '显示 2 个地区' }));
    expect(chosen.localities).toEqual([['990102', '990101']]);
  });

  describe('peers', () => {
    const cases = (value: number): Record<string, DisclosedCell> => ({
      'mediation.cases': { status: 'stated', value },
    });
    const disclosure = [
      { report: '990101-2021', cells: cases(1000) },
      { report: '990104-2023', cells: cases(1800) },
      { report: '990105-2023', cells: cases(9000) },
    ];

    it('are suggested with the reasons, similar numbers of cases among them', async () => {
      const { chosen, user } = show({ localities: ['990101'], disclosure });
      const dialog = await open(user, add, title);
      const peers = await within(dialog).findByRole('region', { name: '可以一起比的地区' });
      const similar = await within(peers).findByText(/1,800/);
      expect(similar).toHaveTextContent(
        '同为县级；同在云岭省；人民调解案件数 1,800，与青禾县的 1,000 相近',
      );
      expect(within(peers).getByRole('button', { name: '白滩县' })).toHaveAccessibleDescription(
        '同为县级；同在云岭省；都有 2021 年报告',
      );
      expect(within(peers).queryByText(/9,000/)).toBeNull();
      // What is taken stays where it is, so that a second press gives it back.
      await user.click(within(peers).getByRole('button', { name: '石渡县' }));
      expect(within(peers).getByRole('button', { name: '石渡县', pressed: true })).toHaveFocus();
      await user.click(within(dialog).getByRole('button', { name: '显示 2 个地区' }));
      expect(chosen.localities).toEqual([['990101', '990104']]);
    });

    it('are none where nothing is chosen', async () => {
      const { user } = show({ disclosure });
      const dialog = await open(user, add, title);
      expect(within(dialog).queryByRole('region', { name: '可以一起比的地区' })).toBeNull();
    });
  });

  it('draws a part of a long list, and goes on where the reading stopped', async () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      invented({ id: String(990200 + n), name: { zh: `第${n + 1}县`, en: `No ${n + 1}` } }),
    );
    const long: DatasetIndex = {
      ...index,
      localities: many,
      reports: many.map((one) => report(one, 2023)),
    };
    const { user } = show({ index: long });
    const dialog = await open(user, add, title);
    expect(names(dialog)).toHaveLength(50);
    await user.click(within(dialog).getByRole('button', { name: '再显示 50 个（还有 70 个）' }));
    expect(names(dialog)).toHaveLength(100);
    expect(within(dialog).getByRole('checkbox', { name: /^第51县/ })).toHaveFocus();
    await user.click(within(dialog).getByRole('button', { name: '再显示 20 个（还有 20 个）' }));
    expect(names(dialog)).toHaveLength(120);
    await user.type(within(dialog).getByRole('searchbox'), '第12');
    expect(names(dialog)).toEqual(['第12县', '第120县']);
  });
});
