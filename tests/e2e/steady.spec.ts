/** Nothing jumps: not on loading, and not on turning to a view that is still to come. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** The sum of the shifts of the page so far, as browsers report it to the metric CLS. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifted: number }).shifted);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const own = Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        // Half a second after a press things may move; what comes later than that may not.
        if (!shift.hadRecentInput) own.shifted += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // A network on which everything comes late, and one thing after the other.
  await page.route(/\/(?:dataset|assets)\/.*\.(?:json|js)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
});

for (const width of [1440, 768, 390]) {
  test(`${width} px: loading and turning to another view shift less than 0.05`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const choice = 'l=150105,620403,445381&i=mediation.success_rate,mediation.cases';
    await page.goto(`./?v=2&${choice}&y=latest`);
    await expect(page.locator('svg.chart-plot').first()).toBeVisible();
    expect(await shifted(page)).toBeLessThan(0.05);
    for (const [name, drawn] of [
      ['热力表', '[role=grid]'],
      ['散点', 'svg.chart-plot'],
    ] as const) {
      await page.getByRole('radio', { name }).check();
      await expect(page.locator(`.chart-figure ${drawn}`).first()).toBeVisible();
      expect(await shifted(page), name).toBeLessThan(0.05);
    }
  });
}
