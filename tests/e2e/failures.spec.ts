/** A dataset that is missing, cut short or of another version. */
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedMessages: [/Failed to load resource|dynamically imported module/] });

const view = './?v=1&l=150105,620403&i=mediation.cases,mediation.success&y=latest';
const shard = '**/dataset/mediation.cases.json';

test('a missing index is named, and reading again brings the page', async ({ page }) => {
  await page.route('**/dataset/index.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(view);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('dataset/index.json 不存在（404）');
  await expectAccessible(page);
  await page.unroute('**/dataset/index.json');
  await alert.getByRole('button', { name: '重新读取' }).click();
  await expect(page.getByRole('table', { name: '并排对照' })).toBeVisible();
});

test('no answer at all is told apart from a missing file', async ({ page }) => {
  await page.route('**/dataset/index.json', (route) => route.abort());
  await page.goto(view);
  await expect(page.getByRole('alert')).toContainText('没有收到服务器的回应');
});

const broken = [
  { what: 'cut short', reason: '不完整', body: (text: string) => text.slice(0, text.length / 2) },
  {
    what: 'of another version',
    reason: '另一个版本',
    body: (text: string) => text.replaceAll('fazhi-dataset/1', 'fazhi-dataset/9'),
  },
  {
    what: 'not of the format',
    reason: '不符合数据集格式',
    body: (text: string) => text.replaceAll('"stated"', '"guessed"'),
  },
];

for (const { what, reason, body } of broken) {
  test(`a data file ${what} is named, the other indicators go on working`, async ({ page }) => {
    await page.route(shard, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: body(await response.text()) });
    });
    await page.goto(view);
    const alert = page.getByRole('alert').first();
    await expect(alert).toContainText('人民调解案件数');
    await expect(alert).toContainText('mediation.cases.json');
    await expect(alert).toContainText(reason);
    await expect(
      page.getByRole('button', { name: /平川区 2024 年调解成功数：2,297/ }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.unroute(shard);
    await alert.getByRole('button', { name: '重新读取' }).click();
    await expect(
      page.getByRole('button', { name: /平川区 2024 年人民调解案件数：2,422/ }),
    ).toBeVisible();
  });
}

test('a view whose code did not come is shown once it is asked for again', async ({ page }) => {
  await page.route('**/heat-view-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${view.replace('v=1', 'v=2')}&w=heat`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('这一部分出错了');
  await page.unroute('**/heat-view-*.js');
  await alert.getByRole('button', { name: '重新显示' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});
