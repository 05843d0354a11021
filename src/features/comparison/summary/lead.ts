import type { Language } from '../../../core/domain/text.ts';
import type { Row } from '../model.ts';
import { indicatorCount, localityCount } from './names.ts';
import { nothing, type Parts, say } from './parts.ts';
import { hasValue } from './shown.ts';

/**
 * How much of several indicators is told, before one of them is spoken of. Nothing of one indicator,
 * and nothing while data are on their way: what is not read yet is not untold.
 *
 * @param lines whether a locality with an indicator is a line over the years instead of a figure
 */
export function leadSentence(rows: readonly Row[], lines: boolean, language: Language): Parts {
  const ready = rows.filter(({ state }) => state.kind === 'ready');
  const failed = rows.filter(({ state }) => state.kind === 'failed').length;
  if (rows.length < 2 || ready.length === 0 || ready.length + failed < rows.length) return nothing;
  const entries = ready.flatMap((row) => row.entries);
  const localities = entries.length / ready.length;
  const facts = { localities, indicators: ready.length, lines, failed };
  const counts = { all: entries.length, told: entries.filter(hasValue).length };
  return language === 'zh'
    ? inChinese({ ...facts, ...counts })
    : inEnglish({ ...facts, ...counts });
}

interface LeadFacts {
  readonly localities: number;
  readonly indicators: number;
  readonly all: number;
  readonly told: number;
  readonly lines: boolean;
  readonly failed: number;
}

function inChinese({ localities, indicators, all, told, lines, failed }: LeadFacts): Parts {
  const what = `${localityCount(localities, 'zh')}、${indicatorCount(indicators, 'zh')}`;
  const unread = failed === 0 ? '' : `另有 ${indicatorCount(failed, 'zh')}没能读取。`;
  return lines
    ? say`${what}共 ${all} 条线，${{ figure: String(told) }} 条有数据。${unread}`
    : say`${what}共 ${all} 个数字，能给出 ${{ figure: String(told) }} 个。${unread}`;
}

function inEnglish({ localities, indicators, all, told, lines, failed }: LeadFacts): Parts {
  const what = `${localityCount(localities, 'en')} by ${indicatorCount(indicators, 'en')}`;
  const unread = failed === 0 ? '' : ` ${indicatorCount(failed, 'en')} could not be read.`;
  return lines
    ? say`${what} make ${all} lines, ${{ figure: String(told) }} of them with data.${unread}`
    : say`${what} make ${all} figures, of which ${{ figure: String(told) }} ${told === 1 ? 'is' : 'are'} told.${unread}`;
}
