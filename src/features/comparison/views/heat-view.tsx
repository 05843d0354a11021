import type { ChartContext, ObservedEntry } from '../../../charts/entry.ts';
import { heatModel } from '../../../charts/heat/build.ts';
import type { HeatModel } from '../../../charts/heat/model.ts';
import { indicatorInputs } from '../chart-input.ts';
import type { CellKey } from '../../../core/dataset/model.ts';
import type { Row } from '../model.ts';
import { SingleChart } from '../single-chart.tsx';

/** All chosen indicators of all chosen localities in one table. */
export function HeatView(props: {
  rows: readonly Row[];
  version: string;
  onOpen: (focus: CellKey) => void;
}) {
  return <SingleChart {...props} draw={drawHeat} />;
}

function drawHeat(rows: readonly Row[], context: ChartContext): HeatModel {
  const columns = rows[0]?.entries.map(({ column }) => column) ?? [];
  // Of several years each is a row of its own; otherwise a locality has one, of its newest report.
  const places = columns.flatMap(({ locality, position, years }) =>
    (years.length === 0 ? [null] : years).map((year) => ({
      locality,
      year,
      markerIndex: position,
    })),
  );
  const { inputs, notes } = indicatorInputs(rows, context);
  return heatModel({
    ...context,
    notes,
    across: rows.some(({ across }) => across),
    places,
    indicators: inputs.map(({ indicator, scale, entries }) => ({
      indicator,
      scale: scale ?? null,
      entries: places.map(({ locality, year, markerIndex }): ObservedEntry => {
        const own = entries.filter((entry) => entry.locality.id === locality.id);
        const several = places.filter((place) => place.locality.id === locality.id).length > 1;
        const told = several ? own.find((entry) => entry.year === year) : own[0];
        return told ?? { locality, year, cell: null, markerIndex };
      }),
    })),
  });
}
