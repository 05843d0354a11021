import { type ComponentType, lazy, type ReactNode } from 'react';

/** How often the visitor has asked to show again what failed. */
let asked = 0;

/** From now on code that could not be fetched is fetched anew when it is next to be shown. */
export function fetchAgain(): void {
  asked += 1;
}

/**
 * A component whose code comes once it is to be shown. React's own `lazy` keeps a failure for as long
 * as the page is open, however often it is shown again; here `fetchAgain` ends it.
 */
export function lazyAgain<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let failedAt: number | null = null;
  const attempt = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failedAt = asked;
        throw error;
      }
    });
  let Latest = attempt();
  return function LazyAgain(props) {
    if (failedAt !== null && failedAt < asked) {
      failedAt = null;
      Latest = attempt();
    }
    return <Latest {...props} />;
  };
}
