import type { DatasetIndex, Observation } from '../../core/dataset/model.ts';
import type { Cell, OtherFigure, Part } from '../../core/domain/cell.ts';
import { dimensionNames } from '../../core/domain/dimension.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { Badges } from '../../ui/badges/badges.tsx';
import { cellBadges } from '../../ui/badges/cell-badges.ts';
import { formatInterval } from '../../ui/format/interval.ts';
import { formatCount, formatRate } from '../../ui/format/number.ts';
import { formatUnit } from '../../ui/format/unit.ts';
import { formatValue } from '../../ui/format/value.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Quote } from '../../ui/quote/quote.tsx';
import { SeverityTag } from '../../ui/severity/severity-tag.tsx';
import { statusWords } from '../../ui/status/status-words.ts';
import { CopyCitation } from './copy-citation.tsx';
import { strings } from './strings.ts';
import './evidence.css';

export interface Subject {
  readonly index: DatasetIndex;
  readonly indicator: Indicator;
  readonly locality: Locality;
  readonly observation: Observation;
}

/** Where one number comes from: words, place, report, caveats, audit, and what else the report says. */
export function EvidenceBody(props: { subject: Subject }) {
  const words = useStrings(strings);
  const statuses = useStrings(statusWords);
  const language = useLanguage();
  const { index, indicator, locality, observation } = props.subject;
  const { cell, year } = observation;
  const report = index.reports.find((one) => one.id === cell.report);
  const section = cell.evidence?.section.join(' › ');
  return (
    <>
      <p className="evidence-sub">
        {words.reportOf(year, dimensionNames[indicator.dimension][language])}
      </p>
      <p className="evidence-value">{valueText(cell, indicator, language, words)}</p>
      <div className="evidence-badges">
        <Badges
          badges={[{ text: statuses[cell.status], tone: 'plain' }, ...remarks(cell, language)]}
        />
      </div>
      {cell.evidence === null ? null : <Quote evidence={cell.evidence} />}
      {cell.status === 'computed' && cell.parts !== null ? (
        <Computation cell={cell} index={index} />
      ) : null}
      <dl className="evidence-facts">
        {cell.evidence === null ? null : (
          <>
            <dt>{words.place}</dt>
            <dd lang="zh-CN">
              {section === '' || section === undefined ? words.noSection : section}
            </dd>
          </>
        )}
        {report === undefined ? null : (
          <>
            <dt>{words.report}</dt>
            <dd lang="zh-CN">{report.title}</dd>
            {report.publisher === null ? null : (
              <>
                <dt>{words.publisher}</dt>
                <dd lang="zh-CN">{report.publisher}</dd>
              </>
            )}
            {report.published === null ? null : (
              <>
                <dt>{words.published}</dt>
                <dd>{report.published}</dd>
              </>
            )}
          </>
        )}
        {cell.interval === null ? null : (
          <>
            <dt>{words.interval}</dt>
            <dd>{formatInterval(cell.interval, '%', language)}</dd>
          </>
        )}
        <dt>{words.definition}</dt>
        <dd>{indicator.definition[language]}</dd>
        {report === undefined ? null : (
          <>
            <dt>{words.source}</dt>
            <dd>
              <code title={report.sha256}>SHA-256 {report.sha256.slice(0, 12)}…</code>
            </dd>
          </>
        )}
      </dl>
      {cell.findings.length === 0 ? null : (
        <section className="evidence-part">
          <h3>{words.audit}</h3>
          {cell.findings.map((finding) => (
            <div key={`${finding.rule} ${finding.working}`} className="finding">
              <p>
                <SeverityTag severity={finding.severity} /> <code>{finding.working}</code>
              </p>
              <p className="finding-message">{finding.message[language]}</p>
            </div>
          ))}
        </section>
      )}
      {cell.others.length === 0 ? null : (
        <section className="evidence-part">
          <h3>{words.others}</h3>
          {cell.others.map((other) => (
            <Other key={other.evidence.start} other={other} />
          ))}
        </section>
      )}
      {report === undefined || cell.status === 'absent' ? null : (
        // What was copied of one number says nothing of the next.
        <CopyCitation
          key={`${locality.id} ${year} ${indicator.id} ${language}`}
          text={words.citation(
            `${locality.name[language]} ${year} ${indicator.name[language]} ${valueText(cell, indicator, language, words)}`,
            [statuses[cell.status], ...remarks(cell, language).map(({ text }) => text)],
            report.title,
            section ?? '',
            cell.evidence?.phrase ?? '',
          )}
        />
      )}
    </>
  );
}

/** The status badge already says that a figure is computed; the words of an in-words one add to it. */
function remarks(cell: Cell, language: 'zh' | 'en') {
  const all = cellBadges(cell, language);
  return cell.status === 'computed' ? all.slice(1) : all;
}

function valueText(
  cell: Cell,
  indicator: Indicator,
  language: 'zh' | 'en',
  words: (typeof strings)['zh'],
): string {
  const value = formatValue(cell, indicator, language);
  if (value === null) return cell.status === 'redacted' ? words.valueRedacted : words.valueAbsent;
  return indicator.kind === 'rate'
    ? `${value}%`
    : `${value} ${formatUnit(indicator.unit, language)}`.trim();
}

function Computation(props: { cell: Cell; index: DatasetIndex }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { parts, value } = props.cell;
  if (parts === null || value === null) return null;
  const name = (part: Part) =>
    props.index.indicators.find((one) => one.id === part.indicator)?.name[language] ??
    part.indicator;
  return (
    <section className="evidence-part evidence-computation">
      <h3>{words.computedFrom}</h3>
      <p>
        <code>
          {formatCount(parts.numerator.value, language)} ÷{' '}
          {formatCount(parts.denominator.value, language)} = {formatRate(value, language, 2)}%
        </code>
      </p>
      {[parts.numerator, parts.denominator].map((part) => (
        <div key={part.indicator}>
          <p className="evidence-sub">{name(part)}</p>
          <Quote evidence={part.evidence} />
          <p className="evidence-sub" lang="zh-CN">
            {part.evidence.section.join(' › ')}
          </p>
        </div>
      ))}
    </section>
  );
}

function Other(props: { other: OtherFigure }) {
  const words = useStrings(strings);
  const { other } = props;
  return (
    <div className="evidence-other">
      <Quote evidence={other.evidence} />
      <p className="evidence-sub">
        {other.demotion === null ? null : words.demotion[other.demotion]}
      </p>
    </div>
  );
}
