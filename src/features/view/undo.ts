/** What was before and what was taken back, each the latest last. */
export interface Steps<State> {
  readonly past: readonly State[];
  readonly future: readonly State[];
}

/** No steps yet. */
export const noSteps: Steps<never> = { past: [], future: [] };

/** More steps than anybody takes back, and few enough to keep. */
const longest = 100;

/** The steps after one from `left`; what was taken back before cannot be done again. */
export function stepFrom<State>({ past }: Steps<State>, left: State): Steps<State> {
  return { past: [...past, left].slice(-longest), future: [] };
}

/** The state before, and the steps once it is back; null where there is none. */
export function stepBack<State>(
  { past, future }: Steps<State>,
  left: State,
): { readonly state: State; readonly steps: Steps<State> } | null {
  const state = past.at(-1);
  if (state === undefined) return null;
  return { state, steps: { past: past.slice(0, -1), future: [...future, left] } };
}

/** The state that was taken back last, and the steps once it is there again; null where there is none. */
export function stepForward<State>(
  { past, future }: Steps<State>,
  left: State,
): { readonly state: State; readonly steps: Steps<State> } | null {
  const state = future.at(-1);
  if (state === undefined) return null;
  return { state, steps: { past: [...past, left], future: future.slice(0, -1) } };
}
