import { findingOf, spotsOf, textOf, type Spot } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const HEAVY = phrases(
  'kafka', 'kubernetes', 'k8s', 'micro-?services?', 'celery', 'rabbit(?:mq| mq)', 'spark', 'hadoop', 'cassandra', 'elastic(?:search| search)', 'service mesh', 'istio', 'event sourcing', 'cqrs', 'shard(?:ed|ing)', 'flink', 'airflow', 'dynamo(?:db| db)', 'data lake', 'blockchain', 'machine learning', 'multi[- ]region',
);
/** What such a tool is for besides load. */
const NEEDED = phrases(
  'replay\\p{L}*', 'retr(?:y|ies|ied|ying)', 'decoupl\\p{L}+', 'isolat\\p{L}+', 'peaks?', 'spikes?', 'bursts?', 'grow(?:s|n|th|ing)?', '10x', 'ten times', 'long[- ]running', 'third[- ]party', 'slow (?:call|api|vendor|partner)', 'already (?:there|had|ran|in use|used)', 'audit', 'ordering', 'schedul\\p{L}+', 'overkill', 'too much', 'simpler', 'would not', "wouldn't", 'instead', 'teams?', 'compliance', 'takes? (?:\\d|up|minutes|hours|long)', 'minutes', 'million', 'crash(?:es|ed)?', 'lose', 'lost',
);
const SCALE = /(\d[\d,.]{0,12})\s?(k|thousand|lakhs?|lacs?|m|mn|million|crores?|bn|billion)?\+?\s(?:\p{L}{2,14}\s){0,2}?(?:users?|people|persons|requests?|orders?|rows|records|log-?ins?|messages|employees|customers|students|visitors|mails|emails)\b(?:\s(?:a|per|each|every)\s(second|sec|minute))?/giu;
/** One machine and one database serve this without help. */
const SMALL = 2000;
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, l: 1e5, m: 1e6, c: 1e7, b: 1e9 };

export const overEngineered: Rule = {
  id: 'over-engineered',
  detects: 'A heavy tool named beside a small stated load, with no other need for it.',
  matters: 'Seed 003 counts it: 50 people with 500 rows each do not need a queue, and the interviewer will multiply (RUBRIC: `over-engineered`, only with evidence).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Why Kafka?', answer: 'Our portal has about 300 users, so we put Kafka between the form and the database.' },
      { question: 'How did you build it?', answer: 'We cut it in nine microservices on Kubernetes for the 120 employees of the client.' },
      { question: 'Why Celery?', answer: 'Suppose 900 users log in, then Celery processes it in the background.' },
      { question: 'How do you store it?', answer: 'It is about 1,500 rows, and we use Cassandra with three nodes.' },
      { question: 'Why Elasticsearch?', answer: 'I said there are 400 records and Elasticsearch finds them', register: 'remembered' },
    ],
    silent: [
      { question: 'Why Kafka?', answer: 'Our portal has about 300 users, but the fraud team needs a replay of each night.' },
      { question: 'How did you build it?', answer: 'Nine microservices on Kubernetes, for 4 million users.' },
      { question: 'Why Celery?', answer: 'One import takes 12 minutes, and the form must answer at once.' },
      { question: 'How do you store it?', answer: 'It is about 1,500 rows, one table in Postgres.' },
      { question: 'Why Elasticsearch?', answer: 'At 400 requests per second, with typing errors in most of them.' },
    ],
  },
  judge: (subject) => {
    const at = smallLoad(subject);
    const text = textOf(subject);
    if (at === null || !says(text, HEAVY) || says(text, NEEDED)) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at,
        message: (quote) => `${quote} is a load that one server carries; no other need for the tool is told.`,
        ask: 'What does the tool give you at this load? [retry, replay, long jobs], or what would you use instead: [...].',
        recall: 'Can you add what the tool gives you besides load?',
      }),
    ];
  },
};

/** The first stated load, where every stated load is small. */
function smallLoad(subject: Subject): Spot | null {
  const loads = spotsOf(subject, (text) => [...text.slice(0, 6000).matchAll(SCALE)].map(({ 0: found, index }) => ({ text: found, start: index, end: index + found.length })));
  return loads.every(({ text }) => isSmall(text)) ? (loads[0] ?? null) : null;
}

function isSmall(load: string): boolean {
  const [, figure = '', unit = '', rate] = [...load.matchAll(SCALE)][0] ?? [];
  const amount = Number(figure.replace(/,/gu, '')) * (FACTORS[unit.charAt(0).toLowerCase()] ?? 1);
  return rate === undefined && amount > 0 && amount <= SMALL;
}
