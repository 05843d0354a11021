import { type Confidence, normalQuantile } from './confidence.ts';

/**
 * Byar's approximation of the exact Poisson interval of a count per population: which rates are
 * compatible with having seen `count` events among `population` people?
 *
 * Against the exact limits (half a chi-squared quantile) both ends lie within 0.2 % from 10 events
 * on at 95 % confidence, and within 1.5 % at 99.8 %. Below 10 events the lower end is too low, by 7 %
 * of it at 2 events and by half at 1; at 99.8 % it would fall below 0 at 1 event, where 0 is given. The
 * upper end stays within 0.6 % at 95 % confidence (3.668 instead of 3.689 for no event, whose lower end
 * is exactly 0) and is up to 2.3 % too high at 99.8 %.
 *
 * Source: N. E. Breslow and N. E. Day (1987), "Statistical Methods in Cancer Research, Volume II: The
 * Design and Analysis of Cohort Studies", IARC, p. 69. From 10 events on it is the method of Public
 * Health England, "Technical Guide: Confidence Intervals" (2018), appendix 1, exact below.
 *
 * @param count whole number of events, at least 0
 * @param population people, above 0
 * @param per to how many people the result refers, above 0
 * @param confidence in per cent
 * @returns [low, high] in events per `per` people, low at least 0, unrounded
 * @throws {RangeError} when the count is not a whole number from 0, or the others are not above 0
 *
 * @example
 * byarInterval(48, 10_000, 10_000).map((end) => Number(end.toFixed(2))) // => [35.39, 63.64]
 * byarInterval(0, 10_000, 10_000).map((end) => Number(end.toFixed(3))) // => [0, 3.668]
 */
export function byarInterval(
  count: number,
  population: number,
  per: number,
  confidence: Confidence = 95,
): [low: number, high: number] {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`an interval needs a whole count of events, not ${count}`);
  for (const people of [population, per])
    if (!Number.isFinite(people) || people <= 0)
      throw new RangeError(`an interval needs people to have events, not ${people}`);
  const z = normalQuantile[confidence];
  const low = count === 0 ? 0 : Math.max(0, limit(count, -z));
  return [(low * per) / population, (limit(count + 1, z) * per) / population];
}

/** `events` × (1 − 1/(9 `events`) + z/(3 √`events`))³. */
function limit(events: number, z: number): number {
  return events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}
