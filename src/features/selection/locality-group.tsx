import { useEffect, useRef, useState } from 'react';
import type { Locality } from '../../core/domain/locality.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './locality-strings.ts';
import type { ReportYears } from './narrowing.ts';
import { PickerItem } from './picker.tsx';
import { strings as sharedStrings } from './strings.ts';

/** As many rows as are drawn at once: thousands would make every press wait. */
const page = 60;

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
  const describe = useDescription(props.years);
  const [shown, setShown] = useState(page);
  const rows = useRef<HTMLFieldSetElement>(null);
  const left = localities.length - shown;
  const ids = localities.map(({ id }) => id);
  const none = !ids.some((id) => chosen.has(id));
  const all = ids.every((id) => chosen.has(id));
  const total = formatCount(localities.length, language);

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
          onClick={() => props.add(ids)}
        >
          {words.all(total)}
        </button>
        <button
          type="button"
          aria-label={words.noneOf(name)}
          aria-disabled={none}
          onClick={() => props.remove(ids)}
        >
          {words.none}
        </button>
      </legend>
      {localities.slice(0, shown).map((locality) => {
        const { id } = locality;
        const own = locality.name[language];
        const pinned = props.pinned.includes(id);
        return (
          <div className="picker-row" key={id}>
            <PickerItem
              name={own}
              remarks={[describe(locality)]}
              checked={chosen.has(id)}
              disabled={props.full && !chosen.has(id)}
              onChange={() => props.toggle(id)}
            />
            <button
              type="button"
              className="icon-button picker-pin"
              aria-pressed={pinned}
              aria-label={pinned ? words.unpin(own) : words.pin(own)}
              title={pinned ? words.unpin(own) : words.pin(own)}
              onClick={() => props.pin(id)}
            >
              <span aria-hidden="true">{pinned ? '★' : '☆'}</span>
            </button>
          </div>
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

/** What is told of a locality under its name: where it is, its former names, its reports' years. */
function useDescription(years: ReportYears): (locality: Locality) => string {
  const words = useStrings(strings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  return ({ id, parents, formerNames = [] }) => {
    const above = parents.map((parent) => parent.name[language]).join(words.parentsJoin);
    const former = formerNames.map(({ name, until }) => words.former(name[language], until));
    const told = years.get(id);
    const reports = told === undefined ? [] : [words.years(told.join(shared.join))];
    return [above, ...former, ...reports].filter((one) => one !== '').join(' · ');
  };
}
