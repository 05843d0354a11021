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
});
