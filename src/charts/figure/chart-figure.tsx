import { useId, useRef } from 'react';
import type { CellKey } from '../../core/dataset/model.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { type DrawingLoader, loadDrawing } from '../drawing.tsx';
import type { ChartModel } from '../model.ts';
import { joinSentences } from '../text/join.ts';
import { chartWords } from '../words.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import { SaveMenu, SaveOutcome } from './save-menu.tsx';
import { strings } from './strings.ts';
import { useSaving } from './use-saving.ts';
import { useShown } from './use-shown.ts';
import './chart-figure.css';

/**
 * A chart as a figure: title, what is drawn, the chart or its table, who is missing, notes, source;
 * always in this order. Chart and table, once seen, both stay: each is found as it was left.
 */
export function ChartFigure(props: {
  model: ChartModel;
  load?: DrawingLoader;
  /** Opens the evidence of a figure in the table, or in a chart that is a table itself. */
  onOpen?: (figure: CellKey) => void;
}) {
  const { model } = props;
  const words = useStrings(strings);
  const place = useRef<HTMLDivElement>(null);
  const [shown, show] = useShown(place);
  const [saving, save] = useSaving(model);
  const titleId = useId();
  const asTable = shown.now === 'table';
  const remarks = [
    ...(model.missing.length === 0 ? [] : [chartWords(model.language).missing(model.missing)]),
    ...model.notes,
  ];
  return (
    <figure
      className="chart-figure"
      aria-labelledby={titleId}
      data-kind={model.kind}
      data-marks={model.readings.length}
    >
      <figcaption>
        <div className="chart-heading">
          <h2 id={titleId}>{model.title}</h2>
          <p>{model.subtitle}</p>
        </div>
        <div className="chart-tools" ref={place} role="group" aria-label={words.tools(model.title)}>
          <button
            type="button"
            className="button"
            onClick={() => show(asTable ? 'chart' : 'table')}
          >
            {asTable ? words.showChart : words.showTable}
          </button>
          {model.empty ? null : <SaveMenu working={saving.kind === 'working'} onSave={save} />}
        </div>
      </figcaption>
      <SaveOutcome saving={saving} />
      <div className="chart-body" hidden={asTable}>
        {model.empty ? (
          <p className="chart-state">{chartWords(model.language).nothingToDraw}</p>
        ) : (
          <>
            {hasOwnNames(model) ? null : <ChartLegend legend={model.legend} />}
            <ChartCanvas model={model} load={props.load ?? loadDrawing} onOpen={props.onOpen} />
          </>
        )}
      </div>
      {shown.both || asTable ? (
        <div className="chart-body" hidden={!asTable}>
          <ChartTable
            table={model.table}
            language={model.language}
            labelledBy={titleId}
            {...(props.onOpen === undefined ? {} : { onOpen: props.onOpen })}
          />
        </div>
      ) : null}
      {remarks.length === 0 ? null : (
        <p className="chart-note">{joinSentences(remarks, model.language)}</p>
      )}
      <p className="chart-source">{unbrokenDates(model.source)}</p>
    </figure>
  );
}

/** Rows name each locality beside its mark; a legend would say it once more. */
function hasOwnNames({ kind }: ChartModel): boolean {
  return kind === 'bars' || kind === 'intervals';
}

/** Browsers break a line after the hyphens of a date; a date stays whole. */
function unbrokenDates(text: string) {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={piece} className="chart-date">
        {piece}
      </span>
    ),
  );
}
