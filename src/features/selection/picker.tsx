import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './strings.ts';
import './picker.css';
import './picker-item.css';

/**
 * The frame of a choice from a long list: search above, groups, and below what to say, to clear and
 * to apply. The choice is a draft that changes the page once, so that *back* undoes it in one step.
 */
export function Picker(props: {
  title: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  search: RefObject<HTMLInputElement | null>;
  /** What stands beside the search and stays in view with it. */
  filters?: ReactNode;
  /** What there is to say of the search; announced. */
  found: string;
  message: string;
  applyLabel: string;
  onClear: () => void;
  onApply: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { search } = props;
  const words = useStrings(strings);
  const body = useRef<HTMLDivElement>(null);

  /** Up and down walk from the search through what can be ticked. */
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.nativeEvent.isComposing) return;
    const stops = [...(body.current?.querySelectorAll<HTMLElement>(walked) ?? [])];
    const at = stops.findIndex((one) => one === event.target);
    const to = stops[at + step];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <Dialog
      title={props.title}
      closeLabel={words.close}
      onClose={props.onClose}
      first={search}
      footer={
        <>
          <p className="picker-message" role="status">
            {props.message}
          </p>
          <button type="button" className="button" onClick={props.onClear}>
            {words.clear}
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={(event) => {
              // To take out what has the focus would lay the page out before it is changed.
              event.currentTarget.blur();
              props.onApply();
              props.onClose();
            }}
          >
            {props.applyLabel}
          </button>
        </>
      }
    >
      <div className="picker" ref={body} onKeyDown={onKeyDown}>
        <div className="picker-head">
          <label className="picker-search">
            <span className="visually-hidden">{words.searchLabel}</span>
            <input
              type="search"
              ref={search}
              value={props.query}
              placeholder={props.placeholder}
              onChange={(event) => props.onQuery(event.target.value)}
            />
          </label>
          {props.filters}
        </div>
        <p className="picker-found" role="status">
          {props.found}
        </p>
        {props.children}
      </div>
    </Dialog>
  );
}

const walked = '.picker-search input, .picker-item input:not(:disabled)';

/** One thing to choose, with remarks under its name. */
export function PickerItem(props: {
  name: string;
  remarks: readonly string[];
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="picker-item">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled === true}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>
        <span className="picker-item-name">{props.name}</span>
        {props.remarks.map((remark) => (
          <small key={remark}>{remark}</small>
        ))}
      </span>
    </label>
  );
}
