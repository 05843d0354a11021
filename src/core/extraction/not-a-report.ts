import type { Bilingual } from '../domain/text.ts';

/**
 * Why a file is not taken for a report. `empty` no text · `binary` no text file at all · `encoding`
 * bytes that no known encoding of Chinese reads · `no-title` no title of a report on rule-of-law
 * government · `no-locality` no locality in title or opening · `no-year` no year in either ·
 * `not-annual` several years or part of one.
 */
export const refusals = {
  empty: { zh: '文件没有文字内容。', en: 'The file contains no text.' },
  binary: {
    zh: '不是文本文件。请提供纯文本（UTF-8、UTF-16 或 GB18030）。',
    en: 'Not a text file. Plain text is needed (UTF-8, UTF-16 or GB18030).',
  },
  encoding: {
    zh: '无法识别文字编码。请另存为 UTF-8 后再试。',
    en: 'The text encoding is not recognised. Save the file as UTF-8 and try again.',
  },
  'no-title': {
    zh: '没有找到法治政府建设年度报告的标题。',
    en: 'No title of an annual report on rule-of-law government was found.',
  },
  'no-locality': {
    zh: '标题和开头都没有写明是哪个地区。',
    en: 'Neither the title nor the opening names a locality.',
  },
  'no-year': {
    zh: '标题和开头都没有写明是哪一年。',
    en: 'Neither the title nor the opening names a year.',
  },
  'not-annual': {
    zh: '报告的期间不是一个完整年度。',
    en: 'The report covers several years or only a part of one.',
  },
} as const satisfies Record<string, Bilingual>;

export type Refusal = keyof typeof refusals;

/** Thrown where the input is no annual report on rule-of-law government. */
export class NotAReportError extends Error {
  readonly reason: Refusal;
  readonly bilingual: Bilingual;

  constructor(reason: Refusal) {
    super(refusals[reason].en);
    this.name = 'NotAReportError';
    this.reason = reason;
    this.bilingual = refusals[reason];
  }
}
