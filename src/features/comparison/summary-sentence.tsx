import { isTold } from '../../core/dataset/choose.ts';
import { type Summary as Summarised, summarise } from '../../core/dataset/summarise.ts';
import type { ComparedEntry } from '../../core/domain/comparability.ts';
import { alike } from '../../core/domain/ranking.ts';
import type { Language } from '../../core/domain/text.ts';
import { formatUnit } from '../../ui/format/unit.ts';
import { formatValue } from '../../ui/format/value.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { Summary } from '../../ui/summary/summary.tsx';
import type { Entry, Row } from './model.ts';
import { strings } from './strings.ts';

interface Told extends ComparedEntry {
  readonly entry: Entry;
}

/** One plain sentence that says what there is to see of the first indicator that shows something. */
export function SummarySentence(props: { rows: readonly Row[]; order: readonly string[] }) {
  const language = useLanguage();
  const ready = props.order.flatMap(
    (id) => props.rows.find((row) => row.indicator.id === id && row.state.kind === 'ready') ?? [],
  );
  const row = ready.find((one) => toldOf(one).length > 1) ?? ready[0];
  if (row === undefined) return null;
  return <Summary>{language === 'zh' ? <Chinese row={row} /> : <English row={row} />}</Summary>;
}

/** The newest told observation of each locality. */
function toldOf(row: Row): readonly Told[] {
  return row.entries.flatMap((entry) => {
    const newest = entry.observations.find((one) => isTold(one.cell));
    if (newest === undefined) return [];
    const { locality } = entry.column;
    return [{ indicator: row.indicator.id, locality, year: newest.year, cell: newest.cell, entry }];
  });
}

function parts(row: Row, language: Language) {
  const told = toldOf(row);
  const { ranked: like, leftOut } = alike(told);
  const summary: Summarised<(typeof like)[number]> = summarise(like);
  const named = (entry: Entry) => entry.column.locality.name[language];
  const reasonOf = (entry: Entry) => {
    const newest = entry.observations[0];
    if (newest === undefined) return strings[language].noReport;
    return newest.cell.status === 'redacted'
      ? strings[language].redacted
      : strings[language].absent;
  };
  const untold = row.entries.filter((entry) => !entry.observations.some((one) => isTold(one.cell)));
  const reasons = [...new Set(untold.map(reasonOf))].map((reason) => ({
    reason,
    names: untold.filter((entry) => reasonOf(entry) === reason).map(named),
  }));
  const unit = formatUnit(row.indicator.unit, language);
  const show = (one: Told) => {
    const value = formatValue(one.cell, row.indicator, language) ?? '';
    return row.indicator.kind === 'rate' ? `${value}%` : `${value} ${unit}`.trim();
  };
  const unlike = (of: 'level' | 'other') =>
    leftOut.flatMap(({ entry, reason }) =>
      (reason === 'level') === (of === 'level') ? [named(entry.entry)] : [],
    );
  return {
    chosen: row.entries.length,
    told,
    summary,
    highest: summary.told[0],
    lowest: summary.told.at(-1),
    otherLevel: unlike('level'),
    otherMeaning: unlike('other'),
    reasons,
    named,
    show,
  };
}

