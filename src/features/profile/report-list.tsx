import type { Report } from '../../core/domain/report.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { ProfileModel } from './model.ts';
import { type ProfileWords, strings } from './strings.ts';
import './report-list.css';

/** The reports of the locality by year; where there are several, each can be looked at by itself. */
export function ReportList(props: { model: ProfileModel; onYear: (year: number) => void }) {
  const words = useStrings(strings);
  const { reports, sources } = props.model;
  return (
    <ul className="profile-reports">
      {reports.map((report) => (
        <li key={report.id}>
          {reports.length === 1 ? (
            <b>{report.year}</b>
          ) : (
            <button
              type="button"
              className="text-button"
              aria-pressed={sources.length === 1 && sources[0]?.id === report.id}
              aria-label={words.showYear(report.year)}
              onClick={() => props.onYear(report.year)}
            >
              {report.year}
            </button>
          )}
          <span>
            <span lang="zh-CN">{report.title}</span>
            <small>{detailsOf(report, words)}</small>
            <small>
              {words.checksum}{' '}
              <code title={report.sha256}>SHA-256 {report.sha256.slice(0, 12)}…</code>
              {' · '}
              <a href={`reports/${report.id}.json`} aria-label={words.factsOf(report.year)}>
                {words.facts}
              </a>
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}

function detailsOf({ publisher, published, through }: Report, words: ProfileWords): string {
  const [year, month] = (through ?? '').split('-').map(Number);
  return [
    ...(publisher === null ? [] : [publisher]),
    ...(published === null ? [] : [words.published(published)]),
    ...(year === undefined || month === undefined ? [] : [words.through(year, month)]),
  ].join(' · ');
}
