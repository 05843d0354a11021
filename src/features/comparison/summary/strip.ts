import { compareWithBenchmark, type Verdict } from '../../../core/dataset/benchmark.ts';
import { overview } from '../../../core/dataset/overview.ts';
import type { ScaledEntry } from '../../../core/dataset/rank.ts';
import type { Row } from '../model.ts';
import { measureOf, type Telling } from './measure.ts';
import { localityCount, mostNamed } from './names.ts';
import { joined, nothing, type Parts, say } from './parts.ts';
import { shownOf } from './shown.ts';
import { untoldText } from './untold.ts';

/** How a chosen locality lies to the median: by its counts, or `above` and `below` without any. */
type Lying = 'higher' | 'lower' | 'similar' | 'above' | 'below' | 'at' | 'unlike';

interface Placed {
  readonly name: string;
  readonly value: string;
  readonly lying: Lying;
}

interface StripFacts {
  readonly noun: string;
  readonly asked: number;
  readonly told: number;
  readonly low: string;
  readonly high: string;
  /** Null with too few like values. */
  readonly median: string | null;
  /** How many like values the median is of. */
  readonly like: number;
  /** The chosen with a value; how they lie says nothing without a median. */
  readonly placed: readonly Placed[];
  readonly missing: string;
}

/**
 * One indicator among all localities of the edition: how many have a value, its span and middle, and on
 * which side of it the chosen ones lie, by more than natural variation or not.
 *
 * @param everyone the row of all localities with a report
 * @param chosen locality ids
 */
export function stripSentence(everyone: Row, chosen: readonly string[], telling: Telling): Parts {
  const facts = factsOf(everyone, chosen, telling);
  return telling.language === 'zh' ? inChinese(facts) : inEnglish(facts);
}

function factsOf(everyone: Row, chosen: readonly string[], telling: Telling): StripFacts {
  const { language } = telling;
  const measure = measureOf(everyone, telling);
  // As in the chart: of several years the newest, whether it tells the indicator or not.
  const asked = everyone.entries.map((entry) => ({
    locality: entry.column.locality,
    entry: shownOf(everyone, entry)[0] ?? null,
    omitted: entry.omitted,
  }));
  const entries = asked.flatMap(({ entry }) => entry ?? []);
  const { told, like } = overview(asked, everyone.across);
  const all = overview(asked, true);
  const spread = [...all.like.told, ...all.unlike.map(({ entry }) => entry)].sort(byValue);
  const { results, reference } = compareWithBenchmark(
    { polarity: 'neutral' },
    entries,
    { kind: 'median' },
    everyone.across,
  );
  const own = chosen.flatMap((id) => asked.find(({ locality }) => locality.id === id) ?? []);
  const placed = own.flatMap(({ entry }): Placed[] => {
    const verdict = results.find((one) => one.entry === entry);
    if (entry?.scaled.kind !== 'value' || verdict === undefined) return [];
    const { value } = entry.scaled;
    return [
      {
        name: entry.locality.name[language],
        value: measure.show(entry),
        lying: lyingOf(verdict, value - (reference?.value ?? Number.NaN)),
      },
    ];
  });
  const [lowest, highest] = [spread[0], spread.at(-1)];
  return {
    noun: measure.noun,
    asked: asked.length,
    told,
    low: lowest === undefined ? '' : measure.show(lowest),
    high: highest === undefined ? '' : measure.show(highest),
    median: like.median === null ? null : measure.showNumber(like.median),
    like: like.told.length,
    placed,
    missing: untoldText(overview(own).untold, language),
  };
}

function byValue(a: ScaledEntry, b: ScaledEntry): number {
  return a.scaled.kind === 'value' && b.scaled.kind === 'value'
    ? a.scaled.value - b.scaled.value
    : 0;
}

function lyingOf(verdict: Verdict, above: number): Lying {
  if (verdict.verdict === 'similar') return 'similar';
  if (verdict.verdict !== 'not-compared')
    return verdict.verdict === 'higher' || verdict.verdict === 'better' ? 'higher' : 'lower';
  if (verdict.reason !== 'no-interval') return 'unlike';
  if (above === 0) return 'at';
  return above > 0 ? 'above' : 'below';
}

