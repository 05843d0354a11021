import type { Verdict } from '../../../core/dataset/benchmark.ts';
import { benchmarkLine, withoutBenchmark } from '../held-words.ts';
import type { Telling } from './measure.ts';
import { localitiesText, localityCount } from './names.ts';
import { nothing, type Parts, say } from './parts.ts';
import type { Row } from '../model.ts';

type Differing = 'better' | 'worse' | 'higher' | 'lower';

/** How the values stand to the benchmark. */
interface Standing {
  /** "中位数 94.80%". */
  readonly benchmark: string;
  /** How many were compared. */
  readonly compared: number;
  /** Who differs by more than natural variation, each way with the names. */
  readonly differing: readonly { readonly way: Differing; readonly names: readonly string[] }[];
  readonly similar: number;
  /** How many have no counts to tell by. */
  readonly uncounted: number;
}

const ways = ['better', 'worse', 'higher', 'lower'] as const;
const chineseWays = { better: '较优', worse: '较差', higher: '较高', lower: '较低' };

/** How many differ from the benchmark by more than natural variation; nothing without a benchmark. */
export function benchmarkSentence(row: Row, telling: Telling): Parts {
  const { held } = row;
  const { language } = telling;
  if (held === null) return nothing;
  const line = benchmarkLine(row, language);
  const verdicts = [...held.verdicts.values()];
  if (line === null) {
    const none = withoutBenchmark(row, language);
    return none === null ? nothing : [none];
  }
  const { name } = names(row, telling);
  const of = (verdict: Verdict['verdict']) =>
    [...held.verdicts].flatMap(([key, one]) => (one.verdict === verdict ? [name(key)] : []));
  const standing: Standing = {
    benchmark: line.label,
    compared: verdicts.filter(({ verdict }) => verdict !== 'not-compared').length,
    differing: ways.map((way) => ({ way, names: of(way) })).filter((one) => one.names.length > 0),
    similar: of('similar').length,
    uncounted: verdicts.filter(
      (one) => one.verdict === 'not-compared' && one.reason === 'no-interval',
    ).length,
  };
  return language === 'zh' ? inChinese(standing) : inEnglish(standing);
}

function names(row: Row, { language }: Telling) {
  const byKey = new Map(
    row.entries.flatMap(({ column, observations }) =>
      observations.map(({ year }) => [
        `${column.locality.id}-${year}`,
        column.locality.name[language],
      ]),
    ),
  );
  return { name: (key: string) => byKey.get(key) ?? key };
}

function inChinese({ benchmark, compared, differing, similar, uncounted }: Standing): Parts {
  const lead = say`与${{ figure: benchmark }} 相比，`;
  if (compared === 0)
    return uncounted === 0 ? nothing : say`${lead}没有件数，看不出差异是否超出自然波动。`;
  const rest = uncounted === 0 ? '' : `；${uncounted} 个没有件数，无从判断`;
  if (differing.length === 0)
    return say`${lead}${compared} 个地区的差异${compared === 1 ? '' : '都'}在自然波动之内${rest}。`;
  const told = differing
    .map((one) => `${one.names.length} 个${chineseWays[one.way]}${named(one.names, 'zh')}`)
    .join('、');
  const others = similar === 0 ? '' : `；${similar} 个的差异在自然波动之内`;
  const [only] = differing;
  if (only?.names.length === compared)
    return say`${lead}${compared === 1 ? (only.names[0] ?? '') : `${compared} 个地区都`}${chineseWays[only.way]}，差异超出自然波动${rest}。`;
  return say`${lead}${compared} 个地区中 ${told}，差异超出自然波动${others}${rest}。`;
}

function inEnglish({ benchmark, compared, differing, similar, uncounted }: Standing): Parts {
  const lead = say`Against the benchmark (${{ figure: benchmark }}), `;
  if (compared === 0)
    return uncounted === 0
      ? nothing
      : say`${lead}there are no counts to tell differences from natural variation.`;
  const rest = uncounted === 0 ? '' : `; ${uncounted} cannot be judged for lack of counts`;
  if (differing.length === 0) {
    const who = compared === 1 ? '1 locality differs' : `all ${compared} localities differ`;
    return say`${lead}${who} only within natural variation${rest}.`;
  }
  const told = differing
    .map(
      ({ way, names: who }) =>
        `${who.length} ${who.length === 1 ? 'is' : 'are'} ${way}${named(who, 'en')}`,
    )
    .join(' and ');
  const [only] = differing;
  if (only?.names.length === compared) {
    const who = compared === 1 ? `${only.names[0]} is` : `all ${compared} localities are`;
    return say`${lead}${who} ${only.way} by more than natural variation${rest}.`;
  }
  const others = similar === 0 ? '' : `; ${similar} ${similar === 1 ? 'is' : 'are'} within it`;
  return say`${lead}of ${localityCount(compared, 'en')} ${told}, by more than natural variation${others}${rest}.`;
}

/** The names in brackets where they are few; the number stands before them anyway. */
function named(who: readonly string[], language: Telling['language']): string {
  const text = localitiesText(who, language);
  if (text === localityCount(who.length, language)) return '';
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
