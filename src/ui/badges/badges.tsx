import type { Badge } from './cell-badges.ts';
import './badges.css';

/** The remarks on one figure, side by side, wrapping. Renders nothing where there are none. */
export function Badges(props: { badges: readonly Badge[] }) {
  return props.badges.map((badge) => (
    <span key={badge.text} className={`badge badge-${badge.tone}`}>
      {badge.text}
    </span>
  ));
}
