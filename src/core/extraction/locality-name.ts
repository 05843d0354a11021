import type { Level, Locality } from '../domain/locality.ts';
import { cityLevel } from './city-level.ts';
import { matchesOf } from './matches.ts';

/** What names of localities end in. */
export const localitySuffix =
  '(?:自治区|自治州|自治县|自治旗|地区|林区|特区|新区|街道|省|市|州|盟|区|县|旗|镇|乡|苏木)';
const anonymous = /(?:[Xx×*○某]{1,4})(?:自治区|自治州|自治县|街道|省|市|州|盟|区|县|旗|镇|乡)/g;

/** The part of a title that names the government: before its office, the year or the subject. */
function namePart(title: string): string {
  const plain = title
    .replace(/\s/g, '')
    .replace(/^(?:中共|关于|印发)+/, '')
    .replace(/^20[\dXx×*]{2}年(?:度)?/, '')
    .replace(/^二[〇零○一二三四五六七八九]{3}年(?:度)?/, '')
    .replace(/^(?:关于|推进|深入)+/, '')
    // "某县委、某县人民政府": the party committee is named first.
    .replace(/^.{1,12}?(?:委员会|委)[、,和与及]?(?=.{2,20}(?<!法治)政府)/, '');
  const cut = plain.search(
    /(?<=.[省市州盟区县旗])(?:市场监|市政|城市管|城管|城乡|乡村)|人民政府|政府|办事处|管委会|管理委员会|司法[局厅所]|党工委|20[\dXx×*]{2}|二[〇零○]|法治|依法|推进|关于|年度|本级|机关/,
  );
  return cut < 0 ? plain : plain.slice(0, cut);
}

const upToSuffix = new RegExp(`^.{1,24}${localitySuffix}`);
const parent =
  /^(.{1,11}?(?:自治区|自治州|自治县|自治旗|地区|省|市|盟|区|县|旗|州(?![市区县湾])(?=.{1,8}(?:县|市|旗|镇|乡|街道)$)))(?=..)/;

/**
 * The locality that a chain of names ends in, without its parents; null where there is none.
 *
 * @example
 * lastName('临江省青石市南湖区') // => '南湖区'
 * lastName('青石市司法局') // => '青石市'
 * lastName('南湖街道') // => '南湖街道'
 * lastName('青州丹霞县') // => '丹霞县'
 * lastName('工作情况') // => null
 */
export function lastName(text: string): string | null {
  const whole = upToSuffix.exec(text)?.[0];
  if (whole === undefined) return null;
  let rest = whole;
  for (;;) {
    const above: string = parent.exec(rest)?.[1] ?? rest;
    const below: string = rest.slice(above.length);
    if (below.length < 2 || /^(?:街道|自治区|新区|地区|苏木)$/.test(below)) return rest;
    rest = below;
  }
}

const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** The level that a name tells; a 市 may be of three, so there the text has to say which. */
export function levelOf(name: string, text: string): Level | null {
  if (/(?:省|自治区)$/.test(name) || municipalities.has(name)) return 'province';
  if (/(?:镇|乡|街道|苏木)$/.test(name)) return 'town';
  if (/(?:自治州|地区|盟|州)$/.test(name)) return 'prefecture';
  if (/(?:开发区|高新区|管理区|示范区|园区)$/.test(name)) return null;
  if (/(?:县|旗|区)$/.test(name)) return 'county';
  return name.endsWith('市') ? cityLevel(text) : null;
}

const provinceStems =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'.split(
    ' ',
  );
const province = new RegExp(`(${provinceStems.join('|')})(?:省|自治区|壮族|回族|维吾尔|市)`, 'g');
const stem = (name: string): string =>
  name.length > 2
    ? name.replace(/(?:壮族|回族|维吾尔)?(?:自治区|自治州|省|市|区|县|旗)$/, '')
    : name;

/**
 * The locality of the catalogue that a report means. Namesakes are told apart by the parents that the
 * text mentions; a town, of whose name there are always several, has to mention one.
 */
export function fromCatalogue(
  name: string,
  text: string,
  localities: readonly Locality[],
): Locality | null {
  const named = localities.filter((locality) => locality.name.zh === name);
  const scored = named.map((locality) => {
    const parents = locality.parents.map((parent) => stem(parent.name.zh));
    const mentioned = parents.filter((parent) => text.includes(parent)).length;
    const top = parents[0] ?? '';
    const elsewhere = () => matchesOf(text, province).some(([, named]) => named !== top);
    return { locality, mentioned, rejected: mentioned === 0 && elsewhere() };
  });
  const possible = scored
    .filter((each) => !each.rejected)
    .sort((a, b) => b.mentioned - a.mentioned);
  const [first, second] = possible;
  if (first === undefined || (second !== undefined && second.mentioned === first.mentioned)) {
    return null;
  }
  const sure = first.mentioned > 0 || first.locality.level !== 'town';
  return sure ? first.locality : null;
}

/** The word that occurs most, the first of several, and how often. */
function mostFrequent(words: readonly string[]): readonly [word: string | null, count: number] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [null, 0],
  );
}

const government = new RegExp(
  `(?<=^|[\\n、,。;:《“(\\s])([\\u4E00-\\u9FFF]{1,9}?${localitySuffix})(?:人民政府|司法局|政府办公室|办事处)`,
  'g',
);

/** The locality that title, publisher or, failing these, the text names most. */
export function nameOf(title: string, publisher: string | null, text: string): string | null {
  for (const source of [title, publisher ?? '']) {
    const name = lastName(namePart(source));
    if (name !== null) return name;
  }
  const hidden = mostFrequent([...text.matchAll(anonymous)].map(([name]) => name));
  const named = mostFrequent(
    [...text.matchAll(government)].flatMap((match) => lastName(match[1] ?? '') ?? []),
  );
  return hidden[1] >= named[1] ? hidden[0] : named[0];
}
