import { qualityNames } from '../../core/dataset/scale-words.ts';
import { perResidents } from '../../core/dataset/basis.ts';
import type { Bilingual, Language } from '../../core/domain/text.ts';
import { formatCount } from '../../ui/format/number.ts';
import type { Column, Row, ShownObservation } from './model.ts';

/** Values in one scale, and whose they are. */
interface Scaling extends Pick<Row, 'scale'> {
  readonly entries: readonly {
    readonly column: Pick<Column, 'locality'>;
    readonly observations: readonly Pick<ShownObservation, 'scaled'>[];
  }[];
}

/** How the values of a row came about, a sentence for under its chart; null as printed. */
export function scaleNote({ scale, entries }: Scaling): Bilingual | null {
  if (scale.kind === 'printed') return null;
  if (scale.kind === 'share') {
    return {
      zh: '比例由同一份报告的两个数字算得，区间为 95% 威尔逊区间（自然波动）。',
      en: 'Shares are computed from two figures of the same report, with 95% Wilson intervals (natural variation).',
    };
  }
  return {
    zh: `每万人数＝报告数 ÷ 常住人口 × ${formatCount(perResidents, 'zh')}，区间为 95% 拜尔区间（自然波动）。${populations(entries, 'zh')}`,
    en: `Per ${formatCount(perResidents, 'en')} residents: count ÷ population × ${formatCount(perResidents, 'en')}, with 95% Byar intervals (natural variation). ${populations(entries, 'en')}`,
  };
}

/** Whose population was taken from where, so that each value can be worked out again. */
function populations(entries: Scaling['entries'], language: Language): string {
  const told = entries.flatMap(({ column, observations }) => {
    const { name, population } = column.locality;
    const used = observations.some(({ scaled }) => scaled.kind === 'value');
    if (population === null || !used) return [];
    const quality = qualityNames[population.quality]?.[language];
    const about = [String(population.year), ...(quality === undefined ? [] : [quality])];
    const people = formatCount(population.value, language);
    return language === 'zh'
      ? [`${name.zh} ${people} 人（${about.join(' 年，')}${quality === undefined ? ' 年' : ''}）`]
      : [`${name.en} ${people} (${about.join(', ')})`];
  });
  if (told.length === 0) return '';
  const each = [...new Set(told)];
  return language === 'zh' ? `人口：${each.join('、')}。` : `Population: ${each.join(', ')}.`;
}
