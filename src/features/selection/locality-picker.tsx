import { useState } from 'react';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { type Locality, levels } from '../../core/domain/locality.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { matchesLocality } from './search.ts';
import { strings } from './strings.ts';
import './picker.css';

/** Choosing localities: a draft that changes the page once, so that *back* undoes it in one step. */
export function LocalityPicker(props: {
  index: DatasetIndex;
  localities: readonly string[];
  maximumLocalities: number;
  onLocalities: (ids: readonly string[]) => void;
  onClose: () => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [draft, setDraft] = useState(props.localities);
  const [query, setQuery] = useState('');
  const full = draft.length >= props.maximumLocalities;
  const found = props.index.localities.filter((locality) => matchesLocality(locality, query));
  const groups = [...levels, null].map((level) => ({
    level,
    name: level === null ? words.noLevel : words.levels[level],
    localities: found.filter((locality) => locality.level === level),
  }));

  const toggle = (id: string) =>
    setDraft((chosen) =>
      chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
    );
  const describe = (locality: Locality) => {
    const years = props.index.reports
      .filter((report) => report.locality.id === locality.id)
      .map((report) => report.year)
      .sort((a, b) => a - b)
      .join(language === 'zh' ? '、' : ', ');
    const parents = locality.parents.map((parent) => parent.name[language]);
    return [parents.join(words.parentsJoin), words.reportYears(years)]
      .filter((one) => one !== '')
      .join(' · ');
  };

  return (
    <Dialog
      title={words.chooseLocalities}
      closeLabel={words.close}
      onClose={props.onClose}
      footer={
        <>
          <p className="picker-message" role="status">
            {full ? words.full : ''}
          </p>
          <button type="button" className="button" onClick={() => setDraft([])}>
            {words.clear}
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              props.onLocalities(draft);
              props.onClose();
            }}
          >
            {words.showLocalities(draft.length)}
          </button>
        </>
      }
    >
      <label className="picker-search">
        <span className="visually-hidden">{words.searchLabel}</span>
        <input
          type="search"
          value={query}
          placeholder={words.searchLocality}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      {found.length === 0 ? <p role="status">{words.noMatch(query)}</p> : null}
      {groups
        .filter((group) => group.localities.length > 0)
        .map((group) => (
          <fieldset className="picker-group" key={group.level ?? 'unknown'}>
            <legend>
              <span>{group.name}</span>
            </legend>
            {group.localities.map((locality) => (
              <label className="picker-item" key={locality.id}>
                <input
                  type="checkbox"
                  checked={draft.includes(locality.id)}
                  disabled={full && !draft.includes(locality.id)}
                  onChange={() => toggle(locality.id)}
                />
                <span>
                  <span className="picker-item-name">{locality.name[language]}</span>
                  <small>{describe(locality)}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
    </Dialog>
  );
}
