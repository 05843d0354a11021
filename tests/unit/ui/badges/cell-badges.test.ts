import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/core/domain/cell.ts';
import type { Finding } from '../../../../src/core/domain/finding.ts';
import { cellBadges } from '../../../../src/ui/badges/cell-badges.ts';

const plainCell: Cell = {
  report: '999901-2019',
  status: 'stated',
  value: 12,
  qualifiers: { approx: null, through: null, role: null, scope: null },
  evidence: null,
  parts: null,
  interval: null,
  findings: [],
  others: [],
};

function printed(text: string, phrase = text): Cell['evidence'] {
  const phraseStart = 100;
  const start = phraseStart + phrase.indexOf(text);
  return { section: [], start, end: start + text.length, printed: text, phrase, phraseStart };
}

const finding: Finding = {
  rule: 'parts-total',
  severity: 'warning',
  message: { zh: '', en: '' },
  working: '',
  expected: 40,
  printed: 34,
  figures: [0],
};

describe('cellBadges', () => {
  it('says nothing about a plain figure', () => {
    expect(cellBadges(plainCell, 'zh')).toEqual([]);
  });

  it('says of a share that its total is approximate, where the count itself is not', () => {
    const of = (approx: 'about' | null) => ({ kind: 'value', approx }) as const;
    expect(cellBadges(plainCell, 'zh', of('about'))).toEqual([
      { text: '总数为约数', tone: 'plain' },
    ]);
    expect(cellBadges(plainCell, 'en', of('about'))[0]?.text).toBe('Of an approximate total');
    expect(cellBadges(plainCell, 'zh', of(null))).toEqual([]);
    expect(cellBadges(plainCell, 'zh', { kind: 'none' })).toEqual([]);
  });

  it('says that a value was computed', () => {
    const cell: Cell = { ...plainCell, status: 'computed' };
    expect(cellBadges(cell, 'zh')).toEqual([{ text: '计算值', tone: 'plain' }]);
    expect(cellBadges(cell, 'en')).toEqual([{ text: 'Computed', tone: 'plain' }]);
  });

  it('quotes the words that stand for a number', () => {
    const cell: Cell = { ...plainCell, status: 'in-words', evidence: printed('全覆盖') };
    expect(cellBadges(cell, 'zh')[0]?.text).toBe('文字表述“全覆盖”');
    expect(cellBadges(cell, 'en')[0]?.text).toBe('In words: “全覆盖”');
  });

  it('names the month, and the year only where it is not that of the report', () => {
    const cut = (through: string): Cell => ({
      ...plainCell,
      qualifiers: { ...plainCell.qualifiers, through },
    });
    expect(cellBadges(cut('2019-11'), 'zh')[0]?.text).toBe('截至 11 月');
    expect(cellBadges(cut('2019-11'), 'en')[0]?.text).toBe('Through November');
    expect(cellBadges(cut('2020-03'), 'zh')[0]?.text).toBe('截至 2020 年 3 月');
  });

  it('shows the very word that makes a figure approximate', () => {
    const about = (approx: 'about' | 'over' | 'under', text: string, phrase?: string): Cell => ({
      ...plainCell,
      qualifiers: { ...plainCell.qualifiers, approx },
      evidence: printed(text, phrase),
    });
    expect(cellBadges(about('over', '190余份'), 'zh')[0]?.text).toBe('约数：余');
    expect(cellBadges(about('under', '900万元', '涉及近900万元'), 'zh')[0]?.text).toBe('约数：近');
    expect(cellBadges(about('over', '95%', '达95%以上'), 'zh')[0]?.text).toBe('约数：以上');
    expect(cellBadges(about('over', '190余份'), 'en')[0]?.text).toBe('Approximate: at least');
  });

  it('warns where the figure answers another question', () => {
    const respondent: Cell = {
      ...plainCell,
      qualifiers: { ...plainCell.qualifiers, role: 'respondent', scope: 'portal' },
    };
    expect(cellBadges(respondent, 'zh')).toEqual([
      { text: '被复议 · 不同口径', tone: 'warn' },
      { text: '仅门户网站', tone: 'warn' },
    ]);
  });

  it('does not remark on the role of the authority, which is the rule', () => {
    const authority: Cell = {
      ...plainCell,
      qualifiers: { ...plainCell.qualifiers, role: 'authority' },
    };
    expect(cellBadges(authority, 'zh')).toEqual([]);
  });

  it('gives a cut rate its exact value', () => {
    const cut: Cell['findings'][number] = {
      ...finding,
      rule: 'rate-cut',
      severity: 'note',
      expected: 98.37461,
      printed: 98.3,
    };
    const cell: Cell = { ...plainCell, value: 98.3, findings: [cut] };
    expect(cellBadges(cell, 'zh')).toEqual([{ text: '取舍 98.37', tone: 'warn' }]);
    // The counts behind it are named by the finding, too, and are not what was cut.
    expect(cellBadges({ ...plainCell, value: 1292, findings: [cut] }, 'zh')).toEqual([]);
  });

  it('tells what does not add up from what cannot be, once each', () => {
    const cell: Cell = {
      ...plainCell,
      findings: [finding, finding, { ...finding, severity: 'error' }],
    };
    expect(cellBadges(cell, 'zh')).toEqual([
      { text: '勾稽不符', tone: 'warn' },
      { text: '勾稽有误', tone: 'error' },
    ]);
  });
});
