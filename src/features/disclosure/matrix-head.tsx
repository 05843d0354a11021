import { memo } from 'react';
import { useStrings } from '../../ui/i18n/strings.ts';
import { ReportName } from '../../ui/report-name/report-name.tsx';
import type { Column } from './matrix.ts';
import { strings } from './strings.ts';

/** The reports, one a column. Like all rows it is drawn anew only when its own data change. */
export const MatrixHead = memo(function MatrixHead(props: { columns: readonly Column[] }) {
  const words = useStrings(strings);
  return (
    <thead>
      <tr>
        <th scope="col">{words.indicator}</th>
        {props.columns.map(({ report, locality, position }) => (
          <th scope="col" key={report.id}>
            <ReportName locality={locality} year={report.year} position={position} />
          </th>
        ))}
      </tr>
    </thead>
  );
});
