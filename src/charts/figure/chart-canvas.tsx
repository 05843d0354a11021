import { memo, type ReactNode, useMemo } from 'react';
import type { CellKey } from '../../core/dataset/model.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { type DrawingLoader, expectedHeight } from '../drawing.tsx';
import type { Picture, Spot } from '../picture.ts';
import type { ChartModel } from '../model.ts';
import { DrawingBoundary } from './drawing-boundary.tsx';
import { MarkReader } from './mark-reader.tsx';
import { strings } from './strings.ts';
import { useDrawing } from './use-drawing.ts';
import { useWidth } from './use-width.ts';

/** The height that a chart is given before its width is known, px. */
const unmeasuredHeight = 180;

const noSpots: ReadonlyMap<string, Spot> = new Map();

/** The drawing at the width there is, with its states: loading, failed and drawn, all of one height. */
export function ChartCanvas(props: {
  model: ChartModel;
  load: DrawingLoader;
  onOpen?: ((figure: CellKey) => void) | undefined;
}) {
  const { model, load } = props;
  const words = useStrings(strings);
  const [width, ref] = useWidth();
  const height = useMemo(
    () => (width === null ? unmeasuredHeight : expectedHeight(model, width)),
    [model, width],
  );
  const loading = (
    <p className="chart-state" role="status">
      {words.loading}
    </p>
  );
  return (
    <div ref={ref} className="chart-canvas" style={{ minHeight: height }}>
      {/* Another kind of chart begins anew, in the room that this one has. */}
      <DrawingBoundary
        key={model.kind}
        fallback={(retry) => (
          <div className="chart-state" role="alert">
            <p>
              <strong>{words.failed}</strong> {words.failedAdvice}
            </p>
            <button type="button" className="button" onClick={retry}>
              {words.retry}
            </button>
          </div>
        )}
      >
        {width === null ? (
          loading
        ) : (
          <Drawn load={load} model={model} width={width} loading={loading} onOpen={props.onOpen} />
        )}
      </DrawingBoundary>
    </div>
  );
}

function Drawn(props: {
  load: DrawingLoader;
  model: ChartModel;
  width: number;
  loading: ReactNode;
  onOpen: ((figure: CellKey) => void) | undefined;
}) {
  const { model, width } = props;
  const drawing = useDrawing(model.kind, props.load);
  const spots = useMemo(() => drawing?.spots(model, width) ?? noSpots, [drawing, model, width]);
  if (drawing === null) return props.loading;
  if (drawing.Screen !== undefined)
    return <drawing.Screen model={model} width={width} onOpen={props.onOpen} />;
  return (
    <MarkReader
      title={model.title}
      language={model.language}
      readings={model.readings}
      spots={spots}
    >
      <div role="img" aria-label={model.description}>
        <Unmoved Drawn={drawing.Picture} model={model} width={width} />
      </div>
    </MarkReader>
  );
}

/** Draws only what has changed: reading the marks one by one changes nothing. */
const Unmoved = memo(function Unmoved(props: {
  Drawn: Picture<ChartModel>;
  model: ChartModel;
  width: number;
}) {
  return <props.Drawn model={props.model} width={props.width} />;
});
