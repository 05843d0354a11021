import { type BrowserContext, expect, test as base } from '@playwright/test';
import { type StaticHost, serveUnderPath } from './static-host.ts';

export { expect };

interface OwnFixtures {
  /** Console messages that a test provokes on purpose: `test.use({ expectedMessages: [/404/] })`. */
  expectedMessages: readonly RegExp[];
  /** Where pages may ask for something. */
  ownOrigins: Set<string>;
  /** What the pages of the test did that no page of ours may do. What is left at its end fails it. */
  misconduct: string[];
  /** The built app on another port, under a path, on a host that only knows files. */
  staticHost: StaticHost;
}

function watchMessages(context: BrowserContext, report: (misconduct: string) => void): void {
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => report(`uncaught ${String(error.error())}`));
}

function watchRequests(
  context: BrowserContext,
  own: ReadonlySet<string>,
  report: (misconduct: string) => void,
): void {
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // data: and blob: addresses reach nobody.
    if (/^(http|ws)s?:$/.test(protocol) && !own.has(origin)) {
      report(`request to another origin: ${request.url()}`);
    }
  });
}

/**
 * Playwright's `test`, which also fails where a page logs an error or a warning, throws, or asks
 * for anything that is not on its own origin.
 */
export const test = base.extend<OwnFixtures>({
  expectedMessages: [[], { option: true }],

  ownOrigins: async ({ baseURL }, use) => {
    await use(new Set(baseURL ? [new URL(baseURL).origin] : []));
  },

  misconduct: [
    async ({ context, ownOrigins, expectedMessages }, use) => {
      const misconduct: string[] = [];
      watchMessages(context, (message) => {
        if (!expectedMessages.some((expected) => expected.test(message))) misconduct.push(message);
      });
      watchRequests(context, ownOrigins, (request) => misconduct.push(request));
      await use(misconduct);
      expect(misconduct, 'console messages, errors and requests to other origins').toEqual([]);
    },
    { auto: true },
  ],

  staticHost: async ({ ownOrigins }, use) => {
    const host = await serveUnderPath('dist', '/reports/fazhi/');
    ownOrigins.add(new URL(host.url).origin);
    await use(host);
    await host.close();
  },
});
