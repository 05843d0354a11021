import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { DatasetIndex, ReportDisclosure } from '../../core/dataset/model.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { ChipList } from './chip-list.tsx';
import { pinnedName, readIds, recentName } from './kept-localities.ts';
import { useKept } from './kept.ts';
import { localityChips } from './locality-chips.ts';
import { useLocalityDraft } from './locality-draft.ts';
import { LocalityFilters } from './locality-filters.tsx';
import { LocalityGroup } from './locality-group.tsx';
import { strings } from './locality-strings.ts';
import {
  levelGroups,
  levelOf,
  type Narrowing,
  narrowed,
  notNarrowed,
  reportYears,
} from './narrowing.ts';
import { PeerList } from './peer-list.tsx';
import { Picker } from './picker.tsx';
import { QuickChoice } from './quick-choice.tsx';
import { localitySearch } from './search.ts';
import { strings as sharedStrings } from './strings.ts';
import './locality-picker.css';
import './picker-section.css';

/** Choosing localities: by search, level, province and year, one by one or whole groups at once. */
export function LocalityPicker(props: {
  index: DatasetIndex;
  localities: readonly string[];
  maximumLocalities: number;
  maximumColumns: number;
  /** Brings the table of all reports, by which peers have similar numbers of cases. */
  loadDisclosure: () => Promise<readonly ReportDisclosure[]>;
  onLocalities: (ids: readonly string[]) => void;
  onClose: () => void;
}) {
  const { index, maximumLocalities: maximum } = props;
  const words = useStrings(strings);
  const shared = useStrings(sharedStrings);
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const search = useRef<HTMLInputElement>(null);
  const [{ chosen: draft, left }, change] = useLocalityDraft(props.localities, maximum);
  const [typed, setQuery] = useState('');
  // What is typed shows at once; a long list may follow a moment later.
  const query = useDeferredValue(typed);
  const [narrowing, setNarrowing] = useState<Narrowing>(notNarrowed);
  const [ordering, setOrdering] = useState(draft.length <= openUpTo);
  const [pinned, setPinned] = useKept(pinnedName, readIds);
  const [recent] = useKept(recentName, readIds);
  const disclosure = useDisclosure(props.loadDisclosure);
  const searched = useMemo(() => localitySearch(index.localities), [index]);
  const years = useMemo(() => reportYears(index), [index]);
  const found = useMemo(
    () => narrowed(searched(query), narrowing, years),
    [searched, query, narrowing, years],
  );
  const chosen = useMemo(() => new Set(draft), [draft]);
  const known = useMemo(() => new Map(index.localities.map((one) => [one.id, one])), [index]);
  const asked = query.trim() !== '' || Object.values(narrowing).some((one) => one !== null);
  const full = draft.length >= maximum;

  const add = (ids: readonly string[]) => change({ kind: 'add', ids });
  const remove = (ids: readonly string[]) => change({ kind: 'remove', ids });
  const replace = (ids: readonly string[]) => change({ kind: 'replace', ids });
  const toggle = useCallback((id: string) => change({ kind: 'toggle', id }), [change]);
  const pin = useCallback(
    (id: string) =>
      setPinned((before) =>
        before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
      ),
    [setPinned],
  );
  const nameOf = (locality: Locality) => locality.name[language];
  const quick = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const locality = known.get(id);
      return locality === undefined ? [] : [{ id, name: nameOf(locality) }];
    });

  const status =
    (full ? words.full(count(maximum)) : words.status(count(draft.length), count(maximum))) +
    (draft.length > props.maximumColumns ? words.sideBySide(props.maximumColumns) : '') +
    (left > 0 ? words.leftOut(count(left)) : '');

  return (
    <Picker
      title={words.title}
      placeholder={words.placeholder}
      query={typed}
      onQuery={setQuery}
      search={search}
      filters={
        <LocalityFilters
          localities={index.localities}
          years={years}
          narrowing={narrowing}
          onNarrow={setNarrowing}
        />
      }
      found={foundText()}
      message={status}
      applyLabel={words.show(count(draft.length))}
      onClear={() => replace([])}
      onApply={() => props.onLocalities(draft)}
      onClose={props.onClose}
    >
      {asked && found.length > 0 ? (
        <WholeGroup ids={found.map(({ id }) => id)} chosen={chosen} onAdd={add} onRemove={remove} />
      ) : null}
      {asked ? null : (
        <>
          {draft.length === 0 ? null : (
            <details
              className="picker-section"
              open={ordering}
              onToggle={(event) => setOrdering(event.currentTarget.open)}
            >
              <summary>
                {words.chosen} {count(draft.length)}
                <small>{words.order}</small>
              </summary>
              {ordering ? (
                <div className="picker-chips">
                  <ChipList
                    items={localityChips(index, draft, language, shared)}
                    shown={draft.length}
                    marked
                    onChange={replace}
                    next={search}
                  />
                </div>
              ) : null}
            </details>
          )}
          <PeerList {...{ index, disclosure, draft, full, toggle }} />
          <QuickChoice title={words.pinned} items={quick(pinned)} {...{ chosen, full, toggle }} />
          <QuickChoice
            title={words.recent}
            items={quick(
              recent.filter((id) => !pinned.includes(id) && !props.localities.includes(id)),
            )}
            {...{ chosen, full, toggle }}
          />
        </>
      )}
      {levelGroups(found).map(({ value }) => (
        <LocalityGroup
          // The first page again wherever something else is listed.
          key={`${value} ${query} ${Object.values(narrowing).join(' ')}`}
          name={shared.levels[value]}
          localities={found.filter((locality) => levelOf(locality) === value)}
          {...{ years, chosen, pinned, full, toggle, pin, add, remove }}
        />
      ))}
    </Picker>
  );

  function foundText(): string {
    if (!asked) return '';
    if (found.length > 0) return words.found(count(found.length));
    return searched(query).length === 0 ? shared.noMatch(query) : words.noneLeft;
  }
}

/** The table once it has come. Without it peers are suggested all the same, for other reasons. */
function useDisclosure(
  load: () => Promise<readonly ReportDisclosure[]>,
): readonly ReportDisclosure[] | null {
  const [table, setTable] = useState<readonly ReportDisclosure[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const loaded = await load().catch(() => null);
      if (wanted) setTable(loaded);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [load]);
  return table;
}

/** More chips than this would push the list out of sight. */
const openUpTo = 24;

/** Takes all that is listed, whatever it was narrowed to, or takes it out again. */
function WholeGroup(props: {
  ids: readonly string[];
  chosen: ReadonlySet<string>;
  onAdd: (ids: readonly string[]) => void;
  onRemove: (ids: readonly string[]) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const missing = props.ids.filter((id) => !props.chosen.has(id));
  const all = missing.length === 0;
  const number = formatCount(all ? props.ids.length : missing.length, language);
  return (
    <button
      type="button"
      className="button picker-whole"
      onClick={() => (all ? props.onRemove(props.ids) : props.onAdd(missing))}
    >
      {all
        ? words.removeAll(number)
        : missing.length < props.ids.length
          ? words.addRest(number)
          : words.addAll(number)}
    </button>
  );
}
