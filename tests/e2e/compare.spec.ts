/** Choosing and comparing on the shipped dataset, as a visitor does. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const rates = '?v=1&l=150105,620403,445381,330106109&i=mediation.success_rate&y=latest';

test('opens on the five localities, with a sentence, notes, numbers and charts', async ({
  page,
}) => {
  await page.goto('./');
  const table = page.getByRole('table', { name: '并排对照' });
  for (const name of ['赛罕区', '平川区', '罗定市', '三墩镇', 'XX市']) {
    await expect(table.getByRole('columnheader', { name: new RegExp(name) })).toBeVisible();
  }
  await expect(page.locator('.summary')).toContainText('5 个地区中有 3 个能给出调解成功率');
  await expect(page.locator('.guard')).toContainText('2019、2022、2024');
  await expect(page.getByRole('img', { name: /调解成功率/ }).first()).toBeVisible();
});

test('tells missing, redacted, in words, computed and zero apart, each in words', async ({
  page,
}) => {
  await page.goto(
    './?v=1&l=150105,620403,445381,330106109,ANONYMISED&i=mediation.success_rate,review.confirmed_illegal,advisor.coverage_rate,litigation.attendance_rate&y=latest'.replace(
      'ANONYMISED',
      await anonymised(page),
    ),
  );
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const success = row('调解成功率').getByRole('cell');
  await expect(success.nth(0)).toContainText('98.3%');
  await expect(success.nth(0)).toContainText('1,271 / 1,292');
  await expect(success.nth(0)).toContainText('截至 11 月');
  await expect(success.nth(1)).toContainText('94.84%');
  await expect(success.nth(1)).toContainText('计算值');
  await expect(success.nth(3)).toContainText('报告未提');
  await expect(success.nth(3)).toContainText('只报调解成功数 917 件');
  await expect(success.nth(4)).toContainText('已遮蔽');
  const illegal = row('行政复议确认违法数').getByRole('cell');
  await expect(illegal.nth(3).getByRole('button')).toHaveText('0件');
  await expect(illegal.nth(3)).toContainText('被复议');
  await expect(illegal.nth(0)).toContainText('报告未提');
  await expect(row('法律顾问覆盖率').getByRole('cell').nth(2)).toContainText('文字表述“全覆盖”');
  await expect(row('负责人出庭应诉率').getByRole('cell').nth(1)).toContainText('报告未提');
});

async function anonymised(page: Page): Promise<string> {
  const response = await page.request.get('dataset/index.json');
  const file = (await response.json()) as {
    extension: { localities: { id: string; anonymised: boolean }[] };
  };
  const found = file.extension.localities.find((one) => one.anonymised);
  if (found === undefined) throw new Error('no anonymised locality in the dataset');
  return found.id;
}

test('localities are found by Chinese, pinyin and initials, and removed from their chip', async ({
  page,
}) => {
  await page.goto(rates);
  await page.getByRole('button', { name: '移除罗定市' }).click();
  await expect(page.getByRole('columnheader', { name: /罗定市/ })).toHaveCount(0);
  await page.getByRole('button', { name: '＋ 地区' }).click();
  const dialog = page.getByRole('dialog', { name: '选择地区' });
  const search = dialog.getByRole('searchbox');
  for (const query of ['罗定', 'luoding', 'lds', '4453', '云浮']) {
    await search.fill(query);
    await expect(dialog.getByRole('checkbox')).toHaveCount(1);
    await expect(dialog.getByRole('checkbox', { name: /罗定市/ })).toBeVisible();
  }
  await search.fill('没有这个地方');
  await expect(dialog.getByText('没有与“没有这个地方”相符的项。')).toBeVisible();
  await search.fill('luo ding');
  await dialog.getByRole('checkbox', { name: /罗定市/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '显示 4 个地区' }).click();
  await expect(page.getByRole('columnheader', { name: /罗定市/ })).toBeVisible();
});

test('indicators are chosen by dimension and by search', async ({ page }) => {
  await page.goto(rates);
  await page.getByRole('button', { name: '＋ 指标' }).click();
  const dialog = page.getByRole('dialog', { name: '选择指标' });
  await expect(dialog.getByRole('group')).toHaveCount(9);
  await dialog.getByRole('searchbox').fill('应急演练');
  await dialog.getByRole('checkbox', { name: /应急演练场次/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '显示 2 项指标' }).click();
  const drills = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /应急演练场次/ }) });
  await expect(
    drills.getByRole('button', { name: /平川区 2024 年应急演练场次：509/ }),
  ).toBeVisible();
});

test('years: one year leaves out the other reports, a range takes what lies in it', async ({
  page,
}) => {
  await page.goto(rates);
  await page.getByRole('button', { name: '各地最近一年' }).click();
  const dialog = page.getByRole('dialog', { name: '选择年份' });
  await dialog.getByRole('radio', { name: /某一年/ }).check();
  await dialog.getByRole('combobox').selectOption('2019');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '应用' }).click();
  const cells = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /调解成功率/ }) })
    .getByRole('cell');
  await expect(cells.nth(0)).toContainText('98.3%');
  await expect(cells.nth(1)).toContainText('该年无报告');
  await page.goto(rates.replace('y=latest', 'y=2020-2024'));
  await expect(cells.nth(0)).toContainText('该年无报告');
  await expect(cells.nth(1)).toContainText('2024');
});

test('an empty choice says what to do next', async ({ page }) => {
  await page.goto('./?v=1&l=&i=mediation.cases');
  await expect(page.getByRole('heading', { name: '还没有选择地区' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('./?v=1&l=150105&i=');
  await expect(page.getByRole('heading', { name: '还没有选择指标' })).toBeVisible();
});

test('switches to English and back, wholly', async ({ page }) => {
  await page.goto(rates);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('columnheader', { name: /Saihan District/ })).toBeVisible();
  // Printed words stay Chinese; the interface's own words may not.
  const own = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const quoted of copy.querySelectorAll('[lang="zh-CN"]')) quoted.remove();
    return copy.innerText;
  });
  expect(own.replace(/“[^”]*”/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(page.getByRole('columnheader', { name: /赛罕区/ })).toBeVisible();
});

test('works when the folder lies under any path of a plain static host', async ({
  page,
  staticHost,
}) => {
  await page.goto(staticHost.url);
  await expect(page.getByRole('table', { name: '并排对照' })).toBeVisible();
  await expect(page.getByRole('img', { name: /调解成功率/ }).first()).toBeVisible();
});
