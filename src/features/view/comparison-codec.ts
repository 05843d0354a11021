import type { Benchmark } from '../../core/dataset/benchmark.ts';
import {
  type ComparisonChoice,
  comparisonViews,
  openingComparison,
  type ScatterChoice,
  scatterColours,
} from '../../core/dataset/comparison-choice.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import type { Scale } from '../../core/dataset/scale.ts';
import type { AddressProblem } from './address-problem.ts';

/**
 * The parts of an address that say how things are compared, none where all is as at the opening: `w`
 * the view, `u` the scale (`per10k`, or `share,` and an indicator id), `b` the benchmark (`median`,
 * `pooled` or a locality id), `x=1` ranks across levels and roles, `g` the scatter as
 * `x,y,size,colour,log` with `log` of `x`, `y`, `xy` or nothing.
 */
export function encodeComparison(choice: ComparisonChoice): readonly string[] {
  const { view, scale, benchmark, across } = choice;
  const parts: string[] = [];
  if (view !== null) parts.push(`w=${view}`);
  if (scale.kind === 'per-residents') parts.push('u=per10k');
  if (scale.kind === 'share') parts.push(`u=share,${scale.of}`);
  if (benchmark !== null) {
    parts.push(`b=${benchmark.kind === 'locality' ? benchmark.id : benchmark.kind}`);
  }
  if (across) parts.push('x=1');
  const scatter = encodeScatter(choice.scatter);
  if (scatter !== encodeScatter(openingComparison.scatter)) parts.push(`g=${scatter}`);
  return parts;
}

function encodeScatter({ x, y, size, colour, logX, logY }: ScatterChoice): string {
  return [x ?? '', y ?? '', size ?? '', colour, `${logX ? 'x' : ''}${logY ? 'y' : ''}`].join(',');
}

/** Reads what `encodeComparison` writes; what cannot be read is as at the opening, and named. */
export function decodeComparison(
  parameters: URLSearchParams,
  index: DatasetIndex,
  problems: AddressProblem[],
): ComparisonChoice {
  const opening = openingComparison;
  /** The value that a parameter has in one of the ways that `meaning` knows. */
  const read = <Value>(name: string, otherwise: Value, meaning: (text: string) => Value | null) => {
    const text = parameters.get(name);
    if (text === null) return otherwise;
    const value = meaning(text);
    if (value === null) problems.push({ kind: 'comparison', part: text });
    return value ?? otherwise;
  };
  const indicators = new Set(index.indicators.map((one) => one.id));
  const localities = new Set(index.localities.map((one) => one.id));
  return {
    view: read('w', opening.view, (text) => comparisonViews.find((one) => one === text) ?? null),
    scale: read('u', opening.scale, (text) => decodeScale(text, indicators)),
    benchmark: read('b', opening.benchmark, (text) => decodeBenchmark(text, localities)),
    across: read('x', opening.across, (text) => (text === '1' ? true : null)),
    scatter: read('g', opening.scatter, (text) => decodeScatter(text, indicators)),
  };
}

function decodeScale(text: string, indicators: ReadonlySet<string>): Scale | null {
  if (text === 'per10k') return { kind: 'per-residents' };
  const [kind, of = '', ...rest] = text.split(',');
  const known = kind === 'share' && indicators.has(of) && rest.length === 0;
  return known ? { kind: 'share', of } : null;
}

function decodeBenchmark(text: string, localities: ReadonlySet<string>): Benchmark | null {
  if (text === 'median' || text === 'pooled') return { kind: text };
  return localities.has(text) ? { kind: 'locality', id: text } : null;
}

function decodeScatter(text: string, indicators: ReadonlySet<string>): ScatterChoice | null {
  const [x = '', y = '', size = '', colourText, log, ...rest] = text.split(',');
  const colour = scatterColours.find((one) => one === colourText);
  const known = [x, y, size].every((id) => id === '' || indicators.has(id));
  const logs = log === '' || log === 'x' || log === 'y' || log === 'xy';
  if (colour === undefined || !known || !logs || rest.length > 0) return null;
  return {
    x: x === '' ? null : x,
    y: y === '' ? null : y,
    size: size === '' ? null : size,
    colour,
    logX: log.includes('x'),
    logY: log.includes('y'),
  };
}
