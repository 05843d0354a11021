import type { Evidence } from '../domain/figure.ts';
import { classOf } from './character-class.ts';
import { lastMatch } from './matches.ts';
import { type CleanText, type Span, toOriginal } from './normalise.ts';
import type { Passage } from './passages.ts';
import type { Section } from './sections.ts';

const longest = 40;
/** A clause shorter than this says too little by itself. */
const telling = 12;

/** Words beside which a person or a firm is named; what stands before them is left out. */
const afterName =
  /律师事务所|事务所|教授|同志|先生|女士|博士|研究员|巡视员|讲师|院长|主任委员|作者/g;
/** Words after which a person is named. */
const beforeName = /邀请|特邀|作者|主讲|由(?=[^,，]{2,8}(?:担任|主持|授课|主讲|讲授|宣讲))/;

const partsClauses = classOf(/[,，;:(]/);
const numeric = classOf(/[\d.Xx×*%]/);
const opening = classOf(/[(（]/);
const closing = classOf(/[)）]/);
/** What does not belong at the start and at the end of a phrase. */
const loose = classOf(/[\s,，;；:：、)）。]/);
const dangling = classOf(/[\s、(（]/);

/** The end of the last name that a stretch of text may hold, 0 where it holds none. */
function namesEnd(words: string): number {
  const last = lastMatch(words, afterName);
  return last === null ? 0 : last.index + last[0].length;
}

const naming = (words: string): boolean => namesEnd(words) > 0 || beforeName.test(words);

function withoutNames(text: string, clause: Span, quantity: Span): Span {
  const start = clause.start + namesEnd(text.slice(clause.start, quantity.start));
  const right = text.slice(quantity.end, clause.end).search(beforeName);
  return { start, end: right < 0 ? clause.end : quantity.end + right };
}

/** Whether each bracket that closes in the words was opened in them. */
function closesNothing(words: string): boolean {
  let open = 0;
  for (const character of words) {
    if (character === '(') open++;
    else if (character === ')' && --open < 0) return false;
  }
  return true;
}

/** Takes in the clauses before, to the start of the sentence, until there is enough to go by. */
function widen(text: string, span: Span, sentence: Span): Span {
  const earliest = Math.max(sentence.start, span.end - longest);
  let best = span.start;
  let start = span.start;
  while (start > sentence.start && span.end - best < telling * 2) {
    let next = start - 1;
    while (next > earliest && !partsClauses(text, next - 1)) next--;
    const begins = next === sentence.start || partsClauses(text, next - 1);
    if (next < earliest || !begins || naming(text.slice(next, start))) break;
    start = next;
    if (closesNothing(text.slice(start, span.end))) best = start;
  }
  return { start: best, end: span.end };
}

/** The end of a window that has to be cut on the right: at a list mark or bracket, never in a number. */
function cutRight(text: string, quantity: Span, end: number): number {
  const after = text.slice(quantity.end, end);
  const mark = Math.max(
    ...['、', '(', '（', '“', '《', ' '].map((each) => after.lastIndexOf(each)),
  );
  if (mark >= 0) return quantity.end + mark;
  let cut = end;
  while (cut > quantity.end && numeric(text, cut - 1)) cut--;
  return cut;
}

/** Cuts a span of the original around the quantity to the longest allowed. */
function fit(text: string, { start, end }: Span, quantity: Span): Span {
  if (end - start <= longest) return { start, end };
  const room = longest - (quantity.end - quantity.start);
  const allowed = Math.max(Math.floor(room / 2), room - (quantity.start - start));
  const right =
    end - quantity.end > allowed ? cutRight(text, quantity, quantity.end + allowed) : end;
  const earliest = Math.max(start, right - longest);
  if (earliest === start) return { start, end: right };
  const mark = text.slice(earliest, quantity.start).search(/[、“”《》()（）\s]/);
  return { start: mark < 0 ? earliest : earliest + mark + 1, end: right };
}

/** How many more brackets open than close between two offsets. */
function leftOpen(text: string, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at++) {
    if (opening(text, at)) open += 1;
    else if (closing(text, at)) open -= 1;
  }
  return open;
}

/** Leaves punctuation at the edges out, and takes in the bracket that closes an open one. */
function trim(text: string, { start, end }: Span, quantity: Span): Span {
  let from = start;
  let to = end;
  while (from < quantity.start && loose(text, from)) from++;
  while (to > quantity.end && dangling(text, to - 1)) to--;
  if (closing(text, to) && to - from < longest && leftOpen(text, from, to) === 1) to++;
  return { start: from, end: to };
}

/**
 * Where a quantity is printed, under which headings, and a window of at most 40 characters around it
 * that names nobody. `quantity` is a span of the clean text.
 */
