import { useState } from 'react';
import type { ChartEntry } from '../../charts/entry.ts';
import { ChartFigure } from '../../charts/figure/chart-figure.tsx';
import { rowsModel } from '../../charts/rows/build.ts';
import { formatDate } from '../../ui/format/date.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { Entry, Row } from './model.ts';
import { comparabilityText } from './note-text.ts';
import { strings } from './strings.ts';

/** A chart for each indicator whose data are there; those that are not have said so in the table. */
export function ChartList(props: { rows: readonly Row[]; version: string }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [accessDate] = useState(() => formatDate(new Date()));
  return (
    <section aria-label={words.charts}>
      {props.rows
        .filter((row) => row.state.kind === 'ready')
        .map((row) => (
          <ChartFigure
            key={row.indicator.id}
            model={rowsModel({
              indicator: row.indicator,
              entries: row.entries.flatMap(chartEntries),
              language,
              datasetVersion: props.version,
              accessDate,
              // The image travels without the page, so it carries what to mind along.
              notes: sentences(comparabilityText([row], language)),
            })}
          />
        ))}
    </section>
  );
}

function chartEntries(entry: Entry): readonly ChartEntry[] {
  const { locality, position } = entry.column;
  if (entry.observations.length === 0) {
    return [{ locality, year: null, cell: null, markerIndex: position }];
  }
  return entry.observations.map(({ year, cell }) => ({
    locality,
    year,
    cell,
    markerIndex: position,
  }));
}

function sentences(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}
