import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './strings.ts';
import './picker.css';

/**
 * The frame of a choice from a long list: search above, groups, and below what to say, to clear and
 * to apply. The choice is a draft that changes the page once, so that *back* undoes it in one step.
 */
export function Picker(props: {
  title: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  /** Whether nothing answers the query. */
  empty: boolean;
  message: string;
  applyLabel: string;
  onClear: () => void;
  onApply: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const words = useStrings(strings);
  return (
    <Dialog
      title={props.title}
      closeLabel={words.close}
      onClose={props.onClose}
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
            onClick={() => {
              props.onApply();
              props.onClose();
            }}
          >
            {props.applyLabel}
          </button>
        </>
      }
    >
      <label className="picker-search">
        <span className="visually-hidden">{words.searchLabel}</span>
        <input
          type="search"
          value={props.query}
          placeholder={props.placeholder}
          onChange={(event) => props.onQuery(event.target.value)}
        />
      </label>
      {props.empty ? <p role="status">{words.noMatch(props.query)}</p> : null}
      {props.children}
    </Dialog>
  );
}

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
