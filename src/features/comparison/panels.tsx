import { memo } from 'react';
import type { CellKey } from '../../core/dataset/model.ts';
import { scaledUnit } from '../../core/dataset/scale.ts';
import { dimensionNames } from '../../core/domain/dimension.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { useMedia } from '../../ui/media/use-media.ts';
import { Marker } from '../../ui/marker/marker.tsx';
import { markerPath } from '../../ui/marker/shapes.ts';
import { verdictBadge } from './held-words.ts';
import type { Column, Entry, Row } from './model.ts';
import { PanelCell, type Related } from './panel-cell.tsx';
import { rowDomain } from './interval-strip.tsx';
import { strings } from './strings.ts';
import './panels.css';

type RelatedTo = (row: Pick<Row, 'indicator'>, column: Column, year: number) => readonly Related[];

/**
 * Localities side by side: a column a locality, a row an indicator; on a phone a card an indicator,
 * a line a locality. The roles are spelt out because the narrow layout takes the table display away,
 * and with it what browsers tell assistive technology.
 */
export function Panels(props: {
  columns: readonly Column[];
  rows: readonly Row[];
  focus: CellKey | null;
  relatedTo: RelatedTo;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const asCards = useMedia('(width <= 640px)');
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
              asCards={asCards}
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
  /** Whether each row is a card, without the heads of the columns. */
  asCards: boolean;
  opensDimension: boolean;
  /** Null where the number that is open is of another row. */
  focus: CellKey | null;
  relatedTo: RelatedTo;
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
          <PanelEntry
            key={entry.column.locality.id}
            entry={entry}
            labelled={props.asCards}
            indicator={indicator}
            unit={scaledUnit(indicator, scale)[language]}
            low={domain?.low ?? null}
            high={domain?.high ?? null}
            heldRow={props.row.held === null ? null : props.row}
            openYear={props.focus?.locality === entry.column.locality.id ? props.focus.year : null}
            relatedTo={props.relatedTo}
            onOpen={props.onOpen}
          />
        ))}
      </tr>
    </>
  );
});

/** What one locality tells; where another comes in beside it, it stays as it is drawn. */
const PanelEntry = memo(function PanelEntry(props: {
  entry: Entry;
  /** Whether the name of the locality stands beside its numbers, as no head does above them. */
  labelled: boolean;
  indicator: Indicator;
  unit: string;
  /** The ends of the scale that all of the row share; null where there are no intervals. */
  low: number | null;
  high: number | null;
  /** The row, where its values are held against a benchmark. */
  heldRow: Row | null;
  /** The year of the number that is open; null where it is of another locality. */
  openYear: number | null;
  relatedTo: RelatedTo;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { entry, indicator, low, high, heldRow } = props;
  const { column, observations, omitted } = entry;
  return (
    <td role="cell" style={{ borderLeftColor: markerPath(column.position, 0, 0, 1).colour }}>
      {props.labelled ? (
        <span className="panels-label" aria-hidden="true">
          <Marker index={column.position} size={11} />
          {column.locality.name[language]}
        </span>
      ) : null}
      <div className="panels-values">
        {observations.length === 0 ? (
          <span className="missing">
            <span className="missing-dash" aria-hidden="true" />
            {omitted === null ? words.noReport : words.omitted(omitted.year, omitted.told)}
          </span>
        ) : null}
        {observations.map((observation) => (
          <PanelCell
            key={observation.year}
            indicator={indicator}
            column={column}
            observation={observation}
            unit={props.unit}
            domain={low === null || high === null ? null : { low, high }}
            open={props.openYear === observation.year}
            remarks={
              heldRow === null
                ? []
                : verdictBadge(heldRow, `${column.locality.id}-${observation.year}`, language)
            }
            related={props.relatedTo({ indicator }, column, observation.year)}
            onOpen={props.onOpen}
          />
        ))}
      </div>
    </td>
  );
});
