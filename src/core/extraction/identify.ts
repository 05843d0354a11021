import type { Level, Locality } from '../domain/locality.ts';
import type { Report } from '../domain/report.ts';
import type { CleanText } from './normalise.ts';
import { toOriginal } from './normalise.ts';
import { NotAReportError } from './not-a-report.ts';

/** What the head of a report says of it, before its figures are read. */
export interface Identity
  extends Pick<Report, 'locality' | 'year' | 'title' | 'publisher' | 'published'> {
  /** Offset in the clean text at which the report proper begins, after its title. */
  readonly body: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

const headLength = 3000;
const longestTitle = 60;

function headLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.slice(0, headLength).split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}

const subject = /法治政府|依法行政|法治建设/;
const kind = /报告|总结|汇报|情况|工作要点完成/;

function isTitle(line: string): boolean {
  const title = line.trim();
  return (
    title.length <= longestTitle && subject.test(title) && kind.test(title) && !/[。;]/.test(title)
  );
}

const suffix =
  '(?:自治区|自治州|自治县|自治旗|地区|林区|特区|新区|街道|省|市|州|盟|区|县|旗|镇|乡|苏木)';
const anonymous = /(?:[Xx×*○某]{1,4})(?:自治区|自治州|自治县|街道|省|市|州|盟|区|县|旗|镇|乡)/g;

/** The part of a title that names the government: before its office, the year or the subject. */
function namePart(title: string): string {
  const plain = title
    .replace(/\s/g, '')
    .replace(/^(?:中共|关于|印发)+/, '')
    .replace(/^20\d{2}年(?:度)?/, '')
    .replace(/^[^省市州盟区县旗镇乡道]*?(?:委员会|委)[、和与及]?/, '');
  const cut = plain.search(
    /人民政府|政府|办事处|管委会|管理委员会|20\d{2}|二[〇零○]|法治|依法|推进|关于|年度/,
  );
  return cut < 0 ? plain : plain.slice(0, cut);
}

/** "杭州市西湖区三墩镇" → 三墩镇 and its parents. Null where the text names no locality. */
export function splitName(text: string): { name: string; parents: readonly string[] } | null {
  const parents: string[] = [];
  let rest = text;
  if (!new RegExp(`${suffix}$`).test(rest) || rest.length < 2 || rest.length > 30) return null;
  const parent = /^(.{1,11}?(?:自治区|自治州|自治县|自治旗|地区|省|市|盟|区|县|旗))(?=..)/;
  for (;;) {
    const found = parent.exec(rest)?.[1];
    if (found === undefined) break;
    const after = rest.slice(found.length);
    if (after.length < 2 || /^(?:街道|自治区|新区)$/.test(after)) break;
    parents.push(found);
    rest = after;
  }
  return { name: rest, parents };
}

const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市']);

function levelOf(name: string, text: string): Level | null {
  if (/(?:省|自治区)$/.test(name) || municipalities.has(name)) return 'province';
  if (/(?:镇|乡|街道|苏木)$/.test(name)) return 'town';
  if (/(?:自治州|地区|盟|州)$/.test(name)) return 'prefecture';
  if (/(?:开发区|高新区|管理区|示范区|园区)$/.test(name)) return null;
  if (/(?:县|旗|区)$/.test(name)) return 'county';
  return /各县\(市|各县区|各区县|县\(市、?区\)|各县、?市/.test(text) ? 'prefecture' : null;
}

const provinceStems =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'.split(
    ' ',
  );
const stem = (name: string): string =>
  name.length > 2
    ? name.replace(/(?:壮族|回族|维吾尔)?(?:自治区|自治州|省|市|区|县|旗)$/, '')
    : name;

