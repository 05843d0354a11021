import type { ScaledEntry } from '../../../src/core/dataset/rank.ts';
import type { Basis } from '../../../src/core/dataset/basis.ts';
import { estimateOf } from '../../../src/core/dataset/basis.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import { entry, type Told } from '../domain/compared.ts';

function withBasis(of: Locality, basis: Basis, told: Told): ScaledEntry {
  const { value, interval } = estimateOf(basis);
  return {
    ...entry(of, { value, ...told }),
    scaled: {
      kind: 'value',
      value,
      interval,
      unit: { zh: '%', en: '%' },
      approx: null,
      basis,
      working: null,
    },
  };
}

/** A rate in per cent with its counts. */
export function rate(
  of: Locality,
  [successes, total]: readonly [number, number],
  told: Told = {},
): ScaledEntry {
  return withBasis(of, { kind: 'proportion', successes, total }, told);
}

/** So many events among so many residents. */
export function events(
  of: Locality,
  [count, population]: readonly [number, number],
  told: Told = {},
): ScaledEntry {
  return withBasis(of, { kind: 'per-population', count, population }, told);
}

/** A value without counts. */
export function plain(of: Locality, value: number, told: Told = {}): ScaledEntry {
  const { scaled, ...rest } = rate(of, [1, 2], { value, ...told });
  if (scaled.kind === 'none') throw new Error('no value');
  return { ...rest, scaled: { ...scaled, value, interval: null, basis: null } };
}

/** No value: the report redacts it. */
export function missing(of: Locality, told: Told = {}): ScaledEntry {
  return {
    ...entry(of, { ...told, value: null }),
    scaled: { kind: 'none', reason: 'no-value' },
  };
}
