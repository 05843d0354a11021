import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import type { Language } from '../../core/domain/text.ts';
import type { Spot } from '../picture.ts';
import type { Reading } from '../frame.ts';
import { chartWords } from '../words.ts';
import { nearestMark, nextMark } from './next-mark.ts';
import './mark-reader.css';

/**
 * Lets the marks of the drawing within be read one by one, with the arrow keys, Home and End, or by
 * pointing at them. The mark wears a ring, its words stand beside it and, by key, are announced.
 */
export function MarkReader(props: {
  title: string;
  language: Language;
  readings: readonly Reading[];
  spots: ReadonlyMap<string, Spot>;
  children: ReactNode;
}) {
  const { readings, spots } = props;
  const [read, setRead] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const words = chartWords(props.language);
  const current = readings.find((reading) => reading.key === read);
  const shown = readings.find((reading) => reading.key === (pointed ?? read));
  const spot = shown === undefined ? undefined : spots.get(shown.key);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && read !== null) {
      event.stopPropagation();
      setRead(null);
      return;
    }
    const next = nextMark(event.key, read, readings, spots);
    if (next === null) return;
    // The page would scroll.
    event.preventDefault();
    setPointed(null);
    setRead(next);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const box = event.currentTarget.getBoundingClientRect();
    setPointed(nearestMark(event.clientX - box.left, event.clientY - box.top, spots));
  };
  const onPointerDown = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const key = nearestMark(event.clientX - box.left, event.clientY - box.top, spots);
    if (key !== null) setRead(key);
  };
  return (
    // A picture whose parts are read by key is no control, and no role of a control fits it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={words.marks(props.title)}
      tabIndex={0}
      className="mark-reader"
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setPointed(null)}
      onPointerDown={onPointerDown}
      onBlur={() => setRead(null)}
    >
      {props.children}
      {spot === undefined || shown === undefined ? null : <Shown spot={spot} text={shown.text} />}
      <p className="visually-hidden" aria-live="polite">
        {current === undefined
          ? null
          : words.markOf(current.text, readings.indexOf(current) + 1, readings.length)}
      </p>
    </div>
  );
}

/** Ring and words of one mark. What is heard is announced elsewhere. */
function Shown({ spot, text }: { spot: Spot; text: string }) {
  const reach = spot.reach + 4;
  return (
    <div aria-hidden="true">
      <span
        className="mark-ring"
        style={{ left: spot.x - reach, top: spot.y - reach, width: 2 * reach, height: 2 * reach }}
      />
      <div className="mark-words-line" style={{ top: spot.y + reach + 4 }}>
        {/* As far to the right as the mark is, and never past the end of the line. */}
        <span style={{ flex: `0 1 ${spot.x - reach}px` }} />
        <span className="mark-words">{text}</span>
      </div>
    </div>
  );
}
