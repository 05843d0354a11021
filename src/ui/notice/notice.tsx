import type { ReactNode } from 'react';
import './notice.css';

/** A message in its place on the page. Errors are announced at once, the others when there is time. */
export function Notice(props: {
  tone: 'plain' | 'warn' | 'error';
  title?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className={`notice notice-${props.tone}`}
      role={props.tone === 'error' ? 'alert' : 'status'}
    >
      <div className="notice-text">
        {props.title === undefined ? null : <strong>{props.title}</strong>}
        <span>{props.children}</span>
      </div>
      {props.action}
    </div>
  );
}
