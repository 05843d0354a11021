/** The page on paper: what was chosen and where figures come from, without what there is to press. */
import { expect, test } from './support/test.ts';

test('prints without tools, with the choice as text and a source under each chart', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('img', { name: /调解成功率/ }).first()).toBeVisible();
  const charts = await page.locator('.chart-figure').count();
  const tools = ['＋ 地区', '＋ 指标', '移除罗定市', '保存图片', '表格', '撤销'];
  for (const name of tools) {
    await expect(page.getByRole('button', { name }).first()).toBeVisible();
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const name of tools) await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('group', { name: '对照方式' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: '地区' })).toContainText('罗定市');
  await expect(page.locator('.chart-source:visible')).toHaveCount(charts);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

  // A chart is as wide as the paper at most, and none is cut through.
  await page.setViewportSize({ width: 695, height: 980 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(5);
});
