import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Chip, type ChipItem } from './chip.tsx';
import { strings } from './chip-strings.ts';
import { moved } from './order.ts';
import { useChipDrag } from './use-chip-drag.ts';
import './chips.css';

/**
 * What is chosen, in its order, each to be moved and removed: by dragging it, by the keys that its
 * description names, or by the buttons that a press on it brings.
 */
export function ChipList(props: {
  items: readonly ChipItem[];
  /** How many are shown, from the first on; the others keep their places. */
  shown: number;
  /** Whether the place of an item decides its colour and shape. */
  marked: boolean;
  onChange: (ids: readonly string[]) => void;
  /** What gets the focus once nothing is left. */
  next: RefObject<HTMLElement | null>;
}) {
  const words = useStrings(strings);
  const { items, onChange } = props;
  const ids = items.map(({ id }) => id);
  const total = ids.length;
  const shown = items.slice(0, props.shown);
  const list = useRef<HTMLUListElement>(null);
  const keysId = useId();
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  // The browser forgets the focus of what is taken out and put in elsewhere.
  const refocus = useRef<{ readonly id: string | null; readonly part: string } | null>(null);

  useLayoutEffect(() => {
    const wanted = refocus.current;
    refocus.current = null;
    if (wanted === null) return;
    const chip = [...(list.current?.children ?? [])].find(
      (one) => one instanceof HTMLElement && one.dataset['id'] === wanted.id,
    );
    const part = chip?.querySelector<HTMLElement>(`[data-part="${wanted.part}"]`);
    (part ?? chip?.querySelector<HTMLElement>('button') ?? props.next.current)?.focus();
  });

  const move = (from: number, to: number, part: string) => {
    const item = items[from];
    if (item === undefined) return;
    if (to < 0 || to >= shown.length) {
      setSaid(to < 0 ? words.first(item.name) : words.last(item.name));
      return;
    }
    refocus.current = { id: item.id, part };
    setSaid(words.moved(item.name, to + 1, total));
    onChange(moved(ids, from, to));
  };

  const remove = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    const left = ids.filter((id) => id !== item.id);
    refocus.current = { id: left[Math.min(index, left.length - 1)] ?? null, part: 'name' };
    setSaid(words.removed(item.name, left.length));
    onChange(left);
  };

  const { drag, handlers, wasDragged } = useChipDrag(list, (from, to) => move(from, to, 'name'));

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step !== 0 && event.altKey) move(index, index + step, 'name');
    else if (step !== 0) focusName(list.current, index + step);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
    else if (event.key === 'Escape' && opened !== null) setOpened(null);
    else return;
    // Else the browser would turn back a page, or a dialog around the chips close.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <ul className="chips" role="list" ref={list}>
        {shown.map((item, index) => (
          <Chip
            key={item.id}
            item={item}
            index={index}
            total={total}
            marked={props.marked}
            keysId={keysId}
            opened={opened === item.id}
            lastShown={index === shown.length - 1}
            drag={drag}
            handlers={handlers(index)}
            onOpen={() => {
              if (!wasDragged()) setOpened(opened === item.id ? null : item.id);
            }}
            onKeyDown={(event) => onKeyDown(event, index)}
            onMove={(step, part) => move(index, index + step, part)}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
      <span className="visually-hidden" id={keysId}>
        {words.keys}
      </span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

function focusName(list: HTMLElement | null, index: number): void {
  list?.children[index]?.querySelector<HTMLElement>('[data-part="name"]')?.focus();
}
