import { memo, useMemo } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ErrorBar,
  Line,
  LineChart,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts';
import type { ChartShape } from './shape.ts';

/** As many marks as a chart of the app has, drawn by Recharts as its documentation begins. */
export const BareChart = memo(function BareChart({ shape }: { shape: ChartShape }) {
  const { kind, width, height, marks, lines } = shape;
  const data = useMemo(
    () =>
      Array.from({ length: Math.ceil(marks / (kind === 'lines' ? lines : 1)) }, (_, index) => ({
        name: `Row ${index + 1}`,
        x: 20 + ((index * 37) % 80),
        y: index,
        error: 4,
        ...Object.fromEntries(
          Array.from({ length: lines }, (_, line) => [
            `line${line}`,
            (index * 37 + line * 11) % 80,
          ]),
        ),
      })),
    [kind, marks, lines],
  );
  const size = { width, height: Math.max(height, 120) };
  if (kind === 'bars') {
    return (
      <BarChart {...size} data={data} layout="vertical">
        <CartesianGrid />
        <XAxis type="number" />
        <YAxis type="category" dataKey="name" interval={0} />
        <Bar
          dataKey="x"
          fill="var(--mark)"
          isAnimationActive={false}
          label={{ position: 'right' }}
        />
      </BarChart>
    );
  }
  if (kind === 'lines') {
    return (
      <LineChart {...size} data={data}>
        <CartesianGrid />
        <XAxis dataKey="name" />
        <YAxis />
        {Array.from({ length: lines }, (_, line) => (
          <Line key={line} dataKey={`line${line}`} stroke="var(--mark)" isAnimationActive={false} />
        ))}
      </LineChart>
    );
  }
  return (
    <ScatterChart {...size}>
      <CartesianGrid />
      <XAxis type="number" dataKey="x" />
      {kind === 'intervals' ? (
        <YAxis type="category" dataKey="name" interval={0} allowDuplicatedCategory={false} />
      ) : (
        <YAxis type="number" dataKey="y" />
      )}
      <Scatter data={data} fill="var(--mark)" isAnimationActive={false}>
        {kind === 'intervals' ? <ErrorBar dataKey="error" direction="x" /> : null}
      </Scatter>
    </ScatterChart>
  );
});
