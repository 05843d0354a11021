import { lazy, Suspense, useState } from 'react';
import type { Years } from '../../core/dataset/choose.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Marker } from '../../ui/marker/marker.tsx';
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
  maximumLocalities: number;
  /** Whether the page is about chosen indicators at all. */
  withIndicators: boolean;
  onLocalities: (ids: readonly string[]) => void;
  onIndicators: (ids: readonly string[]) => void;
  onYears: (years: Years) => void;
}

/** As many indicator chips as fit beside each other; the picker lists them all. */
const chipsShown = 4;

export function SelectionBar(props: SelectionBarProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [picking, setPicking] = useState<'localities' | 'indicators' | 'years' | null>(null);
  const close = () => setPicking(null);
  const nameOf = (id: string) =>
    props.index.indicators.find((one) => one.id === id)?.name[language] ?? id;
  const hidden = props.indicators.length - chipsShown;

  return (
    <>
      <div className="selection-group" role="group" aria-label={words.localities}>
        <b>{words.localities}</b>
        {props.localities.map((id, position) => {
          const locality = props.index.localities.find((one) => one.id === id);
          if (locality === undefined) return null;
          const name = locality.name[language];
          const tag = locality.anonymised
            ? words.anonymised
            : locality.level === 'town'
              ? words.town
              : null;
          return (
            <span className="chip" key={id}>
              <Marker index={position} size={11} />
              {language === 'zh' || !locality.anonymised ? name : name.replace(/ \([^()]*\)$/, '')}
              {tag === null ? null : <small>{tag}</small>}
              <button
                type="button"
                className="chip-remove"
                aria-label={words.remove(name)}
                onClick={() => props.onLocalities(props.localities.filter((one) => one !== id))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </span>
          );
        })}
        <button type="button" className="chip chip-add" onClick={() => setPicking('localities')}>
          {words.addLocality}
        </button>
      </div>
      {props.withIndicators ? (
        <div className="selection-group" role="group" aria-label={words.indicators}>
          <b>{words.indicators}</b>
          {props.indicators.slice(0, chipsShown).map((id) => (
            <span className="chip" key={id}>
              {nameOf(id)}
              <button
                type="button"
                className="chip-remove"
                aria-label={words.remove(nameOf(id))}
                onClick={() => props.onIndicators(props.indicators.filter((one) => one !== id))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </span>
          ))}
          {hidden > 0 ? (
            <button type="button" className="chip" onClick={() => setPicking('indicators')}>
              {words.more(props.indicators.length)}
            </button>
          ) : null}
          <button type="button" className="chip chip-add" onClick={() => setPicking('indicators')}>
            {words.addIndicator}
          </button>
        </div>
      ) : null}
      <div className="selection-group" role="group" aria-label={words.years}>
        <b>{words.years}</b>
        <button type="button" className="chip" onClick={() => setPicking('years')}>
          {yearsText(props.years, words.latest)}
        </button>
      </div>
      <Suspense fallback={null}>
        {picking === 'localities' ? <LocalityPicker {...props} onClose={close} /> : null}
        {picking === 'indicators' ? <IndicatorPicker {...props} onClose={close} /> : null}
        {picking === 'years' ? <YearPicker {...props} onClose={close} /> : null}
      </Suspense>
    </>
  );
}

function yearsText(years: Years, latest: string): string {
  if (years.kind === 'latest') return latest;
  if (years.kind === 'year') return String(years.year);
  return `${years.from}–${years.to}`;
}
