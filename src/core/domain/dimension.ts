import type { Bilingual } from './text.ts';

/**
 * The nine systems of the Outline for Building Rule-of-Law Government 2021–2025
 * (法治政府建设实施纲要), in the order of that document.
 */
export const dimensionIds = [
  'functions',
  'rules',
  'decisions',
  'enforcement',
  'emergency',
  'disputes',
  'oversight',
  'digital',
  'leadership',
] as const;

export type DimensionId = (typeof dimensionIds)[number];

export const dimensionNames: Readonly<Record<DimensionId, Bilingual>> = {
  functions: { zh: '政府机构职能', en: 'Government functions' },
  rules: { zh: '依法行政制度', en: 'Administrative rules' },
  decisions: { zh: '行政决策', en: 'Administrative decisions' },
  enforcement: { zh: '行政执法', en: 'Law enforcement' },
  emergency: { zh: '突发事件应对', en: 'Emergency response' },
  disputes: { zh: '社会矛盾纠纷化解', en: 'Dispute resolution' },
  oversight: { zh: '权力制约监督', en: 'Oversight of power' },
  digital: { zh: '科技保障', en: 'Digital government' },
  leadership: { zh: '组织保障', en: 'Leadership and training' },
};
