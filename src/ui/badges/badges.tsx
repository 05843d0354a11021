import styles from './badges.module.css';
import type { Badge } from './cell-badges.ts';

/** The remarks on one figure, side by side, wrapping. Renders nothing where there are none. */
export function Badges(props: { badges: readonly Badge[] }) {
  return props.badges.map((badge) => (
    <span key={badge.text} className={`${styles.badge} ${styles[badge.tone]}`}>
      {badge.text}
    </span>
  ));
}
