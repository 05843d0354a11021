import type { Page } from '@playwright/test';

/** What the person does before the press that is measured. Names are those of the Chinese page. */

/** Opens the picker of localities, or of indicators, and ticks one by its name. */
export async function tick(
  page: Page,
  group: 'localities' | 'indicators',
  name: string,
): Promise<void> {
  await page.locator(`.chip-add:has-text("${group === 'localities' ? '地区' : '指标'}")`).click();
  await page.locator('.picker-search input').fill(name);
  const item = page.locator('.picker-item').filter({
    has: page.locator('.picker-item-name').getByText(name, { exact: true }),
  });
  await item.locator('input').first().check();
}

/** Unticks the one indicator that is chosen, and ticks another in its place. */
export async function tickInstead(page: Page, before: string, name: string): Promise<void> {
  await tick(page, 'indicators', name);
  await page.locator('.picker-search input').fill(before);
  const item = page.locator('.picker-item').filter({
    has: page.locator('.picker-item-name').getByText(before, { exact: true }),
  });
  await item.locator('input').first().uncheck();
}

/** Opens the choice of years and takes one year. */
export async function takeYear(page: Page, year: number): Promise<void> {
  await page.locator('.selection-group[aria-label="年份"] .chip').click();
  await page.locator('.picker-item input').nth(1).check();
  await page.locator('.year-fields select').selectOption(String(year));
}

/** Takes the last choice back. */
export async function takeBack(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await page.evaluate(() => window.probe.settle());
}

/** The button of a dialog that applies what was chosen in it. */
export const applyButton = '.dialog-foot .button-primary';
