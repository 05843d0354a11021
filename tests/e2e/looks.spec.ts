/** Each page and each view of the comparison: themes, languages, widths, and the tables behind charts. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expectNothingBeyond, looks, setLook } from './support/layout.ts';
import { expect, test } from './support/test.ts';

const four = 'l=150105,620403,445381,330106109';
/** A rate, a count and a statement in words: every look that a value, or its absence, can have. */
const three = 'i=mediation.success_rate,review.confirmed_illegal,advisor.coverage_rate';
const rate = 'i=mediation.success_rate';

interface Shown {
  readonly title: string;
  readonly address: string;
  /** What is there when the view is. */
  readonly ready: string;
}

const charted: readonly Shown[] = [
  { title: 'panels', address: `${four}&${three}`, ready: '.chart-figure svg.chart-plot' },
  { title: 'ranking', address: `${four}&${rate}&b=median`, ready: 'svg.chart-plot' },
  { title: 'strip', address: `${four}&${rate}&w=strip`, ready: 'svg.chart-plot' },
  { title: 'trend', address: `${four}&${rate}&y=2015-2025&w=trend`, ready: 'svg.chart-plot' },
  { title: 'multiples', address: `${four}&${three}&w=multiples`, ready: 'svg.chart-plot' },
  {
    title: 'heat',
    address: `${four}&${three}&b=620403&w=heat`,
    ready: '.chart-figure [role=grid]',
  },
  {
    title: 'scatter',
    address: `${four}&i=mediation.cases,mediation.success&w=scatter`,
    ready: 'svg.chart-plot',
  },
];

const others: readonly Shown[] = [
  { title: 'profile', address: 'l=620403&i=', ready: '.summary em' },
  { title: 'guided start', address: 'l=&i=', ready: '.guided-start a' },
  // Two reports have every kind of cell; five only take axe longer.
  { title: 'disclosure', address: 'l=620403,445381&p=disclosure', ready: '.summary' },
  { title: 'audit', address: 'p=audit', ready: '.summary' },
];

async function open(page: Page, { address, ready }: Shown): Promise<void> {
  await page.goto(`./?v=2&${address}`);
  await expect(page.locator(ready).first()).toBeVisible();
}

[...charted, ...others].forEach((shown, at) => {
  test(`${shown.title}: no violation at any width, in both themes and languages, and nothing sticks out`, async ({
    page,
  }) => {
    await open(page, shown);
    for (const look of looks[at % looks.length] ?? []) {
      await setLook(page, look);
      await expect(page.locator(shown.ready).first()).toBeVisible();
      await expectNothingBeyond(page);
      // What stands around the views is the same for all; the first has it looked at.
      await expectAccessible(page, at < looks.length ? undefined : 'main');
    }
    if (!charted.includes(shown)) return;
    await page
      .getByRole('button', { name: /^(?:Table|表格)$/ })
      .first()
      .click();
    await expect(page.locator('.chart-figure table:visible').first()).toBeVisible();
    await expectNothingBeyond(page);
    await expectAccessible(page, '.chart-figure');
  });
});

test('the theme can be switched and is remembered', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '切换到深色界面' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: '切换到浅色界面' })).toBeVisible();
});
