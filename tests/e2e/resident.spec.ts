/** A resident follows a link on a phone, with a finger. */
import { expectNothingBeyond } from './support/layout.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('from a shared link to the profile of a place, another year, the trend and English', async ({
  page,
}) => {
  await page.goto('./?v=2&l=620403&i=mediation.success_rate');
  await expect(page.getByRole('article', { name: '平川区概况' })).toBeVisible();
  await expect(page.locator('.summary')).toContainText('75');
  await expectNothingBeyond(page);
  const number = page.getByRole('button', { name: /平川区 2024 年调解成功率：94\.84/ });
  await number.tap();
  const drawer = page.getByRole('dialog', { name: '平川区 · 调解成功率' });
  await expect(drawer).toContainText('2,297 ÷ 2,422');
  await drawer.getByRole('button', { name: '关闭出处' }).tap();
  await expect(drawer).toHaveCount(0);

  await page.getByRole('button', { name: '各地最近一年' }).tap();
  const years = page.getByRole('dialog', { name: '选择年份' });
  await years.getByRole('radio', { name: /某一年/ }).check();
  await years.getByRole('combobox').last().selectOption('2019');
  await years.getByRole('button', { name: '应用' }).tap();
  await expect(page.getByText('平川区在所选年份没有报告').first()).toBeVisible();
  await page.getByRole('button', { name: /^撤销/ }).tap();
  await expect(number).toBeVisible();

  await page.getByRole('radio', { name: '趋势' }).tap();
  const figure = page.getByRole('figure', { name: '调解成功率' });
  await expect(figure.getByRole('img').first()).toBeVisible();
  await expect(page.locator('.summary')).toContainText('平川区只有 2024 年的 94.84%');
  await expectNothingBeyond(page);

  await page.getByRole('button', { name: 'Switch to English' }).tap();
  await expect(page.getByRole('figure', { name: 'Mediation success rate' })).toBeVisible();
  await expect(page.locator('.summary')).toContainText(
    'Pingchuan District has only 94.84% in 2024',
  );
  await expectNothingBeyond(page);
});
