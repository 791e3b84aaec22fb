import { hiddenAgents, ownActions, teamActions } from '../../text/agency';
import { wordCount } from '../../text/words';
import { tellsOutcome } from '../../stories/outcome-told';
import { phrases } from '../../text/phrases';
import { ownDeeds, placeOfSelf } from '../../stories/own-action';
import { namesSetting } from '../../stories/scene-told';
import { isUnplaced, tellsEvent } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf, type Spot } from '../subject-findings';
import type { Rule, Subject } from '../rule';

/** Where the first action stands is found roughly: so many points above the band a hint is due, and a warning. */
const NOTE = 25;
const WARN = 35;
/** In fewer words a share says nothing. */
const FEWEST_WORDS = 45;

export const situationHeavy: Rule = {
  id: 'situation-heavy',
  detects: 'A story that spends most of its words on situation and task before anybody acts.',
  matters: 'In good stories situation and task take 18 per cent of the words and never more than 35; the action takes half (RUBRIC: 40 good stories).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      {
        question: 'Tell me about a challenging project.',
        answer:
          'Our company is a logistics company with 40 warehouses in three countries. The stock system was from 2009 and it was in one database. There were nightly jobs, there were reports for finance, there was also a mobile app for drivers. ' +
          'The network in the halls was slow and the handhelds were old. I wrote a cache. It was faster.',
      },
      {
        question: 'Tell me about a time you failed.',
        answer:
          'The shop had two front ends, one in German and one in French, and the prices come from a system of another company. That system is down on Sundays, and our contract says that it may be. The marketing people are in Lyon and the developers in Ulm, so there are few common hours. I moved the Sunday job.',
      },
      {
        question: 'Tell me about a challenging project.',
        answer: '',
        story: {
          situation: 'The bank has four core systems that came with four mergers, each with its own customer number, and the reports for the regulator are due on the fifth of each month from all of them at once',
          task: 'One report from all four, in time, with the same people and without a new licence',
          action: 'I wrote a mapping table', result: 'Done in May',
        },
      },
      {
        question: 'Describe a hard bug.',
        answer:
          'So we have this booking engine, it is a big monolith, almost twelve years old, and there are around sixty screens in it. The users are travel agents, mostly in Kerala and Goa. On Fridays there is a peak because of the weekend and the session store is always near its limit at that hour. I increased the limit.',
      },
      {
        question: 'Tell me about a time you took ownership.',
        answer: '',
        register: 'noted',
        story: {
          situation: 'release process of the mobile app, 14 manual steps, two people who know them, store review takes three days, hotfixes late, nobody responsible since the reorganisation, support angry, four late hotfixes in a quarter',
          task: 'make it one person, one hour, and every second week instead of every sixth',
          action: 'wrote pipeline', result: '1 hour',
        },
      },
    ],
    silent: [
      {
        question: 'Tell me about a challenging project.',
        answer:
          'Our stock system was from 2009 and slow. I profiled the reads for a week and found that 80 % asked for ten tables. I put those behind a cache, wrote the invalidation with the warehouse team and rolled it out hall by hall. ' +
          'The handhelds answer in 200 ms instead of 3 s, and I keep a dashboard for it.',
      },
      { question: 'Tell me about a time you failed.', answer: 'The prices come from a partner. It is down on Sundays. I moved the Sunday job.' },
      {
        question: 'Tell me about a challenging project.',
        answer: '',
        story: {
          situation: 'Four core systems after four mergers', task: 'One report by the fifth of each month',
          action: 'I mapped the customer numbers, had finance sign the table, wrote the merge and ran it beside the old reports for two months until both agreed', result: 'Two days early since May',
        },
      },
      { question: 'Tell me about a challenging project.', answer: '', story: { situation: 'Slow search on all pages of the shop since the move' } },
      { question: 'How does a monolith scale?', answer: 'A monolith has one database and one release. There are many screens in it, and all of them share a session store, so you add machines behind a balancer and keep the session elsewhere. That is enough for long. Later you split by team.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    const share = subject.form === 'story' ? shareOfParts(subject) : shareBefore(subject);
    if (at === null || share === null || share * 100 < subject.thresholds['scene-most'] + NOTE) return [];
    return [remark(subject, at, share)];
  },
};

