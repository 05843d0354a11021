import { useId, useState } from 'react';
import { useStrings } from '../../ui/i18n/strings.ts';
import { type DrawingLoader, loadDrawing } from '../drawing.ts';
import type { ChartModel } from '../model.ts';
import { chartWords } from '../words.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import { ChartTable } from './chart-table.tsx';
import { SaveMenu, SaveOutcome } from './save-menu.tsx';
import { strings } from './strings.ts';
import { useSaving } from './use-saving.ts';
import './chart-figure.css';

/**
 * One indicator as a figure: title, what is drawn, the chart or its table, who is missing, notes,
 * source; always in this order.
 */
export function ChartFigure(props: { model: ChartModel; load?: DrawingLoader }) {
  const { model } = props;
  const words = useStrings(strings);
  const [asTable, setAsTable] = useState(false);
  const [saving, save] = useSaving(model);
  const titleId = useId();
  const drawn = model.rows.length > 0;
  const remarks = [
    ...(model.missing.length === 0 ? [] : [chartWords(model.language).missing(model.missing)]),
    ...model.notes,
  ];
  return (
    <figure className="chart-figure" aria-labelledby={titleId}>
      <figcaption>
        <div className="chart-heading">
          <h3 id={titleId}>{model.title}</h3>
          <p>{model.subtitle}</p>
        </div>
        <div className="chart-tools" role="group" aria-label={words.tools(model.title)}>
          <button type="button" className="button" onClick={() => setAsTable(!asTable)}>
            {asTable ? words.showChart : words.showTable}
          </button>
          {drawn ? <SaveMenu working={saving.kind === 'working'} onSave={save} /> : null}
        </div>
      </figcaption>
      <SaveOutcome saving={saving} />
      {asTable ? (
        <ChartTable model={model} labelledBy={titleId} />
      ) : drawn ? (
        <ChartCanvas key={model.kind} model={model} load={props.load ?? loadDrawing} />
      ) : (
        <p className="chart-state">{chartWords(model.language).nothingToDraw}</p>
      )}
      {remarks.length === 0 ? null : (
        <p className="chart-note">{remarks.join(model.language === 'zh' ? '' : ' ')}</p>
      )}
      <p className="chart-source">{unbrokenDates(model.source)}</p>
    </figure>
  );
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
