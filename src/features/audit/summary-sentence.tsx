import { severitiesIn, type SeverityCount } from '../../core/domain/severity-count.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { severityWords } from '../../ui/severity/severity-words.ts';
import { Summary } from '../../ui/summary/summary.tsx';
import { type Entry, findingsIn } from './entries.ts';

/** One plain sentence that says how many of the reports do not add up, and how badly. */
export function SummarySentence(props: { entries: readonly Entry[] }) {
  const language = useLanguage();
  const { entries } = props;
  const affected = entries.filter(({ findings }) => findings.length > 0);
  const facts = {
    reports: entries,
    affected,
    findings: findingsIn(entries).length,
    kinds: severitiesIn(findingsIn(entries)),
  };
  return <Summary>{language === 'zh' ? <Chinese {...facts} /> : <English {...facts} />}</Summary>;
}

interface Facts {
  readonly reports: readonly Entry[];
  readonly affected: readonly Entry[];
  readonly findings: number;
  readonly kinds: readonly SeverityCount[];
}

function Chinese({ reports, affected, findings, kinds }: Facts) {
  const [only] = reports;
  const single =
    reports.length === 1 && only !== undefined
      ? `${only.locality.name.zh}（${only.report.year}）的报告`
      : null;
  if (findings === 0) {
    return (
      <>{single ?? `${reports.length} 份报告都`}没有查出对不上的数字；这不等于没有问题，见下。</>
    );
  }
  const told = kinds.map(({ severity, count }) => `${severityWords.zh[severity]} ${count} 处`);
  const clean = reports.length - affected.length;
  return (
    <>
      {single ?? (
        <>
          {reports.length} 份报告中 <em>{affected.length}</em> 份
        </>
      )}
      有对不上的数字，共 <em>{findings}</em> 处：{told.join('，')}。
      {clean === 0 ? '' : `其余 ${clean} 份未发现问题，但不等于没有问题。`}
    </>
  );
}

function English({ reports, affected, findings, kinds }: Facts) {
  const [only] = reports;
  const single =
    reports.length === 1 && only !== undefined
      ? `The report of ${only.locality.name.en} (${only.report.year})`
      : null;
  if (findings === 0) {
    return (
      <>
        {single === null
          ? `In ${reports.length} reports no numbers were found that disagree`
          : `${single} has no numbers that were found to disagree`}
        ; that does not mean that there is no error, see below.
      </>
    );
  }
  const told = kinds.map(
    ({ severity, count }) => `${count} ${severityWords.en[severity].toLowerCase()}`,
  );
  const clean = reports.length - affected.length;
  return (
    <>
      {single ?? (
        <>
          <em>{affected.length}</em> of {reports.length} reports
        </>
      )}{' '}
      {single === null && affected.length !== 1 ? 'have' : 'has'} numbers that do not add up,{' '}
      <em>{findings}</em> {findings === 1 ? 'finding' : 'findings'} in all: {told.join(', ')}.
      {clean === 0
        ? ''
        : ` In the other ${clean === 1 ? 'one' : clean} nothing was found, which does not mean that there is no error.`}
    </>
  );
}
