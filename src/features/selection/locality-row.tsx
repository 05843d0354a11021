import { memo } from 'react';
import type { Locality } from '../../core/domain/locality.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './locality-strings.ts';
import { PickerItem } from './picker.tsx';
import { strings as sharedStrings } from './strings.ts';
import './locality-row.css';

/**
 * One locality to choose and to pin. Of a long list only the rows that changed are drawn again, as
 * long as the functions stay the same.
 */
export const LocalityRow = memo(function LocalityRow(props: {
  locality: Locality;
  /** Of its reports; undefined where it has none. */
  years: readonly number[] | undefined;
  checked: boolean;
  disabled: boolean;
  pinned: boolean;
  toggle: (id: string) => void;
  pin: (id: string) => void;
}) {
  const { locality, years, pinned } = props;
  const words = useStrings(strings);
  const language = useLanguage();
  const name = locality.name[language];
  const pinName = pinned ? words.unpin(name) : words.pin(name);
  return (
    <div className="picker-row">
      <PickerItem
        name={name}
        remarks={useDescription(locality, years)}
        checked={props.checked}
        disabled={props.disabled}
        onChange={() => props.toggle(locality.id)}
      />
      <button
        type="button"
        className="icon-button picker-pin"
        aria-pressed={pinned}
        aria-label={pinName}
        title={pinName}
        onClick={() => props.pin(locality.id)}
      >
        <span aria-hidden="true">{pinned ? '★' : '☆'}</span>
      </button>
    </div>
  );
});

/** What stands under its name: where it is, its former names, its reports' years. */
function useDescription(
  { parents, formerNames = [] }: Locality,
  years: readonly number[] | undefined,
): readonly string[] {
  const words = useStrings(strings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const above = parents.map((parent) => parent.name[language]).join(words.parentsJoin);
  const former = formerNames.map(({ name, until }) => words.former(name[language], until));
  const reports = years === undefined ? [] : [words.years(years.join(shared.join))];
  const told = [above, ...former, ...reports].filter((one) => one !== '').join(' · ');
  return told === '' ? [] : [told];
}
