/** What is saved is what was shown, with everything that a reader of the image needs. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const view =
  './?v=1&l=150105,620403,445381,330106109&i=mediation.success_rate,mediation.cases&y=latest';

async function save(page: Page, title: string, format: 'PNG' | 'SVG') {
  const figure = page.getByRole('figure', { name: title });
  await expect(figure.getByRole('img').first()).toBeVisible();
  await figure.getByRole('button', { name: '保存图片' }).click();
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: new RegExp(format) }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

/** The ink of a band of a PNG: how many pixels differ from its top left corner, and which. */
function inkOf(page: Page, png: Buffer, top: number, bottom: number) {
  return page.evaluate(
    async ({ base64, top: from, bottom: to }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, from, bitmap.width, to - from);
      let inked = 0;
      let print = 0;
      for (let at = 0; at < data.length; at += 4) {
        const differs = [0, 1, 2].some((c) => Math.abs((data[at + c] ?? 0) - (data[c] ?? 0)) > 60);
        if (!differs) continue;
        inked += 1;
        print = (print * 31 + at) % 1_000_000_007;
      }
      return { width: bitmap.width, height: bitmap.height, inked, print };
    },
    { base64: png.toString('base64'), top, bottom },
  );
}

test('a PNG is twice as dense as the page, named after what it shows, with its words in ink', async ({
  page,
}) => {
  await page.goto(view);
  const rate = await save(page, '调解成功率', 'PNG');
  const cases = await save(page, '人民调解案件数', 'PNG');
  expect(rate.name).toBe('调解成功率_2019-2024.png');
  const title = await inkOf(page, rate.bytes, 0, 110);
  expect(title.width).toBe(1920);
  expect(title.inked).toBeGreaterThan(500);
  // Glyphs that the font lacks would give two titles of equal boxes.
  expect(title.print).not.toBe((await inkOf(page, cases.bytes, 0, 110)).print);
});

test('an SVG holds text and shapes only, with title, unit, years, legend, missing and source', async ({
  page,
}) => {
  await page.goto(view);
  const { name, bytes } = await save(page, '调解成功率', 'SVG');
  const svg = bytes.toString('utf8');
  expect(name).toBe('调解成功率_2019-2024.svg');
  for (const forbidden of ['<foreignObject', '<image', 'var(--', 'class=', 'href=']) {
    expect(svg).not.toContain(forbidden);
  }
  const words = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [...parsed.querySelectorAll('text')].map((one) => one.textContent).join('');
  }, svg);
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));
  for (const told of [
    '调解成功率',
    '调解成功数占调解案件数的比例',
    '2019、2022、2024 年',
    '95% 自然波动区间',
    '赛罕区',
    '98.3',
    '截至 11 月',
    '94.84',
    '计算值',
    '三墩镇 2019（报告未提）',
    '来源：各地法治政府建设年度报告（赛罕区 2019、罗定市 2022、平川区 2024）',
    today,
  ]) {
    expect(words.replaceAll(' ', '')).toContain(told.replaceAll(' ', ''));
  }
});

for (const way of ['strip', 'trend', 'multiples', 'heat', 'scatter']) {
  test(`the ${way} view saves a drawing of its own, whole and in text`, async ({ page }) => {
    const indicators = 'mediation.success_rate,mediation.cases';
    const several = way === 'multiples' || way === 'heat' || way === 'scatter';
    await page.goto(
      `./?v=2&l=150105,620403,445381&i=${several ? indicators : 'mediation.success_rate'}&y=${way === 'trend' ? '2015-2025' : 'latest'}&w=${way}`,
    );
    const figure = page.getByRole('figure').first();
    await expect(figure.getByRole(way === 'heat' ? 'grid' : 'img').first()).toBeVisible();
    await figure.getByRole('button', { name: '保存图片' }).click();
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: /SVG/ }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    for (const forbidden of ['<foreignObject', '<image', 'var(--', 'class=', 'NaN']) {
      expect(svg).not.toContain(forbidden);
    }
    const words = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [...parsed.querySelectorAll('text')].map((one) => one.textContent).join('');
    }, svg);
    // A scatter tells values by place alone; its table and its points, when read, have the numbers.
    if (way !== 'scatter') expect(words).toContain('94.84');
    for (const told of ['赛罕区', '平川区', '2019', '来源：各地法治政府建设年度报告']) {
      expect(words).toContain(told);
    }
  });
}

test('the image is the same from a dark page on a phone', async ({ page, browser, baseURL }) => {
  await page.goto(view);
  const wide = await save(page, '调解成功率', 'SVG');
  const phone = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  const small = await phone.newPage();
  await small.goto(view);
  await expect(small.locator('html')).toHaveAttribute('data-theme', 'dark');
  const narrow = await save(small, '调解成功率', 'SVG');
  expect(narrow.bytes.toString('utf8')).toBe(wide.bytes.toString('utf8'));
  await phone.close();
});

test('behind each chart is a table with the same numbers and the reasons for what is missing', async ({
  page,
}) => {
  await page.goto(view);
  const figure = page.getByRole('figure', { name: '调解成功率' });
  await figure.getByRole('button', { name: '表格' }).click();
  const table = figure.getByRole('table');
  await expect(table.getByRole('row', { name: /赛罕区 2019 .*98\.3/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /平川区 2024 .*94\.84/ })).toContainText('计算值');
  await expect(table.getByRole('row', { name: /三墩镇/ })).toContainText('报告未提');
});
