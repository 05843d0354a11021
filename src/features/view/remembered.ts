import { keepText, readText } from '../../ui/storage/kept-text.ts';
import { encodeView } from './codec.ts';
import type { ViewStoreApi } from './store.ts';

const keptName = 'view';

/** The address of the view that this visitor left here last; empty where there is none. */
export function rememberedAddress(page: Window): string {
  return readText(page, keptName) ?? '';
}

/** Remembers each view of the store from now on. Returns a function that stops it. */
export function remember(store: ViewStoreApi, page: Window): () => void {
  return store.subscribe((state) =>
    keepText(page, keptName, encodeView({ ...state, focus: null })),
  );
}
