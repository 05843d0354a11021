import { useState } from 'react';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { dimensionIds, dimensionNames } from '../../core/domain/dimension.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { matchesIndicator } from './search.ts';
import { strings } from './strings.ts';
import './picker.css';

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

  return (
    <Dialog
      title={words.chooseIndicators}
      closeLabel={words.close}
      onClose={props.onClose}
      footer={
        <>
          <p className="picker-message" role="status">
            {words.indicatorsChosen(draft.length)}
          </p>
          <button type="button" className="button" onClick={() => setDraft([])}>
            {words.clear}
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              props.onIndicators(draft);
              props.onClose();
            }}
          >
            {words.showIndicators(draft.length)}
          </button>
        </>
      }
    >
      <label className="picker-search">
        <span className="visually-hidden">{words.searchLabel}</span>
        <input
          type="search"
          value={query}
          placeholder={words.searchIndicator}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      {found.length === 0 ? <p role="status">{words.noMatch(query)}</p> : null}
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
              {group.indicators.map((indicator) => {
                const coverage = props.index.coverage[indicator.id];
                return (
                  <label className="picker-item" key={indicator.id}>
                    <input
                      type="checkbox"
                      checked={draft.includes(indicator.id)}
                      onChange={(event) => set([indicator.id], event.target.checked)}
                    />
                    <span>
                      <span className="picker-item-name">{indicator.name[language]}</span>
                      <small>{indicator.definition[language]}</small>
                      {coverage === undefined ? null : (
                        <small>{words.disclosed(coverage.disclosed, coverage.reports)}</small>
                      )}
                    </span>
                  </label>
                );
              })}
            </fieldset>
          );
        })}
    </Dialog>
  );
}
