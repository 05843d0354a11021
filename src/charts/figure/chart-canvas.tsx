import { lazy, Suspense, useState } from 'react';
import { useStrings } from '../../ui/i18n/strings.ts';
import { type DrawingLoader, drawingHeight } from '../drawing.ts';
import type { ChartModel } from '../model.ts';
import { describeChart } from './describe.ts';
import { DrawingBoundary } from './drawing-boundary.tsx';
import { strings } from './strings.ts';
import { useWidth } from './use-width.ts';

/** The height that a chart is given before its width is known, px. */
const unmeasuredHeight = 180;

/** The drawing at the width there is, with its states: loading, failed and drawn, all of one height. */
export function ChartCanvas(props: { model: ChartModel; load: DrawingLoader }) {
  const { model, load } = props;
  const words = useStrings(strings);
  const [width, ref] = useWidth();
  const fetchDrawing = () => lazy(async () => ({ default: await load(model.kind) }));
  const [Drawing, setDrawing] = useState(fetchDrawing);
  const height = width === null ? unmeasuredHeight : drawingHeight(model, width);
  const loading = (
    <p className="chart-state" role="status">
      {words.loading}
    </p>
  );
  return (
    <div ref={ref} className="chart-canvas" style={{ minHeight: height }}>
      <DrawingBoundary
        onRetry={() => setDrawing(fetchDrawing)}
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
          <Suspense fallback={loading}>
            <div role="img" aria-label={describeChart(model)}>
              <Drawing model={model} width={width} />
            </div>
          </Suspense>
        )}
      </DrawingBoundary>
    </div>
  );
}
