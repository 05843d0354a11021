import { encodeView } from './codec.ts';
import type { ViewStoreApi } from './store.ts';

/**
 * Mirrors the store to the address of the page: each change is a step that *back* undoes. The address
 * that the visitor came with is completed in place, so that copying it always gives this very view.
 * Returns a function that stops the mirroring.
 */
export function mirrorAddress(store: ViewStoreApi, page: Window): () => void {
  const write = (how: 'pushState' | 'replaceState', query: string) => {
    if (query === page.location.search) return;
    page.history[how](null, '', `${page.location.pathname}${query}${page.location.hash}`);
  };
  // To write an address takes as long as a small chart; the answer to the press is painted first.
  const due: string[] = [];
  const writeDue = () => {
    for (const query of due.splice(0)) write('pushState', query);
  };
  write('replaceState', encodeView(store.getState()));
  const stop = store.subscribe((state) => {
    if (due.push(encodeView(state)) === 1) page.setTimeout(writeDue);
  });
  const onMove = () => store.getState().readAddress(page.location.search);
  page.addEventListener('popstate', onMove);
  page.addEventListener('pagehide', writeDue);
  return () => {
    stop();
    writeDue();
    page.removeEventListener('popstate', onMove);
    page.removeEventListener('pagehide', writeDue);
  };
}
