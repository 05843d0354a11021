import { useEffect, useMemo, useRef, useState } from 'react';
import type { DatasetIndex, ReportDisclosure } from '../../core/dataset/model.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { ChipList } from './chip-list.tsx';
import { pinnedName, readIds, recentName } from './kept-localities.ts';
import { useKept } from './kept.ts';
import { localityChips } from './locality-chips.ts';
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
  withAdded,
} from './narrowing.ts';
import { PeerList } from './peer-list.tsx';
import { Picker } from './picker.tsx';
import { QuickChoice } from './quick-choice.tsx';
import { localitySearch } from './search.ts';
import { strings as sharedStrings } from './strings.ts';

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
  const [draft, setDraft] = useState(props.localities);
  const [leftOut, setLeftOut] = useState(0);
  const [query, setQuery] = useState('');
  const [narrowing, setNarrowing] = useState<Narrowing>(notNarrowed);
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

  const change = (ids: readonly string[], left = 0) => {
    setDraft(ids);
    setLeftOut(left);
  };
  const add = (ids: readonly string[]) => {
    const added = withAdded(draft, ids, maximum);
    change(added.chosen, added.left);
  };
  const remove = (ids: readonly string[]) => change(draft.filter((id) => !ids.includes(id)));
  const toggle = (id: string) => (chosen.has(id) ? remove([id]) : add([id]));
  const pin = (id: string) =>
    setPinned(pinned.includes(id) ? pinned.filter((one) => one !== id) : [...pinned, id]);
  const nameOf = (locality: Locality) => locality.name[language];
  const quick = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const locality = known.get(id);
      return locality === undefined ? [] : [{ id, name: nameOf(locality) }];
    });

  const status =
    (full ? words.full(count(maximum)) : words.status(count(draft.length), count(maximum))) +
    (draft.length > props.maximumColumns ? words.sideBySide(props.maximumColumns) : '') +
    (leftOut > 0 ? words.leftOut(count(leftOut)) : '');

  return (
    <Picker
      title={words.title}
      placeholder={words.placeholder}
      query={query}
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
      onClear={() => change([])}
      onApply={() => props.onLocalities(draft)}
      onClose={props.onClose}
    >
      {asked && found.length > 0 ? (
        <WholeGroup ids={found.map(({ id }) => id)} chosen={chosen} onAdd={add} onRemove={remove} />
      ) : null}
      {asked ? null : (
        <>
          {draft.length === 0 ? null : (
            <details className="picker-section" open={draft.length <= openUpTo}>
              <summary>
                {words.chosen} {count(draft.length)}
                <small>{words.order}</small>
              </summary>
              <div className="picker-chips">
                <ChipList
                  items={localityChips(index, draft, language, shared)}
                  shown={draft.length}
                  marked
                  onChange={change}
                  next={search}
                />
              </div>
            </details>
          )}
          <PeerList {...{ index, disclosure, draft, full, toggle }} />
          <QuickChoice title={words.pinned} items={quick(pinned)} {...{ chosen, full, toggle }} />
          <QuickChoice
            title={words.recent}
            items={quick(recent.filter((id) => !pinned.includes(id)))}
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
      {all ? words.removeAll(number) : words.addAll(number)}
    </button>
  );
}
