import { useState } from 'react';
import type { ImageFormat } from '../export/save-image.ts';
import type { ChartModel } from '../model.ts';

/** How far the saving of an image has come. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Saves a chart as an image, one at a time; the code for it is fetched when first needed. */
export function useSaving(model: ChartModel): [Saving, save: (format: ImageFormat) => void] {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const save = async (format: ImageFormat) => {
    if (saving.kind === 'working') return;
    setSaving({ kind: 'working' });
    try {
      const { saveImage } = await import('../export/save-image.ts');
      setSaving({ kind: 'saved', file: await saveImage(model, format) });
    } catch (error) {
      setSaving({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return [saving, (format) => void save(format)];
}
