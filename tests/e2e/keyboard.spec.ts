/** The whole page in each theme, language and width, and by keyboard alone. */
import { expectAccessible } from './support/accessibility.ts';
import { expectNothingBeyond, widths } from './support/layout.ts';
import { expect, test } from './support/test.ts';

/** A rate, a count and a statement in words: every look that a value, or its absence, can have. */
const view = './?v=1&i=mediation.success_rate,review.confirmed_illegal,advisor.coverage_rate';
const addressIn = (language: 'zh' | 'en') => (language === 'en' ? `${view}&lang=en` : view);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['zh', 'en'] as const) {
    test.describe(`${colorScheme}, ${language}`, () => {
      test.use({ colorScheme });

      for (const width of widths) {
        test(`${width} px: no violation, nothing sticks out sideways`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(addressIn(language));
          await expect(page.getByRole('img').first()).toBeVisible();
          await expectAccessible(page);
          await expectNothingBeyond(page);
        });
      }

      test('with every chart as a table', async ({ page }) => {
        await page.goto(addressIn(language));
        const toggles = page.getByRole('button', { name: language === 'en' ? 'Table' : '表格' });
        await expect(toggles.first()).toBeVisible();
        for (let left = await toggles.count(); left > 0; left -= 1) await toggles.first().click();
        await expectAccessible(page);
      });
    });
  }
}

test('the theme can be switched and is remembered', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '切换到深色界面' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: '切换到浅色界面' })).toBeVisible();
});

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
