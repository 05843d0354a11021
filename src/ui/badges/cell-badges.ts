import type { Cell } from '../../core/domain/cell.ts';
import type { Approximation, Evidence, Scope } from '../../core/domain/figure.ts';
import type { Finding } from '../../core/domain/finding.ts';
import type { Language } from '../../core/domain/text.ts';
import { formatRate } from '../format/number.ts';
import { formatThrough } from '../format/through.ts';
import { defineStrings } from '../i18n/strings.ts';

/** `plain`: how to read the figure · `warn`: mind it before comparing · `error`: it cannot be true. */
export type BadgeTone = 'plain' | 'warn' | 'error';

/** A short remark on one figure, in words: the tone is never the only carrier. */
export interface Badge {
  readonly text: string;
  readonly tone: BadgeTone;
}

const strings = defineStrings({
  zh: {
    computed: '计算值',
    inWords: (words: string) => `文字表述“${words}”`,
    inWordsUnquoted: '文字表述',
    approximate: (word: string) => `约数：${word}`,
    approximations: { about: '约', over: '以上', under: '近' },
    approximateTotal: '总数为约数',
    respondent: '被复议 · 不同口径',
    scopes: {
      portal: '仅门户网站',
      'own-level': '仅本级',
      organ: '仅单个部门',
      subset: '仅部分',
    },
    cut: (exact: string) => `取舍 ${exact}`,
    mismatch: '勾稽不符',
    impossible: '勾稽有误',
    remark: '勾稽提示',
  },
  en: {
    computed: 'Computed',
    inWords: (words: string) => `In words: “${words}”`,
    inWordsUnquoted: 'In words',
    approximate: (word: string) => `Approximate: ${word}`,
    approximations: { about: 'about', over: 'at least', under: 'just under' },
    approximateTotal: 'Of an approximate total',
    respondent: 'Respondent · not comparable',
    scopes: {
      portal: 'One website only',
      'own-level': 'Own level only',
      organ: 'One department only',
      subset: 'A part only',
    },
    cut: (exact: string) => `Truncated from ${exact}`,
    mismatch: 'Does not add up',
    impossible: 'Cannot be right',
    remark: 'Audit remark',
  },
});

/** The words that make a figure approximate, longest first, as they stand beside the number. */
const approximationWords: Readonly<Record<Approximation, readonly string[]>> = {
  about: ['左右', '上下', '大约', '约'],
  over: ['以上', '超过', '余', '多', '逾', '超'],
  under: ['接近', '将近', '不足', '近'],
};

/**
 * The remarks that belong to a cell's figure, most telling first: how it came about, what it covers,
 * and what the audit found. Panels, charts, tables and exports all show exactly these.
 *
 * @param scaled the figure in the scale in which it is shown, where that is not as printed: a share is
 *   as approximate as its total
 */
export function cellBadges(
  cell: Cell,
  language: Language,
  scaled?:
    | { readonly kind: 'none' }
    | { readonly kind: 'value'; readonly approx: Approximation | null },
): Badge[] {
  const words = strings[language];
  const badges: Badge[] = [];
  const { approx, through, role, scope } = cell.qualifiers;
  if (cell.status === 'computed') badges.push({ text: words.computed, tone: 'plain' });
  if (cell.status === 'in-words') {
    const printed = cell.evidence?.printed;
    badges.push({
      text: printed === undefined ? words.inWordsUnquoted : words.inWords(printed),
      tone: 'plain',
    });
  }
  if (approx !== null) {
    const word =
      (language === 'zh' ? printedApproximation(approx, cell.evidence) : null) ??
      words.approximations[approx];
    badges.push({ text: words.approximate(word), tone: 'plain' });
  }
  if (scaled?.kind === 'value' && scaled.approx !== null && scaled.approx !== approx)
    badges.push({ text: words.approximateTotal, tone: 'plain' });
  if (through !== null)
    badges.push({ text: throughText(through, cell.report, language), tone: 'plain' });
  if (role === 'respondent') badges.push({ text: words.respondent, tone: 'warn' });
  if (scope !== null) badges.push({ text: words.scopes[scope satisfies Scope], tone: 'warn' });
  for (const finding of cell.findings) {
    // A note is about the one figure found wanting; the counts it was checked against stand as they are.
    if (finding.severity === 'note' && finding.printed !== cell.value) continue;
    badges.push(findingBadge(finding, language));
  }
  return badges.filter(
    (badge, index) => badges.findIndex((other) => other.text === badge.text) === index,
  );
}

function findingBadge(finding: Finding, language: Language): Badge {
  const words = strings[language];
  if (finding.rule === 'rate-cut' && finding.expected !== null) {
    return { text: words.cut(formatRate(finding.expected, language)), tone: 'warn' };
  }
  if (finding.severity === 'error') return { text: words.impossible, tone: 'error' };
  if (finding.severity === 'warning') return { text: words.mismatch, tone: 'warn' };
  return { text: words.remark, tone: 'plain' };
}

/** The word as the report prints it, looked for in the quantity itself and right beside it. */
function printedApproximation(approx: Approximation, evidence: Evidence | null): string | null {
  if (evidence === null) return null;
  const from = evidence.start - evidence.phraseStart;
  const to = evidence.end - evidence.phraseStart;
  const nearby = evidence.phrase.slice(Math.max(0, from - 2), to + 2);
  const candidates = approximationWords[approx];
  return (
    candidates.find((word) => evidence.printed.includes(word)) ??
    candidates.find((word) => nearby.includes(word)) ??
    null
  );
}

/** The year is named only where it is not the report's own. */
function throughText(through: string, report: string, language: Language): string {
  const year = Number(through.slice(0, 4));
  const isOwn = report.endsWith(`-${year}`);
  const text = formatThrough(Number(through.slice(5, 7)), language, isOwn ? undefined : year);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
