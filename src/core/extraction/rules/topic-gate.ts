import { type Topic, topicNames } from './topics.ts';

/** What a saying asks of the topic of its passage. */
export interface TopicNeed {
  /** What the passage must be about, null where it may be about anything. */
  readonly topics: readonly Topic[] | null;
  /** Whether it goes on after the number, so that what is named there counts too. */
  readonly goesOn: boolean;
}

/** Whether the saying at a place of the list may hold of a passage with these topics. */
export type AdmitTopic = (place: number, topic: number, topicBehind: number) => boolean;

const bits = new Map<Topic | null, number>(topicNames.map((topic, at) => [topic, 1 << at]));

/** A topic as a bit, no topic as none. */
export const bitOf = (topic: Topic | null): number => bits.get(topic) ?? 0;

/**
 * Tells of many sayings which of them are about a topic: most that have the words of a passage are
 * about something else, and reading that from each saying's rule takes longer than the rest.
 */
export function makeTopicGate(needs: readonly TopicNeed[]): AdmitTopic {
  const anything = -1;
  const before = Int32Array.from(needs, ({ topics }) =>
    topics === null ? anything : topics.reduce((all, topic) => all | bitOf(topic), 0),
  );
  const behind = before.map((wanted, place) => (needs[place]?.goesOn === true ? wanted : 0));
  return (place, topic, topicBehind) => {
    const wanted = before[place] ?? 0;
    return wanted === anything || ((wanted & topic) | ((behind[place] ?? 0) & topicBehind)) !== 0;
  };
}
