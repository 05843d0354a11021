import type { Years } from '../../core/dataset/choose.ts';
import type { Report } from '../../core/domain/report.ts';
import { Empty } from '../../ui/empty/empty.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './strings.ts';

/** Where the locality has no report in the years asked for, or none at all: which there are. */
export function WithoutReport(props: {
  reports: readonly Report[];
  onYears: (years: Years) => void;
}) {
  const words = useStrings(strings);
  const { reports } = props;
  if (reports.length === 0) {
    return <Empty title={words.noReportTitle} advice={words.noReportAdvice} />;
  }
  return (
    <Empty
      title={words.noneTitle}
      advice={words.noneAdvice(reports.map(({ year }) => year).join(words.join))}
      action={
        <button
          type="button"
          className="button"
          onClick={() => props.onYears({ kind: 'latest', tolerance: null })}
        >
          {words.latest}
        </button>
      }
    />
  );
}
