import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** WCAG 2.2 at levels A and AA, with all that came before it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Colours in the middle of a transition have a contrast that nobody sees. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(
        (animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      );
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}

/**
 * Expects the page, or the part of it that a selector names, to have no violation of WCAG 2.2 AA that
 * axe can find, as it stands now.
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await settle(page);
  const builder = new AxeBuilder({ page }).withTags(tags);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
  expect(told, 'violations of WCAG 2.2 AA').toEqual([]);
}
