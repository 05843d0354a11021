import { memo } from 'react';
import type { CellKey } from '../../core/dataset/model.ts';
import { scaledUnit } from '../../core/dataset/scale.ts';
import { dimensionNames } from '../../core/domain/dimension.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Marker } from '../../ui/marker/marker.tsx';
import { markerPath } from '../../ui/marker/shapes.ts';
import { verdictBadge } from './held-words.ts';
import type { Column, Row } from './model.ts';
import { PanelCell, type Related } from './panel-cell.tsx';
import { rowDomain } from './interval-strip.tsx';
import { strings } from './strings.ts';
import './panels.css';

/**
 * Localities side by side: a column a locality, a row an indicator; on a phone a card an indicator,
 * a line a locality. The roles are spelt out because the narrow layout takes the table display away,
 * and with it what browsers tell assistive technology.
 */
export function Panels(props: {
  columns: readonly Column[];
  rows: readonly Row[];
  focus: CellKey | null;
  relatedTo: (row: Row, column: Column, year: number) => readonly Related[];
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <div className="panels" role="region" aria-label={words.heading} tabIndex={0}>
      <table role="table" aria-label={words.heading}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.indicator}
            </th>
            {props.columns.map((column) => (
              <th role="columnheader" scope="col" key={column.locality.id}>
                <span className="panels-name">
                  <Marker index={column.position} size={12} />
                  {column.locality.name[language]}
                </span>
                <small>{describeColumn(column, language, words)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row, at) => (
            <PanelRows
              key={row.indicator.id}
              columns={props.columns}
              row={row}
              focus={props.focus?.indicator === row.indicator.id ? props.focus : null}
              relatedTo={props.relatedTo}
              onOpen={props.onOpen}
              opensDimension={props.rows[at - 1]?.indicator.dimension !== row.indicator.dimension}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function describeColumn(
  column: Column,
  language: 'zh' | 'en',
  words: (typeof strings)['zh'],
): string {
  const { locality } = column;
  const place = locality.anonymised
    ? words.anonymised
    : locality.parents
        .map((parent) => (language === 'zh' ? shorten(parent.name.zh) : parent.name.en))
        .join(language === 'zh' ? ' ' : ', ');
  const years = column.years.length === 0 ? words.noReports : column.years.join(words.listJoin);
  return [place, years].filter((text) => text !== '').join(' · ');
}

/** Parents by their short names, as the head of a column has little room: 内蒙古 for 内蒙古自治区. */
function shorten(name: string): string {
  return name.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市区县]$/, '');
}

/** Drawn again only where its own figures change, or which of them is open. */
const PanelRows = memo(function PanelRows(props: {
  columns: readonly Column[];
  row: Row;
  opensDimension: boolean;
  /** Null where the number that is open is of another row. */
  focus: CellKey | null;
  relatedTo: (row: Row, column: Column, year: number) => readonly Related[];
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { indicator, scale, state, entries } = props.row;
  const domain = rowDomain(entries);
  const unit =
    language === 'zh' && scale.kind === 'printed'
      ? indicator.unit
      : scaledUnit(indicator, scale)[language];
  const span = props.columns.length;
  return (
    <>
      {props.opensDimension ? (
        <tr className="panels-dimension" role="row">
          <th role="rowheader" colSpan={span + 1}>
            {dimensionNames[indicator.dimension][language]}
          </th>
        </tr>
      ) : null}
      <tr role="row">
        <th role="rowheader" scope="row">
          {indicator.name[language]}
          <small>
            {[unit, words.polarity[indicator.polarity]].filter((text) => text !== '').join(' · ')}
          </small>
        </th>
        {state.kind === 'loading' ? (
          <td role="cell" colSpan={span} className="panels-wide">
            <span role="status" className="panels-loading">
              {words.loading}
            </span>
          </td>
        ) : null}
        {state.kind === 'failed' ? (
          <td role="cell" colSpan={span} className="panels-wide">
            {state.failure}
          </td>
        ) : null}
        {entries.map((entry) => (
          <td
            role="cell"
            key={entry.column.locality.id}
            style={{ borderLeftColor: markerPath(entry.column.position, 0, 0, 1).colour }}
          >
            <span className="panels-label" aria-hidden="true">
              <Marker index={entry.column.position} size={11} />
              {entry.column.locality.name[language]}
            </span>
            <div className="panels-values">
              {entry.observations.length === 0 ? (
                <span className="missing">
                  <span className="missing-dash" aria-hidden="true" />
                  {entry.omitted === null
                    ? words.noReport
                    : words.omitted(entry.omitted.year, entry.omitted.told)}
                </span>
              ) : null}
              {entry.observations.map((observation) => (
                <PanelCell
                  key={observation.year}
                  indicator={indicator}
                  column={entry.column}
                  observation={observation}
                  unit={scaledUnit(indicator, scale)[language]}
                  domain={domain}
                  open={
                    props.focus !== null &&
                    props.focus.indicator === indicator.id &&
                    props.focus.locality === entry.column.locality.id &&
                    props.focus.year === observation.year
                  }
                  remarks={verdictBadge(
                    props.row,
                    `${entry.column.locality.id}-${observation.year}`,
                    language,
                  )}
                  related={props.relatedTo(props.row, entry.column, observation.year)}
                  onOpen={props.onOpen}
                />
              ))}
            </div>
          </td>
        ))}
      </tr>
    </>
  );
});
