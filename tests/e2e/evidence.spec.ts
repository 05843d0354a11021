/** Any number opens to the words that print it. */
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const view =
  '?v=1&l=150105,620403,330106109&i=mediation.success_rate,review.confirmed_illegal,emergency.plans&y=latest';

test('a printed number shows its words, section, report and the audit of it', async ({ page }) => {
  await page.goto(view);
  await page.getByRole('button', { name: /赛罕区 2019 年调解成功率/ }).click();
  const evidence = page.getByRole('complementary', { name: '出处' });
  await expect(evidence.getByRole('heading', { name: '赛罕区 · 调解成功率' })).toBeFocused();
  await expect(evidence.locator('mark').first()).toHaveText('98.3%');
  await expect(evidence).toContainText('六、依法有效化解社会矛盾纠纷');
  await expect(evidence).toContainText('赛罕区人民政府2019年度法治政府建设工作情况的报告');
  await expect(evidence).toContainText('1,271 ÷ 1,292 = 98.37%');
  await expect(evidence).toContainText('提示');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(evidence).toContainText('点任一数字');
});

test('a computed number shows both counts and where they are printed', async ({ page }) => {
  await page.goto(view);
  await page.getByRole('button', { name: /平川区 2024 年调解成功率/ }).click();
  const evidence = page.getByRole('complementary', { name: '出处' });
  await expect(evidence).toContainText('由所载数字计算');
  await expect(evidence).toContainText('2,297 ÷ 2,422 = 94.84%');
  await expect(evidence.locator('mark')).toHaveText(['2297件', '2422件']);
});

test('a report that tells only parts opens to these parts and why none is the number', async ({
  page,
}) => {
  await page.goto(view);
  await page.getByRole('button', { name: /平川区 2024 年应急预案数：报告未提/ }).click();
  const evidence = page.getByRole('complementary', { name: '出处' });
  await expect(evidence).toContainText('只有分项，没有总数');
  await expect(evidence.locator('mark').first()).toContainText('13');
});

test('a link to a number opens it', async ({ page }) => {
  await page.goto(`${view}&f=330106109,2019,review.confirmed_illegal`);
  const evidence = page.getByRole('complementary', { name: '出处' });
  await expect(evidence.locator('.evidence-value')).toHaveText('0 件');
  await expect(evidence).toContainText('被复议');
});

test('on a phone the evidence is a drawer that gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(view);
  const number = page.getByRole('button', { name: /赛罕区 2019 年调解成功率/ });
  await number.click();
  const drawer = page.getByRole('dialog', { name: '赛罕区 · 调解成功率' });
  await expect(drawer).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(number).toBeFocused();
});

test.describe('on a phone, evidence that is not there', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    expectedMessages: [/Failed to load resource|dynamically imported module/],
  });
  const file = '**/dataset/review.accepted.json';
  const linked = `${view}&f=150105,2019,review.accepted`;

  test('stands in the drawer while it is being read, and comes into it', async ({ page }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(file, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(linked);
    const drawer = page.getByRole('dialog', { name: '赛罕区 · 行政复议受理数' });
    await expect(drawer.getByRole('status')).toHaveText('读取中……');
    await expect(drawer).toBeInViewport({ ratio: 1 });
    await expectAccessible(page);
    answer();
    await expect(drawer.locator('.evidence-value')).toBeVisible();
  });

  test('says in the drawer why, and can be read again or closed', async ({ page }) => {
    await page.route(file, (route) => route.fulfill({ status: 404 }));
    await page.goto(linked);
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('alert')).toContainText('没能读取“行政复议受理数”的数据');
    await expect(drawer).toBeInViewport({ ratio: 1 });
    await page.unroute(file);
    await drawer.getByRole('button', { name: '重新读取' }).click();
    await expect(drawer.locator('.evidence-value')).toBeVisible();
    await drawer.getByRole('button', { name: '关闭出处' }).click();
    await expect(drawer).toHaveCount(0);
  });

  test('says so in sight where not even the drawer could be fetched', async ({ page }) => {
    await page.route('**/evidence-sheet-*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(view);
    await page.getByRole('button', { name: /赛罕区 2019 年调解成功率/ }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('这一部分出错了');
    await expect(alert).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: '关闭出处' }).click();
    await expect(alert).toHaveCount(0);
  });
});
