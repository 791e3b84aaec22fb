import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, spotsOf, textOf, type Spot } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const HEAVY = phrases(
  'kafka', 'kubernetes', 'k8s', 'micro-?services?', 'celery', 'rabbit(?:mq| mq)', 'spark', 'hadoop', 'cassandra', 'elastic(?:search| search)', 'service mesh', 'istio', 'event sourcing', 'cqrs', 'shard(?:ed|ing)', 'flink', 'airflow', 'dynamo(?:db| db)', 'data lake', 'blockchain', 'machine learning', 'multi[- ]region', 'grpc', 'lake-?house', 'iceberg', 'emr', 'consul', 'hashicorp', 'eks', 'gke', 'helm', 'snowflake', 'databricks', 'two regions', 'custom operator', 'redshift', 'lambda', 'sqs', 'step functions?', 'api gateway', 'micro[- ]?front[- ]?ends?', 'graphql', 'keycloak', 'hexagonal(?: architecture)?', 'read replicas?', 'argo(?: ?cd)?', 'projection service', 'web-?socket gateway',
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
    const text = textOf(subject);
    const tools = new Set(HEAVY(text).map((tool) => tool.text.toLowerCase())).size;
    const at = smallLoad(subject) ?? (isTiny(subject, tools) || (tools >= MANY_TOOLS && isSmallThing(subject)) ? openingOf(subject) : taste(subject));
    if (at === null || (tools === 0 && !says(text, TASTE)) || (tools < MANY_TOOLS && !isTiny(subject, tools) && says(text, NEEDED))) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at,
        message: (quote) => (says(text, TASTE) ? `${quote} chooses the large solution before there is a need for it.` : `${quote} is small enough for one server; no other need for the tools is told.`),
        ask: 'What does the tool give you at this load? [retry, replay, long jobs], or what would you use instead: [...].',
        recall: 'Can you add what the tool gives you besides load?',
      }),
    ];
  },
};

/** So many heavy tools need more than a word for them. */
const MANY_TOOLS = 3;
const SMALL_THING = /\b(?:(?:one|two|three|single)[- ]page|to-?do (?:list|app)|guest ?book|blog|(?:for )?(?:my|your) own use|personal (?:site|website|page|blog|project|homepage)|side[- ]project|pet project|hobby|portfolio|landing page|(?:one|a|an) (?:csv|excel|file|form|sheet|mail)\b[^.]{0,30}\b(?:day|week|month)|(?:once|twice) (?:a|per) (?:day|week|month)|(?:\p{N}{1,3}|one|two|three|four|five|six|ten|twelve|twenty|thirty|forty|fifty|sixty)[ -](?:person|people|man|rows|lines|members|users|employees|requests a (?:day|week))|contact form|club|summer party|text file|(?:\p{N}{1,2}|four|five|six|eight|ten|twelve) (?:fields|settings|entries|pages|screens)|(?:once|twice|few times) (?:a|per) year|(?:one|two|few) visitors)\b/iu;

/** "Ten settings" in two heavy tools: no replay is worth it. */
function isTiny(subject: Subject, tools: number): boolean {
  return tools >= 2 && TINY.test(`${lastAsked(subject)} ${textOf(subject)}`) && !LARGE.test(textOf(subject));
}

const TINY = /\b(?:\p{N}{1,2}|four|five|six|eight|ten|twelve|twenty) (?:fields|settings|entries|rows|lines)\b/iu;

function isSmallThing(subject: Subject): boolean {
  return SMALL_THING.test(`${lastAsked(subject)} ${textOf(subject)}`) && !LARGE.test(textOf(subject));
}

const LARGE = /\b(?:millions?|billions?|\p{N}+ ?(?:k|m)\b|thousands?|\p{N}{1,3},\p{N}{3}|\p{N}{5,})/iu;

/** The large solution as a matter of taste, whatever the need. */
const TASTE = phrases(
  '(?:prefer|like|love|enjoy|choose|go for|go with|favou?r) <3> (?:complex|complicated|sophisticated|fancy|advanced|elaborate) <1> (?:solutions?|designs?|systems?|architectures?|ones?|approach(?:es)?)',
  '(?:always|usually|every time|everywhere) <4> (?:micro-?services|event sourcing|kubernetes|kafka|cqrs) <6> (?:day one|the start|the beginning|scratch|default)', '(?:micro-?services|event sourcing|kubernetes|kafka|cqrs) <8> (?:never know|might (?:grow|become|need)|could (?:grow|become)|just in case|(?:like|as) (?:netflix|google|uber|amazon))',
);

function taste(subject: Subject): Spot | null {
  return spotsOf(subject, TASTE)[0] ?? null;
}

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
