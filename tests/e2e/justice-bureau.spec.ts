/** A justice bureau sets its county beside its peers and takes an image along; nothing leaves the page. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

test('from an empty page to the peers of one level, per resident, in a heat table', async ({
  page,
}) => {
  await page.goto('./?v=2&l=&i=');
  await expect(page.getByRole('heading', { name: '从哪里开始' })).toBeVisible();
  await page.getByRole('button', { name: '＋ 地区' }).click();
  const localities = page.getByRole('dialog', { name: '选择地区' });
  await localities.getByRole('combobox', { name: '层级' }).selectOption({ label: '县级（3）' });
  await localities.getByRole('button', { name: '加入这 3 个' }).click();
  await localities.getByRole('button', { name: '显示 3 个地区' }).click();
  await page.getByRole('button', { name: '＋ 指标' }).click();
  const indicators = page.getByRole('dialog', { name: '选择指标' });
  await indicators.getByRole('searchbox').fill('调解');
  await indicators.getByRole('checkbox', { name: /人民调解案件数/ }).check();
  await indicators.getByRole('checkbox', { name: /^调解成功率/ }).check();
  await indicators.getByRole('button', { name: '显示 2 项指标' }).click();

  const panels = page.getByRole('table', { name: '并排对照' });
  await expect(panels.getByRole('columnheader')).toHaveCount(4);
  await page
    .getByRole('combobox', { name: '口径' })
    .selectOption({ label: '每万人（限有人口数的地区）' });
  await expect(page).toHaveURL(/u=per10k/);
  // 2,422 cases among 200,869 residents.
  await expect(panels).toContainText('121件/万人');
  await expect(panels).toContainText('2,422 件 ÷ 200,869 人');

  await page.getByRole('radio', { name: '热力表' }).check();
  const figure = page.getByRole('figure').first();
  await expect(figure.getByRole('grid')).toContainText('121');
  await figure.getByRole('button', { name: '保存图片' }).click();
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: /PNG/ }).click();
  const png = await readFile(await (await download).path());
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // The width, from the header of the file: twice that of the drawing.
  expect(png.readUInt32BE(16)).toBe(1920);
});
