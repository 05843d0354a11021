import { drawGlyph } from './support/glyph.ts';
import { expect, test } from './support/test.ts';

// Without a Chinese font all tests on text pass while a person sees nothing, or boxes.
test('the browser of the tests has Chinese glyphs: 中 and 国 have ink and differ', async ({
  page,
}) => {
  await page.goto('about:blank');
  const middle = await drawGlyph(page, '中');
  const country = await drawGlyph(page, '国');
  expect(middle.ink).toBeGreaterThan(100);
  expect(country.ink).toBeGreaterThan(100);
  expect(middle.bitmap === country.bitmap, '中 and 国 look the same').toBe(false);
});
