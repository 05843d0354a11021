import { baseline, typeSizes } from './type-sizes.ts';

/** A line of text whose vertical middle is at `y`. */
export function PlotText(props: {
  x: number;
  y: number;
  text: string;
  size?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
}) {
  const size = props.size ?? typeSizes.tick;
  return (
    <text
      x={props.x}
      y={baseline(props.y, size)}
      fontSize={size}
      fill={props.fill ?? 'var(--ink-3)'}
      textAnchor={props.anchor ?? 'start'}
      {...(props.bold === true ? { fontWeight: 600 } : {})}
    >
      {props.text}
    </text>
  );
}

/** Ground behind a line of text whose middle is at `y`, so that lines stop short of words. */
export function TextGround(props: { x: number; y: number; width: number; height?: number }) {
  const height = props.height ?? 18;
  return (
    <rect
      x={props.x - 3}
      y={props.y - height / 2}
      width={props.width + 6}
      height={height}
      fill="var(--card)"
    />
  );
}
