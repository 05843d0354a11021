/** A researcher follows an address to a number, the words that print it, and an image to publish. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('from a shared address to a citation, the table and a drawing', async ({ page }) => {
  await page.goto(
    './?v=2&l=150105,620403,445381,330106109&i=mediation.success_rate&y=latest&w=ranking',
  );
  const figure = page.getByRole('figure', { name: '调解成功率' });
  await expect(figure).toContainText('95% 自然波动区间');
  await expect(figure).toContainText('第 1–2');
  await expect(page.locator('.summary')).toContainText('赛罕区、罗定市的差异在自然波动之内');

  await page.getByRole('combobox', { name: '参照' }).selectOption({ label: '平川区' });
  await expect(page).toHaveURL(/b=620403/);
  await expect(figure).toContainText('优于平川区（99.8%）');

  await page.getByRole('radio', { name: '并排' }).check();
  await page.getByRole('button', { name: /平川区 2024 年调解成功率：94\.84/ }).click();
  const evidence = page.getByRole('complementary', { name: '出处' });
  await expect(evidence).toContainText('2,297 ÷ 2,422 = 94.84%');
  await evidence.getByRole('button', { name: '复制引用' }).click();
  await expect(evidence.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('平川区');
  expect(copied).toContain('《平川区2024年法治政府建设年度报告》');
  await page.keyboard.press('Escape');

  await page.getByRole('radio', { name: '排序' }).check();
  await figure.getByRole('button', { name: '表格' }).click();
  await expect(figure.getByRole('row', { name: /平川区 2024 .*94\.84/ })).toContainText('计算值');
  await figure.getByRole('button', { name: '图', exact: true }).click();
  await figure.getByRole('button', { name: '保存图片' }).click();
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: /SVG/ }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('调解成功率_2019-2024.svg');
  expect(await readFile(await saved.path(), 'utf8')).toContain('来源：各地法治政府建设年度报告');

  await page.getByRole('button', { name: '移除三墩镇' }).click();
  await expect(page).toHaveURL(/l=150105,620403,445381&/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/l=150105,620403,445381,330106109&/);
  await expect(figure).toContainText('三墩镇 2019（报告未提）');
});
