import { expect, type Page } from '@playwright/test';

/** Expects that the page does not scroll sideways. */
export async function expectNothingBeyond(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(beyond, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
}

export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly language: 'zh' | 'en';
  readonly width: 1440 | 768 | 390;
}

/**
 * Theme, language and width, in each of which whatever is shown has to be right, such that each view
 * meets each width, both themes and both languages; and any two of them meet in one view or another.
 */
export const looks: readonly (readonly Look[])[] = [
  [
    { colorScheme: 'light', language: 'zh', width: 1440 },
    { colorScheme: 'dark', language: 'zh', width: 768 },
    { colorScheme: 'light', language: 'en', width: 390 },
  ],
  [
    { colorScheme: 'dark', language: 'en', width: 1440 },
    { colorScheme: 'light', language: 'en', width: 768 },
    { colorScheme: 'dark', language: 'zh', width: 390 },
  ],
];

/** Gives a page that is open another look, as a visitor would, without loading it anew. */
export async function setLook(page: Page, { colorScheme, language, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const html = page.locator('html');
  if ((await html.getAttribute('data-theme')) !== colorScheme) {
    await page
      .getByRole('button', {
        name: /^(?:切换到(?:深|浅)色界面|Switch to the (?:dark|light) theme)$/,
      })
      .click();
  }
  await expect(html).toHaveAttribute('data-theme', colorScheme);
  const spoken = language === 'zh' ? 'zh-CN' : 'en';
  if ((await html.getAttribute('lang')) !== spoken) {
    await page.getByRole('button', { name: /^(?:Switch to English|切换到中文)$/ }).click();
  }
  await expect(html).toHaveAttribute('lang', spoken);
}
