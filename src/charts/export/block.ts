/** A part of an exported image: SVG elements in their place, and how high they are in px. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

/** Width of every exported image in CSS px, and the margin around its content. */
export const imageWidth = 960;
export const imageMargin = 32;
/** How wide the chart itself is drawn. */
export const chartWidth = imageWidth - 2 * imageMargin;
