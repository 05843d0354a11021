import { type ReactNode, useState } from 'react';
import { chooseReports, type Years } from '../../core/dataset/choose.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings as sharedStrings } from './strings.ts';
import { strings } from './year-strings.ts';
import './picker.css';
import './year-picker.css';
import './picker-group.css';
import './picker-item.css';

/** The Outline of 2015 made the reports a yearly duty; where there are none, it starts there. */
const firstReportYear = 2015;

/** What each kind of choice would be; switching between them forgets none. */
interface Draft {
  readonly kind: Years['kind'];
  readonly tolerance: number | null;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

function yearsOf({ kind, tolerance, year, from, to }: Draft): Years {
  if (kind === 'latest') return { kind, tolerance };
  return kind === 'year' ? { kind, year } : { kind, from, to };
}

/** Years that some report is of, and those that are chosen though none is, earliest first. */
function offeredYears({ reports }: DatasetIndex, years: Years): readonly number[] {
  const asked =
    years.kind === 'year' ? [years.year] : years.kind === 'range' ? [years.from, years.to] : [];
  const all = new Set([...reports.map(({ year }) => year), ...asked]);
  return all.size === 0 ? [firstReportYear] : [...all].sort((a, b) => a - b);
}

/** Choosing years: latest available with a tolerance, one year, or a range. */
export function YearPicker(props: {
  index: DatasetIndex;
  localities: readonly string[];
  years: Years;
  onYears: (years: Years) => void;
  onClose: () => void;
}) {
  const { index, years } = props;
  const words = useStrings(strings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const offered = offeredYears(index, years);
  const first = Math.min(...offered);
  const last = Math.max(...offered);
  const newest = Math.max(...index.reports.map(({ year }) => year), first);
  const [draft, setDraft] = useState<Draft>({
    kind: years.kind,
    tolerance: years.kind === 'latest' ? years.tolerance : null,
    year: years.kind === 'year' ? years.year : newest,
    from: years.kind === 'range' ? years.from : first,
    to: years.kind === 'range' ? years.to : last,
  });
  const change = (to: Partial<Draft>) => setDraft({ ...draft, ...to });
  const backwards = draft.kind === 'range' && draft.from > draft.to;
  const chosen = yearsOf(draft);

  const yearOptions = offered.toReversed().map((year) => {
    const reports = index.reports.filter((report) => report.year === year).length;
    const name =
      reports === 0 ? words.noReports(year) : words.option(year, formatCount(reports, language));
    return { value: year, name };
  });
  const select = (label: string, value: number, onChange: (year: number) => void) => (
    <Select
      label={label}
      value={value}
      options={yearOptions}
      onChange={(to) => onChange(Number(to))}
    />
  );

  return (
    <Dialog
      title={words.title}
      closeLabel={shared.close}
      onClose={props.onClose}
      footer={
        <>
          <p className="picker-message" role="status">
            {backwards ? words.rangeOrder : <Result {...props} years={chosen} />}
          </p>
          <button type="button" className="button" onClick={props.onClose}>
            {shared.cancel}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={backwards}
            onClick={(event) => {
              // To take out what has the focus would lay the page out before it is changed.
              event.currentTarget.blur();
              props.onYears(chosen);
              props.onClose();
            }}
          >
            {shared.apply}
          </button>
        </>
      }
    >
      <fieldset className="picker-group picker">
        <legend className="visually-hidden">{words.title}</legend>
        <Kind
          name={words.latest}
          hint={words.latestHint}
          checked={draft.kind === 'latest'}
          onCheck={() => change({ kind: 'latest' })}
        >
          <Select
            label={words.tolerance}
            value={draft.tolerance ?? ''}
            options={[
              { value: '', name: words.anyAge },
              ...tolerances(newest - first, draft.tolerance).map((n) => ({
                value: n,
                name: words.within(n, newest - n),
              })),
            ]}
            onChange={(to) => change({ tolerance: to === '' ? null : Number(to) })}
          />
          <small>{words.toleranceHint(newest)}</small>
        </Kind>
        <Kind
          name={words.oneYear}
          hint={words.oneYearHint}
          checked={draft.kind === 'year'}
          onCheck={() => change({ kind: 'year' })}
        >
          {select(words.oneYear, draft.year, (year) => change({ year }))}
        </Kind>
        <Kind
          name={words.range}
          hint={words.rangeHint}
          checked={draft.kind === 'range'}
          onCheck={() => change({ kind: 'range' })}
        >
          {select(words.from, draft.from, (from) => change({ from }))}
          {select(words.to, draft.to, (to) => change({ to }))}
        </Kind>
      </fieldset>
    </Dialog>
  );
}

/** One year of tolerance each up to the oldest report, and the chosen one where it is longer still. */
function tolerances(span: number, chosen: number | null): readonly number[] {
  const all = Array.from({ length: span }, (_, n) => n);
  return chosen === null || chosen < span ? all : [...all, chosen];
}

/** One way of choosing; what it asks further shows once it is chosen. */
function Kind(props: {
  name: string;
  hint: string;
  checked: boolean;
  onCheck: () => void;
  children: ReactNode;
}) {
  return (
    <>
      <label className="picker-item">
        <input type="radio" name="years" checked={props.checked} onChange={props.onCheck} />
        <span>
          <span className="picker-item-name">{props.name}</span>
          <small>{props.hint}</small>
        </span>
      </label>
      {props.checked ? <div className="year-fields">{props.children}</div> : null}
    </>
  );
}

function Select(props: {
  label: string;
  value: number | string;
  options: readonly { readonly value: number | string; readonly name: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <label>
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How many reports a choice of years takes: of the chosen localities, or of all while none is. */
function Result(props: { index: DatasetIndex; localities: readonly string[]; years: Years }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { index, localities } = props;
  const asked = localities.length > 0 ? localities : index.localities.map(({ id }) => id);
  const reports = chooseReports(index.reports, asked, props.years);
  const told = formatCount(new Set(reports.map(({ locality }) => locality.id)).size, language);
  const used = formatCount(reports.length, language);
  return localities.length > 0
    ? words.result(used, told, formatCount(localities.length, language))
    : words.resultOfAll(used, told);
}
