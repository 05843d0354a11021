import type { Divisions } from '../domain/divisions.ts';
import type { Level, Locality } from '../domain/locality.ts';
import type { Report } from '../domain/report.ts';
import { divisionsNamed } from './known-divisions.ts';
import { fromCatalogue, lastName, levelOf, nameOf } from './locality-name.ts';
import { type CleanText, toOriginal } from './normalise.ts';
import { NotAReportError } from './not-a-report.ts';
import { findTitle, readYear } from './title.ts';

/** The localities of the catalogue, and where the caller has them all divisions of the country. */
export interface KnownPlaces {
  readonly localities: readonly Locality[];
  readonly divisions?: Divisions;
}

/** What the head of a report says of it, before its figures are read. */
export interface Identity
  extends Pick<Report, 'locality' | 'year' | 'title' | 'publisher' | 'published'> {
  /** Offset in the clean text at which the report proper begins, after its title. */
  readonly body: number;
}

const publisherLine =
  /(?:来源|发布机构|发布单位|发布部门|发文机关|发文单位|信息来源|公开主体)[::]\s{0,4}([^\s|:、,。]{0,20}[\u4E00-\u9FFF][^\s|:、,。]{0,20})/;
/** The name of the next field, where no blank is left before it. */
const nextField =
  /(?:发布|发文|成文|生成|公开|公布|主题|索引|文号|信息|浏览|阅读|点击|日期|时间|作者|编辑|字[号体]).{0,6}$/;
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
export function identify(clean: CleanText, sha256: string, known: KnownPlaces): Identity {
  const { text } = clean;
  if (text.trim() === '') throw new NotAReportError('empty');
  const found = findTitle(text);
  if (found === null) throw new NotAReportError('no-title');
  const { body } = found;
  const heading = text.slice(found.title.start, found.title.end).replace(/\s/g, '');
  const span = toOriginal(clean, found.title);
  const title = clean.original
    .slice(span.start, span.end)
    .split('\n')
    .map((line) => line.trim())
    .join('');

  const head = text.slice(0, body + 300);
  const metadata = publisherLine.exec(head)?.[1]?.replace(nextField, '') ?? null;
  const office = /^(.{1,30}?(?:人民政府|办事处|管委会|管理委员会))/.exec(heading)?.[1] ?? null;
  const publisher = office ?? metadata;

  const opening = text.slice(body, body + 600);
  const year = readYear(heading, opening);
  if (year === null) throw new NotAReportError('no-year');
  const name = nameOf(heading, publisher, text);
  if (name === null) throw new NotAReportError('no-locality');

  const published = isoDate(dateLine.exec(head)) ?? isoDate(signatureDate.exec(text.slice(-400)));
  return {
    title,
    year,
    publisher,
    published,
    body,
    locality: identifyLocality(name, sha256, known, {
      text,
      head: [heading, publisher ?? '', metadata ?? '', head, opening].join('\n'),
      parents: parentsNamed(name, heading, opening),
    }),
  };
}

interface Surroundings {
  readonly text: string;
  readonly head: string;
  readonly parents: readonly string[];
}

const addressee =
  /^ *([\u4E00-\u9FFF]{2,10}(?:省|市|自治州|州|盟|地区|自治区|区|县|旗))(?:人民政府|委|政府)(?:办公[厅室])?[、,:]/m;

/** The parents that stand before the name in the title, and the body that the report addresses. */
function parentsNamed(name: string, heading: string, opening: string): readonly string[] {
  const before = heading.slice(0, Math.max(0, heading.lastIndexOf(name)));
  const named = [before, addressee.exec(opening)?.[1] ?? ''].flatMap((chain) => {
    const last = /[省市州盟区县旗]$/.test(chain) ? lastName(chain) : null;
    return last === null || last === name || last.length < 3 ? [] : [last];
  });
  return [...new Set(named)];
}

function identifyLocality(
  name: string,
  sha256: string,
  { localities, divisions }: KnownPlaces,
  around: Surroundings,
): Report['locality'] {
  const { text } = around;
  if (/[Xx×*○某]/.test(name)) {
    const level: Level | null = name.endsWith('市') ? null : levelOf(name, text);
    return { id: `anon-${sha256.slice(0, 8)}`, name, code: null, level, anonymised: true };
  }
  const listed = fromCatalogue(name, text, localities);
  if (listed !== null) {
    const { id, code, level } = listed;
    return { id, name, code, level, anonymised: false };
  }
  const found = divisions === undefined ? [] : divisionsNamed(name, around, divisions);
  const [first, ...namesakes] = found;
  const sole = namesakes.length === 0 ? (first?.code ?? null) : null;
  const alike = first !== undefined && namesakes.every(({ level }) => level === first.level);
  return {
    id: sole ?? `unlisted-${name}`,
    name,
    code: sole,
    level: alike ? first.level : levelOf(name, text),
    anonymised: false,
  };
}
