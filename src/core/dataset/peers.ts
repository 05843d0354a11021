import type { Level, Locality } from '../domain/locality.ts';
import type { Report } from '../domain/report.ts';
import type { Bilingual } from '../domain/text.ts';
import type { DatasetIndex, ReportDisclosure } from './model.ts';

/** The counts that tell how many cases a locality has. */
export const volumeIndicators = ['review.accepted', 'mediation.cases'] as const;

/** Volumes within this factor of each other are similar. */
export const similarFactor = 2;

/** In what a locality is like the chosen ones. */
export type PeerReason =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'province'; readonly name: Bilingual }
  | {
      /**
       * At least half and at most twice as many cases, in the newest report of each that tells it. Of
       * the chosen ones with as many, it is the nearest.
       */
      readonly kind: 'volume';
      readonly indicator: (typeof volumeIndicators)[number];
      readonly value: number;
      readonly chosen: { readonly locality: string; readonly value: number };
    }
  | {
      /** It has reports of the years of which a chosen one has some; earliest first. */
      readonly kind: 'years';
      readonly years: readonly number[];
    };

export interface Peer {
  readonly locality: Locality;
  /** At least one, in the order of `PeerReason`. */
  readonly reasons: readonly PeerReason[];
}

/**
 * Which localities would stand well beside the chosen ones, and why; those with a report that are not
 * chosen themselves. First who has more reasons, then who has the weightier ones, level before
 * province before volume before years; then who is nearer in volume; then in the order of the dataset.
 *
 * Case volumes are compared within a level: a town does not decide the cases that a county does.
 *
 * @param disclosure the table of all reports; null while it is not there, which leaves volumes out
 * @returns empty where nothing is chosen
 */
export function suggestPeers(
  index: Pick<DatasetIndex, 'localities' | 'reports'>,
  chosen: readonly string[],
  disclosure: readonly ReportDisclosure[] | null,
): readonly Peer[] {
  const profiles = profilesOf(index, disclosure);
  const own = profiles.filter(({ locality }) => chosen.includes(locality.id));
  return profiles
    .filter(({ locality, years }) => years.length > 0 && !chosen.includes(locality.id))
    .map((profile) => ({ locality: profile.locality, reasons: reasonsOf(profile, own) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => distance(a) - distance(b))
    .sort((a, b) => weight(b) - weight(a));
}

/** What peers are judged by. */
interface Profile {
  readonly locality: Locality;
  readonly years: readonly number[];
  /** By indicator, the value of the newest report that tells it. */
  readonly volumes: ReadonlyMap<string, number>;
}

function profilesOf(
  { localities, reports }: Pick<DatasetIndex, 'localities' | 'reports'>,
  disclosure: readonly ReportDisclosure[] | null,
): readonly Profile[] {
  const cells = new Map(disclosure?.map((one) => [one.report, one.cells]));
  const byLocality = new Map<string, Report[]>();
  for (const report of reports) {
    const { id } = report.locality;
    byLocality.set(id, [...(byLocality.get(id) ?? []), report]);
  }
  return localities.map((locality) => {
    const own = (byLocality.get(locality.id) ?? []).toSorted((a, b) => a.year - b.year);
    const volumes = new Map<string, number>();
    for (const { id } of own)
      for (const indicator of volumeIndicators) {
        const value = cells.get(id)?.[indicator]?.value ?? null;
        if (value !== null) volumes.set(indicator, value);
      }
    return { locality, years: own.map(({ year }) => year), volumes };
  });
}

function reasonsOf(profile: Profile, chosen: readonly Profile[]): PeerReason[] {
  const { locality, years } = profile;
  const { level } = locality;
  const reasons: PeerReason[] = [];
  if (level !== null && chosen.some((one) => one.locality.level === level))
    reasons.push({ kind: 'level', level });
  const province = provinceOf(locality);
  const isSame = (one: Profile) => provinceOf(one.locality)?.code === province?.code;
  if (province !== null && chosen.some(isSame))
    reasons.push({ kind: 'province', name: province.name });
  const volume = volumeReason(profile, chosen);
  if (volume !== null) reasons.push(volume);
  const shared = years.filter((year) => chosen.some((one) => one.years.includes(year)));
  if (shared.length > 0) reasons.push({ kind: 'years', years: shared });
  return reasons;
}

type VolumeReason = Extract<PeerReason, { kind: 'volume' }>;

function volumeReason(profile: Profile, chosen: readonly Profile[]): VolumeReason | null {
  const { level } = profile.locality;
  if (level === null) return null;
  for (const indicator of volumeIndicators) {
    const value = profile.volumes.get(indicator);
    const [nearest] = chosen
      .flatMap(({ locality, volumes }): VolumeReason[] => {
        const other = volumes.get(indicator);
        if (value === undefined || other === undefined || locality.level !== level) return [];
        return [
          { kind: 'volume', indicator, value, chosen: { locality: locality.id, value: other } },
        ];
      })
      .filter((reason) => factorOf(reason) <= similarFactor)
      .sort((a, b) => factorOf(a) - factorOf(b));
    if (nearest !== undefined) return nearest;
  }
  return null;
}

/** How many times the one volume is of the other, from 1; nothing is similar to no cases at all. */
function factorOf({ value, chosen }: VolumeReason): number {
  const [least, most] = [Math.min(value, chosen.value), Math.max(value, chosen.value)];
  return least > 0 ? most / least : Number.POSITIVE_INFINITY;
}

/** The province that a locality is in, or is; null where it is not known. */
function provinceOf({ level, code, name, parents }: Locality): {
  readonly code: string;
  readonly name: Bilingual;
} | null {
  const top = level === 'province' ? { code, name } : parents[0];
  return top === undefined || top.code === null ? null : { code: top.code, name: top.name };
}

const weights = { level: 8, province: 4, volume: 2, years: 1 } as const;

/** One reason more outweighs any kinds of reasons. */
function weight({ reasons }: Peer): number {
  return reasons.reduce((sum, { kind }) => sum + 16 + weights[kind], 0);
}

/** How far apart the volumes are; of those with the same kinds of reasons, either all have one or none. */
function distance({ reasons }: Peer): number {
  const volume = reasons.find((reason) => reason.kind === 'volume');
  return volume === undefined ? 1 : factorOf(volume);
}
