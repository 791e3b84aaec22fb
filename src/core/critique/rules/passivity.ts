import { ownActions } from '../../text/agency';
import { isRegretted, plainHits } from '../subject-denial';
import { findingOf, wordsOf } from '../subject-findings';
import type { Hit } from '../subject-hits';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const IDLE = phrases(
  "(?:wasn't|was not|isn't|is not|not|never) (?:really |exactly |actually |part of )*my (?:job|responsibility|area|module|task|tasks|work|duty|role|scope|department|ticket)",
  'i <2> (?:did|do|followed|finished|completed) (?:only |exactly )?(?:what(?:ever)? (?:i was|i am|is|was|gets|my|he|she|they|the)|my (?:own )?(?:part|tasks?|work|tickets?)|as (?:i was )?told|the instructions|orders)',
  'i (?:just |only |simply )*(?:waited|wait) (?:for|until|till) <3> (?:someone|somebody|manager|lead|boss|instructions?|team|them|him|her|others|orders|decision|to (?:decide|tell|fix|respond|reply|assign))',
  'i (?:just |simply |kind of |mostly )*(?:waited|kept (?:quiet|silent)|stayed (?:quiet|silent|out of)|did nothing|said nothing|ignored (?:it|him|her|them|the)|let it (?:go|be|slide)|gave in|gave up|went along|backed (?:off|down)|avoided (?:him|her|them|it|the|talking|any))',
  "i (?:didn't|did not) (?:say|do) (?:anything|much)", "i (?:just |simply )(?:agreed|accepted|complied|obeyed|moved on)",
  'i (?:just |simply )*(?:accepted|agreed (?:to|with)) (?:whatever|everything|what (?:he|she|they))', 'i (?:just |simply )*left (?:it|that|this) (?:to|for|as it)',
  '(?:just |simply )(?:told|informed|escalated|complained|reported|raised|asked|went)(?: \\p{L}+){0,3} to (?:my |the )?(?:manager|boss|lead|hr)', "i (?:just |simply )(?:told|informed|asked) (?:my |the )?(?:manager|boss|lead|hr)",
  '(?:my |the )?(?:manager|boss|lead|senior|he|she|someone else|somebody else) (?:then )?(?:handled|solved|sorted|fixed|took care of|dealt with|resolved) (?:it|that|this|everything|the)',
  '(?:nobody|no one) (?:asked|told) me to', 'until (?:someone|somebody) (?:tells|told|asks|asked) me', 'i <2> (?:avoid|avoided) <1> (?:conflicts?|confrontations?|arguments?|trouble|such)', 'i (?:just |try to |tried to )*(?:stay|stayed|keep|kept) (?:away|out|my distance)', '(?:belonged|belongs) to <4>', 'i (?:just |simply )?left it(?= there| at that| alone|[.,;!]|$)', '(?:figured|thought|assumed|hoped|guess(?:ed)?|expected) (?:that )?(?:somebody|someone|others?|another|they|it) <2> would', 'stopped (?:talking|speaking|working|replying|answering) (?:to|with)', 'dropped (?:my|the) (?:idea|point|plan|proposal|topic|case)', "(?:didn't|did not|don't|do not) (?:want|like|need) <2> (?:trouble|drama|fights?|arguments?|conflicts?|confrontations?)",
  'i <2> do <1> (?:what(?:ever)? <2> (?:manager|boss|lead|he|she|they) (?:say|says|tell|tells|want|wants)|my (?:job|work|tasks|part))', "(?:it's|it is|that's|that is|this is) (?:his|her|their|the manager's|management's) (?:decision|call|choice)", 'i let (?:him|her|them|it|my \\p{L}+) (?:deal|handle|have|do|win|go|decide|pass)',
);

/** A step where it follows another; alone it hands the matter on. */
const ESCALATES = phrases('(?:escalated|reported|complained|took|brought|went) <3> to <2> (?:manager|boss|lead|hr|management)', '(?:i )?(?:asked|told|informed) <2> (?:manager|boss|lead|hr) <1> to <1> (?:do|handle|solve|talk|fix|decide|change|remove|speak)');

const THOUGH = /\b(?:though|although|while|despite|even if)\b[^.!?;]{0,60}$/iu;

