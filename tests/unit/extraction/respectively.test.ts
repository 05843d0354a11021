import { describe, expect, it } from 'vitest';
import { makePassages } from '../../../src/core/extraction/passages.ts';
import { findQuantities } from '../../../src/core/extraction/quantities/find.ts';
import { nounsOfRows } from '../../../src/core/extraction/respectively.ts';

/** Each number of a row in a clean text, with its noun. */
function nouns(text: string): readonly string[] {
  const quantities = findQuantities(text);
  const passageOf = makePassages(text, quantities);
  const of = new Map(quantities.map((each) => [each, passageOf(each)]));
  return [...nounsOfRows(text, quantities, of)].map(
    ([{ start, end }, noun]) => `${noun} ${text.slice(start, end)}`,
  );
}

describe('a row of nouns and a row of numbers', () => {
  it.each([
    ['受理数、办结数分别为25件、13件。', ['受理数 25件', '办结数 13件']],
    ['受理数和办结数依次是25件和13件。', ['受理数 25件', '办结数 13件']],
    ['受理数及办结数分别达到25件,13件。', ['受理数 25件', '办结数 13件']],
    [
      '收到、受理、审结行政复议案件分别为42件、37件和35件。',
      ['收到行政复议案件 42件', '受理行政复议案件 37件', '审结行政复议案件 35件'],
    ],
    [
      '收到案件、受理、审结行政复议案件分别为42件、37件、35件。',
      ['收到案件 42件', '受理行政复议案件 37件', '审结行政复议案件 35件'],
    ],
    ['制定、清理规范性文件分别为4件、9件。', ['制定规范性文件 4件', '清理规范性文件 9件']],
    ['一般纠纷、邻里纠纷分别为4件、9件。', ['一般纠纷 4件', '邻里纠纷 9件']],
    [
      '对决策、合同、文件,分别审查21项、57份和12件。',
      ['审查决策 21项', '审查合同 57份', '审查文件 12件'],
    ],
    [
      '进驻部门、办理的政务服务事项、其中的许可事项分别为32个、616项和214项。',
      ['进驻部门 32个', '办理的政务服务事项 616项', '其中的许可事项 214项'],
    ],
    [
      '县政府及县政府办制定、法制办审核、报备的规范性文件分别为9件、14件和9件。',
      [
        '县政府及县政府办制定的规范性文件 9件',
        '法制办审核的规范性文件 14件',
        '报备的规范性文件 9件',
      ],
    ],
    ['复议申请收到、受理数分别为42件、37件。', ['复议申请收到 42件', '复议申请受理数 37件']],
    ['县直部门、乡镇聘请率分别为100%、95%。', ['县直部门; 100%', '乡镇聘请率; 95%']],
    ['建议、提案满意率分别为100%、95%。', ['建议; 100%', '提案满意率; 95%']],
    ['办结率、满意率分别为100%、95%。', ['办结率 100%', '满意率 95%']],
    ['县本级、全县收到申请分别为4件、9件。', ['县本级申请 4件', '全县收到申请 9件']],
    ['处罚、许可案卷分别评查80卷和40卷。', ['评查处罚案卷 80卷', '评查许可案卷 40卷']],
    ['决策、合同分别为21项(含续议2项)、57份。', ['决策 21项', '合同 57份']],
    ['全年,针对决策和合同,分别审查21项、57份。', ['审查决策 21项', '审查合同 57份']],
    ['全年提速;决策和合同,分别审查21项、57份。', ['审查决策 21项', '审查合同 57份']],
  ])('in %j are told apart: %j', (text, told) => {
    expect(nouns(text)).toEqual(told);
  });

  it.each([
    ['there are more numbers', '受理数、办结数分别为25件、13件、2件。'],
    ['there are more nouns', '受理数、办结数、撤回数分别为25件、13件。'],
    ['nothing says that each has its own', '受理数、办结数为25件、13件。'],
    ['there is one number', '受理数、办结数分别为25件。'],
    ['words part the numbers', '受理数、办结数分别为25件,其中办结13件。'],
    ['the row of nouns is in another sentence', '受理数、办结数。分别审查25件、13件。'],
    ['the clause before has no list', '受理数,分别审查25件、13件。'],
  ])('are left alone where %s', (_, text) => {
    expect(nouns(text)).toEqual([]);
  });

  it('has at most ten numbers', () => {
    const names = [...'甲乙丙丁戊己庚辛壬癸'].map((name) => `${name}项`);
    const numbers = names.map((_, at) => `${at + 11}件`);
    expect(nouns(`${names.join('、')}分别为${numbers.join('、')}。`)).toHaveLength(10);
    expect(nouns(`${names.join('、')}、子项分别为${numbers.join('、')}、31件。`)).toEqual([]);
  });
});
