import { useMemo } from 'react';
import type { Level, Locality } from '../../core/domain/locality.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './locality-strings.ts';
import {
  levelGroups,
  type Narrowing,
  provinceGroups,
  type ReportYears,
  yearGroups,
} from './narrowing.ts';
import { strings as sharedStrings } from './strings.ts';
import './locality-filters.css';

/** Narrows the list to a level, a province and a year of a report, each with how many it holds. */
export function LocalityFilters(props: {
  localities: readonly Locality[];
  years: ReportYears;
  narrowing: Narrowing;
  onNarrow: (to: Narrowing) => void;
}) {
  const { localities, years, narrowing, onNarrow } = props;
  const words = useStrings(strings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const told = (name: string, count: number) => words.counted(name, formatCount(count, language));
  const groups = useMemo(
    () => ({
      levels: levelGroups(localities),
      provinces: provinceGroups(localities),
      years: yearGroups(localities, years),
    }),
    [localities, years],
  );
  return (
    <div className="picker-filters">
      <Filter
        label={words.level}
        any={words.anyLevel}
        value={narrowing.level}
        options={groups.levels.map(({ value, count }) => ({
          value,
          name: told(shared.levels[value], count),
        }))}
        onChange={(level) => onNarrow({ ...narrowing, level: level as Level | 'unknown' | null })}
      />
      <Filter
        label={words.province}
        any={words.anyProvince}
        value={narrowing.province}
        options={groups.provinces.map(({ value, count, name }) => ({
          value,
          name: told(name?.[language] ?? words.unknownProvince, count),
        }))}
        onChange={(province) => onNarrow({ ...narrowing, province })}
      />
      <Filter
        label={words.year}
        any={words.anyYear}
        value={narrowing.year === null ? null : String(narrowing.year)}
        options={groups.years.map(({ value, count }) => ({
          value: String(value),
          name: told(words.reportOf(value), count),
        }))}
        onChange={(year) => onNarrow({ ...narrowing, year: year === null ? null : Number(year) })}
      />
    </div>
  );
}

/** A choice of one or none. */
function Filter(props: {
  label: string;
  any: string;
  value: string | null;
  options: readonly { readonly value: string; readonly name: string }[];
  onChange: (value: string | null) => void;
}) {
  return (
    <label>
      <span className="visually-hidden">{props.label}</span>
      <select
        value={props.value ?? ''}
        data-narrowed={props.value !== null}
        onChange={(event) => props.onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{props.any}</option>
        {props.options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
