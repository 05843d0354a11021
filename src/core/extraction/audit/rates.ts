import type { Finding } from '../../domain/finding.ts';
import type { AuditContext, AuditRule, Item } from './context.ts';
import { bilingual, written, writtenRate } from './working.ts';

/** A printed rate and the two counts that the report prints for it. */
interface Claim {
  readonly rate: number;
  /** Decimals that are printed. */
  readonly decimals: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Indexes of the rate's, the numerator's and the denominator's figures. */
  readonly figures: readonly number[];
}

/**
 * Decimals that a rate is printed with: 98.0% has one. A numeral in characters (百分之九十八点二) or
 * with blanks in it shows them in its value only.
 *
 * @example
 * decimalsOf('98.0%', 98) // => 1
 * decimalsOf('百分之九十八点二', 98.2) // => 1
 */
export function decimalsOf(printed: string, value: number): number {
  const shown = /[.．]([\d０-９]+)/.exec(printed.replace(/\s/g, ''))?.[1]?.length ?? 0;
  const held = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  return Math.max(shown, held);
}

/** Half up, proof against 98.35 being stored as 98.3499…. */
const roundTo = (value: number, decimals: number): number =>
  Number((Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals).toFixed(decimals));
const cutTo = (value: number, decimals: number): number =>
  Number((Math.floor(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals));

/** Percentage points within which a wrong rate changes no reading of it. */
const closeEnough = 0.3;

/**
 * Whether a printed rate is its exact value rounded, cut off, or neither.
 *
 * @example
 * rateOutcome(98.4, 1, 98.375) // => 'rounded'
 * rateOutcome(98.3, 1, 98.375) // => 'cut'
 * rateOutcome(98.5, 1, 98.375) // => 'wrong'
 */
export function rateOutcome(
  printed: number,
  decimals: number,
  exact: number,
): 'rounded' | 'cut' | 'wrong' {
  if (roundTo(exact, decimals) === printed) return 'rounded';
  return cutTo(exact, decimals) === printed ? 'cut' : 'wrong';
}

function judge(claim: Claim): Finding | null {
  const { rate, decimals, numerator, denominator, figures } = claim;
  if (denominator === 0) return null;
  const exact = (100 * numerator) / denominator;
  const rounded = roundTo(exact, decimals);
  const outcome = rateOutcome(rate, decimals, exact);
  if (outcome === 'rounded') return null;
  const working = `${written(numerator)} ÷ ${written(denominator)} = ${writtenRate(exact)}`;
  const base = { working, expected: exact, printed: rate, figures: [...figures] };
  const printed = `${rate.toFixed(decimals)}%`;
  if (outcome === 'cut') {
    return {
      ...base,
      rule: 'rate-cut',
      severity: 'note',
      message: bilingual(
        `报告写 ${printed}，按所载两数应为 ${writtenRate(exact)}：是截尾而非四舍五入（${rounded.toFixed(decimals)}%），不影响比较。`,
        `The report prints ${printed}; its counts give ${writtenRate(exact)}: cut off rather than rounded (${rounded.toFixed(decimals)}%), which does not affect comparisons.`,
      ),
    };
  }
  const difference = Math.abs(exact - rate);
  return {
    ...base,
    rule: 'rate-mismatch',
    severity: difference <= closeEnough ? 'note' : 'warning',
    message: bilingual(
      `按报告所载两数，${written(numerator)} 占 ${written(denominator)} 的 ${writtenRate(exact)}，而报告写 ${printed}，相差 ${difference.toFixed(2)} 个百分点：比例或其中一数有误，或口径不同，宜以两数为准。`,
      `By the report's own counts, ${written(numerator)} is ${writtenRate(exact)} of ${written(denominator)}, but it prints ${printed}, ${difference.toFixed(2)} points apart: the rate or a count is wrong, or their bases differ. Rather go by the counts.`,
    ),
  };
}

/** Rates that the catalogue defines by two counts, where the report prints all three. */
function defined({ indicators, headline }: AuditContext): readonly Claim[] {
  return indicators.flatMap(({ id, formula }) => {
    if (formula === null) return [];
    const rate = headline(id);
    const numerator = headline(formula.numerator);
    const denominator = headline(formula.denominator);
    const printed = rate?.exact;
    const [over, under] = [numerator?.exact, denominator?.exact];
    if (rate === undefined || numerator === undefined || denominator === undefined) return [];
    if (typeof printed !== 'number' || typeof over !== 'number' || typeof under !== 'number')
      return [];
    return [
      {
        rate: printed,
        decimals: decimalsOf(rate.figure.evidence.printed, printed),
        numerator: over,
        denominator: under,
        figures: [rate.index, numerator.index, denominator.index],
      },
    ];
  });
}

/** Changes, and shares of what was decided, which the sentence need not tell. */
const otherBase = /同比|环比|较|败诉|胜诉|纠错|撤销|维持|调解/;
const share = /^(?:占比|占总数|占全部|所占比例|占)(?:达到?|约?为)?$/;

/**
 * Rates told right after the two counts: "A件,B件,占比N%" and "应签N条,已签N条,签章率N%", where the
 * rate's noun is in the second count's name.
 */
function told({ items, text }: AuditContext): readonly Claim[] {
  return items.flatMap((rate, at) => {
    const [whole, part] = [items[at - 2], items[at - 1]];
    if (whole === undefined || part === undefined || rate.quantity.unit !== '%') return [];
    if (rate.exact === null || whole.exact === null || part.exact === null) return [];
    if (whole.quantity.start < rate.passage.sentence.start) return [];
    if (whole.quantity.unit !== part.quantity.unit || whole.quantity.unit === '%') return [];
    const noun = /^(.{2,6})率[^率、]{0,4}$/.exec(rate.passage.left)?.[1];
    const named = noun !== undefined && part.label.includes(noun) && !otherBase.test(noun);
    if (!named && !share.test(rate.passage.left)) return [];
    if (part.exact > whole.exact || /[;]/.test(text.slice(part.quantity.end, rate.quantity.start)))
      return [];
    return [
      {
        rate: rate.exact,
        decimals: decimalsOf(text.slice(rate.quantity.start, rate.quantity.end), rate.exact),
        numerator: part.exact,
        denominator: whole.exact,
        figures: figuresOf(rate, part, whole),
      },
    ];
  });
}

const figuresOf = (...items: readonly Item[]): readonly number[] =>
  items.map(({ figure }) => figure);

/** Printed rates against the counts printed with them. */
export const checkRates: AuditRule = (context) => {
  const claims = new Map<number | undefined, Claim>();
  for (const claim of [...told(context), ...defined(context)]) claims.set(claim.figures[0], claim);
  return [...claims.values()].flatMap((claim) => judge(claim) ?? []);
};

/** Rates that cannot be: beyond 0–100 %. */
export const checkRange: AuditRule = ({ indicators, headline }) =>
  indicators.flatMap(({ id, kind }) => {
    const found = kind === 'rate' ? headline(id) : undefined;
    const value = found?.figure.value;
    if (found === undefined || typeof value !== 'number' || (value >= 0 && value <= 100)) return [];
    const printed = found.figure.evidence.printed;
    return [
      {
        rule: 'rate-out-of-range',
        severity: 'error',
        message: bilingual(
          `报告写 ${printed}，超出 0–100% 的范围：不是比例，或印错。`,
          `The report prints ${printed}, which lies outside 0–100%: it is no share, or misprinted.`,
        ),
        working: `${written(value)}% > 100%`,
        expected: null,
        printed: value,
        figures: [found.index],
      } satisfies Finding,
    ];
  });
