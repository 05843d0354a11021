/** The guards that each end-to-end test relies on, seen to catch what they are there for. */
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

test.describe('the guard of a test notes a page that', () => {
  // The notes are taken away again, or they would fail these tests, as they do all others.
  test.afterEach(({ misconduct }) => {
    misconduct.length = 0;
  });

  test('logs an error or a warning', async ({ page, misconduct }) => {
    await page.goto('about:blank');
    await page.evaluate(() => {
      console.error('something broke');
      console.warn('something is odd');
      console.log('something is fine');
    });
    await expect
      .poll(() => misconduct)
      .toEqual([
        expect.stringContaining('console error: something broke'),
        expect.stringContaining('console warning: something is odd'),
      ]);
  });

  test('throws', async ({ page, misconduct }) => {
    await page.setContent('<script>throw new Error("thrown")</script>');
    await expect.poll(() => misconduct).toEqual([expect.stringContaining('thrown')]);
  });

  test('asks another origin', async ({ page, misconduct }) => {
    await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
    await page.setContent('<img alt="" src="https://elsewhere.example/pixel.png">');
    await expect
      .poll(() => misconduct)
      .toEqual(['request to another origin: https://elsewhere.example/pixel.png']);
  });
});

test('what the guard noted fails a test (this one fails on purpose)', async ({ misconduct }) => {
  test.fail();
  misconduct.push('anything');
});

test.describe('a message that a test expects', () => {
  test.use({ expectedMessages: [/on purpose/] });

  test('does not fail it', async ({ page }) => {
    await page.goto('about:blank');
    await page.evaluate(() => console.error('on purpose'));
  });
});

test('a page with a button without a name is not accessible', async ({ page }) => {
  await page.setContent('<html lang="zh"><title>页</title><main><button></button></main></html>');
  await expect(expectAccessible(page)).rejects.toThrow('button-name');
});
