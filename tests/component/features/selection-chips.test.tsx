import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dialogNamed, index, show } from './selection-fixture.tsx';

const three = ['990101', '990102', '990103'];
const all = index.localities.map(({ id }) => id);

function chips(): readonly string[] {
  const group = screen.getByRole('group', { name: '地区' });
  return within(group)
    .queryAllByRole('listitem')
    .map((item) => within(item).getAllByRole('button')[0]?.getAttribute('aria-label') ?? '');
}

const chip = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}，第`) });

describe('the chips of what is chosen', () => {
  beforeEach(() => window.localStorage.clear());

  it('tell their place, which decides colour and shape', () => {
    show({ localities: three });
    expect(chips()).toEqual([
      '青禾县，第 1 位，共 3 个',
      '白滩县，第 2 位，共 3 个',
      '北屏县，第 3 位，共 3 个',
    ]);
    expect(chip('青禾县')).toHaveAccessibleDescription(/Alt.*Delete/);
  });

  it('are moved by Alt and an arrow, told, and keep the focus', async () => {
    const { chosen, user } = show({ localities: three });
    chip('青禾县').focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(chosen.localities).toEqual([['990102', '990101', '990103']]);
    expect(screen.getByText('已把青禾县移到第 2 位，共 3 个')).toBeInTheDocument();
    expect(chip('青禾县')).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}');
    expect(chosen.localities).toHaveLength(2);
    expect(screen.getByText('青禾县已在最后')).toBeInTheDocument();
  });

  it('hand the focus on by an arrow alone', async () => {
    const { chosen, user } = show({ localities: three });
    chip('青禾县').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(chip('白滩县')).toHaveFocus();
    expect(chosen.localities).toEqual([]);
  });

  it('are removed by Delete, told, and the next one gets the focus', async () => {
    const { chosen, user } = show({ localities: three });
    chip('白滩县').focus();
    await user.keyboard('{Delete}');
    expect(chosen.localities).toEqual([['990101', '990103']]);
    expect(screen.getByText('已移除白滩县，还剩 2 个')).toBeInTheDocument();
    expect(chip('北屏县')).toHaveFocus();
    await user.keyboard('{Delete}{Delete}');
    expect(chosen.localities.at(-1)).toEqual([]);
    expect(screen.getByRole('button', { name: '＋ 地区' })).toHaveFocus();
  });

  it('are moved and removed by buttons, so that nothing must be dragged', async () => {
    const { chosen, user } = show({ localities: three });
    expect(screen.queryByRole('button', { name: '前移北屏县' })).toBeNull();
    await user.click(chip('北屏县'));
    expect(chip('北屏县')).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('button', { name: '前移北屏县' }));
    expect(chosen.localities).toEqual([['990101', '990103', '990102']]);
    expect(screen.getByRole('button', { name: '前移北屏县' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '移除北屏县' }));
    expect(chosen.localities.at(-1)).toEqual(['990101', '990102']);
  });

  describe('dragged', () => {
    /** Chips 100 px apart on one line. */
    function layOut() {
      for (const [n, item] of screen.getAllByRole('listitem').entries())
        item.getBoundingClientRect = () => DOMRect.fromRect({ x: n * 100, width: 90, height: 30 });
      HTMLElement.prototype.setPointerCapture = vi.fn();
    }

    it('are put where they are let go, in one step', () => {
      const { chosen } = show({ localities: three, indicators: [] });
      layOut();
      const pulled = chip('北屏县');
      fireEvent.pointerDown(pulled, { clientX: 240, clientY: 10, button: 0 });
      fireEvent.pointerMove(pulled, { clientX: 120, clientY: 12 });
      fireEvent.pointerMove(pulled, { clientX: 20, clientY: 14 });
      expect(chosen.localities).toEqual([]);
      fireEvent.pointerUp(pulled);
      fireEvent.click(pulled);
      expect(chosen.localities).toEqual([['990103', '990101', '990102']]);
      expect(chip('北屏县')).toHaveAttribute('aria-expanded', 'false');
    });

    it('go back where they were on Escape', () => {
      const { chosen } = show({ localities: three });
      layOut();
      const pulled = chip('北屏县');
      fireEvent.pointerDown(pulled, { clientX: 240, clientY: 10, button: 0 });
      fireEvent.pointerMove(pulled, { clientX: 20, clientY: 14 });
      fireEvent.keyDown(document, { key: 'Escape' });
      fireEvent.pointerUp(pulled);
      expect(chosen.localities).toEqual([]);
    });
  });

  it('beyond eight are told by their number, which opens the picker', async () => {
    const { user } = show({ localities: all });
    expect(chips()).toHaveLength(8);
    await user.click(screen.getByRole('button', { name: '等 10 个' }));
    const dialog = await dialogNamed('选择地区');
    expect(within(dialog).getByRole('button', { name: '移除岚江镇' })).toBeInTheDocument();
  });

  it('speak English', () => {
    show({ localities: three, indicators: ['review.accepted'], language: 'en' });
    expect(screen.getByRole('button', { name: 'County 2, 2 of 3' })).toHaveAccessibleDescription(
      /Alt with the left and right arrow/,
    );
    expect(screen.getByRole('button', { name: 'Remove Review cases accepted' })).toBeVisible();
  });
});
