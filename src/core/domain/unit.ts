import type { Bilingual } from './text.ts';

// Where the English name of the indicator already says what is counted ("Mediation cases"), the
// unit adds nothing and a literal translation of the measure word would be wrong half of the time.
const english: Readonly<Record<string, string>> = {
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
 * The unit of an indicator as it stands after its value: the Chinese measure word, and its English
 * equivalent, which is empty where the indicator's name says what is counted. An unknown unit is
 * itself in both.
 *
 * @example
 * unitNames('场次') // => { zh: '场次', en: 'events' }
 * unitNames('件') // => { zh: '件', en: '' }
 */
export function unitNames(unit: string): Bilingual {
  return { zh: unit, en: english[unit] ?? unit };
}

/** Units of what happens one by one over the year. */
const events: ReadonlySet<string> = new Set(['件', '条', '次', '场次', '家次']);

/**
 * Whether a unit counts events, whose number varies by chance from year to year. What is there at a
 * time (plans 个, items 项, kinds 类, people 人) does not vary so, and attendances (人次) come a hundred
 * at once: the intervals for counts of independent events are not theirs.
 *
 * @example
 * countsEvents('件') // => true
 * countsEvents('人次') // => false
 */
export function countsEvents(unit: string): boolean {
  return events.has(unit);
}
