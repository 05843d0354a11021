import { describe, expect, it } from 'vitest';
import { bitOf, makeTopicGate } from '../../../../src/core/extraction/rules/topic-gate.ts';
import { firstTopic, topicNames } from '../../../../src/core/extraction/rules/topics.ts';

const none = bitOf(null);

describe('the gate of topics', () => {
  it('gives each topic a bit of its own, and no topic none', () => {
    expect(new Set(topicNames.map(bitOf)).size).toBe(topicNames.length);
    expect(topicNames.every((topic) => bitOf(topic) !== none)).toBe(true);
  });

  it('admits what may be about anything, whatever the passage is about', () => {
    const admits = makeTopicGate([{ topics: null, goesOn: false }]);
    expect(admits(0, none, none)).toBe(true);
    expect(admits(0, bitOf('review'), none)).toBe(true);
  });

  it('admits of the others only what is about the topic of the passage', () => {
    const admits = makeTopicGate([
      { topics: ['review', 'litigation'], goesOn: false },
      { topics: ['audit'], goesOn: false },
    ]);
    expect(admits(0, bitOf('litigation'), none)).toBe(true);
    expect(admits(1, bitOf('litigation'), none)).toBe(false);
    expect(admits(0, none, none)).toBe(false);
  });

  it('counts what is named after the number only for what goes on there', () => {
    const admits = makeTopicGate([
      { topics: ['proposals'], goesOn: true },
      { topics: ['proposals'], goesOn: false },
    ]);
    expect(admits(0, bitOf('review'), bitOf('proposals'))).toBe(true);
    expect(admits(1, bitOf('review'), bitOf('proposals'))).toBe(false);
  });
});

describe('the first topic of a text', () => {
  it('is the one named first, the longest of those that begin there', () => {
    expect(firstTopic('诉前调解与行政复议')).toBe('prelitigation');
    expect(firstTopic('天气')).toBeNull();
  });
});
