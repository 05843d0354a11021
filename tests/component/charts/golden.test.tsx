/**
 * The image of every kind of chart against the one that was last looked at and found right. After a
 * change that is meant, `UPDATE_GOLDEN=1 npx vitest run tests/component/charts/golden.test.tsx`
 * writes them anew; look at them, and at the difference, before committing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawImage } from '../../../src/charts/export/draw-image.ts';
import { goldenModels } from './golden-models.ts';

const tokens = readFileSync('src/ui/theme/tokens.css', 'utf8');

beforeEach(() => {
  const style = document.createElement('style');
  style.textContent = tokens;
  document.head.append(style);
});

afterEach(() => {
  document.head.replaceChildren();
});

/** One element a line, so that a difference can be read; a text keeps its line. */
function oneElementALine(svg: string): string {
  return `${svg.replace(/>(?=<(?!\/?tspan|\/text))/g, '>\n')}\n`;
}

describe('the image of a chart', () => {
  it.each(Object.keys(goldenModels))('is as it was found right: %s', async (name) => {
    const model = goldenModels[name]?.();
    if (model === undefined) throw new Error(`no model ${name}`);
    const file = `tests/golden/charts/${name}.svg`;
    const image = oneElementALine((await drawImage(model)).svg);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, image);
    expect(image).toBe(readFileSync(file, 'utf8'));
  });
});