function remark(subject: Subject, at: Spot, share: number): ReturnType<typeof findingOf> {
  const most = subject.thresholds['scene-most'];
  return findingOf(subject, {
    severity: share * 100 >= most + WARN ? 'medium' : 'low',
    at,
    message: (quote) => `From ${quote} on, ${Math.round(share * 100)} % of the words set the scene; good stories keep that below ${most} %.`,
    ask: 'Which two facts does a stranger need, and what did you do then? [two facts]. I [...], I [...], I [...].',
    recall: 'Did you tell it in these shares? Add the steps that you took.',
  });
}

/** The share of situation and task; null where no action is told, which is a gap of its own. */
function shareOfParts({ said }: Subject): number | null {
  const wordsIn = (names: readonly string[]): number => said.filter(({ part }) => names.includes(part ?? '')).reduce((sum, { text }) => sum + wordCount(text), 0);
  const all = wordsIn(['situation', 'task', 'action', 'result']);
  return all < FEWEST_WORDS || wordsIn(['action']) === 0 ? null : wordsIn(['situation', 'task']) / all;
}

/** "I was working for ..", "we had a client": where somebody was, and no step of the story. */
const SETS_SCENE = /\b(?:joined|had|worked|was|were|belonged|started|inherited|used)$/iu;
const OF_PLACE = /^\W{0,3}(?:i|we) (?:was|were) (?:working|employed|part|on|at|with|in|the)\b|^\W{0,3}(?:i|we) (?:worked|work) (?:at|for|in|with)\b/iu;

/** Where a company comes from and how it is cut, as sources for phrases. */
const COMPANY = phrases(
  '(?:was |been |had been )?founded (?:in|by)', 'series [a-e]', "(?:\\p{N}{2,6}|hundred|thousand) (?:employees|people|engineers|offices|staff)", '(?:\\p{N}+|two|three|four|five|several) (?:\\p{L}+ )?(?:offices|divisions|subsidiaries|locations|countries)', 'based in', 'head-?quarter(?:s|ed)', '(?:which |that )?report(?:s|ed)? to (?:the|a|our)', 'part of the \\p{L}+ (?:org\\p{L}*|tribe|division|group|unit|department|branch)', '(?:b2b|b2c|saas|fintech|edtech) <1> (?:startup|start-up|company|firm)',
  "(?:it's|it is|was|is|were|at) an? <3> (?:startup|start-up|company|firm|manufacturer|insurer|retailer|bank)", 'grads', 'had (?:just )?(?:joined|come) from', 'reorgani[sz]ed', 'number (?:two|three|four|five|one) in',
);
/** One of these stands in every such history. */
const OF_COMPANY = /founded|series|employees|based in|start-?up|offices|countries|reported to|headquarter|company|acqui|subsidiar|reorganis|reorganiz/iu;
const MANY_FACTS = 3;
const FEWEST_OF_HISTORY = 20;

/** The company told, and no deed after it. */
function isHistory(subject: Subject): boolean {
  const text = textOf(subject);
  const isAsked = tellsEvent(subject) || isUnplaced(subject);
  return isAsked && subject.form !== 'story' && wordsOf(subject) >= FEWEST_OF_HISTORY && OF_COMPANY.test(text) && COMPANY(text).length >= MANY_FACTS && ownDeeds(text).every((deed) => SETS_SCENE.test(deed.text));
}

/** The share of the words before anybody acts; all of them where nobody acts and nothing comes of it; null where no story is asked. */
function shareBefore(subject: Subject): number | null {
  const text = textOf(subject);
  const all = wordsOf(subject);
  if (isHistory(subject)) return 1;
  if (!tellsEvent(subject) || all < FEWEST_WORDS) return null;
  const starts = [...ownActions(text, { noted: true }), ...teamActions(text)].filter((action) => !SETS_SCENE.test(action.text) && !OF_PLACE.test(text.slice(action.start, action.end + 12))).map(({ start }) => start);
  const self = placeOfSelf(text);
  if (self >= 0 && !OF_PLACE.test(text.slice(self, self + 24))) starts.push(self);
  if (starts.length === 0) return namesSetting(text) && hiddenAgents(text).length === 0 && !tellsOutcome(text) ? 1 : null;
  return wordCount(text.slice(0, Math.min(...starts))) / all;
}
