import type { Report } from '../domain/report.ts';
import type { DisclosedCell, ReportDisclosure, Shard } from './model.ts';

/**
 * Who tells what: the shards turned, so that each report has one cell for each indicator. Both orders
 * stay as they are.
 *
 * @throws {Error} when a shard lacks a cell of one of the reports
 */
export function disclosureOf(
  reports: readonly Report[],
  shards: readonly Shard[],
): readonly ReportDisclosure[] {
  const cells = shards.map(({ indicator, observations }) => ({
    indicator,
    byReport: new Map(observations.map(({ cell }) => [cell.report, cell])),
  }));
  return reports.map(({ id }) => ({
    report: id,
    cells: Object.fromEntries(
      cells.map(({ indicator, byReport }): [string, DisclosedCell] => {
        const cell = byReport.get(id);
        if (cell === undefined) throw new Error(`${id} has no cell of ${indicator}`);
        return [indicator, { status: cell.status, value: cell.value }];
      }),
    ),
  }));
}
