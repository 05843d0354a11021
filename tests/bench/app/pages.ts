import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium, isRoot, launchArguments } from '../../../scripts/browser.ts';
import { installProbe } from './probe.ts';

/** How many times slower than this machine the page's processor is made. */
export const slowdown = 4;

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [...launchArguments],
    chromiumSandbox: !isRoot,
  });
}

/** A slowed page at an address, with the probe in it, once it has come to rest. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    locale: 'zh-CN',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
  });
  // What runs these scripts gives functions their names back by a function of its own.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address);
  await page.evaluate(() => window.probe.settle());
  return page;
}

/** Presses what a selector finds, and takes the time until the page shows the answer, in ms. */
export async function timePress<Wanted>(
  page: Page,
  selector: string,
  answered: (wanted: Wanted) => boolean,
  wanted: Wanted,
): Promise<number> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`nothing to press at ${selector}`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.evaluate(() => window.probe.settle());
  await page.evaluate(
    ([source, argument]) => {
      // The predicate comes from this repository and runs in the page that is measured.
      // oxlint-disable-next-line typescript/no-implied-eval
      const predicate = new Function(`return (${source})`)() as (wanted: unknown) => boolean;
      window.probe.arm(() => predicate(argument));
    },
    [answered.toString(), wanted] as const,
  );
  // Asked for before the press, so that no question of ours runs in the page while time is taken.
  const answer = page
    .evaluate(() => window.probe.taken())
    .catch((error: Error) => {
      throw new Error(`pressing ${selector} for ${JSON.stringify(wanted)}: ${error.message}`);
    });
  await page.mouse.click(at.x, at.y);
  const taken = await answer;
  await page.evaluate(() => window.probe.settle());
  return taken;
}
