import { useId, useState } from 'react';
import type { Indicator } from '../../core/domain/indicator.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import {
  builtInIds,
  builtInSets,
  type OwnSet,
  ownSetsName,
  readOwnSets,
  withOwnSet,
} from './indicator-sets.ts';
import { strings } from './indicator-strings.ts';
import { useKept } from './kept.ts';
import './picker-section.css';
import './set-choice.css';

/** Whole sets of indicators to take and give back with one press, and to save of one's own. */
export function SetChoice(props: {
  indicators: readonly Indicator[];
  draft: readonly string[];
  onSet: (ids: readonly string[], chosen: boolean) => void;
  onSaid: (text: string) => void;
}) {
  const { draft, onSaid } = props;
  const words = useStrings(strings);
  const language = useLanguage();
  const [own, setOwn] = useKept(ownSetsName, readOwnSets);
  const known = new Set(props.indicators.map(({ id }) => id));

  const toggle = (name: string, ids: readonly string[]) => {
    const usable = ids.filter((id) => known.has(id));
    if (usable.length === 0) return null;
    const whole = usable.every((id) => draft.includes(id));
    const count = formatCount(usable.length, language);
    return (
      <button
        type="button"
        className="chip chip-toggle"
        aria-pressed={whole}
        onClick={() => {
          props.onSet(usable, !whole);
          onSaid(whole ? words.given(name) : words.taken(name, count));
        }}
      >
        {words.setSize(name, count)}
      </button>
    );
  };

  return (
    <section className="picker-section" aria-label={words.sets}>
      <h3>{words.sets}</h3>
      <ul className="picker-chips" role="list">
        {builtInSets.map((set) => (
          <li key={set}>{toggle(words.setNames[set], builtInIds(set, props.indicators))}</li>
        ))}
        {own.map((set) => (
          <li key={set.name} className="picker-own">
            {toggle(set.name, set.indicators)}
            <button
              type="button"
              className="chip-button"
              aria-label={words.deleteSet(set.name)}
              onClick={() => {
                setOwn((sets) => sets.filter((one) => one.name !== set.name));
                onSaid(words.deleted(set.name));
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {draft.length === 0 ? null : (
        <SaveSet
          onSave={(name) => {
            const replaced = own.some((set) => set.name === name);
            const added: OwnSet = { name, indicators: draft };
            setOwn((sets) => withOwnSet(sets, added));
            onSaid(replaced ? words.replaced(name) : words.saved(name));
          }}
        />
      )}
    </section>
  );
}

/** Asks for a name, and closes once it has one. */
function SaveSet(props: { onSave: (name: string) => void }) {
  const words = useStrings(strings);
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const formId = useId();
  return (
    <>
      <button
        type="button"
        className="text-button picker-save"
        aria-expanded={open}
        aria-controls={open ? formId : undefined}
        onClick={() => setOpen(!open)}
      >
        {words.saveAs}
      </button>
      {open ? (
        <form
          className="picker-name"
          id={formId}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            props.onSave(name.trim());
            setName('');
            setOpen(false);
          }}
        >
          <label>
            <span className="visually-hidden">{words.setName}</span>
            <input
              type="text"
              ref={field}
              value={name}
              maxLength={20}
              placeholder={words.setName}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <button type="submit" className="button" disabled={name.trim() === ''}>
            {words.save}
          </button>
        </form>
      ) : null}
    </>
  );
}

/** Whoever asks for a field means to write in it. */
function field(input: HTMLInputElement | null): void {
  input?.focus();
}
