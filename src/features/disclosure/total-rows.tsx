import { memo } from 'react';
import { useStrings } from '../../ui/i18n/strings.ts';
import { StatusGlyph } from '../../ui/status/status-glyph.tsx';
import { statusWords } from '../../ui/status/status-words.ts';
import { type Matrix, statusOrder } from './matrix.ts';
import { strings } from './strings.ts';

/** How many indicators each report tells, and the same by status: the numbers above the signs. */
export const TotalRows = memo(function TotalRows(props: { matrix: Matrix }) {
  const words = useStrings(strings);
  const names = useStrings(statusWords);
  const { columns, indicators } = props.matrix;
  return (
    <tbody className="matrix-totals">
      <tr className="matrix-told">
        <th scope="row">
          {words.told}
          <small>{words.toldOf(indicators)}</small>
        </th>
        {columns.map(({ report, told }) => (
          <td key={report.id}>{told}</td>
        ))}
      </tr>
      {statusOrder.map((status) => (
        <tr key={status}>
          <th scope="row">
            <span className="matrix-status">
              <StatusGlyph status={status} />
              {names[status]}
            </span>
          </th>
          {columns.map(({ report, counts }) => (
            <td key={report.id} className={counts[status] === 0 ? 'matrix-none' : undefined}>
              {counts[status]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
});