function Chinese(props: { row: Row }) {
  const { row } = props;
  const { chosen, told, summary, highest, lowest, reasons, named, show, ...unlike } = parts(
    row,
    'zh',
  );
  const name = row.indicator.name.zh;
  const missing = reasons.map(({ reason, names }) => `${names.join('、')}${reason}`).join('，');
  if (told.length > 1 && highest === undefined) {
    return (
      <>
        {chosen} 个地区中有 {told.length} 个给出{name}，但层级或口径各不相同，不相比较。
        {missing === '' ? '' : `${missing}。`}
      </>
    );
  }
  if (told.length === 0 || highest === undefined || lowest === undefined) {
    return (
      <>
        {chosen === 1 ? '' : `所选 ${chosen} 个地区都`}没有给出{name}
        {missing === '' ? '' : `：${missing}`}。
      </>
    );
  }
  const apart = summary.apart;
  return (
    <>
      {told.length === 1 ? (
        <>
          {chosen === 1 ? '' : `${chosen} 个地区中只有`}
          {named(highest.entry)}（{highest.year} 年）给出{name}：<em>{show(highest)}</em>
        </>
      ) : summary.told.length === 1 ? (
        <>
          {chosen} 个地区中有 {told.length} 个给出{name}；{named(highest.entry)}为{' '}
          <em>{show(highest)}</em>
        </>
      ) : (
        <>
          {chosen} 个地区中有 {told.length} 个能给出{name}，
          {show(lowest) === show(highest) ? (
            <>
              均为 <em>{show(highest)}</em>
            </>
          ) : (
            <>
              在 <em>{show(lowest)}</em>（{named(lowest.entry)}）到 <em>{show(highest)}</em>（
              {named(highest.entry)}）之间
            </>
          )}
        </>
      )}
      {apart === null
        ? ''
        : `；${named(apart.entry.entry)}${apart.side === 'lowest' ? '低于' : '高于'}其余各地，差异超出自然波动`}
      {summary.indistinct ? '；彼此差异在自然波动之内' : ''}
      {unlike.otherLevel.length > 0
        ? `；${unlike.otherLevel.join('、')}层级不同或不明，不计在内`
        : ''}
      {unlike.otherMeaning.length > 0
        ? `；${unlike.otherMeaning.join('、')}口径不同，不计在内`
        : ''}
      。{missing === '' ? '' : `${missing}。`}
    </>
  );
}

function English(props: { row: Row }) {
  const { row } = props;
  const { chosen, told, summary, highest, lowest, reasons, named, show, ...unlike } = parts(
    row,
    'en',
  );
  const name = row.indicator.name.en.toLowerCase();
  const missing = reasons.map(({ reason, names }) => `${names.join(', ')}: ${reason}`).join('; ');
  const places = (count: number) => (count === 1 ? '1 locality' : `${count} localities`);
  if (told.length > 1 && highest === undefined) {
    return (
      <>
        {told.length} of {places(chosen)} tell the {name}, none of them like for like.{' '}
        {missing === '' ? '' : `${missing}.`}
      </>
    );
  }
  if (told.length === 0 || highest === undefined || lowest === undefined) {
    return (
      <>
        {chosen === 1 ? 'No figure for the' : `None of the ${places(chosen)} chosen tells the`}{' '}
        {name}
        {missing === '' ? '' : ` (${missing})`}.
      </>
    );
  }
  const apart = summary.apart;
  return (
    <>
      {told.length === 1 ? (
        <>
          {chosen === 1 ? '' : `Of ${places(chosen)}, only `}
          {named(highest.entry)} ({highest.year}) tells the {name}: <em>{show(highest)}</em>
        </>
      ) : summary.told.length === 1 ? (
        <>
          {told.length} of {places(chosen)} tell the {name}; {named(highest.entry)}:{' '}
          <em>{show(highest)}</em>
        </>
      ) : (
        <>
          {told.length} of {places(chosen)} tell the {name}
          {show(lowest) === show(highest) ? (
            <>
              , all <em>{show(highest)}</em>
            </>
          ) : (
            <>
              , from <em>{show(lowest)}</em> ({named(lowest.entry)}) to <em>{show(highest)}</em> (
              {named(highest.entry)})
            </>
          )}
        </>
      )}
      {apart === null
        ? ''
        : `; ${named(apart.entry.entry)} is ${apart.side === 'lowest' ? 'below' : 'above'} the others by more than chance`}
      {summary.indistinct ? '; the differences are within chance' : ''}
      {unlike.otherLevel.length > 0
        ? `; left out as of another level: ${unlike.otherLevel.join(', ')}`
        : ''}
      {unlike.otherMeaning.length > 0
        ? `; left out as counting something else: ${unlike.otherMeaning.join(', ')}`
        : ''}
      . {missing === '' ? '' : `${missing}.`}
    </>
  );
}
