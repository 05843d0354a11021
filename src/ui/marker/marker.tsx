import { markerPath } from './shapes.ts';

/**
 * Colour and shape of the `index`-th chosen locality (from 0), `size` px wide. Decoration beside the
 * locality's name, so hidden from assistive technology.
 */
export function Marker(props: { index: number; size?: number; background?: string }) {
  const size = props.size ?? 10;
  const marker = markerPath(props.index, size / 2, size / 2, size / 2);
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      style={{ flex: 'none', overflow: 'visible' }}
    >
      <path
        d={marker.d}
        fill={marker.hollow ? (props.background ?? 'none') : marker.colour}
        stroke={marker.hollow ? marker.colour : 'none'}
        strokeWidth={marker.strokeWidth}
      />
    </svg>
  );
}
