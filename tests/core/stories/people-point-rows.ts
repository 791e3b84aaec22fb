import type { Words } from './story-of';

/** Words that meet a point, that leave it unclear, and that do not meet it; `id` is of the idea that the point names. */
export interface PointRow {
  readonly id: string;
  readonly point: string;
  readonly yes: readonly Words[];
  readonly unclear: readonly Words[];
  readonly no: readonly Words[];
}

/** Words that have nothing to do with any point. */
export const NOTHING: Words = { r: 'A quiet Tuesday' };

export const peoplePointRows: readonly PointRow[] = [
  {
    id: 'teamwork',
    point: 'teamwork',
    yes: [{ a: 'Worked with the search team' }, { a: 'Paired on it' }, { l: 'Cross-functional work pays' }, { a: 'Dono ne milkar banaya' }],
    unclear: [{ a: 'We fixed it' }, { s: 'The team was new' }],
    no: [{ a: 'I fixed it' }],
  },
  {
    id: 'motivation',
    point: 'why you are proud of it',
    yes: [{ l: 'I am proud of the small diff' }, { a: 'Because I love compilers' }],
    unclear: [{ a: 'Chose it because nobody else would' }],
    no: [NOTHING],
  },
  {
    id: 'own-action',
    point: 'what you did',
    yes: [{ a: 'I wrote the parser' }, { a: 'Wrote the parser, tested it' }, { a: 'Maine parser likha' }],
    unclear: [{ a: 'Convincing the vendor' }, { a: 'We wrote the parser' }],
    no: [{ s: 'Slow reports' }],
  },
  {
    id: 'beyond-role',
    point: 'beyond your role',
    yes: [{ a: 'Volunteered for the migration' }, { s: 'Nobody owned the build' }, { a: 'Stepped in when the lead was ill' }],
    unclear: [{ a: 'Proposed a new layout' }],
    no: [{ a: 'Closed my tickets' }],
  },
  {
    id: 'no-title',
    point: 'leading without title',
    yes: [{ a: 'Rallied my peers' }, { s: 'I was not the lead' }, { a: 'Convinced two senior engineers' }],
    unclear: [{ a: 'Coordinated the release' }],
    no: [{ a: 'Closed my tickets' }],
  },
  {
    id: 'leadership',
    point: 'leading',
    yes: [{ a: 'Led the release' }, { a: 'Delegated the tests' }],
    unclear: [{ a: 'Planned the release' }],
    no: [{ a: 'Closed my tickets' }],
  },
  {
    id: 'stakeholders',
    point: 'stakeholders',
    yes: [{ a: 'Weekly call with marketing and legal' }, { a: 'Asked the PM' }],
    unclear: [{ s: 'Two teams were waiting' }],
    no: [{ a: 'Closed my tickets' }],
  },
  {
    id: 'both-sides',
    point: 'both sides',
    yes: [{ s: 'He wanted a rewrite, I did not' }, { a: 'Listened to her concerns first' }],
    unclear: [{ s: 'A long debate' }],
    no: [NOTHING],
  },
  {
    id: 'settled',
    point: 'how it was settled',
    yes: [{ r: 'We agreed on a trial' }, { a: 'Found a middle ground' }],
    unclear: [{ a: 'Talked for an hour' }, { r: 'Two quiet weeks' }],
    no: [{ t: 'Get it approved' }],
  },
  {
    id: 'own-part',
    point: 'your part',
    yes: [{ a: 'I missed the flag' }, { a: 'Owned up in the stand-up' }],
    unclear: [{ a: 'I rolled it back' }],
    no: [{ a: 'Rolled back' }],
  },
  {
    id: 'feedback',
    point: 'feedback',
    yes: [{ s: 'My lead pointed out that I talk too fast' }, { a: 'Asked for feedback after each demo' }],
    unclear: [{ s: 'My manager was unhappy' }],
    no: [NOTHING],
  },
  {
    id: 'mentoring',
    point: 'mentoring',
    yes: [{ a: 'Onboarded two interns' }, { a: 'Pair-programmed with her daily' }],
    unclear: [{ a: 'Explained the cache to a junior' }],
    no: [{ a: 'Closed my tickets' }],
  },
  {
    id: 'communication',
    point: 'communication',
    yes: [{ a: 'Sent a weekly update' }, { a: 'Kept the client informed' }],
    unclear: [{ a: 'Discussed it on Slack' }],
    no: [{ a: 'Closed my tickets' }],
  },
  {
    id: 'persuasion',
    point: 'how you won people over',
    yes: [{ a: 'Convincing my boss to try it' }, { a: 'Showed data from two weeks' }],
    unclear: [{ a: 'A demo on Friday' }],
    no: [{ a: 'Closed my tickets' }],
  },
  {
    id: 'customer',
    point: 'customer focus',
    yes: [{ s: 'Merchants could not log in' }, { a: 'Called five users' }],
    unclear: [{ s: 'Sales was unhappy' }],
    no: [{ a: 'Closed my tickets' }],
  },
  {
    id: 'trust',
    point: 'trust',
    yes: [{ r: 'She thanked me later' }, { a: 'Invited him for a coffee' }],
    unclear: [{ a: 'Told it openly' }],
    no: [NOTHING],
  },
  {
    id: 'perseverance',
    point: 'how you kept going',
    yes: [{ a: 'Tried again after each outage' }, { r: 'Finally it held' }],
    unclear: [{ a: 'Then a rewrite' }],
    no: [NOTHING],
  },
  {
    id: 'help',
    point: 'asking for help',
    yes: [{ a: 'Reached out to the database group' }, { a: 'Asked a senior' }],
    unclear: [{ a: 'A mentor sat next to me' }],
    no: [NOTHING],
  },
  {
    id: 'recognition',
    point: 'recognition',
    yes: [{ r: 'Promoted in spring' }, { r: 'Mentioned at the all-hands' }],
    unclear: [{ r: 'The customer was pleased' }],
    no: [NOTHING],
  },
  {
    id: 'ownership',
    point: 'ownership',
    yes: [{ a: 'Owned the billing flow' }, { s: 'I was responsible for search' }],
    unclear: [{ a: 'I fixed it' }, { a: 'Fixed it' }],
    no: [NOTHING],
  },
  {
    id: 'strength',
    point: 'a story that shows it',
    yes: [{ a: 'Closed my tickets' }, { s: 'Last year it was slow' }],
    unclear: [],
    no: [{ r: 'Good' }],
  },
];
