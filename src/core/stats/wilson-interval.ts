import { type Confidence, normalQuantile } from './confidence.ts';

/**
 * The Wilson score interval, without continuity correction, of a proportion: which rates are
 * compatible with having seen `successes` in `total`? Unlike value ± 1.96 standard errors it never
 * leaves 0–100 and keeps its width at 0 of n and n of n.
 *
 * Sources: E. B. Wilson (1927), "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22, 209–212. It is method 3 of
 * R. G. Newcombe (1998), "Two-sided confidence intervals for the single proportion", Statistics in
 * Medicine 17, 857–872.
 *
 * @param successes whole number, 0 to `total`
 * @param total whole number, at least 1
 * @param confidence in per cent
 * @returns [low, high] in per cent, 0–100, unrounded
 * @throws {RangeError} when either is not a whole number, `total` is 0 or `successes` exceeds it
 *
 * @example
 * wilsonInterval(81, 263).map((end) => Number(end.toFixed(2))) // => [25.53, 36.62]
 * wilsonInterval(81, 263, 99.8).map((end) => Number(end.toFixed(2))) // => [22.8, 40.14]
 * wilsonInterval(0, 20)[0] // => 0
 */
export function wilsonInterval(
  successes: number,
  total: number,
  confidence: Confidence = 95,
): [low: number, high: number] {
  if (!Number.isInteger(successes) || !Number.isInteger(total) || total < 1)
    throw new RangeError(`an interval needs whole counts, not ${successes} of ${total}`);
  if (successes < 0 || successes > total)
    throw new RangeError(`an interval needs 0 ≤ successes ≤ total, not ${successes} of ${total}`);
  const z = normalQuantile[confidence];
  const rate = successes / total;
  const centre = rate + z ** 2 / (2 * total);
  const reach = z * Math.sqrt((rate * (1 - rate)) / total + z ** 2 / (4 * total ** 2));
  const scale = 1 + z ** 2 / total;
  // The two ends are exact by algebra; floating point would miss them by 1e-15 and print −0.
  const low = successes === 0 ? 0 : (100 * (centre - reach)) / scale;
  const high = successes === total ? 100 : (100 * (centre + reach)) / scale;
  return [low, high];
}
