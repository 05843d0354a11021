import { Suspense } from 'react';
import type { ChartContext } from '../../charts/entry.ts';
import { loadDrawing } from '../../charts/drawing.tsx';
import { rowsModel } from '../../charts/rows/build.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { lazyAgain } from '../../ui/lazy/lazy-again.tsx';
import { indicatorInput } from './chart-input.ts';
import { ChartList } from './chart-list.tsx';
import type { ComparisonProps, Row } from './model.ts';
import { strings } from './strings.ts';
import { PanelsView } from './views/panels-view.tsx';
import type { ScatterShown } from './views/scatter-shown.ts';

// Most visits never leave the panels and the ranking; the other views come when they are turned to.
const importers = {
  strip: () => import('./views/strip-view.tsx'),
  trend: () => import('./views/trend-view.tsx'),
  heat: () => import('./views/heat-view.tsx'),
  multiples: () => import('./views/multiples-view.tsx'),
  scatter: () => import('./views/scatter-view.tsx'),
} as const;
const StripView = lazyAgain(async () => (await importers.strip()).StripView);
const TrendView = lazyAgain(async () => (await importers.trend()).TrendView);
const HeatView = lazyAgain(async () => (await importers.heat()).HeatView);
const MultiplesView = lazyAgain(async () => (await importers.multiples()).MultiplesView);
const ScatterView = lazyAgain(async () => (await importers.scatter()).ScatterView);

/** Fetches the views that are not there yet, and what draws them; a failure is told once one is due. */
export function fetchViews(): void {
  for (const view of ['strip', 'trend', 'heat', 'multiples', 'scatter'] as const) {
    Promise.all([importers[view](), loadDrawing(view)]).catch(() => undefined);
  }
}

/** What is compared, in the view that was asked for; `rows` are those of the view. */
export function ViewContent(
  props: ComparisonProps & { rows: readonly Row[]; scatter: ScatterShown | null },
) {
  const words = useStrings(strings);
  return (
    <Suspense
      fallback={
        <p className="chart-state" role="status">
          {words.loading}
        </p>
      }
    >
      <View {...props} />
    </Suspense>
  );
}

function View(props: ComparisonProps & { rows: readonly Row[]; scatter: ScatterShown | null }) {
  const { rows } = props;
  const { version } = props.index;
  switch (props.view) {
    case 'strip':
      return (
        <StripView rows={rows} version={version} chosen={props.localities} onOpen={props.onOpen} />
      );
    case 'trend':
      return <TrendView rows={rows} version={version} onOpen={props.onOpen} />;
    case 'heat':
      return <HeatView rows={rows} version={version} onOpen={props.onOpen} />;
    case 'multiples':
      return <MultiplesView rows={rows} version={version} onOpen={props.onOpen} />;
    case 'scatter':
      return <ScatterView {...props} shown={props.scatter} />;
    // The profile is not of this component: it stands in its place.
    case 'profile':
    case 'panels':
    case 'ranking':
      return (
        <>
          {props.view === 'panels' ? <PanelsView {...props} /> : null}
          <ChartList
            rows={rows}
            version={version}
            draw={ranking}
            below={props.view === 'panels'}
            onOpen={props.onOpen}
          />
        </>
      );
  }
}

const ranking = (row: Row, context: ChartContext) => rowsModel(indicatorInput(row, context));
