import { useEffect, useRef, useState } from 'react';
import type { Locality } from '../../core/domain/locality.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { LocalityRow } from './locality-row.tsx';
import { strings } from './locality-strings.ts';
import type { ReportYears } from './narrowing.ts';
import './locality-group.css';
import './picker-group.css';

/** As many rows as are drawn at once: thousands would make every press wait. */
const page = 50;

/** The localities of one level, each to choose and to pin, and all of them to take at once. */
export function LocalityGroup(props: {
  name: string;
  localities: readonly Locality[];
  years: ReportYears;
  chosen: ReadonlySet<string>;
  pinned: readonly string[];
  /** Whether there is room for no more. */
  full: boolean;
  toggle: (id: string) => void;
  pin: (id: string) => void;
  add: (ids: readonly string[]) => void;
  remove: (ids: readonly string[]) => void;
}) {
  const { name, localities, chosen } = props;
  const words = useStrings(strings);
  const language = useLanguage();
  const [shown, setShown] = useState(page);
  const rows = useRef<HTMLFieldSetElement>(null);
  const left = localities.length - shown;
  const none = !localities.some(({ id }) => chosen.has(id));
  const all = localities.every(({ id }) => chosen.has(id));
  const total = formatCount(localities.length, language);
  const ids = () => localities.map(({ id }) => id);

  // The button that was pressed moves on or is gone; reading goes on with what it brought.
  useEffect(() => {
    if (shown > page)
      rows.current?.querySelectorAll<HTMLElement>('.picker-item input')[shown - page]?.focus();
  }, [shown]);

  return (
    <fieldset className="picker-group" ref={rows}>
      <legend>
        <span>{name}</span>
        <button
          type="button"
          aria-label={words.allOf(name, total)}
          aria-disabled={all}
          onClick={() => props.add(ids())}
        >
          {words.all(total)}
        </button>
        <button
          type="button"
          aria-label={words.noneOf(name)}
          aria-disabled={none}
          onClick={() => props.remove(ids())}
        >
          {words.none}
        </button>
      </legend>
      {localities.slice(0, shown).map((locality) => {
        const { id } = locality;
        return (
          <LocalityRow
            key={id}
            locality={locality}
            years={props.years.get(id)}
            checked={chosen.has(id)}
            disabled={props.full && !chosen.has(id)}
            pinned={props.pinned.includes(id)}
            toggle={props.toggle}
            pin={props.pin}
          />
        );
      })}
      {left > 0 ? (
        <button
          type="button"
          className="button picker-more"
          onClick={() => setShown((before) => before + page)}
        >
          {words.showMore(formatCount(Math.min(page, left), language), formatCount(left, language))}
        </button>
      ) : null}
    </fieldset>
  );
}
