import { covers, type Years } from '../../core/dataset/choose.ts';
import type { DatasetIndex, Observation, Shard } from '../../core/dataset/model.ts';
import { type Standing, standingAmong } from '../../core/dataset/position.ts';
import type { ScaledEntry } from '../../core/dataset/rank.ts';
import { scaled } from '../../core/dataset/scale.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';

/** Where a figure stands among those that other localities have in the same years. */
export function standingOf(
  index: Pick<DatasetIndex, 'localities'>,
  indicator: Indicator,
  shard: Shard,
  locality: Locality,
  observation: Observation,
  years: Years,
): Standing {
  const entryOf = (of: Locality, { year, cell }: Observation): ScaledEntry => ({
    indicator: indicator.id,
    locality: of,
    year,
    cell,
    scaled: scaled({
      indicator,
      cell,
      locality: of,
      year,
      scale: { kind: 'printed' },
      total: null,
    }),
  });
  const own = entryOf(locality, observation);
  const known = new Map(index.localities.map((one) => [one.id, one]));
  const others = newestTold(shard, years).flatMap((one) => {
    const of = known.get(one.locality);
    return of === undefined ? [] : [entryOf(of, one)];
  });
  return standingAmong(indicator, own, others);
}

/** Of each locality the newest observation with a value in the years asked for. */
function newestTold(shard: Shard, years: Years): readonly Observation[] {
  const last = Math.max(...shard.observations.map(({ year }) => year));
  const newest = new Map<string, Observation>();
  for (const one of shard.observations) {
    if (one.cell.value === null || !covers(years, one.year, last)) continue;
    const before = newest.get(one.locality);
    if (before === undefined || one.year > before.year) newest.set(one.locality, one);
  }
  return [...newest.values()];
}
