/** Everything by keyboard, and what is read out on the way. */
import { expect, test } from './support/test.ts';

test('choosing and reading work by keyboard alone', async ({ page }) => {
  await page.goto('./?v=1&l=150105,620403&i=mediation.success_rate&y=latest');
  await expect(page.getByRole('button', { name: /98\.3/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到对照结果' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#compare')).toBeFocused();
  await page.getByRole('button', { name: '＋ 地区' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '选择地区' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: '＋ 地区' })).toBeFocused();
  await page.getByRole('button', { name: /赛罕区 2019 年调解成功率/ }).press('Enter');
  await expect(page.getByRole('heading', { name: '赛罕区 · 调解成功率' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /赛罕区 2019 年调解成功率/ })).toBeFocused();
});

test('the tab key goes from choosing to comparing to reading; arrow keys change the view and read the points', async ({
  page,
}) => {
  await page.goto('./?v=2&l=150105,620403,445381&i=mediation.success_rate&y=latest');
  await expect(page.locator('svg.chart-plot')).toBeVisible();
  const ranking = page.getByRole('radio', { name: '排序' });
  const points = page.getByRole('group', { name: '调解成功率：用方向键逐点读数' });
  await page.getByRole('button', { name: '各地最近一年' }).focus();
  const stops = [
    page.getByRole('button', { name: /^撤销/ }),
    page.getByRole('button', { name: /^重做/ }),
    page.getByRole('button', { name: '清空重选' }),
    ranking,
    page.getByRole('combobox', { name: '口径' }),
    page.getByRole('combobox', { name: '参照' }),
    page.getByRole('button', { name: '表格' }),
    page.getByRole('button', { name: '保存图片' }),
    points,
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  const told = points.locator('[aria-live]');
  await page.keyboard.press('ArrowDown');
  await expect(told).toHaveText(/赛罕区.*98\.3.*第 1 点，共 3 点/);
  await page.keyboard.press('ArrowDown');
  await expect(told).toHaveText(/罗定市.*98\.1.*第 2 点，共 3 点/);
  await page.keyboard.press('End');
  await expect(told).toHaveText(/平川区.*94\.84.*第 3 点，共 3 点/);
  await page.keyboard.press('Escape');
  await expect(told).toHaveText('');

  await ranking.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '分布' })).toBeFocused();
  await expect(page).toHaveURL(/w=strip/);
  await expect(page.locator('figure[data-kind="strip"]')).toBeVisible();
});

test('a choice is read out once: what was done, and what there is to see now', async ({ page }) => {
  await page.goto('./?v=2&l=150105,620403,445381&i=mediation.success_rate&y=latest');
  await expect(page.locator('svg.chart-plot')).toBeVisible();
  await page.evaluate(() => {
    const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';
    const region = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(live);
    const said: string[] = [];
    const before = new Map(
      [...document.querySelectorAll(live)].map((one) => [one, one.textContent]),
    );
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const one of new Set(changes.map(({ target }) => region(target)))) {
        const text = one?.textContent ?? '';
        if (!one || one.ariaBusy === 'true' || text === '' || before.get(one) === text) continue;
        before.set(one, text);
        said.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await page.getByRole('button', { name: '移除罗定市' }).click();
  await expect(page.getByRole('img', { name: /调解成功率/ })).toBeVisible();
  await expect
    .poll(said)
    .toEqual(['已移除罗定市，还剩 2 个', expect.stringMatching(/^2 个地区.*调解成功率/)]);
  await page.getByRole('radio', { name: '趋势' }).check();
  await expect(page.locator('figure[data-kind="trend"] svg.chart-plot')).toBeVisible();
  expect((await said()).slice(2)).toEqual([
    expect.stringMatching(/^调解成功率：赛罕区只有 2019 年/),
  ]);
});
