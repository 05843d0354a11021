import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadDrawing } from '../../../src/charts/drawing.tsx';
import type { Drawing } from '../../../src/charts/picture.ts';
import { chartWidth } from '../../../src/charts/export/block.ts';
import { drawOffScreen, openOffScreen } from '../../../src/charts/export/draw-off-screen.tsx';
import { saveImage } from '../../../src/charts/export/save-image.ts';
import { modelOfRows } from '../../unit/charts/entries.ts';

const model = modelOfRows('intervals', [
  { value: 98.3, label: '青禾区', interval: [97.53, 98.93] },
  { value: 90, label: '白鹭县', year: 2019 },
]);

/** What the style sheet defines, for a page without one. */
function styleSheet(): void {
  const names = [
    'card',
    'ink',
    'ink-2',
    'ink-3',
    'line',
    'line-2',
    'tint',
    'warn-tint',
    'c1',
    'c2',
  ];
  const light = names.map((name, index) => `--${name}: #00000${index};`).join('');
  const style = document.createElement('style');
  style.textContent = `:root { --chart-font: 'Test Sans'; } [data-theme='light'] { ${light} }`;
  document.head.append(style);
}

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('drawOffScreen', () => {
  it('takes the whole drawing, without what means something on the page only', async () => {
    const place = openOffScreen();
    const chart = await drawOffScreen(await loadDrawing('intervals'), model, place);
    expect(chart.width).toBe(chartWidth);
    for (const text of ['青禾区', '白鹭县', '98.3', '100%']) expect(chart.markup).toContain(text);
    expect(chart.markup).not.toMatch(/ (class|style|id|tabindex|role|clip-path)="/);
    expect(chart.markup).not.toMatch(/\d\.\d{3,}/);
  });

  it('draws in the light theme, out of sight and out of reach, and leaves nothing behind', async () => {
    const place = openOffScreen();
    expect(place.element.dataset.theme).toBe('light');
    expect(place.element).toHaveAttribute('aria-hidden', 'true');
    await drawOffScreen(await loadDrawing('intervals'), model, place);
    expect(place.element).toBeEmptyDOMElement();
    place.remove();
    expect(document.body).toBeEmptyDOMElement();
  });

  it('reports a drawing that breaks', async () => {
    const broken: Drawing = {
      ...(await loadDrawing('intervals')),
      Picture: () => {
        throw new Error('cannot draw this');
      },
    };
    await expect(drawOffScreen(broken, model, openOffScreen())).rejects.toThrow('cannot draw this');
  });
});

describe('saveImage', () => {
  it('saves a standalone SVG under title and years, with every colour resolved', async () => {
    styleSheet();
    const saved: { name: string; data: Blob }[] = [];
    const address = 'blob:test';
    let data: Blob | null = null;
    URL.createObjectURL = (blob) => {
      data = blob instanceof Blob ? blob : null;
      return address;
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      if (data !== null) saved.push({ name: this.download, data });
    });
    expect(await saveImage(model, 'svg')).toBe('调解成功率_2019-2021.svg');
    expect(saved.map((file) => file.name)).toEqual(['调解成功率_2019-2021.svg']);
    const svg = (await saved[0]?.data.text()) ?? '';
    expect(svg).not.toContain('var(');
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.getAttribute('font-family')).toMatch(/^["']Test Sans["']$/);
    expect(parsed.documentElement.getAttribute('width')).toBe('960');
  });
});
