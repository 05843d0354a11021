import type { ReactNode } from 'react';
import './summary.css';

/** The plain sentence that opens a view; its numbers stand in `em`. */
export function Summary(props: { children: ReactNode }) {
  return <p className="summary">{props.children}</p>;
}
