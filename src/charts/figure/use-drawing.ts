import { useEffect, useState } from 'react';
import type { DrawingLoader } from '../drawing.tsx';
import type { Drawing } from '../picture.ts';
import type { ChartKind } from '../model.ts';

/**
 * The drawing of a kind of chart, null until it has come.
 *
 * @throws {Error} while rendering where it could not be fetched, for the error boundary above
 */
export function useDrawing(kind: ChartKind, load: DrawingLoader): Drawing | null {
  const [asked] = useState(() => load(kind));
  const [arrived, setArrived] = useState<{ drawing: Drawing } | { failure: unknown } | null>(
    asked instanceof Promise ? null : { drawing: asked },
  );
  useEffect(() => {
    if (!(asked instanceof Promise)) return;
    let awaited = true;
    asked.then(
      (drawing) => awaited && setArrived({ drawing }),
      (failure: unknown) => awaited && setArrived({ failure }),
    );
    return () => {
      awaited = false;
    };
  }, [asked]);
  if (arrived === null) return null;
  if ('failure' in arrived) throw arrived.failure;
  return arrived.drawing;
}
