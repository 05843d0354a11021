import { matchesOf } from '../matches.ts';
import type { Span } from '../normalise.ts';
import { allRules } from './index.ts';
import { requiredWords } from './required-words.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Words that stand for a number of one or more indicators. */
export interface Statement extends Span {
  readonly value: number;
  readonly indicators: readonly string[];
}

interface CompiledStatement {
  readonly pattern: RegExp;
  readonly value: number;
  readonly indicator: string;
}

const statements: readonly CompiledStatement[] = allRules.flatMap(({ indicator, inWords = [] }) =>
  inWords.map(({ says, value }) => ({ pattern: new RegExp(says, 'g'), value, indicator })),
);

/** The statements that need a word, by their place in the list. */
const byWord = new Map<string, number[]>();
for (const [place, statement] of statements.entries()) {
  const words = requiredWords(statement.pattern.source);
  if (words === null) throw new Error(`A statement without words: ${statement.pattern.source}`);
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), place]);
}
/** What ends a sentence is found in the same walk. */
const sentenceEnd: number[] = [];
for (const mark of ['。', '\n']) byWord.set(mark, sentenceEnd);
const walkWords = makeVocabulary(byWord);

interface Sentence extends Span {
  /** Places of the statements of which a word stands in the sentence. */
  readonly needing: readonly number[];
}

/** The sentences of a text that may hold statements. Each ends with its mark, for what looks ahead. */
function tellingSentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let needing: number[] = [];
  const close = (end: number): void => {
    if (needing.length > 0) {
      found.push({ start, end, needing: needing.sort((a, b) => a - b) });
      needing = [];
    }
    start = end;
  };
  walkWords(text, (places, at) => {
    if (places === sentenceEnd) close(at + 1);
    else for (const place of places) if (!needing.includes(place)) needing.push(place);
  });
  close(text.length);
  return found;
}

/**
 * All statements in words of a clean text from `body` on, in its order. Which words count, and for
 * what, is data of the rules: 法律顾问…全覆盖 is 100 %, 未收到行政复议申请 is 0 applications. One that
 * tells two indicators (未发生行政复议、行政诉讼案件) is found once, with both. None goes beyond its
 * sentence.
 */
export function findStatements(text: string, body = 0): readonly Statement[] {
  const found = new Map<string, Statement>();
  for (const sentence of tellingSentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    for (const place of sentence.needing) {
      const statement = statements[place];
      if (statement === undefined) continue;
      const { pattern, value, indicator } = statement;
      for (const match of matchesOf(words, pattern)) {
        const start = sentence.start + match.index;
        if (start < body) continue;
        const end = start + match[0].length;
        const key = `${start}-${end}-${value}`;
        const known = found.get(key)?.indicators ?? [];
        found.set(key, { start, end, value, indicators: [...known, indicator] });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
