import { describe, expect, it } from 'vitest';
import { findingsIn } from './findings.ts';

const told = (sentences: string) =>
  findingsIn(sentences).map(({ rule, severity, working }) => `${rule} ${severity} ${working}`);

describe('cases decided', () => {
  it.each([
    ['those accepted', '收到行政复议申请30件，受理20件，审结26件。', '26 > 20'],
    [
      'those received, where no other number is told',
      '收到行政复议申请20件，审结26件。',
      '26 > 20',
    ],
    ['those that came in', '收到行政诉讼案件6件，已判决行政诉讼案件25件。', '25 > 6'],
    [
      'those that came in, whatever else stands in brackets',
      '收到行政诉讼案件6件，已判决行政诉讼案件25件（含撤诉案件10件）。',
      '25 > 6',
    ],
    [
      'those that came in, though another sentence is about last year',
      `收到行政诉讼案件6件，已判决行政诉讼案件25件。${'全县各级各部门均已按照要求整改落实到位。'.repeat(3)}以往年份的问题均已整改。`,
      '25 > 6',
    ],
  ])('are noted to be more than %s', (_, sentence, working) => {
    expect(told(sentence)).toEqual([`concluded-exceeds-received note ${working}`]);
  });

  it.each([
    ['they are as many', '受理行政复议案件20件，审结20件。'],
    ['they are fewer', '受理行政复议案件20件，审结18件。'],
    ['their number is approximate', '受理行政复议案件20件，审结26余件。'],
    ['the number that came in is', '受理行政复议案件20余件，审结26件。'],
    ['their number is redacted', '受理行政复议案件20件，审结XX件。'],
    ['nothing is told of those that came in', '审结行政复议案件26件。'],
    ['nothing is told of those decided', '受理行政复议案件26件。'],
    ['older ones are among them', '受理行政复议案件20件，审结26件（含上年结转）。'],
    ['the clause before tells of older ones', '受理行政复议案件20件，连同上年结转案件，审结26件。'],
    [
      'the number of older ones is approximate',
      '收到行政诉讼案件6件，已判决25件（含往年案件10余件）。',
    ],
    ['older ones leave just enough', '收到行政诉讼案件15件，已判决25件（含往年案件10件）。'],
  ])('are in order where %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('are compared without the older ones that stand beside them', () => {
    const [finding] = findingsIn('收到行政诉讼案件6件，已判决行政诉讼案件25件（含往年案件10件）。');
    expect(finding).toMatchObject({
      rule: 'carried-over',
      severity: 'warning',
      expected: 6,
      printed: 15,
      figures: ['25件', '10件', '6件'],
    });
    expect(finding?.message.zh).toContain('审结的 25 件中有 10 件是往年案件，余下 15 件');
    expect(finding?.message.en).toContain('Of the 25 cases decided, 10 are from earlier years');
  });

  it('are told with the number that came in', () => {
    const [finding] = findingsIn('受理行政复议案件20件，审结26件。');
    expect(finding).toMatchObject({ expected: 20, printed: 26, figures: ['26件', '20件'] });
    expect(finding?.message.zh).toContain('办结 26 件，多于当年的 20 件');
    expect(finding?.message.en).toContain('26 cases were concluded, more than the 20 of the year');
  });
});

describe('what cannot be more than something else', () => {
  it.each([
    ['诉前分流案件100件，诉前调解成功120件。', 'success-exceeds-cases error 120 > 100'],
    ['排查隐患100处，整改120处。', 'success-exceeds-cases error 120 > 100'],
    ['应聘法律顾问单位40家，已聘请法律顾问单位50家。', 'success-exceeds-cases error 50 > 40'],
    [
      '行政诉讼案件10件，审结行政诉讼案件10件，胜诉8件，败诉5件。',
      'outcomes-exceed-concluded error 8 + 5 = 13 > 10',
    ],
    [
      '收到行政复议申请20件，受理19件，不予受理5件。',
      'accepted-exceeds-received warning 19 + 5 = 24 > 20',
    ],
    [
      '行政诉讼案件1000件，负责人出庭应诉案件1200件。',
      'attendance-exceeds-hearings warning 1,200 > 1,000',
    ],
  ])('%s is told as %s', (sentence, finding) => {
    expect(told(sentence)).toEqual([finding]);
  });

  it('is compared with the largest of several', () => {
    const attended = (count: number) =>
      `收到行政诉讼案件20件，审结行政诉讼案件15件，负责人出庭应诉案件${count}件。`;
    expect(told(attended(18))).toEqual([]);
    expect(told(attended(22))).toEqual(['attendance-exceeds-hearings warning 22 > 20']);
  });

  it.each([
    ['it is as many', '共调解矛盾纠纷100件，调解成功100件。'],
    ['it is redacted', '共调解矛盾纠纷100件，调解成功XX件。'],
    ['the other is redacted', '共调解矛盾纠纷XX件，调解成功120件。'],
    ['the other is approximate', '共调解矛盾纠纷100余件，调解成功120件。'],
    ['one of several is redacted', '审结行政复议案件10件，维持6件，驳回5件，撤销XX件。'],
    ['the other is not told', '调解成功矛盾纠纷120件。'],
    [
      'one of several others is redacted',
      '收到行政诉讼案件20件，审结行政诉讼案件XX件，负责人出庭应诉案件22件。',
    ],
    ['hearings are counted beside cases', '行政诉讼案件10件，负责人出庭应诉12次。'],
  ])('is left alone where %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('says what does not fit, and names all that was counted', () => {
    const [outcomes] = findingsIn('审结行政复议案件10件，维持6件，驳回5件。');
    expect(outcomes).toMatchObject({ expected: 10, printed: 11, figures: ['6件', '5件', '10件'] });
    expect(outcomes?.message.zh).toContain('各类结果之和 11 超过 10');
    expect(outcomes?.message.en).toContain('The outcomes exceed the cases concluded: 11 exceed 10');
    const [accepted] = findingsIn('收到行政复议申请20件，受理19件，不予受理5件。');
    expect(accepted?.message.zh).toContain('受理与不予受理共 24 件，多于收到的 20 件');
    expect(accepted?.message.en).toContain(
      '24 applications were accepted or rejected, more than the 20',
    );
  });
});
