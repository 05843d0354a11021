import { describe, expect, it } from 'vitest';
import { extract, inReport } from '../invented.ts';

function findings(sentences: string) {
  const { findings: found, figures } = extract(inReport(sentences));
  return found.map(({ rule, severity, working, figures: at }) => ({
    rule,
    severity,
    working,
    figures: at.map((index) => figures[index]?.evidence.printed),
  }));
}
const rulesBroken = (sentences: string) => findings(sentences).map(({ rule }) => rule);

describe('parts and their total', () => {
  it('are told where a full list falls short', () => {
    expect(findings('录入信息1000条，其中政务公开400条，党务公开300条，村务公开200。')).toEqual([
      {
        rule: 'parts-total',
        severity: 'warning',
        working: '400 + 300 + 200 = 900 ≠ 1,000',
        figures: ['1000条', '400条', '300条', '200'],
      },
    ]);
  });

  it('are told where the parts exceed the total, also in other units', () => {
    expect(findings('学习法律法规30次，其中法律15部，条例14件，办法6件。')[0]?.working).toBe(
      '15 + 14 + 6 = 35 ≠ 30',
    );
    expect(findings('受理复议案件20件（其中处罚类15件、征收类8件）。')[0]?.working).toBe(
      '15 + 8 = 23 ≠ 20',
    );
  });

  it('are told where one part alone exceeds it, which cannot be', () => {
    expect(findings('受理复议案件20件，其中处罚类25件。')).toEqual([
      { rule: 'parts-total', severity: 'error', working: '25 > 20', figures: ['20件', '25件'] },
    ]);
  });

  it('are told where a list that is summed up does not add up', () => {
    expect(findings('办理新申领12个、年审7个、换证30个，共审查执法证50个。')[0]?.working).toBe(
      '12 + 7 + 30 = 49 ≠ 50',
    );
  });

  it.each([
    ['they add up', '梳理事项90项（主责60项、配合20项、收回10项）。'],
    ['some add up and another overlaps', '调解成功90件（口头60件，书面30件，司法确认40件）。'],
    ['the list names some only', '开展学习26次，其中辅导3次，研讨2次。'],
    ['it is far from all', '录入信息1000条，其中政务公开100条，党务公开50条，村务公开20条。'],
    ['the brackets name a share', '审结25件（含往年10件）。'],
    ['another matter follows', '检查30次，其中发现问题50个。'],
    ['people stand beside cases', '受理20件，其中涉及群众300人。'],
    ['the total is approximate', '受理200余件，其中处罚类150件，征收类80件。'],
    ['a part is redacted', '受理20件，其中处罚类XX件，征收类8件。'],
    ['a summary begins another matter', '收到20件，办结20件，共回访30件。'],
  ])('are not told where %s', (_, sentence) => {
    expect(rulesBroken(sentence)).toEqual([]);
  });
});

describe('rates and their counts', () => {
  const mediation = (rate: string) => `共调解矛盾纠纷1292件，调解成功1271件，成功率${rate}。`;

  it('are noted where the rate is cut instead of rounded', () => {
    expect(findings(mediation('98.3%'))).toEqual([
      {
        rule: 'rate-cut',
        severity: 'note',
        working: '1,271 ÷ 1,292 = 98.37%',
        figures: ['98.3%', '1271件', '1292件'],
      },
    ]);
  });

  it.each(['98.4%', '98.37%', '98%', '98.375%'])('are in order where %s is printed', (rate) => {
    expect(findings(mediation(rate))).toEqual([]);
  });

  it('are a warning where they disagree, a note where hardly', () => {
    expect(findings(mediation('95.2%'))[0]).toMatchObject({
      rule: 'rate-mismatch',
      severity: 'warning',
    });
    expect(findings(mediation('98.5%'))[0]).toMatchObject({
      rule: 'rate-mismatch',
      severity: 'note',
    });
  });

  it('are checked for shares told right after two counts', () => {
    expect(findings('注册人数量12000，未完备人数量3000，占比75%。')).toEqual([
      {
        rule: 'rate-mismatch',
        severity: 'warning',
        working: '3,000 ÷ 12,000 = 25.00%',
        figures: ['75%', '3000', '12000'],
      },
    ]);
    expect(findings('应签章数据量2000条，已签章1900条，签章率95%。')).toEqual([]);
    expect(rulesBroken('应签章数据量2000条，已签章1900条，签章率99%。')).toEqual(['rate-mismatch']);
  });

  it.each([
    ['the rate is approximate', mediation('95%以上')],
    ['a count is', '共调解矛盾纠纷1200余件，调解成功1100件，成功率98.3%。'],
    ['nothing was counted', '共调解矛盾纠纷0件，调解成功0件，成功率100%。'],
    ['the percentage is a change', '受理2000件，办结1900件，同比增长20%。'],
  ])('are left alone where %s', (_, sentence) => {
    expect(findings(sentence)).toEqual([]);
  });

  it('are an error beyond 100 %', () => {
    expect(findings('调解矛盾纠纷成功率103%。')).toEqual([
      { rule: 'rate-out-of-range', severity: 'error', working: '103% > 100%', figures: ['103%'] },
    ]);
  });
});

describe('stages of a process', () => {
  it('cannot have more old cases decided than leave room for the new ones', () => {
    const told = (fresh: number, old: number) =>
      `收到行政诉讼案件${fresh}件，已判决行政诉讼案件25件（含往年案件${old}件）。`;
    expect(findings(told(6, 10))).toEqual([
      {
        rule: 'carried-over',
        severity: 'warning',
        working: '25 − 10 = 15 > 6',
        figures: ['25件', '10件', '6件'],
      },
    ]);
    expect(findings(told(15, 10))).toEqual([]);
  });

  it.each([
    ['success-exceeds-cases', '共调解矛盾纠纷100件，调解成功120件。', '120 > 100'],
    ['success-exceeds-cases', '收到检察建议10件，采纳12件。', '12 > 10'],
    ['outcomes-exceed-concluded', '审结行政复议案件10件，维持6件，驳回5件。', '6 + 5 = 11 > 10'],
    ['attendance-exceeds-hearings', '行政诉讼案件10件，负责人出庭应诉案件12件。', '12 > 10'],
  ])('break %s where %s', (rule, sentence, working) => {
    expect(findings(sentence)).toMatchObject([{ rule, working }]);
  });

  it.each([
    ['hearings are counted, not cases', '行政诉讼案件10件，负责人出庭应诉12次。'],
    ['older cases are decided as well', '行政诉讼案件6件，已判决25件（含上年结转）。'],
    ['all is equal', '审结行政复议案件11件，维持6件，驳回5件。'],
  ])('are in order where %s', (_, sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});

describe('a finding', () => {
  it('says in both languages what to make of it, with Chinese punctuation', () => {
    const [finding] = extract(inReport('共调解矛盾纠纷100件，调解成功95件，成功率59%。')).findings;
    expect(finding?.message.zh).toContain('宜以两数为准。');
    expect(finding?.message.zh).not.toMatch(/[,;:]/);
    expect(finding?.message.en).toContain('95.00% of 100');
    expect(finding).toMatchObject({ expected: 95, printed: 59 });
  });
});
