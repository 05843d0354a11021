/** Choosing as a visitor does: whole groups, peers, order, sets and years, on a wide screen and a phone. */
import { expectAccessible } from './support/accessibility.ts';
import { expectNothingBeyond } from './support/layout.ts';
import { expect, test } from './support/test.ts';

const two = './?v=2&l=150105,620403&i=mediation.success_rate&y=latest';

test('from two localities to an ordered group, with a set of indicators and recent years', async ({
  page,
}) => {
  await page.goto(two);
  await page.getByRole('button', { name: '＋ 地区' }).click();
  const localities = page.getByRole('dialog', { name: '选择地区' });
  await expect(localities.getByRole('searchbox')).toBeFocused();
  const peers = localities.getByRole('region', { name: '可以一起比的地区' });
  await expect(peers).toContainText(/罗定市同为县级；人民调解案件数 2,487，与.+ 相近/);
  await peers.getByRole('button', { name: '罗定市' }).click();
  await localities.getByRole('combobox', { name: '报告年份' }).selectOption('2019');
  await localities.getByRole('button', { name: '加入其余 2 个' }).click();
  await expectAccessible(page);
  await localities.getByRole('button', { name: '显示 5 个地区' }).click();
  await expect(page).toHaveURL(/l=150105,620403,445381,330106109,anon-/);

  // By key, and then by mouse: from the third place to the first.
  await page.getByRole('button', { name: /^罗定市，第 3 位/ }).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('已把罗定市移到第 2 位，共 5 个')).toBeAttached();
  await expect(page.getByRole('button', { name: /^罗定市，第 2 位/ })).toBeFocused();
  const first = await page.getByRole('button', { name: /^赛罕区，第 1 位/ }).boundingBox();
  await page.getByRole('button', { name: /^罗定市，第 2 位/ }).hover();
  await page.mouse.down();
  await page.mouse.move((first?.x ?? 0) + 8, (first?.y ?? 0) + 8, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/l=445381,150105,620403,330106109/);

  await page.getByRole('button', { name: '＋ 指标' }).click();
  const indicators = page.getByRole('dialog', { name: '选择指标' });
  await indicators.getByRole('button', { name: '法律顾问 4' }).click();
  await indicators.getByRole('button', { name: '说明：法律顾问覆盖率' }).click();
  await expect(indicators).toContainText('已聘法律顾问单位数 ÷ 应聘法律顾问单位数 × 100%');
  await expectAccessible(page);
  await indicators.getByRole('button', { name: '显示 5 项指标' }).click();

  await page.getByRole('button', { name: '各地最近一年' }).click();
  const years = page.getByRole('dialog', { name: '选择年份' });
  await years.getByRole('combobox', { name: '最早到哪一年' }).selectOption('2');
  await expect(years.getByText('所选 5 个地区中 2 个有报告，共用 2 份')).toBeVisible();
  await years.getByRole('button', { name: '应用' }).click();
  await expect(page).toHaveURL(/y=latest~2/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' });

  test('the pickers take the whole screen, and a finger finds what it aims at', async ({
    page,
  }) => {
    await page.goto(`${two}&lang=en`);
    await page.getByRole('button', { name: '+ Locality' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Choose localities' });
    await expect.poll(() => dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    for (const name of ['Pin Luoding', 'Show 2 localities'])
      expect((await dialog.getByRole('button', { name }).boundingBox())?.height).toBeGreaterThan(
        40,
      );
    await expectAccessible(page);
    await expectNothingBeyond(page);
    await dialog.getByRole('button', { name: 'Pin Luoding' }).tap();
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await page.reload();
    await page.getByRole('button', { name: '+ Locality' }).tap();
    const pinned = dialog.getByRole('region', { name: 'Pinned' });
    await pinned.getByRole('button', { name: 'Luoding' }).tap();
    await dialog.getByRole('button', { name: 'Show 3 localities' }).tap();
    await page.getByRole('button', { name: 'Luoding, 3 of 3' }).tap();
    await page.getByRole('button', { name: 'Move Luoding earlier' }).tap();
    await expect(page).toHaveURL(/l=150105,445381,620403/);
    await expectNothingBeyond(page);
  });
});
