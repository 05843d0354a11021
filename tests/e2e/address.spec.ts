/** The address is the view. */
import { expect, test } from './support/test.ts';

const two = '?v=1&l=150105,620403&i=mediation.cases,mediation.success_rate&y=latest';

test('the same address gives the same view', async ({ page }) => {
  await page.goto(two);
  const table = page.getByRole('table', { name: '并排对照' });
  await expect(
    table.getByRole('button', { name: /平川区 2024 年人民调解案件数：2,422/ }),
  ).toBeVisible();
  const before = await table.innerText();
  await page.reload();
  await expect(
    table.getByRole('button', { name: /平川区 2024 年人民调解案件数：2,422/ }),
  ).toBeVisible();
  expect(await table.innerText()).toBe(before);
});

test('back and forward undo and redo each choice', async ({ page }) => {
  await page.goto(two);
  const column = page.getByRole('columnheader', { name: /平川区/ });
  await expect(column).toBeVisible();
  await page.getByRole('button', { name: '移除平川区' }).click();
  await expect(column).toHaveCount(0);
  await expect(page).toHaveURL(/l=150105&/);
  await page.getByRole('button', { name: /赛罕区 2019 年人民调解案件数/ }).click();
  await expect(page).toHaveURL(/f=150105,2019,mediation\.cases/);
  await page.goBack();
  await expect(page).not.toHaveURL(/f=/);
  await page.goBack();
  await expect(column).toBeVisible();
  await page.goForward();
  await expect(column).toHaveCount(0);
});

test('an address that cannot be read falls back with a visible notice', async ({ page }) => {
  await page.goto('./?v=1&l=150105,999999&i=no.such&y=abcd');
  const notice = page.getByRole('status').filter({ hasText: '读不懂' });
  await expect(notice).toContainText('999999');
  await expect(notice).toContainText('no.such');
  await expect(notice).toContainText('abcd');
  await expect(page.getByRole('columnheader', { name: /赛罕区/ })).toBeVisible();
  await notice.getByRole('button', { name: '知道了' }).click();
  await expect(notice).toHaveCount(0);
});

test('an address of a later version shows the opening view and says so', async ({ page }) => {
  await page.goto('./?v=7&l=150105');
  await expect(page.getByText('链接版本“7”不认识')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /罗定市/ })).toBeVisible();
});

test('each part of an address that makes no sense is named, and the rest is the view', async ({
  page,
}) => {
  await page.goto(
    './?v=2&p=compare&l=150105,%F0%9F%8D%89&i=mediation.success_rate&y=2024-2019&w=pie&u=share,none&b=000&x=yes&g=a,b,c,d,e&f=1,2,3&lang=tlh&s=huge&%E0%A4%A',
  );
  const notice = page.getByRole('status').filter({ hasText: '读不懂' });
  for (const part of ['🍉', '2024-2019', 'pie', 'share,none', '000', 'yes', 'a,b,c,d,e', 'tlh'])
    await expect(notice).toContainText(`“${part}”`);
  await expect(page.getByRole('article', { name: '赛罕区概况' })).toBeVisible();
  await notice.getByRole('button', { name: '知道了' }).click();
  await page.getByRole('radio', { name: '排序' }).check();
  await expect(page.getByRole('figure', { name: '调解成功率' })).toBeVisible();
});
