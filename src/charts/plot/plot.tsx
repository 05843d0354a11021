import type { ReactNode } from 'react';

/** The one SVG element of a chart that is drawn without the chart library. */
export function Plot(props: { width: number; height: number; children: ReactNode }) {
  const { width, height } = props;
  return (
    <svg className="chart-plot" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {props.children}
    </svg>
  );
}

/** Such a chart is whole as soon as it is there. */
export function finishedPlot(host: Element): SVGSVGElement | null {
  return host.querySelector<SVGSVGElement>('svg.chart-plot');
}
