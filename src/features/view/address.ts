import { encodeView } from './codec.ts';
import type { ViewStoreApi } from './store.ts';

/**
 * Mirrors the store to the address of the page: each change is a step that *back* undoes. The address
 * that the visitor came with is completed in place, so that copying it always gives this very view.
 * Returns a function that stops the mirroring.
 */
export function mirrorAddress(store: ViewStoreApi, page: Window): () => void {
  const write = (how: 'pushState' | 'replaceState') => {
    const query = encodeView(store.getState());
    if (query === page.location.search) return;
    page.history[how](null, '', `${page.location.pathname}${query}${page.location.hash}`);
  };
  write('replaceState');
  const stop = store.subscribe(() => write('pushState'));
  const onMove = () => store.getState().readAddress(page.location.search);
  page.addEventListener('popstate', onMove);
  return () => {
    stop();
    page.removeEventListener('popstate', onMove);
  };
}
