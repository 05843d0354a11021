import { memo } from 'react';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { statusGlyphClass } from '../../ui/status/status-glyph.tsx';
import { statusWords } from '../../ui/status/status-words.ts';
import type { Column, Row } from './matrix.ts';
import { strings } from './strings.ts';

/**
 * One indicator: its name, by how many reports it is told, and a cell for each report. There may be
 * thousands of cells, so each is one element, and what happens to it is heard by the table.
 */
export const MatrixRow = memo(function MatrixRow(props: {
  row: Row;
  columns: readonly Column[];
  /** The column of the cell that the Tab key reaches, where it is in this row. */
  stopColumn: number | null;
  /** The column of the cell whose evidence is open, where it is in this row. */
  openColumn: number | null;
}) {
  const words = useStrings(strings);
  const names = useStrings(statusWords);
  const language = useLanguage();
  const { indicator, at, statuses, told } = props.row;
  const name = indicator.name[language];
  const reports = words.byReports(told, props.columns.length);
  return (
    <tr>
      <th scope="row">
        <span className="matrix-indicator">
          {name}
          <small title={reports}>
            <span aria-hidden="true">{`${told}/${props.columns.length}`}</span>
            <span className="visually-hidden">{reports}</span>
          </small>
        </span>
      </th>
      {props.columns.map(({ report, locality }, column) => {
        const status = statuses[column];
        if (status === undefined) return null;
        return (
          <td
            key={report.id}
            role="gridcell"
            className={statusGlyphClass(status)}
            data-row={at}
            data-column={column}
            tabIndex={column === props.stopColumn ? 0 : -1}
            aria-selected={column === props.openColumn ? true : undefined}
            aria-label={words.open(
              words.reportName(locality.name[language], report.year),
              name,
              names[status],
            )}
            title={names[status]}
          />
        );
      })}
    </tr>
  );
});
