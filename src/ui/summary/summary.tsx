import type { ReactNode } from 'react';
import './summary.css';

/** The plain sentence that opens a view; its numbers stand in `em`. */
export function Summary(props: {
  children: ReactNode;
  /** Whether it is read out when it changes. */
  live?: boolean;
  /** Whether it is about to change again, so that reading it out can wait. */
  busy?: boolean;
}) {
  const { live = false, busy = false } = props;
  return (
    <p className="summary" {...(live ? { role: 'status', 'aria-busy': busy } : {})}>
      {props.children}
    </p>
  );
}
