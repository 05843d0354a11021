import type { Status } from '../domain/cell.ts';
import type { Bilingual, Language } from '../domain/text.ts';
import type { TableName } from './model.ts';

/** What the dataset as a whole is called, for readers who open it without this product. */
export const title: Bilingual = {
  zh: '法治政府建设年度报告数据',
  en: 'Figures from annual reports on building rule-of-law government',
};

export const source: Bilingual = {
  zh: '各地法治政府建设年度报告',
  en: 'Annual reports on building rule-of-law government, as published by each locality',
};

/** What a status means, for readers who open a shard without this product. */
const statusLabels: Readonly<Record<Status, Bilingual>> = {
  stated: { zh: '报告以数字载明', en: 'Printed as a number' },
  'in-words': { zh: '报告以文字表述', en: 'Told in words' },
  redacted: { zh: '报告已遮蔽', en: 'Redacted in the report' },
  computed: { zh: '由报告载明的数字算得', en: 'Computed from printed counts' },
  absent: { zh: '报告未提', en: 'Not mentioned in the report' },
};

export const tableTitles: Readonly<Record<TableName, Bilingual>> = {
  disclosure: { zh: '各报告的披露情况', en: 'What each report tells' },
  findings: { zh: '各报告的勾稽结果', en: 'What the audit found in each report' },
};

/** By status, in one language. */
export function statusLabelsIn(language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(statusLabels).map(([status, label]) => [status, label[language]]),
  );
}
