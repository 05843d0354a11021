import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `most` parts to draw: `first` at once, and then `step` more at a time, as there is time,
 * up to all. Hundreds of parts drawn in one go would keep the first, and the next press, waiting.
 */
export function useGrowing(most: number, first: number, step: number): number {
  const [reached, setReached] = useState(first);
  useEffect(() => {
    if (reached < most) startTransition(() => setReached(reached + step));
  }, [reached, most, step]);
  return Math.min(reached, most);
}
