import type { ReactNode } from 'react';
import './empty.css';

/** What stands where there is nothing to show: why, and what to do next. */
export function Empty(props: { title: string; advice: string; action?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{props.title}</h2>
      <p>{props.advice}</p>
      {props.action === undefined ? null : <div className="empty-action">{props.action}</div>}
    </div>
  );
}