export function makeEvidence(
  clean: CleanText,
  quantity: Span,
  passage: Passage,
  section: Section | undefined,
): Evidence {
  const { original } = clean;
  const printed = toOriginal(clean, quantity);
  const clause = withoutNames(clean.text, passage.clause, quantity);
  const short = clause.end - clause.start < telling && clause.start === passage.clause.start;
  const wide = short ? widen(clean.text, clause, passage.sentence) : clause;
  const window = trim(original, fit(original, toOriginal(clean, wide), printed), printed);
  return {
    section: [...(section?.path ?? [])],
    ...printed,
    printed: original.slice(printed.start, printed.end),
    phrase: original.slice(window.start, window.end),
    phraseStart: window.start,
  };
}

const introducing =
  /^(?:其中|同时|以及|和|及(?!时)|与|并|先后|共计|共|目前|现有|全年|今年以来|截[至止](?:目前|到?(?:20\d{2}年)?(?:\d{1,2}月)?底?)|20\d{2}年(?:度|末|底)?(?:以来)?|、)/;
const concluding =
  /(?:达到了?|达|(?<![行作认])为|合计|共计?|总计|累计|均|是|有|了|的|由|至|(?<=单位|部门)中|、|和|及|与)$/;
/** What stands between two numbers of one matter: "由138个精简为25个". */
const changing = /^(?:精简|减少|增加|压缩|缩短|提升|提高|下降|上升|调整|扩大)(?:为|至|到)/;

function stripAll(words: string, edge: RegExp): string {
  let rest = words.trim();
  for (let found = edge.exec(rest); found !== null; found = edge.exec(rest)) {
    const after = found.index + found[0].length;
    // It stands at one end, whichever.
    rest = (found.index === 0 ? rest.slice(after) : rest.slice(0, found.index)).trim();
  }
  return rest;
}

/** The noun in a stretch between two numbers, or before the first. */
function nounBefore(stretch: string, follows: boolean): string {
  // After a number, what precedes the first list mark still belongs to that number.
  if (changing.test(stretch)) return '';
  const mark = follows ? stretch.indexOf('、') : -1;
  return stripAll(stripAll(stretch.slice(mark + 1), introducing), concluding);
}

function fitLabel(words: string): string {
  const safe = words.slice(namesEnd(words)).replace(/^[、,]{1,2}/, '');
  if (safe.length <= longest) return safe;
  const tail = safe.slice(-longest);
  const mark = tail.indexOf('、');
  return mark < 0 ? tail : tail.slice(mark + 1);
}

/** Words too general to name a quantity where there are better ones. */
const general = /^(?:部门|单位)$/;

/** What stands after a number names it where it is a noun of its own: "29个部门". */
function nounBehind(right: string): string {
  const number = right.indexOf('#');
  const first = number < 0 ? right : right.slice(0, number);
  if (changing.test(first) || /^(?:以内|内|中)/.test(first)) return '';
  // Before another number, what follows a list mark belongs to that number, and so does a mere rate.
  const own = number >= 0 ? (first.split('、', 1)[0] ?? '') : first;
  if (number >= 0 && /^.{0,3}率$/.test(own)) return '';
  return stripAll(own, concluding);
}

/** What adds up the numbers before it has no noun, and that of the last of them is not its own. */
const summing = /^ *(?:两项|以上)?(?:合计|共计?|总计)(?:为|达)?$/;

/**
 * A noun phrase for a quantity in the words of the report, 1–40 characters. `statement` is what a
 * quantity in words says, which names it where nothing beside it does.
 */
export function makeLabel(passage: Passage, unit: string, statement = ''): string {
  const stretches = passage.left.split('#');
  const nearest = nounBefore(stretches.at(-1) ?? '', stretches.length > 1);
  const behind = nounBehind(passage.right);
  const rate = unit === '%' || /[率数量]$/.test(nearest);
  const own = rate ? [nearest, behind] : [behind, general.test(nearest) ? '' : nearest];
  const telling = own.find((words) => words.length >= 2);
  if (telling !== undefined) return fitLabel(telling) || unit || '—';
  if (statement !== '') return fitLabel(statement);
  if (summing.test(passage.left) && passage.previous.includes('#')) return '合计';
  const farther = stretches.slice(0, -1).map((words, at) => nounBefore(words, at > 0));
  // From the nearest on: in "受理案件由30件,提高到50件" what follows the 30 is its unit alone.
  const outside = passage.previous.split('#').map((words, at) => nounBefore(words, at > 0));
  const candidates = [...own, ...farther.reverse(), nearest, ...outside.reverse()];
  const chosen =
    candidates.find((words) => words.length >= 2) ?? candidates.find((words) => words !== '');
  return fitLabel(chosen ?? '') || unit || '—';
}
