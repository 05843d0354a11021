import {
  type ComparabilityNote,
  type ComparedEntry,
  comparabilityNotes,
} from '../../core/domain/comparability.ts';
import type { Language } from '../../core/domain/text.ts';
import { formatThrough } from '../../ui/format/through.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';
import { coverageOf } from './coverage.ts';
import type { ProfileModel } from './model.ts';

/** As many indicators as a sentence can name; of more it says how many. */
const nameable = 2;

const strings = defineStrings({
  zh: {
    lead: '阅读时注意：',
    join: '；',
    stop: '。',
    items: (names: readonly string[]) =>
      names.length <= nameable ? names.join('、') : `${names.length} 项数字`,
    years: (years: readonly number[]) => `各项取最近一次，分属 ${years.join('、')} 年`,
    through: (items: string, year: number, month: number) =>
      `${items}只${formatThrough(month, 'zh', year)}，不满全年`,
    respondent: (items: string) => `${items}是作为被申请人，与复议机关的数不同口径`,
    scope: (items: string) => `${items}只计其中一部分`,
    tiny: (items: string) => `${items}基数不足 30，一件之差影响很大`,
    failed: (items: string) => `${items}未通过勾稽核对`,
    redacted: (count: number) => `${count} 项已遮蔽，无从知晓`,
    unnamed: '报告隐去了地名，层级不明，不与其他地区比较',
  },
  en: {
    lead: 'Mind when reading: ',
    join: '; ',
    stop: '.',
    items: (names: readonly string[]) =>
      names.length <= nameable ? names.join(', ') : `${names.length} figures`,
    years: (years: readonly number[]) => `each figure is the latest told, of ${years.join(', ')}`,
    through: (items: string, year: number, month: number) =>
      `only ${formatThrough(month, 'en', year)}: ${items}`,
    respondent: (items: string) =>
      `as the body that answers reviews, unlike those who decide them: ${items}`,
    scope: (items: string) => `of a part only: ${items}`,
    tiny: (items: string) => `resting on fewer than 30 cases: ${items}`,
    failed: (items: string) => `at odds with the audit: ${items}`,
    redacted: (count: number) => `redacted, so that nobody knows: ${count}`,
    unnamed: 'the report hides the name of its place and its level, so it is compared with none',
  },
});

/**
 * What to mind about the figures of a profile as one sentence, null where there is nothing. What blurs
 * a single figure stands beside it as a badge; here is what changes how many of them are to be read.
 */
export function caveatsText(model: ProfileModel, language: Language): string | null {
  const say = strings[language];
  const entries = newestEntries(model);
  const names = new Map(
    model.dimensions.flatMap(({ told }) =>
      told.map(({ indicator }) => [indicator.id, indicator.name[language]]),
    ),
  );
  const items = (concerned: readonly { readonly indicator: string }[]) =>
    say.items([...new Set(concerned.map(({ indicator }) => names.get(indicator) ?? indicator))]);
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => b - a);
  const respondents = entries.filter(({ cell }) => cell.qualifiers.role === 'respondent');
  const parts = entries.filter(({ cell }) => cell.qualifiers.scope !== null);
  const { redacted } = coverageOf(model);
  const texts = [
    ...(years.length > 1 ? [say.years(years)] : []),
    ...(model.locality.anonymised ? [say.unnamed] : []),
    ...partialPeriods(comparabilityNotes(entries)).map(({ through, concerned }) =>
      say.through(items(concerned), Number(through.slice(0, 4)), Number(through.slice(5, 7))),
    ),
    ...(respondents.length > 0 ? [say.respondent(items(respondents))] : []),
    ...(parts.length > 0 ? [say.scope(items(parts))] : []),
    ...comparabilityNotes(entries).flatMap((note) => {
      if (note.kind === 'tiny-denominator') return [say.tiny(items(note.concerned))];
      return note.kind === 'failed-audit' ? [say.failed(items(note.concerned))] : [];
    }),
    ...(redacted > 0 ? [say.redacted(redacted)] : []),
  ];
  return texts.length === 0 ? null : `${say.lead}${texts.join(say.join)}${say.stop}`;
}

function newestEntries({ dimensions, locality }: ProfileModel): readonly ComparedEntry[] {
  return dimensions.flatMap(({ told }) =>
    told.map(({ indicator, observations: [{ year, cell }] }) => ({
      indicator: indicator.id,
      locality,
      year,
      cell,
    })),
  );
}

type Concerned = Extract<ComparabilityNote, { kind: 'partial-period' }>['concerned'];

function partialPeriods(
  notes: readonly ComparabilityNote[],
): readonly { readonly through: string; readonly concerned: Concerned }[] {
  const concerned = notes.flatMap((note) => (note.kind === 'partial-period' ? note.concerned : []));
  return [...new Set(concerned.map(({ through }) => through))].map((through) => ({
    through,
    concerned: concerned.filter((one) => one.through === through),
  }));
}
