import { memo } from 'react';
import { dimensionNames } from '../../core/domain/dimension.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { Column, Group } from './matrix.ts';
import { strings } from './strings.ts';

/** The head of a dimension: how many of its indicators each report tells. */
export const DimensionRow = memo(function DimensionRow(props: {
  group: Group;
  columns: readonly Column[];
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dimension, rows, told } = props.group;
  const name = dimensionNames[dimension][language];
  return (
    <tr className="matrix-dimension">
      <th scope="row">
        {name}
        <small>{rows.length}</small>
      </th>
      {props.columns.map(({ report, locality }, column) => {
        const count = told[column];
        if (count === undefined) return null;
        return (
          <td
            key={report.id}
            aria-label={words.inDimension(
              words.reportName(locality.name[language], report.year),
              name,
              count,
              rows.length,
            )}
          >
            {`${count}/${rows.length}`}
          </td>
        );
      })}
    </tr>
  );
});
