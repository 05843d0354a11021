import type { Evidence } from '../domain/figure.ts';
import { type CleanText, type Span, toOriginal } from './normalise.ts';
import type { Passage } from './passages.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { Section } from './sections.ts';

const longest = 40;
/** A clause shorter than this says too little by itself. */
const telling = 12;

/** Words beside which a person or a firm is named. What stands before them is left out. */
const named = /律师事务所|教授|同志|先生|女士|博士|研究员|巡视员|讲师|院长|主任|作者/g;
/** Words after which a person is named. */
const naming = /邀请|特邀|由(?=[^,]{2,8}(?:担任|主持|授课|主讲))|作者|主讲/;

function withoutNames(text: string, clause: Span, quantity: Span): Span {
  let { start, end } = clause;
  for (const match of text.slice(start, quantity.start).matchAll(named)) {
    start = clause.start + match.index + match[0].length;
  }
  const right = text.slice(quantity.end, end).search(naming);
  if (right >= 0) end = quantity.end + right;
  return { start, end };
}

/** Cuts a span to the longest allowed, at punctuation where there is some, around the quantity. */
function fit(text: string, span: Span, quantity: Span): Span {
  let { start, end } = span;
  if (end - start <= longest) return span;
  const room = longest - (quantity.end - quantity.start);
  const rightRoom = Math.min(end - quantity.end, Math.max(0, Math.floor(room / 3)));
  end = Math.min(end, quantity.end + rightRoom);
  const earliest = Math.max(start, end - longest);
  const cut = text.slice(earliest, quantity.start).search(/[、“”《》()\s]/);
  start = cut < 0 || earliest === start ? earliest : earliest + cut + 1;
  return { start, end };
}

/** Takes in the clauses before, as far as they fit in, to the start of the sentence. */
function widen(text: string, span: Span, sentence: Span): Span {
  let { start } = span;
  while (span.end - start < longest && start > sentence.start) {
    let next = start - 1;
    while (next > sentence.start && !/[,，;:()]/.test(text[next - 1] ?? '')) next--;
    const clause = text.slice(next, start);
    if (span.end - next > longest || named.test(clause) || naming.test(clause)) break;
    named.lastIndex = 0;
    start = next;
    if (span.end - start >= telling * 2) break;
  }
  named.lastIndex = 0;
  return { start, end: span.end };
}

function trim(text: string, { start, end }: Span, quantity: Span): Span {
  let from = start;
  let to = end;
  while (from < quantity.start && /[\s,，;:、)]/.test(text[from] ?? '')) from++;
  while (to > quantity.end && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** Where a quantity is printed, with its sections and the words around it. */
export function makeEvidence(
  clean: CleanText,
  quantity: Quantity,
  passage: Passage,
  section: Section | undefined,
): Evidence {
  const { original } = clean;
  const span = toOriginal(clean, quantity);
  const clause = withoutNames(clean.text, passage.clause, quantity);
  const wide =
    clause.end - clause.start < telling && clause.start === passage.clause.start
      ? widen(clean.text, clause, passage.sentence)
      : clause;
  const window = trim(clean.text, wide, quantity);
  const printedWindow = trim(original, fit(original, toOriginal(clean, window), span), span);
  return {
    section: [...(section?.path ?? [])],
    start: span.start,
    end: span.end,
    printed: original.slice(span.start, span.end),
    phrase: original.slice(printedWindow.start, printedWindow.end),
    phraseStart: printedWindow.start,
  };
}

const opening =
  /^(?:其中|同时|以及|和|及|与|并|先后|共|目前|现有|截[至止](?:目前)?|全年|今年以来|20\d{2}年(?:度)?(?:以来)?)+/;

/** A noun phrase for a quantity in the words of the report, at most 40 characters, never empty. */
export function makeLabel(passage: Passage, unit: string): string {
  const left = passage.left
    .slice(passage.left.lastIndexOf('#') + 1)
    .trim()
    .replace(opening, '');
  const right = (passage.right.split('#')[0] ?? '').trim().replace(/^[、]/, '');
  const noun = right.length >= 2 && !/[率数]$|共计?$|为$|达$/.test(left) ? right : left;
  const words = noun.length >= 2 ? noun : left.length >= 2 ? left : passage.previous;
  const last = words.split('#').at(-1)?.trim() ?? '';
  const person = [...last.matchAll(named)].at(-1);
  const safe = person === undefined ? last : last.slice(person.index + person[0].length);
  return (safe === '' ? unit : safe).slice(0, longest) || '—';
}
