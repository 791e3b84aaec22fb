import { wantsStory } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import { specificsIn } from '../subject-specifics';
import type { Rule, Subject } from '../rule';

const ACROSS = phrases(
  '(?:across|between|with|among|from|by|for|to) <4> (?:teams|squads|groups|departments|organi[sz]ations?|orgs|offices|divisions|units|services)', '(?:other|another|two|three|four|five|six|seven|eight|nine|ten|\\d+|all|several|partner|neighbou?ring|both) <2> (?:teams?|squads?|groups|departments)', 'cross[- ](?:team|functional|org\\p{L}*)', '(?:company|org|organi[sz]ation|group)[- ]wide', 'stakeholders?', 'steering', 'the (?:data|platform|mobile|security|finance|legal|sales|marketing|support|infra\\p{L}*|payments|product|operations|sre|devops|ops) (?:team|group|people|side|lead)', '(?:vp|cto|director|head of|executives?|leadership)', 'rfcs?', 'standard for', 'guild', 'adopted by',
);
const TOGETHER = phrases('we', 'our', 'team', 'teams', 'colleagues?', 'engineers?', 'developers?', 'paired', 'reviewed', 'mentored', 'with (?:the|my|our|a|an|two|three|four) \\p{L}+', 'designers?', 'testers?', 'product', 'together', 'delegated', 'asked', 'stakeholders?', 'led');
const FEWEST_WORDS = 25;
/** Numbers, names and mechanisms of a story that goes deep. */
const DEEP = 2;

export const levelScope: Rule = {
  id: 'level-scope',
  detects: 'A story whose reach is smaller than the level asks: at staff no other team, at SDE-3 neither depth nor anybody else.',
  matters: 'Levels are read from scope: a library at SDE-2, a deep challenge with some collaboration at SDE-3, several teams at staff (seed 002).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a project you are proud of.', answer: 'I wrote a parser for our logs in Go. It took me three weeks, I tested it with old files, and the reports were ready by seven. I still keep it.', level: 'staff' },
      { question: 'What was your greatest achievement?', answer: 'I rewrote the mail job. It sent twice before, so I added a key for each mail and a table of what was sent. Since then no mail went out twice in a year.', level: 'staff' },
      { question: 'Tell me about a challenging project.', answer: 'I made a page for the settings. It was hard because the old one had many fields, and I moved each of them, and in the end it was done and it worked.', level: 'SDE-3' },
      { question: 'Tell me about a challenging project.', answer: '', story: { situation: 'The export failed each night and I got the ticket for it', action: 'I read the script, found the loop, rewrote it with a limit and tested it on last week', result: 'It ran through every night since then' }, level: 'staff' },
      { question: 'Tell me about a time you took ownership.', answer: 'I said that I took up the flaky tests, deleted the old ones, fixed the rest one by one and kept a list until the build was green each day', register: 'remembered', level: 'staff' },
    ],
    silent: [
      { question: 'Tell me about a project you are proud of.', answer: 'I wrote a parser for our logs in Go. It took me three weeks, I tested it with old files, and the reports were ready by seven. I still keep it.' },
      { question: 'Tell me about a project you are proud of.', answer: 'I wrote the log format that six teams use now. First I asked their leads what they search for, then I built the parser and moved two of them by hand.', level: 'staff' },
      { question: 'Tell me about a challenging project.', answer: 'I cut the lock time of our ledger from 300 ms to 9 ms with optimistic locking, paired with the DBA for a week and ran both versions side by side for a month.', level: 'SDE-3' },
      { question: 'Tell me about a challenging project.', answer: 'A small page.', level: 'staff' },
      { question: 'How do you test a parser?', answer: 'I write a table of inputs first, then I feed it random bytes for a night, and I keep each input that broke it as a case of its own for later runs.', level: 'staff' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    if (at === null || wordsOf(subject) < FEWEST_WORDS || !(subject.form !== 'answer' || wantsStory(subject)) || PERSONAL.has(subject.kind?.id ?? '')) return [];
    const missing = missingAt(subject);
    if (missing === null) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at,
        message: (quote) => `The story that begins ${quote} ${missing}.`,
        ask: 'Who beyond your team had to agree or change something, and how did you bring that about? With [team] I [...].',
        recall: 'Can you add who beyond your team took part?',
      }),
    ];
  },
};

/** Kinds where one other person is the whole reach. */
const PERSONAL = new Set(['failure', 'feedback', 'conflict', 'mentoring', 'learning']);

function missingAt(subject: Subject): string | null {
  const text = textOf(subject);
  if (subject.level === 'staff') return says(text, ACROSS) ? null : 'stays inside one team; staff is read from work across teams';
  if (subject.level !== 'SDE-3') return null;
  return says(text, TOGETHER) || specificsIn(text) >= DEEP ? null : 'shows neither a deep challenge nor anybody else; SDE-3 is read from both';
}
