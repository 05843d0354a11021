import { createRoot } from 'react-dom/client';
import type { Drawing } from '../picture.ts';
import type { ChartModel } from '../model.ts';
import { chartWidth } from './block.ts';
import type { DrawnChart } from './compose.ts';

/** A light-themed element outside the page's view, and what its style sheet makes of variables. */
export interface OffScreen {
  readonly element: HTMLElement;
  readonly valueOf: (variable: string) => string;
  readonly remove: () => void;
}

/** Images are always drawn in the light theme and at the same width, whatever the page shows. */
export function openOffScreen(): OffScreen {
  const element = document.createElement('div');
  element.dataset.theme = 'light';
  element.setAttribute('aria-hidden', 'true');
  element.inert = true;
  element.style.cssText = `position:fixed;left:-20000px;top:0;width:${chartWidth}px;`;
  document.body.append(element);
  const style = getComputedStyle(element);
  return {
    element,
    valueOf: (variable) => style.getPropertyValue(variable),
    remove: () => element.remove(),
  };
}

/** How long a drawing may take before it counts as failed, ms. */
const patience = 5000;

/**
 * Draws the chart off screen and takes its elements.
 *
 * @throws {Error} when no complete drawing has come about in time
 */
export async function drawOffScreen(
  drawing: Drawing,
  model: ChartModel,
  place: OffScreen,
): Promise<DrawnChart> {
  const host = document.createElement('div');
  place.element.append(host);
  let failure: unknown = null;
  const root = createRoot(host, { onUncaughtError: (error) => (failure = error) });
  try {
    root.render(<drawing.Picture model={model} width={chartWidth} />);
    const deadline = performance.now() + patience;
    while (performance.now() < deadline && failure === null) {
      // Not an animation frame: those stop in a tab in the background.
      await new Promise((resolve) => setTimeout(resolve, 20));
      const surface = drawing.finished(host, model);
      if (surface !== null) return takeDrawing(surface);
    }
    throw failure ?? new Error('the chart was not drawn in time');
  } finally {
    root.unmount();
    host.remove();
  }
}

function takeDrawing(surface: SVGSVGElement): DrawnChart {
  const copy = surface.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll('title, desc, defs, style')) element.remove();
  for (const element of copy.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (isScreenOnly(name)) element.removeAttribute(name);
      else element.setAttribute(name, roundNumbers(value));
    }
  }
  for (const group of [...copy.querySelectorAll('g')].reverse()) {
    if (group.childElementCount === 0) group.remove();
  }
  const serializer = new XMLSerializer();
  const markup = [...copy.childNodes]
    .map((node) => serializer.serializeToString(node))
    .join('')
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
  return {
    markup,
    width: Number(surface.getAttribute('width')),
    height: Number(surface.getAttribute('height')),
  };
}

/** Hundredths of a px are plenty: shorter files, and no noise of binary fractions. */
function roundNumbers(attribute: string): string {
  return attribute.replace(/(?<!\d)\d+\.\d{3,}/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}

/** What means something on the page only; `defs` holds nothing but the clip of the plot. */
function isScreenOnly(attribute: string): boolean {
  return /^(class|style|id|role|tabindex|clip-path|orientation|type|name|aria-.*|data-.*)$/.test(
    attribute,
  );
}
