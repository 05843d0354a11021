import { matchesOf } from './matches.ts';

/** Digits, or the characters that hide them. */
const digit = '[\\dXx×*]';
const thousandsByComma = new RegExp(
  `(?<![\\dXx×*.,])${digit}{1,3}(?:,${digit}{3})+(?![\\d,Xx×*])`,
  'g',
);
const thousandsByBlank = /(?<![\d.,:-] ?)\d{1,3}(?: \d{3}){1,5}(?![\d:-])(?! \d)(?! ?\n)/g;
/** Digits with blanks, separators or a line end among them, from a word or mark to a unit. */
const inPieces = /(?<=[\u4E00-\u9FFF(（、，”’》)] ?)\d[\d ,.\n]{0,24}[\d](?= ?[\u4E00-\u9FFF%‰])/g;
/** What has to stand somewhere before any number can be broken; hardly any text has the first. */
const commaAfterDigit = /[\dXx×*],/;
const blankAfterDigit = /\d[,.]*[ \n]/;
const wellFormed = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const listing = /(?:分别|依次|各)(?:为|是|有|达)?$/;
const datedOrNumbered = /(?:[年月第号]|[附下上][表图件录])$/;
const dateUnit = /^ ?[年月日号时点]/;
const yearLike = /^(?:19|20)\d{2}$/;
/** A line this short before a number is a cell or a heading, not the start of a sentence. */
const shortestLine = 8;

/** Whether the pieces of a broken number can only be one number: "15 2,430", "7, 864", "98. 8". */
function isOneNumber(text: string, start: number, run: string): boolean {
  const joined = run.replace(/[ \n]/g, '');
  if (joined === run || !wellFormed.test(joined) || / {2}|\n.*\n/.test(run)) return false;
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  if (datedOrNumbered.test(before) || dateUnit.test(text.slice(start + run.length))) return false;
  const first = /^\d+/.exec(run)?.[0] ?? '';
  if (yearLike.test(first) || (/[,.]/.test(run) && listing.test(before))) return false;
  const newline = run.indexOf('\n');
  if (newline < 0) return !/^[,，、]$/.test(before.slice(-1)) || /^\d{1,3} \d{3}$/.test(run);
  const lineStart = text.lastIndexOf('\n', start) + 1;
  return start - lineStart >= shortestLine && !text.slice(lineStart, start).includes('\t');
}

function markAll(text: string, pattern: RegExp, drop: Uint8Array, separator: string): void {
  for (const { 0: run, index } of matchesOf(text, pattern)) {
    for (let at = index; at < index + run.length; at++) if (text[at] === separator) drop[at] = 1;
  }
}

/** A text in which the commas are full-width that part clauses: those that are not within a number. */
function withWideCommas(text: string, isFullWidth: (index: number) => boolean): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    if (!isFullWidth(at)) continue;
    const grouped = /^,([ \n]?)\d(?:[ \n]?\d){2}(?![ \n]?\d)/.exec(text.slice(at, at + 9));
    const first = at + 1 + (grouped?.[1]?.length ?? 0);
    if (grouped !== null && (text[first] === '0' || isFullWidth(first))) continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(from)].join('，');
}

/**
 * Marks in `drop` what stands inside numbers and is no part of them: commas and blanks that part
 * thousands, and blanks and line ends where a page broke them ("1 5起", "7, 864家", "1\n,053个").
 *
 * `isFullWidth(index)` tells whether the comma there was a full-width one: those part clauses, but
 * not between digits of the same width or before a group that begins with 0.
 */
export function joinNumbers(
  text: string,
  drop: Uint8Array,
  isFullWidth: (index: number) => boolean,
): void {
  const [parted, broken] = [commaAfterDigit.test(text), blankAfterDigit.test(text)];
  if (!parted && !broken) return;
  const commas = withWideCommas(text, isFullWidth);
  if (parted) markAll(commas, thousandsByComma, drop, ',');
  if (!broken) return;
  markAll(text, thousandsByBlank, drop, ' ');
  for (const { 0: run, index } of matchesOf(commas, inPieces)) {
    if (!isOneNumber(commas, index, run)) continue;
    for (let at = index; at < index + run.length; at++) {
      if (/[ \n,]/.test(text[at] ?? '')) drop[at] = 1;
    }
  }
}
