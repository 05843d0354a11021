import type { Level, Locality } from '../domain/locality.ts';
import type { Report } from '../domain/report.ts';
import { fromCatalogue, levelOf, nameOf } from './locality-name.ts';
import { type CleanText, toOriginal } from './normalise.ts';
import { NotAReportError } from './not-a-report.ts';
import { findTitle, readYear } from './title.ts';

/** What the head of a report says of it, before its figures are read. */
export interface Identity
  extends Pick<Report, 'locality' | 'year' | 'title' | 'publisher' | 'published'> {
  /** Offset in the clean text at which the report proper begins, after its title. */
  readonly body: number;
}

const publisherLine =
  /(?:来源|发布机构|发布单位|发布部门|发文机关|发文单位|信息来源|公开主体)[::]\s{0,4}([^\s|:、,。]{0,20}[\u4E00-\u9FFF][^\s|:、,。]{0,20})/;
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
  const found = findTitle(text);
  if (found === null) throw new NotAReportError('no-title');
  const { body } = found;
  const heading = text.slice(found.title.start, found.title.end).replace(/\s/g, '');
  const span = toOriginal(clean, found.title);
  const title = clean.original
    .slice(span.start, span.end)
    .replace(/\s*\n\s*/g, '')
    .trim();

  const head = text.slice(0, body + 300);
  const metadata = publisherLine.exec(head)?.[1] ?? null;
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
    locality: identifyLocality(name, text, sha256, localities),
  };
}

function identifyLocality(
  name: string,
  text: string,
  sha256: string,
  localities: readonly Locality[],
): Report['locality'] {
  if (/[Xx×*○某]/.test(name)) {
    const level: Level | null = name.endsWith('市') ? null : levelOf(name, text);
    return { id: `anon-${sha256.slice(0, 8)}`, name, code: null, level, anonymised: true };
  }
  const known = fromCatalogue(name, text, localities);
  return known === null
    ? { id: `unlisted-${name}`, name, code: null, level: levelOf(name, text), anonymised: false }
    : { id: known.id, name, code: known.code, level: known.level, anonymised: false };
}
