import { describe, expect, it } from 'vitest';
import { chartWidth, imageWidth } from '../../../../src/charts/export/block.ts';
import { composeImage } from '../../../../src/charts/export/compose.ts';
import { modelOfRows } from '../entries.ts';

const chart = { markup: '<path d="M0 0H1"/>', width: chartWidth, height: 200 };

function compose(over: Parameters<typeof modelOfRows>[2] = {}) {
  const model = modelOfRows('intervals', [{ value: 98, label: '青禾区' }], over);
  return composeImage(model, chart, '"PingFang SC", sans-serif');
}

/** The texts of an image from top to bottom, as they stand in the file. */
function textsOf(svg: string): { y: number; text: string }[] {
  return [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, y, text]) => ({ y: Number(y), text: text ?? '' }),
  );
}

describe('composeImage', () => {
  it('keeps the order of the page: title, subtitle, legend, chart, who is missing, notes, source', () => {
    const { svg } = compose({
      missing: [{ label: '白鹭县', reason: '已遮蔽' }],
      notes: ['不分先后。'],
    });
    const order = [
      '调解成功率</text>',
      '定义',
      '青禾区',
      'M0 0H1',
      '无数据：白鹭县（已遮蔽）。不分先后。',
      '来源：报告',
    ];
    const places = order.map((piece) => svg.indexOf(piece));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const ys = textsOf(svg).map((text) => text.y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  it('is a document of its own with its size, namespace and fonts', () => {
    const { svg, height } = compose();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).toContain(`viewBox="0 0 ${imageWidth} ${height}"`);
    expect(svg).toContain('font-family="&quot;PingFang SC&quot;, sans-serif"');
    expect(svg).not.toMatch(/foreignObject|<style|<image/);
  });

  it('writes a background first, so that it is readable on any ground', () => {
    expect(compose().svg).toMatch(
      /<\/title><rect width="960" height="\d+" fill="var\(--card\)"\/>/,
    );
  });

  it('makes room for a long note instead of running out of the picture', () => {
    const short = compose({ notes: ['短。'] });
    const long = compose({ notes: ['差异在自然波动之内，不分先后。'.repeat(20)] });
    expect(long.height).toBeGreaterThan(short.height + 60);
    const last = textsOf(long.svg).at(-1);
    expect(last?.text).toBe('来源：报告');
    expect(last?.y).toBeLessThan(long.height);
  });

  it('leaves no gap where nobody is missing and nothing is to note', () => {
    expect(compose().height).toBeLessThan(compose({ notes: ['有。'] }).height);
  });

  it('shows each locality once in the legend, in the order of choice', () => {
    const model = modelOfRows('bars', [
      { value: 9, label: '青禾区', markerIndex: 1, year: 2021 },
      { value: 8, label: '青禾区', markerIndex: 1, year: 2020 },
      { value: 7, label: '白鹭县', markerIndex: 0 },
    ]);
    const { svg } = composeImage(model, chart, 'sans-serif');
    const labels = textsOf(svg)
      .map(({ text }) => text)
      .filter((text) => text === '青禾区' || text === '白鹭县');
    expect(labels).toEqual(['白鹭县', '青禾区']);
  });

  it('escapes what is markup in XML', () => {
    const { svg } = compose({ title: 'A & B <"c">' });
    expect(svg).toContain('<title>A &amp; B &lt;&quot;c&quot;&gt;</title>');
  });
});