/** Steps that only hand the matter on. */
const HANDS_ON = /\b(?:told|said|asked|informed|escalated|reported|complained|left|did|agreed|let|gave|kept|waited|accepted|moved)$/iu;

export const passivity: Rule = {
  id: 'passivity',
  detects: 'Waiting, giving way or doing only what was assigned, with no step of one\'s own after it.',
  matters: 'A question about behaviour asks what you set in motion; who waits leaves the story to others (RUBRIC: `passivity`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a time you saw a problem.', answer: 'The nightly job was red for a week, but it was not my module, so I left it for the other team.' },
      { question: 'Tell me about a conflict.', answer: 'My lead wanted another design. I just agreed and it was fine.' },
      { question: 'Describe a time you took initiative.', answer: 'I did what my manager asked, always on time.' },
      { question: 'Tell me about a disagreement.', answer: 'A tester was rude to me. I kept quiet and after some days he changed teams.' },
      { question: 'Describe a difficult situation.', answer: 'I said I waited for the manager to decide', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a time you saw a problem.', answer: 'The nightly job was not my module, but I read the log, found the lock and sent a patch to its owners.' },
      { question: 'Tell me about a conflict.', answer: 'I did not just agree. I asked for a day, measured both designs and showed him the numbers.' },
      { question: 'Describe a time you took initiative.', answer: 'I took up the export though it was not my job, and rewrote it in a week.' },
      { question: 'Tell me about a disagreement.', answer: 'I kept quiet in the meeting. Afterwards I called him and proposed a test with both versions.' },
      { question: 'How do workers share a queue?', answer: 'A worker waits for the lock until another one has left it.' },
    ],
  },
  judge: (subject) => {
    if (subject.kind !== null && subject.kind.shape !== 'story' && subject.kind.id !== 'technical-decision') return [];
    const first = idleIn(subject) ?? escalatesIn(subject) ?? assignedIn(subject);
    if (first === undefined) return [];
    return [
      findingOf(subject, {
        severity: 'medium',
        at: first.spot,
        message: (quote) => `${quote} leaves the matter to others, and no step of your own follows.`,
        ask: 'What did you set in motion yourself, even a small step? I [asked, tried, proposed ...].',
        recall: 'Can you add the step that you took yourself?',
      }),
    ];
  },
};

/** The first words of waiting with no step of one's own after them, in the whole piece. */
function idleIn(subject: Subject): Hit | undefined {
  const last = new Map(subject.said.map((said) => [said, lastStep(said.text)]));
  return plainHits(subject, IDLE).find((hit) => !THOUGH.test(hit.before) && !isRegretted(hit) && (last.get(hit.spot.said) ?? -1) < hit.spot.end);
}

/** Where the last step begins that does more than hand the matter on; -1 where there is none. */
function lastStep(text: string): number {
  return ownActions(text).filter((action) => !HANDS_ON.test(action.text)).at(-1)?.start ?? -1;
}

const ASSIGNED = phrases('(?:was|were|got|been) (?:assigned|allocated|allotted) to me', 'i was (?:assigned|told|asked|allocated)', '(?:manager|boss|lead|senior|he|she|they|client) (?:had )?(?:asked|told|assigned|gave) me', 'it was my (?:ticket|task|turn|job)');
/** In more words there is room for what was done beyond it. */
const TOLD = 30;

/** Work that was handed over is no answer where initiative is asked for. */
function assignedIn(subject: Subject): Hit | undefined {
  if (subject.kind?.id !== 'ownership' || subject.form === 'story' || wordsOf(subject) >= TOLD) return undefined;
  return plainHits(subject, ASSIGNED).find(({ before, after, next }) => !says([before, after, ...next].join('\n'), BEYOND));
}

const BEYOND = phrases('but', 'also', 'beyond', 'then', 'instead', 'noticed', 'proposed', 'suggested', 'on top', 'as well', 'extra', 'nobody', 'after that');

function escalatesIn(subject: Subject): Hit | undefined {
  const first = plainHits(subject, ESCALATES)[0];
  const steps = first === undefined ? [] : subject.said.flatMap(({ text }) => ownActions(text));
  return steps.every(({ text }) => HANDS_ON.test(text) || /\b(?:took|brought|went|take|bring)$/iu.test(text)) ? first : undefined;
}
