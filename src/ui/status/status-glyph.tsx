import type { Status } from '../../core/domain/cell.ts';
import './status-glyph.css';

/**
 * A status as a sign that needs no colour: a dot is stated, 文 is told in words, a ring computed, a
 * hatched bar redacted, a dash absent. Says nothing by itself to assistive technology: whatever it
 * stands in must name the status.
 */
export function StatusGlyph(props: { status: Status }) {
  return <span className={statusGlyphClass(props.status)} aria-hidden="true" />;
}

/** The class that draws the sign into an element of its own, for tables with thousands of them. */
export function statusGlyphClass(status: Status): string {
  return `status-glyph status-${status}`;
}
