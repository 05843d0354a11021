import { type DimensionId, dimensionNames } from '../../core/domain/dimension.ts';
import type { SeverityCount } from '../../core/domain/severity-count.ts';
import type { Language } from '../../core/domain/text.ts';
import { severityWords } from '../../ui/severity/severity-words.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { ProfileModel } from './model.ts';

/** As many years as a sentence can list; of more it gives the span. */
const listable = 3;

/** The sentence in three pieces, so that its one telling number can stand out; it may be empty. */
export interface ProfileSentence {
  readonly lead: string;
  readonly figure: string;
  readonly rest: string;
}

/**
 * What the reports of a locality tell, in one or two plain sentences.
 *
 * @param found what the audit found in these reports, worst first; null where that is not known
 */
export function profileSentence(
  model: ProfileModel,
  found: readonly SeverityCount[] | null,
  language: Language,
): ProfileSentence {
  return language === 'zh' ? chinese(model, found) : english(model, found);
}

function chinese(model: ProfileModel, found: readonly SeverityCount[] | null): ProfileSentence {
  const coverage = coverageOf(model);
  const { total, told, redacted, unread } = coverage;
  const name = model.locality.name.zh;
  const years = yearsText(model, '、');
  const count = model.sources.length;
  const who =
    count === 1 ? `${name} ${years} 年的报告` : `${name} ${years} 年的 ${count} 份报告合起来`;
  const more = [
    redacted > 0 ? `；另有 ${redacted} 项已遮蔽` : '',
    unread > 0 ? `；还有 ${unread} 项没能读取，未计在内` : '',
    '。',
    found === null ? '' : auditZh(found),
  ].join('');
  if (told === 0)
    return { lead: `${who}没有给出 ${total} 项指标中的任何一项`, figure: '', rest: more };
  return {
    lead: `${who}给出了 ${total} 项指标中的 `,
    figure: String(told),
    rest: ` 项，${dimensionsZh(coverage)}${more}`,
  };
}

function dimensionsZh({ dimensions, spoken, silent }: Coverage): string {
  if (spoken.length === dimensions) return `${dimensions} 个维度都有涉及`;
  const listed = (ids: readonly DimensionId[]) =>
    ids.map((one) => dimensionNames[one].zh).join('、');
  const within = `涉及 ${dimensions} 个维度中的 ${spoken.length} 个`;
  if (spoken.length < silent.length) return `只${within}：${listed(spoken)}`;
  return silent.length === 0 ? within : `${within}，没有给出数字的是${listed(silent)}`;
}

function auditZh(found: readonly SeverityCount[]): string {
  if (found.length === 0) return '勾稽没有查出对不上的数字，但不等于没有问题。';
  const kinds = found.map(({ severity, count }) => `${severityWords.zh[severity]} ${count} 处`);
  return `勾稽查出 ${sumOf(found)} 处：${kinds.join('，')}。`;
}

function english(model: ProfileModel, found: readonly SeverityCount[] | null): ProfileSentence {
  const coverage = coverageOf(model);
  const { total, told, redacted, unread } = coverage;
  const name = model.locality.name.en;
  const years = yearsText(model, ', ');
  const count = model.sources.length;
  const who =
    count === 1
      ? `The report of ${name} for ${years} tells`
      : `Together, the ${count} reports of ${name} for ${years} tell`;
  const more = [
    redacted > 0 ? `; ${redacted} ${redacted === 1 ? 'is' : 'are'} redacted` : '',
    unread > 0
      ? `; ${unread} could not be read and ${unread === 1 ? 'is' : 'are'} not counted`
      : '',
    '.',
    found === null ? '' : auditEn(found),
  ].join('');
  if (told === 0) return { lead: `${who} none of ${total} indicators`, figure: '', rest: more };
  return {
    lead: `${who} `,
    figure: String(told),
    rest: ` of ${total} indicators, ${dimensionsEn(coverage)}${more}`,
  };
}

function dimensionsEn({ dimensions, spoken, silent }: Coverage): string {
  if (spoken.length === dimensions) return `with something in all ${dimensions} dimensions`;
  const listed = (ids: readonly DimensionId[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat('en-GB', { type }).format(
      ids.map((one) => dimensionNames[one].en.toLowerCase()),
    );
  const within = `${spoken.length} of ${dimensions} dimensions`;
  if (spoken.length < silent.length) return `in only ${within}: ${listed(spoken, 'conjunction')}`;
  return silent.length === 0
    ? `in ${within}`
    : `in ${within}, with no figures on ${listed(silent, 'disjunction')}`;
}

function auditEn(found: readonly SeverityCount[]): string {
  if (found.length === 0)
    return ' The audit found no numbers that disagree, which does not mean that there is no error.';
  const kinds = found.map(
    ({ severity, count }) => `${count} ${severityWords.en[severity].toLowerCase()}`,
  );
  const total = sumOf(found);
  return ` The audit has ${total} ${total === 1 ? 'finding' : 'findings'}: ${kinds.join(', ')}.`;
}

function yearsText({ sources }: ProfileModel, join: string): string {
  const years = sources.map(({ year }) => year).sort((a, b) => a - b);
  return years.length > listable ? `${years[0]}–${years.at(-1)}` : years.join(join);
}

function sumOf(found: readonly SeverityCount[]): number {
  return found.reduce((sum, { count }) => sum + count, 0);
}
