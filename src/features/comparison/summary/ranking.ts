import { benchmarkSentence } from './benchmark.ts';
import { localitiesText } from './names.ts';
import type { Telling } from './measure.ts';
import { joined, nothing, type Parts, say } from './parts.ts';
import { type Differences, type End, type RankingFacts, rankingFacts } from './ranking-facts.ts';
import type { Row } from '../model.ts';

/**
 * One indicator across the chosen localities: how many have a value, its span and middle, what of the
 * differences is more than natural variation, who is left out and why, and how the values stand to the
 * benchmark. An end is named only where nobody ties with it.
 */
export function rankingSentence(row: Row, telling: Telling): Parts {
  const facts = rankingFacts(row, telling);
  const chinese = telling.language === 'zh';
  const own = chinese ? inChinese(facts) : inEnglish(facts);
  return joined([own, benchmarkSentence(row, telling)], chinese ? '' : ' ');
}

function inChinese(facts: RankingFacts): Parts {
  const { asked, told, like, measure, missing } = facts;
  if (told === 0) {
    const who = asked === 1 ? '' : `所选 ${asked} 个地区都`;
    const cannot = measure.workedOut ? '算不出' : '没有给出';
    return say`${who}${cannot}${measure.noun}${missing === '' ? '' : `：${missing}`}。`;
  }
  const clauses = [
    chineseSpan(facts),
    ...(like.length < 2 ? [] : chineseDifferences(facts.differences, like.length)),
    facts.across.length === 0
      ? ''
      : `按所选，不同${facts.across.map((one) => ({ level: '层级', role: '身份' })[one]).join('、')}一并比较`,
    facts.otherLevel === '' || like.length === 0
      ? ''
      : `${facts.otherLevel}层级不同或不明，不计在内`,
    facts.otherMeaning === '' || like.length === 0 ? '' : `${facts.otherMeaning}口径不同，不计在内`,
  ];
  return say`${joined(clauses.map(asParts), '；')}。${missing === '' ? '' : `${missing}。`}`;
}

function chineseSpan({ asked, told, like, measure, ...facts }: RankingFacts): Parts {
  const { noun } = measure;
  const [only] = like;
  const gives = measure.workedOut ? '能算出' : '给出';
  if (told === 1 && only !== undefined) {
    const who = asked === 1 ? '' : `${asked} 个地区中只有`;
    return say`${who}${only.locality.name.zh}（${only.year} 年）${gives}${noun}：${{ figure: measure.show(only) }}`;
  }
  const who = told === asked ? `${asked} 个地区都` : `${asked} 个地区中有 ${told} 个`;
  if (only === undefined) return say`${who}${gives}${noun}，但层级或口径各不相同，不相比较`;
  if (like.length === 1)
    return say`${who}${gives}${noun}；${only.locality.name.zh}为 ${{ figure: measure.show(only) }}`;
  const { lowest, highest, median } = facts;
  const can = measure.workedOut ? '能算出' : '能给出';
  if (lowest.value === highest.value)
    return say`${who}${can}${noun}，均为 ${{ figure: highest.value }}`;
  const end = ({ value, names }: End) =>
    say`${{ figure: value }}${names.length === 0 ? ' ' : `（${names.join('、')}）`}`;
  const middle = median === null ? nothing : say`，中位数 ${{ figure: median }}`;
  return say`${who}${can}${noun}，在 ${end(lowest)}到 ${end(highest)}之间${middle}`;
}

function chineseDifferences({ all, apart, tied, moreTied }: Differences, of: number): string[] {
  if (all === 'tied') return ['彼此差异在自然波动之内，不分先后'];
  if (all === 'distinct') return [of === 2 ? '差异超出自然波动' : '彼此差异都超出自然波动'];
  return [
    apart === null
      ? ''
      : `${apart.name}${apart.side === 'lowest' ? '低于' : '高于'}其余各地，差异超出自然波动`,
    ...tied.map((names) => `${names.join('、')}的差异在自然波动之内，不分先后`),
    moreTied ? '部分地区的差异在自然波动之内，不分先后' : '',
  ];
}

function inEnglish(facts: RankingFacts): Parts {
  const { asked, told, like, measure, missing } = facts;
  if (told === 0) {
    const why = missing === '' ? '' : `: ${missing}`;
    return asked === 1
      ? say`No figure for ${measure.noun}${why}.`
      : say`None of the ${asked} localities chosen has a figure for ${measure.noun}${why}.`;
  }
  const clauses = [
    englishSpan(facts),
    ...(like.length < 2 ? [] : englishDifferences(facts.differences, like.length)),
    facts.across.length === 0
      ? ''
      : `different ${facts.across.map((one) => ({ level: 'levels', role: 'roles' })[one]).join(' and ')} are compared together, as chosen`,
    facts.otherLevel === '' || like.length === 0
      ? ''
      : `left out as of another or unknown level: ${facts.otherLevel}`,
    facts.otherMeaning === '' || like.length === 0
      ? ''
      : `left out as counting something else: ${facts.otherMeaning}`,
  ];
  return say`${joined(clauses.map(asParts), '; ')}.${missing === '' ? '' : ` Missing: ${missing}.`}`;
}

function englishSpan({ asked, told, like, measure, ...facts }: RankingFacts): Parts {
  const { noun } = measure;
  const [only] = like;
  if (told === 1 && only !== undefined) {
    const name = only.locality.name.en;
    const who = asked === 1 ? name : `Of ${asked} localities, only ${name}`;
    return say`${who} has a figure for ${noun}: ${{ figure: measure.show(only) }} (${only.year})`;
  }
  const who =
    told < asked
      ? `${told} of ${asked} localities have`
      : asked === 2
        ? 'Both localities have'
        : `All ${asked} localities have`;
  if (only === undefined)
    return say`${who} a figure for ${noun}, but no two count alike, so they are not compared`;
  if (like.length === 1)
    return say`${who} a figure for ${noun}; ${only.locality.name.en}: ${{ figure: measure.show(only) }}`;
  const { lowest, highest, median } = facts;
  if (lowest.value === highest.value)
    return say`${who} a figure for ${noun}, all ${{ figure: highest.value }}`;
  const end = ({ value, names }: End) =>
    say`${{ figure: value }}${names.length === 0 ? '' : ` (${localitiesText(names, 'en')})`}`;
  const middle = median === null ? nothing : say`, median ${{ figure: median }}`;
  return say`${who} a figure for ${noun}, from ${end(lowest)} to ${end(highest)}${middle}`;
}

function englishDifferences({ all, apart, tied, moreTied }: Differences, of: number): string[] {
  if (all === 'tied')
    return of === 2
      ? ['the difference is within natural variation, so neither comes first']
      : ['all differences are within natural variation, so none comes first'];
  if (all === 'distinct')
    return of === 2
      ? ['the difference is beyond natural variation']
      : ['all differences are beyond natural variation'];
  return [
    apart === null
      ? ''
      : `${apart.name} is ${apart.side === 'lowest' ? 'below' : 'above'} all the others by more than natural variation`,
    ...tied.map((names) => {
      const [between, none] = names.length === 2 ? ['between', 'neither'] : ['among', 'none'];
      return `the difference ${between} ${localitiesText(names, 'en')} is within natural variation, so ${none} comes first`;
    }),
    moreTied ? 'some of the differences are within natural variation' : '',
  ];
}

function asParts(clause: string | Parts): Parts {
  return typeof clause === 'string' ? say`${clause}` : clause;
}
