import type { Years } from '../../../core/dataset/choose.ts';
import type { DatasetIndex } from '../../../core/dataset/model.ts';
import type { ComparisonProps, Row } from '../model.ts';
import { columnsOf, rowsOf } from '../rows.ts';

type Asked = Pick<
  ComparisonProps,
  'index' | 'localities' | 'indicators' | 'years' | 'view' | 'choice' | 'stateOf'
>;

/**
 * The rows that a view shows: of the strip those of all localities of the edition, of the trend those
 * of all years unless a range was asked for, of all others what is chosen.
 */
export function viewRows(asked: Asked): readonly Row[] {
  const { index, view } = asked;
  const localities = view === 'strip' ? everyId(index) : asked.localities;
  const years = view === 'trend' && asked.years.kind !== 'range' ? everyYear(index) : asked.years;
  const columns = columnsOf(index, localities, years);
  return rowsOf(index, asked.indicators, columns, years, asked.stateOf, asked.choice);
}

function everyYear(index: DatasetIndex): Years {
  const years = index.reports.map(({ year }) => year);
  return { kind: 'range', from: Math.min(...years), to: Math.max(...years) };
}

/** The localities with a report, whatever its year. */
function everyId({ localities, reports }: DatasetIndex): readonly string[] {
  const reported = new Set(reports.map((report) => report.locality.id));
  return localities.map(({ id }) => id).filter((id) => reported.has(id));
}
