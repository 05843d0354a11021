import { useState } from 'react';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { dimensionIds, dimensionNames } from '../../core/domain/dimension.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Picker, PickerItem } from './picker.tsx';
import { matchesIndicator } from './search.ts';
import { strings } from './strings.ts';

/** Choosing indicators by dimension, each with its definition and how many reports tell it. */
export function IndicatorPicker(props: {
  index: DatasetIndex;
  indicators: readonly string[];
  onIndicators: (ids: readonly string[]) => void;
  onClose: () => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [draft, setDraft] = useState(props.indicators);
  const [query, setQuery] = useState('');
  const found = props.index.indicators.filter((indicator) => matchesIndicator(indicator, query));
  const groups = dimensionIds.map((dimension) => ({
    dimension,
    name: dimensionNames[dimension][language],
    indicators: found.filter((indicator) => indicator.dimension === dimension),
  }));

  const set = (ids: readonly string[], chosen: boolean) =>
    setDraft((before) => {
      const others = before.filter((one) => !ids.includes(one));
      return chosen ? [...others, ...ids] : others;
    });

  const remarks = (indicator: Indicator) => {
    const coverage = props.index.coverage[indicator.id];
    const told = coverage && words.disclosed(coverage.disclosed, coverage.reports);
    return [indicator.definition[language], ...(told === undefined ? [] : [told])];
  };

  return (
    <Picker
      title={words.chooseIndicators}
      placeholder={words.searchIndicator}
      query={query}
      onQuery={setQuery}
      empty={found.length === 0}
      message={words.indicatorsChosen(draft.length)}
      applyLabel={words.showIndicators(draft.length)}
      onClear={() => setDraft([])}
      onApply={() => props.onIndicators(draft)}
      onClose={props.onClose}
    >
      {groups
        .filter((group) => group.indicators.length > 0)
        .map((group) => {
          const ids = group.indicators.map((indicator) => indicator.id);
          return (
            <fieldset className="picker-group" key={group.dimension}>
              <legend>
                <span>{group.name}</span>
                <button
                  type="button"
                  aria-label={words.allOf(group.name)}
                  onClick={() => set(ids, true)}
                >
                  {words.all}
                </button>
                <button
                  type="button"
                  aria-label={words.noneOf(group.name)}
                  onClick={() => set(ids, false)}
                >
                  {words.none}
                </button>
              </legend>
              {group.indicators.map((indicator) => (
                <PickerItem
                  key={indicator.id}
                  name={indicator.name[language]}
                  remarks={remarks(indicator)}
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
