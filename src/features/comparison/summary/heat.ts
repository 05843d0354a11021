import type { Language } from '../../../core/domain/text.ts';
import type { Row } from '../model.ts';
import {
  indicatorCount,
  indicatorsText,
  localitiesText,
  localityCount,
  midSentence,
} from './names.ts';
import { nothing, type Parts, say } from './parts.ts';
import { hasValue } from './shown.ts';

/** Who has most or fewest of something, and how many. */
interface Extreme {
  readonly names: readonly string[];
  readonly count: number;
}

interface HeatFacts {
  readonly localities: number;
  readonly indicators: number;
  readonly told: number;
  /** The indicators that most and fewest localities tell; null where all are alike. */
  readonly most: Extreme | null;
  readonly fewest: Extreme | null;
  /** The localities that tell most; null where all are alike. */
  readonly fullest: Extreme | null;
}

/** How much is told of several indicators of several localities, which most, which least, and by whom. */
export function heatSentence(rows: readonly Row[], language: Language): Parts {
  const ready = rows.filter(({ state }) => state.kind === 'ready');
  if (ready.length === 0) return nothing;
  const facts = factsOf(ready, language);
  return language === 'zh' ? inChinese(facts) : inEnglish(facts);
}

function factsOf(rows: readonly Row[], language: Language): HeatFacts {
  const byIndicator = rows.map(({ indicator, entries }) => ({
    name: language === 'zh' ? indicator.name.zh : midSentence(indicator.name.en),
    count: entries.filter(hasValue).length,
  }));
  const byLocality = (rows[0]?.entries ?? []).map(({ column }, at) => ({
    name: column.locality.name[language],
    count: rows.filter(({ entries }) => entries.slice(at, at + 1).some(hasValue)).length,
  }));
  return {
    localities: byLocality.length,
    indicators: rows.length,
    told: byIndicator.reduce((sum, { count }) => sum + count, 0),
    most: extreme(byIndicator, Math.max),
    fewest: extreme(byIndicator, Math.min),
    fullest: extreme(byLocality, Math.max),
  };
}

function extreme(
  counts: readonly { readonly name: string; readonly count: number }[],
  pick: (...counts: number[]) => number,
): Extreme | null {
  if (new Set(counts.map(({ count }) => count)).size < 2) return null;
  const count = pick(...counts.map((one) => one.count));
  return { names: counts.filter((one) => one.count === count).map(({ name }) => name), count };
}

function inChinese({ localities, indicators, told, most, fewest, fullest }: HeatFacts): Parts {
  const cells = localities * indicators;
  const lead = say`${localityCount(localities, 'zh')}、${indicatorCount(indicators, 'zh')}共 ${cells} 格，`;
  if (told === 0) return say`${lead}都没有数字。`;
  if (told === cells) return say`${lead}格格有数字。`;
  const widest =
    most === null || fewest === null
      ? ''
      : `；给出的地区最多的是${indicatorsText(most.names, 'zh')}（${eachOf(most, '各 ')}${most.count} 个），最少的是${indicatorsText(fewest.names, 'zh')}（${eachOf(fewest, '各 ')}${fewest.count} 个）`;
  const best =
    fullest === null
      ? ''
      : `；给出最多的地区是${localitiesText(fullest.names, 'zh')}（${eachOf(fullest, '各 ')}${fullest.count} 项）`;
  return say`${lead}${{ figure: String(told) }} 格有数字${widest}${best}。`;
}

function inEnglish({ localities, indicators, told, most, fewest, fullest }: HeatFacts): Parts {
  const cells = localities * indicators;
  const lead = say`${localityCount(localities, 'en')} by ${indicatorCount(indicators, 'en')} make ${cells} ${cells === 1 ? 'cell' : 'cells'}, `;
  if (told === 0) return say`${lead}none with a figure.`;
  if (told === cells) return say`${lead}all with a figure.`;
  const widest =
    most === null || fewest === null
      ? ''
      : `; told by most: ${indicatorsText(most.names, 'en')} (${localityCount(most.count, 'en')}${eachOf(most, ' each')}), by fewest: ${indicatorsText(fewest.names, 'en')} (${fewest.count}${eachOf(fewest, ' each')})`;
  const best =
    fullest === null
      ? ''
      : `; ${localitiesText(fullest.names, 'en')} ${fullest.names.length === 1 ? 'tells' : 'tell'} most (${indicatorCount(fullest.count, 'en')}${eachOf(fullest, ' each')})`;
  return say`${lead}${{ figure: String(told) }} with a figure${widest}${best}.`;
}

function eachOf({ names }: Extreme, word: string): string {
  return names.length === 1 ? '' : word;
}
