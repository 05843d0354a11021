import type { Span } from '../normalise.ts';
import { allRules } from './index.ts';
import type { Rule } from './rule.ts';

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

const compile = ({ indicator, inWords = [] }: Rule): readonly CompiledStatement[] =>
  inWords.map(({ says, value }) => ({ pattern: new RegExp(says, 'g'), value, indicator }));

const statements = allRules.flatMap(compile);

/**
 * All statements in words of a clean text from `body` on, in its order. Which words count, and for
 * what, is data of the rules: 法律顾问…全覆盖 is 100 %, 未收到行政复议申请 is 0 applications. One that
 * tells two indicators (未发生行政复议、行政诉讼案件) is found once, with both.
 */
export function findStatements(text: string, body = 0): readonly Statement[] {
  const found = new Map<string, Statement>();
  for (const { pattern, value, indicator } of statements) {
    for (const match of text.matchAll(pattern)) {
      if (match.index < body) continue;
      const end = match.index + match[0].length;
      const key = `${match.index}-${end}-${value}`;
      const known = found.get(key)?.indicators ?? [];
      found.set(key, { start: match.index, end, value, indicators: [...known, indicator] });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
