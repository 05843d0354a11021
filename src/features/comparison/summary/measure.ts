import { perResidents } from '../../../core/dataset/basis.ts';
import type { ScaledEntry } from '../../../core/dataset/rank.ts';
import type { Indicator } from '../../../core/domain/indicator.ts';
import type { Language } from '../../../core/domain/text.ts';
import { formatDerived } from '../../../ui/format/derived.ts';
import { formatCount } from '../../../ui/format/number.ts';
import { formatScaled } from '../../../ui/format/scaled.ts';
import { formatUnit } from '../../../ui/format/unit.ts';
import { formatValue } from '../../../ui/format/value.ts';
import type { Row } from '../model.ts';
import { midSentence } from './names.ts';

/** In whose words a sentence is. */
export interface Telling {
  readonly language: Language;
  readonly indicatorName: (id: string) => string;
}

/** What the values of a row are called and how they are written. */
export interface Measure {
  /** Within a sentence: "调解案件数", "the mediation success rate", "占调解案件数的比例". */
  readonly noun: string;
  /** Whether the values are worked out instead of being those of the reports. */
  readonly workedOut: boolean;
  /** A value with its unit: "每万人 14.6 件". Empty without one. */
  readonly show: (entry: ScaledEntry) => string;
  /** A number of no report, such as a median, with the unit. */
  readonly showNumber: (value: number) => string;
}

export function measureOf(
  { indicator, scale }: Pick<Row, 'indicator' | 'scale'>,
  telling: Telling,
): Measure {
  const { language } = telling;
  const workedOut = scale.kind !== 'printed';
  const isPercentage = scale.kind === 'share' || (!workedOut && indicator.kind === 'rate');
  const unit = formatUnit(indicator.unit, language);
  const withUnit = (value: string) => {
    if (isPercentage) return `${value}%`;
    const told = `${value} ${unit}`.trim();
    return scale.kind === 'per-residents' && language === 'zh' ? `每万人 ${told}` : told;
  };
  return {
    noun:
      language === 'zh' ? chineseNoun(indicator, scale, telling) : noun(indicator, scale, telling),
    workedOut,
    show: ({ cell, scaled }) => {
      if (scaled.kind === 'none') return '';
      return withUnit(
        workedOut
          ? formatScaled(scaled.value, language)
          : (formatValue(cell, indicator, language) ?? ''),
      );
    },
    showNumber: (value) => withUnit(formatDerived(value, indicator, workedOut, language)),
  };
}

function chineseNoun({ name }: Indicator, scale: Row['scale'], telling: Telling): string {
  switch (scale.kind) {
    case 'printed':
      return name.zh;
    case 'per-residents':
      return `按人口换算的${name.zh}`;
    case 'share':
      return `${name.zh}占${telling.indicatorName(scale.of)}的比例`;
  }
}

function noun({ name, kind }: Indicator, scale: Row['scale'], telling: Telling): string {
  const own = midSentence(name.en);
  switch (scale.kind) {
    case 'printed':
      // Counts are named in the plural, "cases"; rates and amounts are one thing.
      return kind === 'count' ? own : `the ${own}`;
    case 'per-residents':
      return `${own} per ${formatCount(perResidents, 'en')} residents`;
    case 'share':
      return `${own} as a share of ${midSentence(telling.indicatorName(scale.of))}`;
  }
}
