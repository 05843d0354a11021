import type { Page } from '@playwright/test';

export interface Glyph {
  /** Number of pixels that are not blank. */
  readonly ink: number;
  /** The pixels' opacity, one digit of base 36 each: equal for equal pictures only. */
  readonly bitmap: string;
}

/** Draws one character with the fonts of the app to a canvas of 64 × 64 pixels and reads it back. */
export function drawGlyph(page: Page, character: string): Promise<Glyph> {
  return page.evaluate((drawn) => {
    const side = 64;
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.font = `48px 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif`;
    context.textBaseline = 'middle';
    context.fillText(drawn, 8, side / 2);
    const { data } = context.getImageData(0, 0, side, side);
    const opacity = Array.from(
      { length: side * side },
      (_, pixel) => data[pixel * 4 + 3] as number,
    );
    return {
      ink: opacity.filter((alpha) => alpha > 0).length,
      bitmap: opacity.map((alpha) => Math.floor(alpha / 8).toString(36)).join(''),
    };
  }, character);
}
