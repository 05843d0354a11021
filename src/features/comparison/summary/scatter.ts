import type { ScatterEntry, ScatterValue, SilentLocality } from '../../../charts/scatter/input.ts';
import type { Indicator } from '../../../core/domain/indicator.ts';
import type { Language } from '../../../core/domain/text.ts';
import { localitiesText, localityCount, midSentence } from './names.ts';
import { type Parts, say } from './parts.ts';

/** Fewer points than this are too few to speak of a relation, whatever they look like. */
export const fewestForRelation = 10;

/** Two indicators against each other. */
export interface ScatterTold {
  readonly x: Pick<Indicator, 'name'>;
  readonly y: Pick<Indicator, 'name'>;
  readonly entries: readonly Pick<ScatterEntry, 'locality' | 'x' | 'y'>[];
  /** Who is chosen and has no report in the years shown. */
  readonly silent: readonly Pick<SilentLocality, 'locality'>[];
}

interface ScatterFacts {
  readonly x: string;
  readonly y: string;
  readonly asked: number;
  /** How many localities have both in one report, and how many points that makes. */
  readonly both: number;
  readonly points: number;
  readonly onlyX: string;
  readonly onlyY: string;
  readonly neither: string;
  readonly silent: string;
}

/**
 * How many localities have both indicators of a scatter, and who lacks which. It never speaks of a
 * correlation: of few points because they are few, of many because what the eye sees is no cause.
 */
export function scatterSentence(told: ScatterTold, language: Language): Parts {
  const facts = factsOf(told, language);
  return language === 'zh' ? inChinese(facts) : inEnglish(facts);
}

function factsOf({ x, y, entries, silent }: ScatterTold, language: Language): ScatterFacts {
  const byLocality = new Map<string, { name: string; x: boolean; y: boolean; points: number }>();
  for (const entry of entries) {
    const { id, name } = entry.locality;
    const known = byLocality.get(id) ?? { name: name[language], x: false, y: false, points: 0 };
    const [hasX, hasY] = [isTold(entry.x), isTold(entry.y)];
    byLocality.set(id, {
      name: known.name,
      x: known.x || hasX,
      y: known.y || hasY,
      points: known.points + (hasX && hasY ? 1 : 0),
    });
  }
  const all = [...byLocality.values()];
  const lacking = all.filter(({ points }) => points === 0);
  const names = (some: readonly { readonly name: string }[]) =>
    localitiesText(
      some.map(({ name }) => name),
      language,
    );
  return {
    x: language === 'zh' ? x.name.zh : midSentence(x.name.en),
    y: language === 'zh' ? y.name.zh : midSentence(y.name.en),
    asked: all.length + silent.length,
    both: all.length - lacking.length,
    points: all.reduce((sum, { points }) => sum + points, 0),
    onlyX: names(lacking.filter((one) => one.x && !one.y)),
    onlyY: names(lacking.filter((one) => !one.x && one.y)),
    neither: names(lacking.filter((one) => one.x === one.y)),
    silent: names(silent.map(({ locality }) => ({ name: locality.name[language] }))),
  };
}

function isTold({ cell, scaled }: ScatterValue): boolean {
  return cell !== null && cell.value !== null && scaled?.kind !== 'none';
}

function inChinese(facts: ScatterFacts): Parts {
  const { x, y, asked, both, points, onlyX, onlyY, neither, silent } = facts;
  const who =
    both === asked
      ? say`${localityCount(asked, 'zh')}都`
      : both === 0
        ? say`${localityCount(asked, 'zh')}中没有一个`
        : say`${localityCount(asked, 'zh')}中有 ${{ figure: String(both) }} 个`;
  const drawn = points > both ? `，共 ${points} 个点` : '';
  const lacking = [
    onlyX === '' ? '' : `${onlyX}缺${y}`,
    onlyY === '' ? '' : `${onlyY}缺${x}`,
    neither === '' ? '' : `${neither}没有同一份报告给出的两项`,
    silent === '' ? '' : `${silent}没有所选年份的报告`,
  ].filter((one) => one !== '');
  const missing = lacking.length === 0 ? '' : `${lacking.join('，')}。`;
  const caution =
    points < fewestForRelation
      ? `不足 ${fewestForRelation} 个点，不能说两者有无关联。`
      : '图上若有关联，也不说明因果。';
  return say`${who}同时给出${x}与${y}${drawn}。${missing}${both === 0 ? '' : caution}`;
}

function inEnglish(facts: ScatterFacts): Parts {
  const { x, y, asked, both, points, onlyX, onlyY, neither, silent } = facts;
  const who =
    both === asked
      ? say`${asked === 1 ? 'The locality has' : `All ${asked} localities have`}`
      : both === 0
        ? say`None of ${localityCount(asked, 'en')} has`
        : say`${{ figure: String(both) }} of ${localityCount(asked, 'en')} ${both === 1 ? 'has' : 'have'}`;
  const drawn = points > both ? `, ${points} points in all` : '';
  const lacking = [
    onlyX === '' ? '' : `${onlyX} (no ${y})`,
    onlyY === '' ? '' : `${onlyY} (no ${x})`,
    neither === '' ? '' : `${neither} (no report with both)`,
    silent === '' ? '' : `${silent} (no report in the years chosen)`,
  ].filter((one) => one !== '');
  const missing = lacking.length === 0 ? '' : ` Missing: ${lacking.join(', ')}.`;
  const caution =
    points < fewestForRelation
      ? ` Fewer than ${fewestForRelation} points do not show whether the two are related.`
      : ' A pattern in the points would not show a cause.';
  return say`${who} figures for both ${x} and ${y}${drawn}.${missing}${both === 0 ? '' : caution}`;
}
