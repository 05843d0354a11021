import { encodeView } from './codec.ts';
import type { ViewStoreApi } from './store.ts';

const storageKey = 'fazhi-compare.view';

/**
 * The address of the view that this visitor left here last; empty where there is none, or where
 * storage is forbidden (private windows, file:).
 */
export function rememberedAddress(page: Window): string {
  try {
    return page.localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

/** Remembers each view of the store from now on. Returns a function that stops it. */
export function remember(store: ViewStoreApi, page: Window): () => void {
  return store.subscribe((state) => {
    try {
      page.localStorage.setItem(storageKey, encodeView({ ...state, focus: null }));
    } catch {
      // Without storage the next visit begins anew.
    }
  });
}
