import { useRef, useState } from 'react';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { dimensionIds, dimensionNames } from '../../core/domain/dimension.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { IndicatorRow } from './indicator-row.tsx';
import { strings } from './indicator-strings.ts';
import { Picker } from './picker.tsx';
import { indicatorAnswer } from './search.ts';
import { SetChoice } from './set-choice.tsx';
import { strings as sharedStrings } from './strings.ts';
import './picker-group.css';

/** Choosing indicators: by search, by dimension, and whole sets at once. */
export function IndicatorPicker(props: {
  index: DatasetIndex;
  indicators: readonly string[];
  onIndicators: (ids: readonly string[]) => void;
  onConsider?: (ids: readonly string[]) => void;
  onClose: () => void;
}) {
  const { index } = props;
  const words = useStrings(strings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const search = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(props.indicators);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const asked = query.trim() !== '';
  const found = index.indicators.flatMap((indicator) => {
    const answer = indicatorAnswer(indicator, query);
    return answer === null ? [] : [{ indicator, defined: answer === 'definition' }];
  });

  const set = (ids: readonly string[], chosen: boolean) => {
    setSaid('');
    if (chosen) props.onConsider?.(ids);
    setDraft((before) => {
      if (!chosen) return before.filter((one) => !ids.includes(one));
      return [...before, ...ids.filter((id) => !before.includes(id))];
    });
  };

  return (
    <Picker
      title={words.title}
      placeholder={words.placeholder}
      query={query}
      onQuery={setQuery}
      search={search}
      found={
        asked ? (found.length === 0 ? shared.noMatch(query) : words.found(count(found.length))) : ''
      }
      message={said === '' ? words.message(count(draft.length)) : said}
      applyLabel={words.show(count(draft.length))}
      onClear={() => set(draft, false)}
      onApply={() => props.onIndicators(draft)}
      onClose={props.onClose}
    >
      {asked ? null : (
        <SetChoice indicators={index.indicators} draft={draft} onSet={set} onSaid={setSaid} />
      )}
      {dimensionIds.map((dimension) => {
        const rows = found.filter(({ indicator }) => indicator.dimension === dimension);
        if (rows.length === 0) return null;
        const name = dimensionNames[dimension][language];
        const ids = rows.map(({ indicator }) => indicator.id);
        const chosen = ids.filter((id) => draft.includes(id)).length;
        return (
          <fieldset className="picker-group" key={dimension}>
            <legend>
              <span>
                {name} <small>{words.chosenOf(count(chosen), count(ids.length))}</small>
              </span>
              <button
                type="button"
                aria-label={words.allOf(name)}
                aria-disabled={chosen === ids.length}
                onClick={() => set(ids, true)}
              >
                {words.all}
              </button>
              <button
                type="button"
                aria-label={words.noneOf(name)}
                aria-disabled={chosen === 0}
                onClick={() => set(ids, false)}
              >
                {words.none}
              </button>
            </legend>
            {rows.map(({ indicator, defined }) => (
              <IndicatorRow
                key={indicator.id}
                index={index}
                indicator={indicator}
                defined={defined}
                checked={draft.includes(indicator.id)}
                onChange={(checked) => set([indicator.id], checked)}
              />
            ))}
          </fieldset>
        );
      })}
    </Picker>
  );
}
