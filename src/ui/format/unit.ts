import type { Language } from '../../core/domain/text.ts';

// Where the English name of the indicator already says what is counted ("Mediation cases"), the
// unit adds nothing and a literal translation of the measure word would be wrong half of the time.
const englishUnits: Readonly<Record<string, string>> = {
  '%': '%',
  万元: '× 10,000 yuan',
  人: 'people',
  人次: 'attendances',
  次: 'times',
  场次: 'events',
  家次: 'visits',
  类: 'types',
  件: '',
  项: '',
  个: '',
  条: '',
};

/**
 * The unit of an indicator as it stands after its value: the Chinese measure word, or its English
 * equivalent, which is empty where the indicator's name says what is counted. An unknown unit is
 * shown as it is.
 */
export function formatUnit(unit: string, language: Language): string {
  return language === 'zh' ? unit : (englishUnits[unit] ?? unit);
}
