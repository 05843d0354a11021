import type { Language } from '../../../core/domain/text.ts';

/** More names than this make a sentence a list; they are counted instead. */
export const mostNamed = 3;

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "青禾县、云屏县", or of more than three "5 个地区". */
export function localitiesText(names: readonly string[], language: Language): string {
  return names.length > mostNamed ? localityCount(names.length, language) : list(names, language);
}

/** "调解成功率、败诉数", or of more than three "5 项指标". */
export function indicatorsText(names: readonly string[], language: Language): string {
  return names.length > mostNamed ? indicatorCount(names.length, language) : list(names, language);
}

export function localityCount(count: number, language: Language): string {
  if (language === 'zh') return `${count} 个地区`;
  return count === 1 ? '1 locality' : `${count} localities`;
}

export function indicatorCount(count: number, language: Language): string {
  if (language === 'zh') return `${count} 项指标`;
  return count === 1 ? '1 indicator' : `${count} indicators`;
}

/** A name as it stands within a sentence: "Mediation success rate" begins small, "GDP" does not. */
export function midSentence(name: string): string {
  const [first = '', second = ''] = name;
  const isAcronym = second !== second.toLowerCase();
  return isAcronym ? name : `${first.toLowerCase()}${name.slice(1)}`;
}

function list(names: readonly string[], language: Language): string {
  return language === 'zh' ? names.join('、') : english.format(names);
}
