import { useLanguage } from '../../ui/i18n/language.tsx';
import { Summary } from '../../ui/summary/summary.tsx';
import type { Column, Matrix } from './matrix.ts';

/** One plain sentence: who tells most, who least, and how much nobody mentions. */
export function SummarySentence(props: { matrix: Matrix }) {
  const language = useLanguage();
  const { columns, groups, indicators } = props.matrix;
  const ranked = columns.toSorted((a, b) => b.told - a.told);
  const [most] = ranked;
  const least = ranked.at(-1);
  if (most === undefined || least === undefined) return null;
  const unmentioned = groups
    .flatMap((group) => group.rows)
    .filter((row) => row.statuses.every((status) => status === 'absent')).length;
  const facts = {
    columns,
    indicators,
    unmentioned,
    most: columns.filter((column) => column.told === most.told),
    least: columns.filter((column) => column.told === least.told),
    highest: most.told,
    lowest: least.told,
  };
  return <Summary>{language === 'zh' ? <Chinese {...facts} /> : <English {...facts} />}</Summary>;
}

interface Facts {
  readonly columns: readonly Column[];
  readonly indicators: number;
  readonly unmentioned: number;
  readonly most: readonly Column[];
  readonly least: readonly Column[];
  readonly highest: number;
  readonly lowest: number;
}

/** As many reports as a sentence can name; of more it says how many. */
const nameable = 3;

function Chinese(props: Facts) {
  const { columns, indicators, unmentioned, most, least, highest, lowest } = props;
  const names = (some: readonly Column[]) => {
    const named = some
      .slice(0, nameable)
      .map(({ locality, report }) => `${locality.name.zh}（${report.year}）`)
      .join('、');
    return some.length > nameable ? `${named}等 ${some.length} 份` : named;
  };
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) {
    const { redacted, absent } = only.counts;
    return (
      <>
        {names(columns)}的报告披露了 {indicators} 项指标中的 <em>{only.told}</em> 项
        {redacted > 0 ? `，遮蔽 ${redacted} 项` : ''}，没有提到的有 {absent} 项。
      </>
    );
  }
  const nobody = (
    <>
      {unmentioned === 0 ? (
        '每一项都至少有一份报告提到。'
      ) : (
        <>
          有 <em>{unmentioned}</em> 项没有任何报告提到。
        </>
      )}
    </>
  );
  if (highest === lowest) {
    return (
      <>
        {indicators} 项指标中，{columns.length} 份报告各披露 <em>{highest}</em> 项；{nobody}
      </>
    );
  }
  const hidden = least.length === 1 ? least[0]?.counts.redacted : undefined;
  return (
    <>
      {indicators} 项指标中，{names(most)}披露最多，<em>{highest}</em> 项；{names(least)}最少，
      <em>{lowest}</em> 项{hidden !== undefined && hidden > 0 ? `（另有 ${hidden} 项已遮蔽）` : ''}
      ；{nobody}
    </>
  );
}

function English(props: Facts) {
  const { columns, indicators, unmentioned, most, least, highest, lowest } = props;
  const names = (some: readonly Column[]) => {
    const named = some
      .slice(0, nameable)
      .map(({ locality, report }) => `${locality.name.en} (${report.year})`)
      .join(', ');
    return some.length > nameable ? `${named} and others, ${some.length} in all` : named;
  };
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) {
    const { redacted, absent } = only.counts;
    return (
      <>
        {names(columns)} tells <em>{only.told}</em> of {indicators} indicators
        {redacted > 0 ? `, redacts ${redacted}` : ''} and does not mention {absent}.
      </>
    );
  }
  const nobody = (
    <>
      {unmentioned === 0 ? (
        'each is mentioned by at least one report.'
      ) : (
        <>
          <em>{unmentioned}</em> {unmentioned === 1 ? 'is' : 'are'} mentioned by no report.
        </>
      )}
    </>
  );
  if (highest === lowest) {
    return (
      <>
        Of {indicators} indicators, each of {columns.length} reports tells <em>{highest}</em>;{' '}
        {nobody}
      </>
    );
  }
  const hidden = least.length === 1 ? least[0]?.counts.redacted : undefined;
  return (
    <>
      Of {indicators} indicators, {names(most)} {most.length === 1 ? 'tells' : 'tell'} most,{' '}
      <em>{highest}</em>, and {names(least)} fewest, <em>{lowest}</em>
      {hidden !== undefined && hidden > 0 ? ` (with ${hidden} redacted)` : ''}; {nobody}
    </>
  );
}
