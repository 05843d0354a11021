import { useReducer } from 'react';
import { withAdded } from './narrowing.ts';

/** A choice of localities before it is applied. */
export interface Draft {
  /** In the order that they stand in. */
  readonly chosen: readonly string[];
  /** How many of those added last there was no room for. */
  readonly left: number;
}

export type DraftChange =
  | { readonly kind: 'add' | 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'toggle'; readonly id: string }
  /** Takes these, in this order, and no others. */
  | { readonly kind: 'replace'; readonly ids: readonly string[] };

/** The draft after a change; more than `maximum` are never chosen. */
export function changed({ chosen }: Draft, change: DraftChange, maximum: number): Draft {
  switch (change.kind) {
    case 'add':
      return withAdded(chosen, change.ids, maximum);
    case 'remove': {
      const removed = new Set(change.ids);
      return { chosen: chosen.filter((id) => !removed.has(id)), left: 0 };
    }
    case 'toggle': {
      const ids = [change.id];
      const kind = chosen.includes(change.id) ? 'remove' : 'add';
      return changed({ chosen, left: 0 }, { kind, ids }, maximum);
    }
    case 'replace':
      return withAdded([], change.ids, maximum);
  }
}

/** A draft begun with what is chosen, and the function that changes it, always the same. */
export function useLocalityDraft(chosen: readonly string[], maximum: number) {
  return useReducer((draft: Draft, change: DraftChange) => changed(draft, change, maximum), {
    chosen,
    left: 0,
  });
}
