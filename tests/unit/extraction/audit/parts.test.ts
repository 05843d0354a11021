import { describe, expect, it } from 'vitest';
import { findingsIn, workingsOf } from './findings.ts';

const workings = (sentences: string) => workingsOf('parts-total', sentences);

describe('a list in brackets', () => {
  it.each([
    ['is all of the total', '受理复议案件20件（处罚类12件，征收类5件）。', '12 + 5 = 17 ≠ 20'],
    [
      'ends with its bracket',
      '受理20件（处罚类12件，征收类13件），许可类3件。',
      '12 + 13 = 25 ≠ 20',
    ],
    [
      'says that last year’s number stands after it, not in it',
      '受理20件（处罚类12件，征收类5件），较上年增加3件。',
      '12 + 5 = 17 ≠ 20',
    ],
    [
      'belongs to the number right before it',
      '受理20件，处罚类12件（征收类5件，许可类6件）。',
      '5 + 6 = 11 ≠ 12',
    ],
    [
      'names kinds of one sort to their end, even after 含',
      '受理20件（含处罚类12件，征收类5件，许可类2件）。',
      '12 + 5 + 2 = 19 ≠ 20',
    ],
    [
      'may sum up only its last part',
      '受理20件（处罚类12件，合计征收类5件）。',
      '12 + 5 = 17 ≠ 20',
    ],
    ['exceeds the total after 包括', '受理20件（包括处罚类12件，征收类9件）。', '12 + 9 = 21 ≠ 20'],
  ])('%s', (_, sentence, working) => {
    expect(workings(sentence)).toEqual([working]);
  });

  it.each([
    ['names one kind only', '受理复议案件20件（处罚类18件）。'],
    ['opens with 其中', '受理复议案件20件（其中处罚类12件，征收类5件）。'],
    ['opens with 含', '受理复议案件20件（含处罚类12件，征收类5件）。'],
    ['opens with a sum', '受理复议案件20件（两项合计处罚类12件，征收类15件）。'],
    ['compares with last year', '受理复议案件20件（较上年12件，征收类15件）。'],
    ['is of another year', '受理复议案件20件（2022年处罚类12件，征收类15件）。'],
    ['does not follow the number at once', '受理复议案件20件左右事项（处罚类12件，征收类15件）。'],
  ])('claims nothing where it %s', (_, sentence) => {
    expect(workings(sentence)).toEqual([]);
  });
});