/** Picks the locality of the catalogue that a report means; namesakes elsewhere are told by parents. */
function fromCatalogue(
  name: string,
  text: string,
  localities: readonly Locality[],
): Locality | null {
  const named = localities.filter((locality) => locality.name.zh === name);
  const scored = named.map((locality) => {
    const parents = locality.parents.map((parent) => stem(parent.name.zh));
    const mentioned = parents.filter((parent) => text.includes(parent)).length;
    const top = parents[0] ?? '';
    const elsewhere = provinceStems.some(
      (province) =>
        province !== top && new RegExp(`${province}(?:省|自治区|壮族|回族|维吾尔|市)`).test(text),
    );
    return { locality, mentioned, rejected: mentioned === 0 && elsewhere };
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

function mostFrequent(words: Iterable<string>): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  for (const [word, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = word;
  }
  return best;
}

function nameOf(title: string, publisher: string | null, text: string): string | null {
  for (const source of [title, publisher ?? '']) {
    const split = splitName(namePart(source));
    if (split !== null) return split.name;
  }
  const hidden = mostFrequent([...text.matchAll(anonymous)].map((match) => match[0]));
  if (hidden !== null) return hidden;
  const governments = [
    ...text.matchAll(new RegExp(`([\\u4E00-\\u9FFF]{1,9}?${suffix})(?:人民政府|委、)`, 'g')),
  ].map((match) => match[1] ?? '');
  const government = mostFrequent(governments.flatMap((each) => splitName(each)?.name ?? []));
  return government;
}

function readYear(title: string, opening: string): number | null {
  if (/上半年|半年|季度|20\d{2}年?[-—–~至到]{1,2}(?:20)?\d{2}年/.test(title)) {
    throw new NotAReportError('not-annual');
  }
  const digits = /(20\d{2})(?!\d)/.exec(title)?.[1];
  if (digits !== undefined) return Number(digits);
  const characters = /二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2}(?=年)/.exec(title)?.[0];
  if (characters !== undefined) {
    const values = [...characters].map((each) => Math.max(0, '〇一二三四五六七八九'.indexOf(each)));
    return Number(values.join(''));
  }
  const stated = /(20\d{2})年/.exec(opening)?.[1];
  return stated === undefined ? null : Number(stated);
}

const publisherLine =
  /(?:来源|发布机构|发布单位|发布部门|发文机关|发文单位|信息来源|公开主体)[::]\s{0,4}([^\s|:、,。]{2,30})/;
const dateLine = /(?:日期|时间)\s{0,2}[::]\s{0,4}(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const signatureDate = /^ *(20\d{2})年(\d{1,2})月(\d{1,2})日 *$/m;

const isoDate = (found: RegExpExecArray | null): string | null =>
  found === null
    ? null
    : `${found[1]}-${String(found[2]).padStart(2, '0')}-${String(found[3]).padStart(2, '0')}`;

/**
 * Title, locality, year, publisher and date of a report.
 *
 * @throws {NotAReportError} where the head of the text is not that of an annual report on
 * rule-of-law government
 */
export function identify(
  clean: CleanText,
  sha256: string,
  localities: readonly Locality[],
): Identity {
  const { text } = clean;
  if (text.trim() === '') throw new NotAReportError('empty');
  const lines = headLines(text);
  const titles = lines.filter((line) => isTitle(line.text));
  const first = titles[0];
  if (first === undefined) throw new NotAReportError('no-title');
  const repeated = titles.filter((line) => line.text.trim() === first.text.trim()).at(-1) ?? first;
  const body = repeated.start + repeated.text.length;
  const span = toOriginal(clean, {
    start: first.start,
    end: first.start + first.text.length,
  });
  const title = clean.original.slice(span.start, span.end).trim();

  const head = text.slice(0, body + 300);
  const metadata = publisherLine.exec(head)?.[1] ?? null;
  const office = /^(.{1,30}?(?:人民政府|办事处|管委会|管理委员会))/.exec(title)?.[1] ?? null;
  const publisher = office ?? metadata;

  const opening = text.slice(body, body + 600);
  const year = readYear(first.text, opening);
  if (year === null) throw new NotAReportError('no-year');
  const name = nameOf(first.text, publisher, text);
  if (name === null) throw new NotAReportError('no-locality');

  const published = isoDate(dateLine.exec(head)) ?? isoDate(signatureDate.exec(text.slice(-400)));
  const anonymised = /[Xx×*○某]/.test(name);
  const known = anonymised ? null : fromCatalogue(name, text, localities);
  return {
    title,
    year,
    publisher,
    published,
    body,
    locality: {
      id: known?.id ?? (anonymised ? `anon-${sha256.slice(0, 8)}` : `unlisted-${name}`),
      name,
      code: known?.code ?? null,
      level:
        known === null
          ? anonymised && name.endsWith('市')
            ? null
            : levelOf(name, text)
          : known.level,
      anonymised,
    },
  };
}
