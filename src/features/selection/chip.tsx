import type { DOMAttributes, KeyboardEvent } from 'react';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Marker } from '../../ui/marker/marker.tsx';
import { strings } from './chip-strings.ts';
import type { Drag } from './use-chip-drag.ts';

/** Something chosen, as a chip shows it. */
export interface ChipItem {
  readonly id: string;
  /** What it is called when it is spoken of. */
  readonly name: string;
  /** What stands on the chip, if that is shorter. */
  readonly label: string;
  readonly tag: string | null;
}

/** One chip of a `ChipList`. A press on its name shows the buttons that move it. */
export function Chip(props: {
  item: ChipItem;
  /** Its place, from 0. */
  index: number;
  total: number;
  marked: boolean;
  /** The id of the words that name the keys. */
  keysId: string;
  opened: boolean;
  lastShown: boolean;
  drag: Drag | null;
  handlers: DOMAttributes<HTMLElement>;
  onOpen: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onMove: (step: -1 | 1, part: string) => void;
  onRemove: () => void;
}) {
  const words = useStrings(strings);
  const { item, index, total, drag } = props;
  const place = words.place(index + 1, total);
  const pulled = drag?.from === index;
  const step = (by: -1 | 1, part: string, name: string, sign: string, ended: boolean) => (
    <button
      type="button"
      className="chip-button"
      data-part={part}
      aria-label={name}
      aria-disabled={ended}
      onClick={() => props.onMove(by, part)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <li
      className="chip chip-item"
      data-id={item.id}
      data-pulled={pulled}
      data-drop={dropAt(drag, index, props.lastShown)}
      style={pulled ? { transform: `translate(${drag.dx}px, ${drag.dy}px)` } : undefined}
    >
      <button
        type="button"
        className="chip-name"
        data-part="name"
        aria-label={[item.label, ...(item.tag === null ? [] : [item.tag])].join(' ') + place}
        aria-expanded={props.opened}
        aria-describedby={props.keysId}
        onClick={props.onOpen}
        onKeyDown={props.onKeyDown}
        {...props.handlers}
      >
        {props.marked ? <Marker index={index} size={11} /> : null}
        {item.label}
        {item.tag === null ? null : <small>{item.tag}</small>}
      </button>
      {props.opened ? (
        <>
          {step(-1, 'earlier', words.earlier(item.name), '‹', index === 0)}
          {step(1, 'later', words.later(item.name), '›', props.lastShown)}
        </>
      ) : null}
      <button
        type="button"
        className="chip-button"
        data-part="remove"
        aria-label={words.remove(item.name)}
        onClick={props.onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

/** On which side of the chip another would be put; none where that changes nothing. */
function dropAt(drag: Drag | null, index: number, last: boolean): 'before' | 'after' | undefined {
  if (drag === null || drag.gap === drag.from || drag.gap === drag.from + 1) return undefined;
  if (drag.gap === index) return 'before';
  return last && drag.gap === index + 1 ? 'after' : undefined;
}
