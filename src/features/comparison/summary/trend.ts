import type { ScaledEntry } from '../../../core/dataset/rank.ts';
import { overview } from '../../../core/dataset/overview.ts';
import { type Direction, type Trend, trendOf } from '../../../core/dataset/trend.ts';
import type { Row } from '../model.ts';
import { type Measure, measureOf, type Telling } from './measure.ts';
import { localityCount, mostNamed } from './names.ts';
import { joined, nothing, type Parts, say } from './parts.ts';
import { newestOf, shownOf } from './shown.ts';
import { untoldText } from './untold.ts';

interface Course {
  readonly name: string;
  readonly first: ScaledEntry;
  readonly last: ScaledEntry;
  readonly gaps: readonly number[];
  readonly change: Direction;
}

/**
 * One indicator over the years: of up to three localities the first and the last told year of each,
 * whether they differ by more than natural variation, and the years without a value between them; of
 * more how many went which way.
 */
export function trendSentence(row: Row, telling: Telling): Parts {
  const { language } = telling;
  const measure = measureOf(row, telling);
  const courses = row.entries.flatMap((entry) =>
    courseOf(entry.column.locality.name[language], trendOf(shownOf(row, entry))),
  );
  const missing = untoldText(overview(newestOf(row)).untold, language);
  const asked = row.entries.length;
  return language === 'zh'
    ? inChinese(courses, measure, asked, missing)
    : inEnglish(courses, measure, asked, missing);
}

function courseOf(name: string, { told, gaps, change }: Trend<ScaledEntry>): Course[] {
  const [first, last] = [told[0], told.at(-1)];
  return first === undefined || last === undefined ? [] : [{ name, first, last, gaps, change }];
}

/** How many courses go which way. */
type Way = 'up' | 'down' | 'steady' | 'unknown' | 'one-year';

function wayOf({ direction, ...change }: Direction): Way {
  if (direction !== null) return direction;
  return 'reason' in change && change.reason === 'one-year' ? 'one-year' : 'unknown';
}

function counted(courses: readonly Course[]): readonly (readonly [Way, number])[] {
  const ways: readonly Way[] = ['up', 'down', 'steady', 'unknown', 'one-year'];
  return ways
    .map((way) => [way, courses.filter(({ change }) => wayOf(change) === way).length] as const)
    .filter(([, count]) => count > 0);
}

function inChinese(
  courses: readonly Course[],
  measure: Measure,
  asked: number,
  missing: string,
): Parts {
  const { noun } = measure;
  const lacking = missing === '' ? '' : `${missing}。`;
  if (courses.length === 0) {
    const who = asked === 1 ? '' : `所选 ${localityCount(asked, 'zh')}都`;
    const cannot = measure.workedOut ? '算不出' : '没有给出';
    return say`${who}${cannot}${noun}${missing === '' ? '' : `：${missing}`}。`;
  }
  if (courses.length > mostNamed) {
    const ways = counted(courses).map(([way, count]) => `${count} 个${chineseWays[way]}`);
    return say`${localityCount(asked, 'zh')}中有 ${courses.length} 个${measure.workedOut ? '能算出' : '给出'}${noun}：${ways.join('，')}。${lacking}`;
  }
  const told = courses.map((course) => chineseCourse(course, measure));
  return say`${noun}：${joined(told, '；')}。${lacking}`;
}

const chineseWays: Readonly<Record<Way, string>> = {
  up: '末年高于首年，超出自然波动',
  down: '末年低于首年，超出自然波动',
  steady: '首末年之差在自然波动之内',
  unknown: '首末年口径不同或没有件数，不判断升降',
  'one-year': '只有一年的数字',
};

function chineseCourse({ name, first, last, gaps, change }: Course, measure: Measure): Parts {
  const end = { figure: measure.show(last) };
  if (first === last) return say`${name}只有 ${last.year} 年的 ${end}`;
  const broken = gaps.length === 0 ? '' : `，其间 ${gaps.join('、')} 年无数据`;
  return say`${name}从 ${first.year} 年的 ${{ figure: measure.show(first) }} 到 ${last.year} 年的 ${end}${chineseChange(change)}${broken}`;
}

function chineseChange(change: Direction): string {
  switch (change.direction) {
    case 'up':
      return '，上升超出自然波动';
    case 'down':
      return '，下降超出自然波动';
    case 'steady':
      return '，变化在自然波动之内';
    case null:
      return change.reason === 'role' || change.reason === 'scope' || change.reason === 'period'
        ? '，两年口径不同，不比较'
        : '';
  }
}

function inEnglish(
  courses: readonly Course[],
  measure: Measure,
  asked: number,
  missing: string,
): Parts {
  const { noun } = measure;
  if (courses.length === 0) {
    const why = missing === '' ? '' : `: ${missing}`;
    return asked === 1
      ? say`No figure for ${noun}${why}.`
      : say`None of the ${asked} localities chosen has a figure for ${noun}${why}.`;
  }
  const lacking = missing === '' ? nothing : say` Missing: ${missing}.`;
  if (courses.length > mostNamed) {
    const ways = counted(courses).map(([way, count]) => `${count} ${englishWays(way, count)}`);
    return say`${courses.length} of ${localityCount(asked, 'en')} have a figure for ${noun}: ${ways.join('; ')}.${lacking}`;
  }
  const told = courses.map((course) => englishCourse(course, measure));
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  return say`${title}: ${joined(told, '; ')}.${lacking}`;
}

function englishWays(way: Way, count: number): string {
  const [ended, has] = count === 1 ? ['ended', 'has'] : ['ended', 'have'];
  switch (way) {
    case 'up':
      return `${ended} higher by more than natural variation`;
    case 'down':
      return `${ended} lower by more than natural variation`;
    case 'steady':
      return 'changed only within natural variation';
    case 'unknown':
      return 'cannot be judged, for lack of counts or of like figures';
    case 'one-year':
      return `${has} one year only`;
  }
}

function englishCourse({ name, first, last, gaps, change }: Course, measure: Measure): Parts {
  const end = { figure: measure.show(last) };
  if (first === last) return say`${name} has only ${end} in ${last.year}`;
  const broken = gaps.length === 0 ? '' : `, with no figure for ${gaps.join(', ')}`;
  return say`${name} from ${{ figure: measure.show(first) }} in ${first.year} to ${end} in ${last.year}${englishChange(change)}${broken}`;
}

function englishChange(change: Direction): string {
  switch (change.direction) {
    case 'up':
      return ', up by more than natural variation';
    case 'down':
      return ', down by more than natural variation';
    case 'steady':
      return ', a change within natural variation';
    case null:
      return change.reason === 'role' || change.reason === 'scope' || change.reason === 'period'
        ? ', which do not count alike and are not compared'
        : '';
  }
}
