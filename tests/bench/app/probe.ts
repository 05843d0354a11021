/** What runs within the page and takes the time there. */

export interface Shift {
  readonly at: number;
  readonly value: number;
  /** Within half a second after a press: what moves then was asked to. */
  readonly asked: boolean;
}

export interface Probe {
  /** Long tasks (above 50 ms) since the page began. */
  readonly longTasks: { readonly at: number; readonly milliseconds: number }[];
  readonly shifts: Shift[];
  /** Takes the time from the next click until a frame with the answer is painted, in ms. */
  arm(answered: () => boolean): void;
  /** The time taken; rejects where no answer came. */
  readonly taken: () => Promise<number>;
  /** Resolves once the page has not changed for a tenth of a second, and waits for nothing. */
  settle(): Promise<void>;
}

declare global {
  interface Window {
    probe: Probe;
    /** Of Chromium; the types of the platform do not know it. */
    scheduler: {
      postTask: (task: () => void, options: { priority: 'user-blocking' }) => Promise<void>;
    };
  }
}

/**
 * Installs `window.probe`; runs in the page before anything else, so it refers to nothing outside.
 *
 * The time runs from the time stamp of the click, which is when the browser got it and not when the
 * page came round to it, to the end of the first frame that has the answer: the answer is looked for
 * at the start of each frame, and an urgent task asked for there runs right after style, layout and paint of that
 * very frame. (The second of two animation frames would add up to a whole frame of waiting; the
 * Event Timing API ends with the first frame after the click, whether it has the answer or not.)
 */
export function installProbe(): void {
  const longTasks: Probe['longTasks'] = [];
  const shifts: Shift[] = [];
  let taken: Promise<number> = Promise.reject(new Error('the probe was not armed'));
  taken.catch(() => undefined);

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ at: startTime, milliseconds: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      shifts.push({ at: entry.startTime, value, asked: hadRecentInput });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  window.probe = {
    longTasks,
    shifts,
    arm(answered) {
      if (answered()) throw new Error('the page has the answer before the click');
      taken = new Promise((resolve, reject) => {
        const look = (since: number): void => {
          if (answered()) {
            void window.scheduler.postTask(() => resolve(performance.now() - since), {
              priority: 'user-blocking',
            });
          } else if (performance.now() - since > 20_000) {
            reject(new Error('no answer within 20 s'));
          } else requestAnimationFrame(() => look(since));
        };
        // Not within the click itself: to look there would lay out what the press has just begun to
        // change, at the cost of the app.
        addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => look(timeStamp)), {
          capture: true,
          once: true,
        });
      });
      taken.catch(() => undefined);
    },
    taken: () => taken,
    async settle() {
      const began = performance.now();
      let changed = began;
      const watch = new MutationObserver(() => {
        changed = performance.now();
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      watch.observe(document, all);
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        const now = performance.now();
        const waiting = document.querySelector('p.chart-state[role="status"], .panels-loading');
        const calm = waiting === null && now - changed > 100;
        if (calm || now - began > 5_000) break;
      }
      // While time is taken nothing else may watch.
      watch.disconnect();
    },
  };
}

/**
 * Cumulative layout shift as web.dev defines it: the largest sum over a session, that is shifts less
 * than a second apart and five seconds in all; what was asked for does not count.
 */
export function cumulativeShift(shifts: readonly Shift[]): number {
  let worst = 0;
  let sum = 0;
  let began = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, value, asked } of shifts) {
    if (asked) continue;
    if (at - last > 1_000 || at - began > 5_000) {
      sum = 0;
      began = at;
    }
    sum += value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}
