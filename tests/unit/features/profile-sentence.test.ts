import { describe, expect, it } from 'vitest';
import type { Years } from '../../../src/core/dataset/choose.ts';
import { severitiesIn } from '../../../src/core/domain/severity-count.ts';
import type { Language } from '../../../src/core/domain/text.ts';
import { caveatsText } from '../../../src/features/profile/caveats.ts';
import { findingsOf } from '../../../src/features/profile/report-findings.ts';
import type { ProfileModel, ShardState } from '../../../src/features/profile/model.ts';
import { profileSentence } from '../../../src/features/profile/sentence.ts';
import { audit, finding } from './audit-fixture.ts';
import {
  accepted,
  at,
  cell,
  index,
  items,
  profileFrom,
  qinghe,
  rate,
  rateOf,
  redacted,
  states,
  told,
} from './profile-fixture.ts';

function profile(given: Record<string, ShardState>, years?: Years): ProfileModel {
  return profileFrom(index, qinghe, years ?? { kind: 'latest', tolerance: null }, states(given));
}

function say(model: ProfileModel, language: Language, audited = false): string {
  const found = audited
    ? severitiesIn(findingsOf(audit, model.sources).flatMap(({ findings }) => findings))
    : null;
  const { lead, figure, rest } = profileSentence(model, found, language);
  return `${lead}${figure}${rest}`;
}

const plain = { approx: null, through: null, role: null, scope: null } as const;
const all = {
  [items.id]: told(items.id, at(qinghe, 2023, cell({}))),
  [rate.id]: told(rate.id, at(qinghe, 2023, rateOf(40, 50))),
  [accepted.id]: told(accepted.id, at(qinghe, 2023, cell({ value: 12 }))),
};

describe('the sentence of a profile', () => {
  it('tells how much of the catalogue the report tells, where, and what is hidden', () => {
    const model = profile({
      [rate.id]: told(rate.id, at(qinghe, 2023, rateOf(40, 50))),
      [accepted.id]: told(accepted.id, at(qinghe, 2023, redacted)),
    });
    expect(say(model, 'zh')).toBe(
      '青禾县 2023 年的报告给出了 3 项指标中的 1 项，涉及 2 个维度中的 1 个，没有给出数字的是政府机构职能；另有 1 项已遮蔽。',
    );
    expect(say(model, 'en')).toBe(
      'The report of Qinghe County for 2023 tells 1 of 3 indicators, in 1 of 2 dimensions, with no figures on government functions; 1 is redacted.',
    );
  });

  it('says that no dimension is silent', () => {
    expect(say(profile(all), 'zh')).toBe(
      '青禾县 2023 年的报告给出了 3 项指标中的 3 项，2 个维度都有涉及。',
    );
    expect(say(profile(all), 'en')).toBe(
      'The report of Qinghe County for 2023 tells 3 of 3 indicators, with something in all 2 dimensions.',
    );
  });

  it('says that nothing is told without naming every dimension', () => {
    expect(say(profile({}), 'zh')).toBe('青禾县 2023 年的报告没有给出 3 项指标中的任何一项。');
    expect(say(profile({}), 'en')).toBe(
      'The report of Qinghe County for 2023 tells none of 3 indicators.',
    );
  });

  it('names the few dimensions that speak where most are silent', () => {
    const silent = (['rules', 'digital'] as const).map((dimension) => ({
      ...items,
      id: `${dimension}.any`,
      dimension,
    }));
    const wide = { ...index, indicators: [...index.indicators, ...silent] };
    const given = { [items.id]: told(items.id, at(qinghe, 2023, cell({}))) };
    const model = profileFrom(wide, qinghe, { kind: 'latest', tolerance: null }, states(given));
    expect(say(model, 'zh')).toBe(
      '青禾县 2023 年的报告给出了 5 项指标中的 1 项，只涉及 4 个维度中的 1 个：政府机构职能。',
    );
    expect(say(model, 'en')).toBe(
      'The report of Qinghe County for 2023 tells 1 of 5 indicators, in only 1 of 4 dimensions: government functions.',
    );
  });

  it('speaks of several reports as such, and of what could not be read', () => {
    const model = profile({
      ...all,
      [items.id]: { kind: 'failed', failure: null },
      [rate.id]: told(rate.id, at(qinghe, 2021, rateOf(40, 50))),
    });
    expect(say(model, 'zh')).toBe(
      '青禾县 2021、2023 年的 2 份报告合起来给出了 2 项指标中的 2 项，涉及 2 个维度中的 1 个；还有 1 项没能读取，未计在内。',
    );
    expect(say(model, 'en')).toBe(
      'Together, the 2 reports of Qinghe County for 2021, 2023 tell 2 of 2 indicators, in 1 of 2 dimensions; 1 could not be read and is not counted.',
    );
  });

  it('adds what the audit found in these reports, worst first, and does not call the rest right', () => {
    const both = { ...all, [rate.id]: told(rate.id, at(qinghe, 2021, rateOf(40, 50))) };
    expect(say(profile(both), 'zh', true)).toMatch(/。勾稽查出 2 处：存疑 1 处，提示 1 处。$/);
    expect(say(profile(both), 'en', true)).toMatch(
      /\. The audit has 2 findings: 1 doubtful, 1 note\.$/,
    );
    expect(say(profile(all), 'zh', true)).toMatch(/勾稽没有查出对不上的数字，但不等于没有问题。$/);
  });
});

