/** Who tells what, on the shipped dataset; and the pages as links. */
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

test('the sentence, the counts, and a cell for each report and indicator', async ({ page }) => {
  await page.goto('./?p=disclosure');
  await expect(page).toHaveTitle('披露 · 法治对照');
  await expect(page.locator('.summary')).toContainText('75 项指标中，平川区（2024）披露最多');
  const grid = page.getByRole('grid', { name: '披露矩阵' });
  await expect(grid.getByRole('columnheader')).toHaveCount(6);
  await expect(grid.getByRole('gridcell', { name: /查看出处/ })).toHaveCount(5 * 75);
  await expect(
    grid.getByRole('gridcell', { name: '平川区 2024 调解成功率：由所载数字计算，查看出处' }),
  ).toBeVisible();
  await expect(
    grid.getByRole('gridcell', { name: '三墩镇 2019 行政复议确认违法数：报告所载，查看出处' }),
  ).toBeVisible();
});

test('each status looks different without colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./?p=disclosure');
  const legend = page.getByRole('list', { name: '图例' }).locator('.status-glyph');
  await expect(legend).toHaveCount(5);
  await legend.first().scrollIntoViewIfNeeded();
  const pictures = await Promise.all(
    (await legend.all()).map(async (sign) => (await sign.screenshot()).toString('base64')),
  );
  expect(new Set(pictures).size).toBe(5);
});

test('a pressed cell opens its evidence and is marked', async ({ page }) => {
  await page.goto('./?p=disclosure');
  const cell = page.getByRole('gridcell', { name: /罗定市 2022 法律顾问覆盖率：文字表述/ });
  await cell.click();
  const evidence = page.getByRole('complementary', { name: '出处' });
  await expect(evidence.locator('mark').first()).toHaveText('全覆盖');
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/f=445381,2022,advisor\.coverage_rate/);
  await page.getByRole('gridcell', { name: /平川区 2024 负责人出庭应诉率：报告未提/ }).click();
  await expect(evidence).toContainText('报告未提');
  await expectAccessible(page, '[role="complementary"], aside');
});

test('head and first column stay in sight, and the keyboard reaches every cell', async ({
  page,
}) => {
  await page.goto('./?p=disclosure');
  const grid = page.getByRole('grid', { name: '披露矩阵' });
  const first = grid.getByRole('gridcell', { name: /赛罕区 2019 政务服务事项数/ });
  await first.focus();
  await page.keyboard.press('Control+End');
  await expect(grid.getByRole('gridcell', { name: /XX市 2019 法治宣传活动场次/ })).toBeFocused();
  await expect(grid.getByRole('columnheader', { name: /赛罕区/ })).toBeInViewport();
  await expect(page.getByRole('list', { name: '图例' })).toBeInViewport();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const evidence = page.getByRole('complementary', { name: '出处' });
  await expect(evidence.getByRole('heading', { name: /赛罕区 · 法治宣传活动场次/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('gridcell', { name: /赛罕区 2019 法治宣传活动场次/ })).toBeFocused();
});

test('on a phone a card a report, whose evidence is a drawer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?p=disclosure');
  await expect(page.getByRole('article')).toHaveCount(5);
  await expect(page.getByRole('grid')).toHaveCount(0);
  const card = page.getByRole('article').filter({ hasText: '赛罕区' });
  await card.getByText('社会矛盾纠纷化解').click();
  const line = card.getByRole('button', { name: /调解成功率：报告所载/ });
  await expectAccessible(page);
  await line.click();
  await expect(page.getByRole('dialog', { name: '赛罕区 · 调解成功率' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
});

test.describe('a table that cannot be read', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('is named with the reason, and reading again brings it', async ({ page }) => {
    const file = '**/dataset/disclosure.json';
    await page.route(file, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.slice(0, text.length / 2) });
    });
    await page.goto('./?p=disclosure&lang=en');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The data on “Disclosure” could not be read');
    await expect(alert).toContainText('disclosure.json is incomplete');
    await expectAccessible(page);
    await page.unroute(file);
    await alert.getByRole('button', { name: 'Read again' }).click();
    await expect(page.getByRole('grid')).toBeVisible();
  });
});

test('the pages are links that can be opened elsewhere; back and forward turn them', async ({
  page,
}) => {
  await page.goto('./?v=2&l=150105,620403&i=mediation.cases&y=latest&w=panels');
  const navigation = page.getByRole('navigation', { name: '页面' });
  const link = (name: string) => navigation.getByRole('link', { name });
  await expect(link('对照')).toHaveAttribute('aria-current', 'page');
  await expect(link('披露')).toHaveAttribute(
    'href',
    '?v=2&p=disclosure&l=150105,620403&i=mediation.cases&y=latest&w=panels',
  );
  await link('披露').click();
  await expect(page).toHaveURL(
    /\?v=2&p=disclosure&l=150105,620403&i=mediation\.cases&y=latest&w=panels$/,
  );
  await expect(link('披露')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('columnheader', { name: /平川区/ })).toBeVisible();
  await link('勾稽').press('Enter');
  await expect(page).toHaveTitle('勾稽 · 法治对照');
  await page.goBack();
  await expect(page).toHaveTitle('披露 · 法治对照');
  await page.goBack();
  await expect(page.getByRole('table', { name: '并排对照' })).toBeVisible();
  await expect(page).toHaveTitle('对照 · 法治对照');
  await page.goForward();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('a page is loaded, with its data, only when it is turned to', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./');
  await expect(page.getByRole('img').first()).toBeVisible();
  const tables = () =>
    asked.filter((path) => /(?:disclosure|findings|audit)[\w-]*\.\w+$/.test(path));
  expect(tables()).toEqual([]);
  await page.getByRole('link', { name: '披露' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(tables()).toContain('/dataset/disclosure.json');
  expect(tables()).not.toContain('/dataset/findings.json');
});

test('a page that does not exist gives the comparison and says so', async ({ page }) => {
  await page.goto('./?v=1&p=ranking&l=150105&y=latest');
  await expect(page.getByRole('status').filter({ hasText: '没有页面“ranking”' })).toBeVisible();
  await expect(page.getByRole('table', { name: '并排对照' })).toBeVisible();
});
