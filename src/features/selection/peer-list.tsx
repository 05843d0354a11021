import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { DatasetIndex, ReportDisclosure } from '../../core/dataset/model.ts';
import { type PeerReason, suggestPeers } from '../../core/dataset/peers.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './peer-strings.ts';
import './peer-list.css';
import './picker-section.css';

/** As many as are read before one would rather search. */
const shown = 5;

/** Localities that would stand well beside the chosen ones, each with why, one press away. */
export function PeerList(props: {
  index: DatasetIndex;
  /** The table of all reports; null until it has come. */
  disclosure: readonly ReportDisclosure[] | null;
  draft: readonly string[];
  /** Whether there is room for no more. */
  full: boolean;
  toggle: (id: string) => void;
}) {
  const { index, disclosure, draft } = props;
  const words = useStrings(strings);
  const language = useLanguage();
  const reasonText = useReasonText(index);
  const listId = useId();
  // What was taken from here stays here, so that the list does not move away under the pointer.
  const [taken, setTaken] = useState<readonly string[]>([]);
  // Among thousands of localities a press must not wait for the suggestions that follow from it.
  const followed = useDeferredValue(draft);
  const peers = useMemo(() => {
    const basis = followed.filter((id) => !taken.includes(id));
    return suggestPeers(index, basis, disclosure).slice(0, shown);
  }, [index, disclosure, followed, taken]);
  if (peers.length === 0) return null;
  return (
    <section className="picker-section" aria-label={words.title}>
      <h3>{words.title}</h3>
      <ul className="picker-peers" role="list">
        {peers.map(({ locality, reasons }) => {
          const { id, name } = locality;
          const chosen = draft.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                className="chip chip-toggle"
                aria-pressed={chosen}
                aria-describedby={`${listId}${id}`}
                disabled={props.full && !chosen}
                onClick={() => {
                  if (!taken.includes(id)) setTaken([...taken, id]);
                  props.toggle(id);
                }}
              >
                {name[language]}
              </button>
              <small id={`${listId}${id}`}>{reasons.map(reasonText).join(words.join)}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A reason in words, with the numbers that it rests on. */
function useReasonText(index: DatasetIndex): (reason: PeerReason) => string {
  const words = useStrings(strings);
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  return (reason) => {
    switch (reason.kind) {
      case 'level':
        return words.level(reason.level);
      case 'province':
        return words.province(reason.name[language]);
      case 'years':
        return words.years(reason.years.join(words.yearJoin));
      case 'volume': {
        const { indicator, value, chosen } = reason;
        const named = index.indicators.find(({ id }) => id === indicator);
        const other = index.localities.find(({ id }) => id === chosen.locality);
        return words.volume(
          named?.name[language] ?? indicator,
          count(value),
          other?.name[language] ?? chosen.locality,
          count(chosen.value),
        );
      }
    }
  };
}
