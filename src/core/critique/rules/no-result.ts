import { ownActions, teamActions } from '../../text/agency';
import { tellsEffect, tellsOutcome, withoutIdleEnds } from '../../stories/outcome-told';
import { isUnplaced, wantsStory } from '../subject-asked';
import { findingOf, sentencesOf, textOf, wordsOf } from '../subject-findings';
import { isScant } from '../subject-floor';
import { specificsIn } from '../subject-specifics';
import { givesFigure, worksDone } from '../subject-work';
import type { Rule, Subject } from '../rule';

/** In a story the missing result is a gap, made elsewhere. Medium, because an outcome may be told in words that no list holds. */
export const noResult: Rule = {
  id: 'no-result',
  detects: 'A story that stops before it says what came of the work.',
  matters: 'In good stories about a fifth of the words tell the result (RUBRIC: 40 good stories); without it nobody can tell whether the work helped.',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      {
        question: 'Tell me about a hard bug you fixed.',
        answer: 'I read the thread dumps, found a lock that was taken twice and I wrote a patch for it.',
      },
      {
        question: 'Tell me about a time you disagreed with a teammate.',
        answer: 'He wanted tabs in every file. I showed him the style guide and we talked for an hour.',
      },
      {
        question: 'Describe a time you showed leadership.',
        answer: 'I asked two juniors to pair with me and I explained the deploy scripts to them.',
      },
      { question: 'Tell me about a time you took initiative.', answer: 'I drafted a template for runbooks and shipped it.' },
      { question: 'Tell me about a project you owned.', answer: 'I designed a rate limiter on Redis, with a sliding window per user.' },
      {
        question: 'Tell me about a time you helped a customer.',
        answer: 'I told about the call with the bank where I checked their logs',
        register: 'remembered',
      },
    ],
    silent: [
      {
        question: 'Tell me about a hard bug you fixed.',
        answer: 'I found a lock that was taken twice and patched it. As a result the nightly job ended before six.',
      },
      {
        question: 'Tell me about a time you disagreed with a teammate.',
        answer: 'I showed him the style guide. In the end we kept spaces and added a formatter.',
      },
      {
        question: 'Describe a time you showed leadership.',
        answer: 'I paired with two juniors on deploys. Since then they release alone.',
      },
      { question: 'Tell me about a project you owned.', answer: 'I designed a rate limiter on Redis. Abuse fell by 80% in a week.' },
      {
        question: 'Tell me about a failure.',
        answer: 'I forgot the rollback script and checkout was down until noon. I restored it by hand.',
      },
      { question: 'Why did you choose Redis?', answer: 'It keeps counters in memory and expires them by itself.' },
    ],
  },
  judge: (subject) => {
    const at = sentencesOf(subject).at(-1);
    if (at === undefined || !isOwed(subject) || (!lacksWork(subject) && endsWell(subject))) return [];
    return [
      findingOf(subject, {
        severity: wantsStory(subject) && !tellsEffect(textOf(subject)) ? 'medium' : 'low',
        at,
        message: (quote) => `The answer ends with ${quote}; what came of it is not told.`,
        ask: 'What changed because of your work? [before -> after]',
        recall: 'Can you add what came of it?',
      }),
    ];
  },
};

/** In fewer words "I shipped it" is the work, and no result of it. */
const BRIEF = 30;

function endsWell(subject: Subject): boolean {
  const text = textOf(subject);
  if (wordsOf(subject) >= BRIEF) return tellsOutcome(text) && !isIdle(subject);
  return tellsEffect(text) && !isIdle(subject);
}

/** An end that any story could have, with nothing else that came of it. */
function isIdle(subject: Subject): boolean {
  return isScant(subject) && !tellsEffect(withoutIdleEnds(textOf(subject)));
}

/** A heading that names another part asks for no outcome. */
const OTHER_PART = /\b(?:situation|task|context|background|actions?|steps?|opening|beginning|start|learnings?|claim)\b/iu;

function isOwed(subject: Subject): boolean {
  return wantsStory(subject) || lacksWork(subject) || (isUnplaced(subject) && !OTHER_PART.test(subject.question) && [...ownActions(textOf(subject)), ...teamActions(textOf(subject))].length > 0);
}

/** An introduction made of stations and wishes alone. */
function lacksWork(subject: Subject): boolean {
  const text = textOf(subject);
  return subject.kind?.shape === 'introduction' && !subject.isFollowUp && wordsOf(subject) >= FEWEST_STATIONS && worksDone(text) === 0 && !givesFigure(text) && specificsIn(text) < MANY_SPECIFICS;
}

const FEWEST_STATIONS = 20;
const MANY_SPECIFICS = 5;