function inChinese(facts: StripFacts): Parts {
  const { asked, told, noun, low, high, median, like } = facts;
  const lead = `有报告的 ${localityCount(asked, 'zh')}中`;
  if (told === 0) return say`${lead}没有一个给出${noun}。`;
  const span =
    told === 1
      ? say`：${{ figure: low }}`
      : low === high
        ? say`，均为 ${{ figure: low }}`
        : say`，从 ${{ figure: low }} 到 ${{ figure: high }}`;
  const of = like === told ? '' : `（按口径相同的 ${like} 个）`;
  const middle = median === null ? nothing : say`，中位数 ${{ figure: median }}${of}`;
  const own = [...placedText(facts, chineseOne, chineseMany), facts.missing].filter((one) => one);
  const chosen = own.length === 0 ? '' : `所选地区中，${own.join('；')}。`;
  return say`${lead}有 ${told} 个给出${noun}${span}${middle}。${chosen}`;
}

const chineseLying: Readonly<Record<Lying, string>> = {
  higher: '高于中位数，差异超出自然波动',
  lower: '低于中位数，差异超出自然波动',
  similar: '与中位数的差异在自然波动之内',
  above: '在中位数之上',
  below: '在中位数之下',
  at: '正是中位数',
  unlike: '层级或口径不同，不与中位数比较',
};

const chineseOne = ({ name, value, lying }: Placed, compared: boolean) =>
  compared ? `${name}（${value}）${chineseLying[lying]}` : `${name}为 ${value}`;
const chineseMany = (count: number, lying: Lying) => `${count} 个${chineseLying[lying]}`;

function inEnglish(facts: StripFacts): Parts {
  const { asked, told, noun, low, high, median, like } = facts;
  const places = localityCount(asked, 'en');
  if (told === 0) return say`None of the ${places} with a report has a figure for ${noun}.`;
  const span =
    told === 1
      ? say`: ${{ figure: low }}`
      : low === high
        ? say`, all ${{ figure: low }}`
        : say`, from ${{ figure: low }} to ${{ figure: high }}`;
  const of = like === told ? '' : ` (of the ${like} like values)`;
  const middle = median === null ? nothing : say`, median ${{ figure: median }}${of}`;
  const own = placedText(facts, englishOne, englishMany);
  const chosen = own.length === 0 ? '' : ` Of those chosen, ${own.join('; ')}.`;
  const missing = facts.missing === '' ? '' : ` Missing: ${facts.missing}.`;
  return joined(
    [
      say`Of the ${places} with a report, ${told} ${told === 1 ? 'has' : 'have'} a figure for ${noun}${span}${middle}.`,
      say`${chosen}${missing}`,
    ],
    '',
  );
}

const englishLying: Readonly<Record<Lying, string>> = {
  higher: 'above the median by more than natural variation',
  lower: 'below the median by more than natural variation',
  similar: 'within natural variation of the median',
  above: 'above the median',
  below: 'below the median',
  at: 'at the median',
  unlike: 'not compared with the median, being of another level or counting something else',
};

const englishOne = ({ name, value, lying }: Placed, compared: boolean) =>
  compared ? `${name} (${value}) is ${englishLying[lying]}` : `${name} has ${value}`;
const englishMany = (count: number, lying: Lying) =>
  `${count} ${count === 1 ? 'is' : 'are'} ${englishLying[lying]}`;

/** Each by name where they are few, else how many lie how; nothing of many without a median. */
function placedText(
  { placed, median }: StripFacts,
  one: (placed: Placed, compared: boolean) => string,
  many: (count: number, lying: Lying) => string,
): readonly string[] {
  if (placed.length <= mostNamed) return placed.map((own) => one(own, median !== null));
  if (median === null) return [];
  return (Object.keys(chineseLying) as Lying[]).flatMap((lying) => {
    const count = placed.filter((own) => own.lying === lying).length;
    return count === 0 ? [] : [many(count, lying)];
  });
}
