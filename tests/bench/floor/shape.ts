/** What a chart is drawn of, as far as it costs time. */
export interface ChartShape {
  readonly kind: 'bars' | 'intervals' | 'points' | 'lines';
  readonly width: number;
  readonly height: number;
  readonly marks: number;
  /** Lines of a chart of lines, among which the marks are shared out. */
  readonly lines: number;
}

export interface PageShape {
  readonly charts: readonly ChartShape[];
}

declare global {
  interface Window {
    /** Shows one page at once, and another as soon as the button is pressed. */
    floor: { show: (now: PageShape, pressed: PageShape | 'other theme') => Promise<void> };
  }
}
