import { expect, type Page } from '@playwright/test';

/** Expects that the page does not scroll sideways. */
export async function expectNothingBeyond(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(beyond, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
}

/** The widths that the pages are made for. */
export const widths = [1440, 768, 390] as const;

/**
 * Theme, language and width in all pairs: what axe finds depends on two of them at most, and it takes
 * its time over a large table.
 */
export const looks = [
  { colorScheme: 'light', language: 'zh', width: 1440 },
  { colorScheme: 'dark', language: 'en', width: 1440 },
  { colorScheme: 'light', language: 'en', width: 768 },
  { colorScheme: 'dark', language: 'zh', width: 768 },
  { colorScheme: 'light', language: 'en', width: 390 },
  { colorScheme: 'dark', language: 'zh', width: 390 },
] as const;
