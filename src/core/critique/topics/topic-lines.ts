import type { Topic } from './topic';

/** What holds for every question on a topic, by the section of a critique. */
export interface TopicLines {
  readonly expects: readonly string[];
  readonly why: readonly string[];
  readonly waysToAnswer: readonly string[];
  readonly practice: readonly string[];
  readonly technicalAreas: readonly string[];
  readonly howToHandle: readonly string[];
  readonly followUps: readonly string[];
}

/** Says what a topic rests on, costs and is mistaken for, as lines of a critique. */
export function topicLines(topic: Topic): TopicLines {
  const [price = '', ...tradeOffs] = topic.tradeOffs;
  const names = topic.mechanisms.map(({ name }) => name);
  return {
    expects: names.length === 0 ? [] : [`${topic.title}: a good answer names its workings, such as ${names.slice(0, 3).join('; ')}.`],
    why: price === '' ? [] : [`${topic.title}: they listen for the price. ${price}`],
    waysToAnswer: [...topic.alternatives.map((line) => `Alternative: ${line}`), ...tradeOffs.map((line) => `Trade-off: ${line}`)],
    practice: topic.study.map((line) => `Study: ${line}`),
    technicalAreas: [areaOf(topic)],
    howToHandle: topic.oftenSaid.map(({ claim, check }) => `Often said: "${claim}". Check it: ${check}`),
    followUps: topic.followUps,
  };
}

/** What to know of a topic, in one line. */
export function areaOf(topic: Topic): string {
  return topic.mechanisms.length === 0 ? `${topic.title}.` : `${topic.title}: ${topic.mechanisms.map(({ name }) => name).join('; ')}.`;
}
