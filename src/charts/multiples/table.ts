import type { Language } from '../../core/domain/text.ts';
import { withUnit } from '../describe.ts';
import { unitOf } from '../entry.ts';
import type { MissingRow, TableModel } from '../frame.ts';
import { localityCell, remarksCell } from '../table/figure-table.ts';
import { missingRows } from '../table/missing-rows.ts';
import { chartWords } from '../words.ts';
import type { MultiplesFigure } from './figure.ts';
import { multiplesWords } from './words.ts';

/** A row for each figure of each indicator, with its unit, as the indicators differ in theirs. */
export function multiplesTable(
  figures: readonly MultiplesFigure[],
  missing: readonly MissingRow[],
  language: Language,
): TableModel {
  const words = chartWords(language).table;
  return {
    columns: [
      { key: 'locality', name: words.locality, align: 'start' },
      { key: 'indicator', name: multiplesWords[language].indicator, align: 'start' },
      { key: 'year', name: words.year, align: 'start' },
      { key: 'value', name: words.value(''), align: 'end' },
      { key: 'remarks', name: words.remarks, align: 'start' },
    ],
    rows: [
      ...figures.map(({ column, entry, mark }) => {
        const name = column.indicator.name[language];
        const unit = unitOf({ ...column, scale: column.scale ?? null, language });
        return {
          key: mark.key,
          cells: [
            localityCell(entry.locality.name[language], entry.markerIndex),
            { text: name, sort: name },
            mark.year === null
              ? { text: words.none, sort: null }
              : { text: String(mark.year), sort: mark.year },
            {
              text: withUnit(mark.valueText, unit),
              sort: mark.value,
              ...(entry.year === null
                ? {}
                : {
                    opens: {
                      locality: entry.locality.id,
                      year: entry.year,
                      indicator: column.indicator.id,
                    },
                  }),
            },
            remarksCell(mark.badges, language),
          ],
          missing: null,
        };
      }),
      ...missingRows(missing),
    ],
  };
}
