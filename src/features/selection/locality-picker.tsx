import { useState } from 'react';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { type Locality, levels } from '../../core/domain/locality.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Picker, PickerItem } from './picker.tsx';
import { matchesLocality } from './search.ts';
import { strings } from './strings.ts';

/** Choosing localities, by level, as many as fit side by side. */
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
    <Picker
      title={words.chooseLocalities}
      placeholder={words.searchLocality}
      query={query}
      onQuery={setQuery}
      empty={found.length === 0}
      message={full ? words.full : ''}
      applyLabel={words.showLocalities(draft.length)}
      onClear={() => setDraft([])}
      onApply={() => props.onLocalities(draft)}
      onClose={props.onClose}
    >
      {groups
        .filter((group) => group.localities.length > 0)
        .map((group) => (
          <fieldset className="picker-group" key={group.level ?? 'unknown'}>
            <legend>
              <span>{group.name}</span>
            </legend>
            {group.localities.map((locality) => (
              <PickerItem
                key={locality.id}
                name={locality.name[language]}
                remarks={[describe(locality)]}
                checked={draft.includes(locality.id)}
                disabled={full && !draft.includes(locality.id)}
                onChange={() => toggle(locality.id)}
              />
            ))}
          </fieldset>
        ))}
    </Picker>
  );
}
