import { describe, expect, it } from 'vitest';
import { topicsNamed, topicsOf } from '../../../../src/core/extraction/rules/topics.ts';

const topicAfter = (text: string, headings: readonly string[], from = 0) =>
  topicsOf(text)(from, text.length, headings);

describe('topics', () => {
  it('are named by the longest words', () => {
    expect(topicsNamed('诉前调解成功')).toEqual(['prelitigation']);
    expect(topicsNamed('人民调解与行政复议')).toEqual(['mediation', 'review']);
  });

  it('follow the last word, else the nearest heading', () => {
    expect(topicAfter('收到行政复议案件,不服而提起行政诉讼', [])).toBe('litigation');
    expect(topicAfter('全年受理', ['一、信访工作', '(一)行政复议'])).toBe('review');
    expect(topicAfter('全年受理', [])).toBeNull();
  });

  it('do not change in brackets', () => {
    expect(topicAfter('行政复议25件(其中信息公开类3件),已办结', [])).toBe('review');
  });

  it('count in brackets that are still open, and before the passage not at all', () => {
    expect(topicAfter('行政复议25件(其中信息公开类', [])).toBe('disclosure');
    const text = '信访30件。行政复议25件';
    expect(topicAfter(text, ['一、公证'], text.indexOf('25'))).toBe('notary');
    expect(topicsOf(text)(0, text.indexOf('。'), [])).toBe('petition');
  });

  it.each([
    ['行政复议案件,经调解结案', 'review'],
    ['行政诉讼案件,经调解结案', 'litigation'],
    ['诉前调解案件,调解成功', 'prelitigation'],
    ['诉前调解案件。调解成功', 'mediation'],
    [`行政复议案件${'按期'.repeat(130)},调解成功`, 'mediation'],
    [`各级各部门${'稳步推进'.repeat(70)}行政复议案件,经调解结案`, 'review'],
    [`行政复议${'按期'.repeat(120)}调解成功`, 'review'],
    [`行政复议${'按期'.repeat(120)},调解成功`, 'mediation'],
    ['行政复议一过信访', 'petition'],
    ['行政复议案件,人民调解', 'mediation'],
    ['信访事项,调解成功', 'mediation'],
    ['行政复议首次超过行政诉讼', 'review'],
    ['调解多于信访', 'mediation'],
  ])('after %j are %s', (text, topic) => {
    expect(topicAfter(text, [])).toBe(topic);
  });

  it('are those of the passage only', () => {
    const text = '行政复议案件。信访事项。受理';
    expect(topicAfter(text, [], text.indexOf('信'))).toBe('petition');
    expect(topicAfter(text, ['一、公证'], text.indexOf('受'))).toBe('notary');
    expect(topicsOf(text)(0, text.indexOf('。'), [])).toBe('review');
    expect(topicsOf(text)(0, 2, ['一、公证'])).toBe('notary');
  });

  it('are named last in the nearest heading that names one', () => {
    expect(topicAfter('受理', ['一、信访与公证工作', '(一)其他'])).toBe('notary');
  });

  it('go on after brackets that opened before the passage', () => {
    const text = '案件(其中信息公开类)受理';
    expect(topicAfter(text, [], text.indexOf('其'))).toBe('disclosure');
    expect(topicAfter(text, [])).toBeNull();
    expect(topicAfter('案件(其中(信息公开)类)受理', [])).toBeNull();
    expect(topicAfter('(信访)案件(信息公开)受理', ['一、公证'])).toBe('notary');
    expect(topicAfter('(信访)信访案件(信息公开)受理', [])).toBe('petition');
    expect(topicAfter('(信访)信访案件(信息公开)行政复议(公证)', [])).toBe('review');
    const bracket = '行政复议(信息公开)';
    expect(topicsOf(bracket)(0, bracket.length, [])).toBe('review');
    expect(topicsOf(bracket)(0, bracket.length - 1, [])).toBe('disclosure');
    expect(topicsOf(bracket)(bracket.indexOf('('), bracket.length, ['一、公证'])).toBe('notary');
    expect(topicAfter('案件(其中信息公开类受理', [])).toBe('disclosure');
  });
});
