import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../../../src/core/extraction/rules/index.ts';
import { findStatements } from '../../../../src/core/extraction/rules/in-words.ts';
import { figuresIn, headlineIn } from '../invented.ts';

describe('statements in words', () => {
  it.each([
    ['实现县、乡两级法律顾问全覆盖。', 'advisor.coverage_rate', 100, '全覆盖'],
    ['受理信访事项86件，全部办结。', 'petition.resolved_rate', 100, '全部办结'],
    ['全年没有收到行政复议申请。', 'review.received', 0, '没有收到行政复议申请'],
    ['新收行政诉讼案件3件，零败诉。', 'litigation.lost', 0, '零败诉'],
    ['全年未收到检察建议。', 'procuratorial.suggestions', 0, '未收到检察建议'],
  ])('in %j tell %s', (sentence, indicator, value, printed) => {
    expect(headlineIn(sentence, indicator)).toMatchObject({
      value,
      status: 'in-words',
      evidence: { printed },
    });
  });

  it('tell two indicators where they name two', () => {
    const figures = figuresIn('全年未发生行政复议、行政诉讼案件。');
    expect(figures.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['review.received', 0],
      ['litigation.cases', 0],
    ]);
  });

  it('are told in the order of the text, from its body on', () => {
    const [none, never] = ['全年未收到行政复议申请,', '行政诉讼零败诉,'];
    const starts = (text: string, body?: number) =>
      findStatements(text, body).map(({ start, end }) => text.slice(start, end));
    const [first, second] = [starts(none)[0], starts(never)[0]];
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(starts(`${none}${never}`)).toEqual([first, second]);
    expect(starts(`${never}${none}`)).toEqual([second, first]);
    const text = `${none}${none}`;
    const at = text.lastIndexOf(first ?? '');
    expect(starts(text)).toEqual([first, first]);
    expect(starts(text, at)).toEqual([first]);
    expect(starts(text, at + 1)).toEqual([]);
  });

  it('give way to a number', () => {
    const figures = figuresIn('受理信访事项86件，全部办结。信访事项化解率98%。');
    const told = figures.filter(({ indicator }) => indicator === 'petition.resolved_rate');
    expect(told.map(({ value, primary }) => [value, primary])).toEqual([
      [100, false],
      [98, true],
    ]);
  });

  it.each([
    '未发生重大安全生产责任事故。',
    '没有因处罚决定引发行政复议的情形。',
    '未发生行政复议被撤销案件。',
    '未发生因信息公开引起的行政诉讼。',
    '未经合法性审查不得印发规范性文件。',
    '行政执法案件全部办结。',
    '基本实现法律顾问全覆盖。',
  ])('are not read out of %j', (sentence) => {
    expect(figuresIn(sentence).filter(({ primary }) => primary)).toEqual([]);
  });

  it('are targets where they are hoped for', () => {
    expect(headlineIn('力争全年零败诉。', 'litigation.lost')).toBeUndefined();
    expect(figuresIn('继续保持零败诉。', '下一步工作计划')[0]).toMatchObject({
      indicator: 'litigation.lost',
      demotion: 'target',
    });
  });

  it('are all decided in the table of the documentation', () => {
    const table = readFileSync('docs/statements-in-words.md', 'utf8');
    const told = allRules.filter(({ inWords }) => inWords !== undefined);
    const undecided = told.filter(({ indicator }) => !table.includes(`\`${indicator}\``));
    expect(undecided.map(({ indicator }) => indicator)).toEqual([]);
  });
});
