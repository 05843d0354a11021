import { useState } from 'react';
import type { Years } from '../../core/dataset/choose.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './strings.ts';
import './picker.css';

function YearSelect(props: {
  label: string;
  hideLabel?: boolean;
  years: readonly number[];
  value: number;
  onChange: (year: number) => void;
}) {
  return (
    <label>
      <span className={props.hideLabel === true ? 'visually-hidden' : undefined}>
        {props.label}
      </span>
      <select value={props.value} onChange={(event) => props.onChange(Number(event.target.value))}>
        {props.years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The Outline of 2015 made the reports a yearly duty; where there are none, it starts there. */
const firstReportYear = 2015;

/** Choosing years: latest available, one year, or a range; only years that some report is about. */
export function YearPicker(props: {
  index: DatasetIndex;
  years: Years;
  onYears: (years: Years) => void;
  onClose: () => void;
}) {
  const words = useStrings(strings);
  const reported = new Set(props.index.reports.map((report) => report.year));
  // An address may ask for a year without reports; it must stay visible as what is chosen.
  if (props.years.kind === 'year') reported.add(props.years.year);
  if (props.years.kind === 'range') reported.add(props.years.from).add(props.years.to);
  const all = [...reported].sort((a, b) => a - b);
  const first = all[0] ?? firstReportYear;
  const last = all.at(-1) ?? first;
  const [kind, setKind] = useState(props.years.kind);
  const [year, setYear] = useState(props.years.kind === 'year' ? props.years.year : last);
  const [from, setFrom] = useState(props.years.kind === 'range' ? props.years.from : first);
  const [to, setTo] = useState(props.years.kind === 'range' ? props.years.to : last);
  const backwards = kind === 'range' && from > to;
  const chosen: Years =
    kind === 'latest'
      ? { kind, tolerance: null }
      : kind === 'year'
        ? { kind, year }
        : { kind: 'range', from, to };

  const option = (value: Years['kind'], name: string, hint: string | null) => (
    <label className="picker-item">
      <input type="radio" name="years" checked={kind === value} onChange={() => setKind(value)} />
      <span>
        <span className="picker-item-name">{name}</span>
        {hint === null ? null : <small>{hint}</small>}
      </span>
    </label>
  );

  return (
    <Dialog
      title={words.chooseYears}
      closeLabel={words.close}
      onClose={props.onClose}
      footer={
        <>
          <p className="picker-message" role="status">
            {backwards ? words.rangeOrder : ''}
          </p>
          <button type="button" className="button" onClick={props.onClose}>
            {words.cancel}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={backwards}
            onClick={() => {
              props.onYears(chosen);
              props.onClose();
            }}
          >
            {words.apply}
          </button>
        </>
      }
    >
      <fieldset className="picker-group">
        <legend className="visually-hidden">{words.chooseYears}</legend>
        {option('latest', words.latest, words.latestHint)}
        {option('year', words.oneYear, null)}
        {kind === 'year' ? (
          <div className="picker-years">
            <YearSelect
              label={words.oneYear}
              hideLabel
              years={all}
              value={year}
              onChange={setYear}
            />
          </div>
        ) : null}
        {option('range', words.range, words.rangeHint)}
        {kind === 'range' ? (
          <div className="picker-years">
            <YearSelect label={words.from} years={all} value={from} onChange={setFrom} />
            <YearSelect label={words.to} years={all} value={to} onChange={setTo} />
          </div>
        ) : null}
      </fieldset>
    </Dialog>
  );
}
