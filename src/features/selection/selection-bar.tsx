import { lazy, Suspense, useRef, useState } from 'react';
import type { Years } from '../../core/dataset/choose.ts';
import type { DatasetIndex, ReportDisclosure } from '../../core/dataset/model.ts';
import type { Language } from '../../core/domain/text.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { useMedia } from '../../ui/media/use-media.ts';
import { ChipList } from './chip-list.tsx';
import { noteRecent } from './kept-localities.ts';
import { localityChips } from './locality-chips.ts';
import { strings } from './strings.ts';
import './selection-bar.css';

// The pickers bring the dialog with them; nobody needs either before the first press.
const LocalityPicker = lazy(async () => ({
  default: (await import('./locality-picker.tsx')).LocalityPicker,
}));
const IndicatorPicker = lazy(async () => ({
  default: (await import('./indicator-picker.tsx')).IndicatorPicker,
}));
const YearPicker = lazy(async () => ({ default: (await import('./year-picker.tsx')).YearPicker }));

export interface SelectionBarProps {
  index: DatasetIndex;
  localities: readonly string[];
  indicators: readonly string[];
  years: Years;
  /** How many localities can be chosen, and how many of them stand side by side. */
  maximumLocalities: number;
  maximumColumns: number;
  /** Whether the page is about chosen indicators at all. */
  withIndicators: boolean;
  /** Brings the table of all reports, from which peers are suggested; always the same function. */
  loadDisclosure: () => Promise<readonly ReportDisclosure[]>;
  onLocalities: (ids: readonly string[]) => void;
  onIndicators: (ids: readonly string[]) => void;
  onYears: (years: Years) => void;
  /** Told of indicators that are ticked but not yet applied, so that their data can come meanwhile. */
  onConsider?: (ids: readonly string[]) => void;
}

/** As many chips as fit beside each other; the pickers list them all. */
const shownWide = { localities: 8, indicators: 4 };
const shownNarrow = { localities: 5, indicators: 2 };

export function SelectionBar(props: SelectionBarProps) {
  const { index, localities, indicators } = props;
  const words = useStrings(strings);
  const language = useLanguage();
  const [picking, setPicking] = useState<'localities' | 'indicators' | 'years' | null>(null);
  const shown = useMedia('(width <= 640px)') ? shownNarrow : shownWide;
  const addLocality = useRef<HTMLButtonElement>(null);
  const addIndicator = useRef<HTMLButtonElement>(null);
  const close = () => setPicking(null);
  const chooseLocalities = (ids: readonly string[]) => {
    noteRecent(window, localities, ids);
    props.onLocalities(ids);
  };

  return (
    <>
      <div className="selection-group" role="group" aria-label={words.localities}>
        <b>{words.localities}</b>
        <ChipList
          items={localityChips(index, localities, language, words)}
          shown={shown.localities}
          marked
          onChange={chooseLocalities}
          next={addLocality}
        />
        {localities.length > shown.localities ? (
          <button type="button" className="chip" onClick={() => setPicking('localities')}>
            {words.moreLocalities(localities.length)}
          </button>
        ) : null}
        <button
          type="button"
          className="chip chip-add"
          ref={addLocality}
          onClick={() => setPicking('localities')}
        >
          {words.addLocality}
        </button>
      </div>
      {props.withIndicators ? (
        <div className="selection-group" role="group" aria-label={words.indicators}>
          <b>{words.indicators}</b>
          <ChipList
            items={indicators.map((id) => {
              const name = index.indicators.find((one) => one.id === id)?.name[language] ?? id;
              return { id, name, label: name, tag: null };
            })}
            shown={shown.indicators}
            marked={false}
            onChange={props.onIndicators}
            next={addIndicator}
          />
          {indicators.length > shown.indicators ? (
            <button type="button" className="chip" onClick={() => setPicking('indicators')}>
              {words.moreIndicators(indicators.length)}
            </button>
          ) : null}
          <button
            type="button"
            className="chip chip-add"
            ref={addIndicator}
            onClick={() => setPicking('indicators')}
          >
            {words.addIndicator}
          </button>
        </div>
      ) : null}
      <div className="selection-group" role="group" aria-label={words.years}>
        <b>{words.years}</b>
        <button type="button" className="chip" onClick={() => setPicking('years')}>
          {yearsText(index, props.years, words)}
        </button>
      </div>
      <Suspense fallback={null}>
        {picking === 'localities' ? (
          <LocalityPicker {...props} onLocalities={chooseLocalities} onClose={close} />
        ) : null}
        {picking === 'indicators' ? <IndicatorPicker {...props} onClose={close} /> : null}
        {picking === 'years' ? <YearPicker {...props} onClose={close} /> : null}
      </Suspense>
    </>
  );
}

type Words = (typeof strings)[Language];

function yearsText({ reports }: DatasetIndex, years: Years, words: Words): string {
  if (years.kind === 'year') return String(years.year);
  if (years.kind === 'range') return `${years.from}–${years.to}`;
  if (years.tolerance === null || reports.length === 0) return words.latest;
  const newest = Math.max(...reports.map(({ year }) => year));
  return words.latestSince(newest - years.tolerance);
}