describe('what follows 其中', () => {
  it.each([
    '新收行政应诉案件46件，其中县政府为被告12件，出庭应诉40件，败诉3件。',
    '收到复议申请86件，其中处罚类52件，受理80件，审结74件。',
    '排查隐患28.74万条，其中重大隐患1374条，完成整改28.69万条。',
    '办理建议提案113件，其中重点建议6件，按期答复113件。',
    '满意率99.2%（成功8914件/调解8986件）。',
    '调解纠纷500件，其中邻里纠纷100件、土地纠纷200件，其中调解成功480件。',
    '收到申请42件，其中受理30件、不予受理12件，其中维持20件、撤销10件。',
  ])('ends where %j tells what became of the whole', (sentence) => {
    expect(workings(sentence)).toEqual([]);
  });

  it.each([
    ['a colon may stand between', '受理20件，其中：处罚类12件，征收类9件。', '12 + 9 = 21 ≠ 20'],
    [
      'the nearest number is meant',
      '受理20件，审结18件，其中处罚类12件，征收类9件。',
      '12 + 9 = 21 ≠ 18',
    ],
    [
      'what is before a semicolon is another matter',
      '收回40项；梳理事项90项，其中主责60项，配合50项。',
      '60 + 50 = 110 ≠ 90',
    ],
    [
      'a second 其中 is of no number that is smaller than its parts',
      '梳理90项，其中主责60项，配合20项，其中市级65项，县级30项。',
      '65 + 30 = 95 ≠ 20',
    ],
    [
      'a part may go without unit',
      '发放资料500份，其中手册300，折页250。',
      '300 + 250 = 550 ≠ 500',
    ],
    [
      'people are people in any unit',
      '培训100人次，其中领导70名、干部40位。',
      '70 + 40 = 110 ≠ 100',
    ],
    [
      'another matter ends the list',
      '检查30次，其中白天20次，夜间15次，出动400人次。',
      '20 + 15 = 35 ≠ 30',
    ],
    [
      'what is in brackets is no part',
      '受理20件，其中处罚类12件（罚款类10件），征收类9件。',
      '12 + 9 = 21 ≠ 20',
    ],
    [
      'kinds that end alike are all',
      '受理20件，其中城区类6件，镇街类6件，乡村类6件。',
      '6 + 6 + 6 = 18 ≠ 20',
    ],
    [
      'four fifths claim to be all',
      '录入信息1000条，其中政务公开400条，党务公开300条，村务公开100条。',
      '400 + 300 + 100 = 800 ≠ 1,000',
    ],
  ])('is added up: %s', (_, sentence, working) => {
    expect(workings(sentence)).toEqual([working]);
  });

  it.each([
    ['it follows a semicolon', '受理复议案件20件；其中处罚类12件，征收类9件。'],
    ['the rest follows a semicolon', '受理复议案件20件，其中处罚类12件；征收类9件。'],
    ['the rest is another sentence', '受理复议案件20件，其中处罚类12件。征收类9件。'],
    ['the kinds do not end alike', '受理20件，其中城区类6件，镇街型6件，乡村类6件。'],
    ['there are but two kinds', '录入信息1000条，其中政务公开600条，党务公开300条。'],
    ['kinds of disputes are open', '受理20件，其中土地纠纷6件，邻里纠纷6件，劳资纠纷6件。'],
    [
      'less than four fifths are named',
      '录入信息1000条，其中政务公开400条，党务公开300条，村务公开99条。',
    ],
    ['cases are counted beside people', '培训100人次，其中领导70人、办理40件。'],
    ['money is counted beside things', '发放资料500份，其中手册3万元，折页250份，挂图280份。'],
    ['one part in another unit is more', '检查30次，其中法律35部。'],
    ['a part in another unit is an action', '检查30次，其中法律20部，查处案件15件。'],
    ['the total is approximate', '受理20余件，其中处罚类30件。'],
    ['a part is approximate', '受理20件，其中处罚类30余件。'],
    ['all parts are nought', '梳理事项90项，其中主责0项，配合0项。'],
    ['some of many parts are all of it', '受理9件，其中甲类4件，乙类5件，丙类7件。'],
  ])('is let pass where %s', (_, sentence) => {
    expect(workings(sentence)).toEqual([]);
  });
});

describe('a list that is summed up', () => {
  it.each([
    ['by 合计', '新申领12个、年审7个、换证30个，合计50个。', '12 + 7 + 30 = 49 ≠ 50'],
    ['of two', '新申领12个、年审7个，共审查执法证20个。', '12 + 7 = 19 ≠ 20'],
  ])('%s has to be that sum', (_, sentence, working) => {
    expect(workings(sentence)).toEqual([working]);
  });

  it.each([
    ['only one number is before it', '新申领12个，共审查执法证50个。'],
    ['one before it has another unit', '新申领12个、年审7个、换证30件，共审查执法证50个。'],
    ['a comma parts the list', '新申领12个，年审7个，共审查执法证50个。'],
    ['the sentence before has the list', '新申领12个、年审7个。共审查执法证50个。'],
    ['the sum is not what the clause begins with', '新申领12个、年审7个，审查执法证共20个。'],
  ])('is no list where %s', (_, sentence) => {
    expect(workings(sentence)).toEqual([]);
  });
});

describe('a finding about parts', () => {
  it('is an error only where one part is larger than the whole in the same unit', () => {
    expect(findingsIn('受理复议案件20件，其中处罚类25件。')).toMatchObject([
      { severity: 'error', expected: 25, printed: 20, figures: ['20件', '25件'] },
    ]);
    expect(findingsIn('受理复议案件20件，其中处罚类12件，征收类9件。')).toMatchObject([
      { severity: 'warning', expected: 21, printed: 20, figures: ['20件', '12件', '9件'] },
    ]);
  });

  it('says by how much they are more, or less', () => {
    const [more] = findingsIn('受理复议案件20件，其中处罚类12件，征收类9件。');
    expect(more?.message.zh).toContain('各分项之和为 21，比总数 20 多 1');
    expect(more?.message.en).toContain('add up to 21, 1 more than the total of 20');
    const [less] = findingsIn('受理复议案件20件（处罚类12件，征收类5件）。');
    expect(less?.message.zh).toContain('各分项之和为 17，比总数 20 少 3');
    expect(less?.message.en).toContain('add up to 17, 3 short of the total of 20');
  });
});
