import type { Overview, UntoldReason } from '../../../core/dataset/overview.ts';
import { unscaledReasons } from '../../../core/dataset/scale-words.ts';
import type { Bilingual, Language } from '../../../core/domain/text.ts';
import { localitiesText } from './names.ts';

const reasons: Readonly<Record<UntoldReason, Bilingual>> = {
  ...unscaledReasons,
  'no-report': { zh: '无报告', en: 'no report' },
  'outside-tolerance': { zh: '只有更早的报告', en: 'only older reports' },
  absent: { zh: '报告未提', en: 'not mentioned' },
  redacted: { zh: '已遮蔽', en: 'redacted' },
};

/** Who has no value and why: "青禾县、白滩镇报告未提，某某市已遮蔽", "Qinghe, not mentioned"; empty where all have one. */
export function untoldText(untold: Overview<unknown>['untold'], language: Language): string {
  const groups = [...new Set(untold.map(({ reason }) => reason))].map((reason) => {
    const concerned = untold.filter((one) => one.reason === reason);
    const names = localitiesText(
      concerned.map(({ locality }) => locality.name[language]),
      language,
    );
    return language === 'zh' ? `${names}${reasons[reason].zh}` : `${names}, ${reasons[reason].en}`;
  });
  return groups.join(language === 'zh' ? '，' : '; ');
}