describe('what to mind about a profile', () => {
  it('is nothing where each figure covers the whole of what it says', () => {
    expect(caveatsText(profile(all), 'zh')).toBeNull();
  });

  it('names partial years, respondents, parts, small counts, failed audits and redactions', () => {
    const through = { ...plain, through: '2023-11' };
    const model = profile({
      [items.id]: told(
        items.id,
        at(qinghe, 2023, cell({ qualifiers: { ...plain, scope: 'organ' } })),
      ),
      [rate.id]: told(rate.id, at(qinghe, 2023, rateOf(9, 10, { qualifiers: through }))),
      [accepted.id]: told(
        accepted.id,
        at(
          qinghe,
          2023,
          cell({
            qualifiers: { ...plain, role: 'respondent' },
            findings: [{ ...finding('warning', '3 ≠ 4'), figures: [0] }],
          }),
        ),
      ),
    });
    expect(caveatsText(model, 'zh')).toBe(
      '阅读时注意：调解成功率只截至 2023 年 11 月，不满全年；行政复议受理数是作为被申请人，与复议机关的数不同口径；政务服务事项数只计其中一部分；调解成功率基数不足 30，一件之差影响很大；行政复议受理数未通过勾稽核对。',
    );
    expect(caveatsText(model, 'en')).toMatch(
      /^Mind when reading: only through November 2023: Mediation success rate; as the body that answers reviews/,
    );
    expect(
      caveatsText(profile({ [items.id]: told(items.id, at(qinghe, 2023, redacted)) }), 'zh'),
    ).toBe('阅读时注意：1 项已遮蔽，无从知晓。');
  });

  it('counts the figures where there are too many to name', () => {
    const through = { qualifiers: { ...plain, through: '2023-11' } };
    const model = profile({
      [items.id]: told(items.id, at(qinghe, 2023, cell(through))),
      [rate.id]: told(rate.id, at(qinghe, 2023, rateOf(40, 50, through))),
      [accepted.id]: told(accepted.id, at(qinghe, 2023, cell(through))),
    });
    expect(caveatsText(model, 'zh')).toBe('阅读时注意：3 项数字只截至 2023 年 11 月，不满全年。');
  });

  it('says that figures of several years stand together', () => {
    const model = profile({ ...all, [items.id]: told(items.id, at(qinghe, 2021, cell({}))) });
    expect(caveatsText(model, 'zh')).toBe('阅读时注意：各项取最近一次，分属 2023、2021 年。');
  });

  it('says that a place that is not named is compared with none', () => {
    const model = profile(all);
    const locality = { ...model.locality, anonymised: true, level: null };
    expect(caveatsText({ ...model, locality }, 'zh')).toContain('不与其他地区比较');
  });
});
