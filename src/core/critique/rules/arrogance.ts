import { isRegretted, plainHits } from '../subject-denial';
import { findingOf } from '../subject-findings';
import { phrases } from '../../text/phrases';
import type { Rule } from '../rule';

const SUPERIOR = phrases(
  '(?:i|i\'m|i am) <2> (?:was|am|were) (?:always |obviously |clearly |of course |absolutely |the only one who was )*right(?! (?:away|after|before|there|in|at|on|next|behind))', "(?:they|he|she|everyone|everybody|others|the team|my manager) <1> (?:was|were) (?:all |just |simply |clearly |obviously |completely )*wrong", '(?:convinced|showed|told|proved) <3> (?:that )?i (?:was|am) right',
  'prov(?:ed|ing) (?:them|him|her|everyone|everybody|my manager|the team) wrong', '(?:won|win) (?:the|that|every|all|an) <1> (?:argument|arguments|debate|debates|fight)', 'i always (?:win|get my way)', '(?:my way|did it my way)',
  "(?:i'm|i am|i was) <2> (?:better|smarter|faster|more (?:skilled|talented|experienced|intelligent|capable|knowledgeable)) than <3> (?:everyone|everybody|anyone|anybody|others?|them|him|her|most|all|the rest|my|people|team)",
  "(?:i'm|i am|i was) <1> (?:the )?(?:best|smartest|brightest|strongest|most (?:skilled|talented|intelligent|senior|capable)) <1> (?:in|of|on|at|among|there|here|one|engineer|developer|person|coder)", "(?:i'm|i am) (?:simply |just |clearly )?the (?:best|perfect|strongest) (?:candidate|person|choice|fit|option)", 'i know what i am doing', "i know what i'm doing", '(?:they|he|she|people|others|everyone) <1> (?:needs?|should|must) (?:just )?(?:listen to|follow|trust) me',
  "(?:that's|that is|it's|it is|thats) (?:their|his|her) (?:problem|issue|loss|headache)", '(?:they|he|she|everyone|the team|team) <1> (?:just |simply |had to |finally |all )+(?:did|do|follow|followed|accept|accepted|obey|obeyed|listen|listened) <2> (?:what|as|to|me|my|i)', '(?:did|do) (?:what|as|exactly what|whatever) i (?:said|say|told|tell|want|wanted|asked)',
  '(?:kept|keep|continued) (?:on )?(?:pushing|insisting|arguing|repeating|pressing) <4> (?:until|till)', '(?:insisted|pushed|argued) <4> (?:until|till) (?:they|he|she|everyone|the team) <1> (?:agreed|accepted|gave (?:in|up)|listened|understood|said yes)', '(?:forced|made) (?:them|him|her|everyone|the team|my team|my manager) (?:to )?(?:accept|agree|do|use|follow|adopt|listen|change|understand|see|reali[sz]e|admit)',
  "(?:i )?(?:don't|do not|never) (?:really )?need(?:ed)? (?:any |anyone's |anybody's )?(?:help|feedback|advice|reviews?|mentor|a mentor|guidance|to learn)", '(?:nothing|not much) (?:left )?(?:for me )?to (?:learn|improve)', '(?:nobody|no one) (?:else )?(?:knows?|knew|understands?|understood|could|can|was able to) <5> (?:like me|except me|but me|as i (?:do|did)|as well as (?:me|i)|without me|better than (?:me|i))',
  "(?:couldn't|could not|can't|cannot|wouldn't) <3> without me", '(?:did|done|do) (?:everything|all|it all) <1> (?:perfect|perfectly|right|flawlessly|correctly)', '(?:obviously|clearly|of course) (?:i|my (?:idea|solution|approach|design|way))', 'my <1> (?:idea|solution|approach|design|way|code) (?:is|was) <1> (?:obviously |clearly |always |simply |far |much )*(?:the best|superior|better than)', 'shut <2> (?:down|up)',
  '(?:as|so) (?:good|smart|skilled|fast|experienced|capable) as (?:me|i am|myself)', '(?:had|have|has|left (?:them|him|her)) no (?:other )?choice', '(?:not|never|won\'t|cannot|can\'t) <2> find <4> (?:as good|better|like me|than me)', '(?:nobody|no one) (?:will|would|can|could) <4> (?:than|like|as) (?:me|i)', '(?:was|is|were|are) always wrong', '(?:had|have|has) to live with (?:it|that|my)', '(?:had|got) (?:him|her|them) (?:removed|fired|replaced|kicked|transferred)', '(?:kept|keep) (?:on )?repeating', 'too (?:good|smart|advanced|senior) for <3> (?:level|team|company|role|them|others|job|colleagues)', '(?:knows?|knew|understands?|understood) (?:less|nothing) <6> (?:than|compared to) (?:i|me)', '(?:i|my) <3> superior <1> (?:design|solution|approach|idea|skills?|knowledge|code)',
  '(?:he|she|they|everyone|the team) <2> (?:gave (?:in|up)|had to (?:accept|agree|admit|give in))', 'i (?:just |simply |usually |mostly )*ignore (?:it|them|him|her|such|that|what)',
);

/** Asked of oneself or given a turn: "I thought I was right, but". */
const TURNED = /\b(?:thought|believed|felt|sure|assumed|convinced myself|wanted|needed|about|whether|who|prove|if)\b[^.!?;]{0,24}$/iu;
const TURNED_AFTER = /^[^.!?;]{0,12},? but\b|^[^.!?]{0,60}\b(?:i was wrong|they were right|he was right|she was right|about (?:the|one|half))\b/iu;

export const arrogance: Rule = {
  id: 'arrogance',
  detects: 'Winning or standing above others ("I was right", "they just did what I said") as the point of the answer.',
  matters: 'Interviewers ask about influence and feedback to hear how you take the other side in; a win over people answers neither (RUBRIC: `arrogance`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a disagreement.', answer: 'I explained it twice and in the end they saw that I was right.' },
      { question: 'How did the others react?', answer: 'They simply followed what I decided.' },
      { question: 'How do you take feedback?', answer: "I listen, but honestly I know what I'm doing, so if a reviewer does not like it that is his problem." },
      { question: 'Describe how you convinced your team.', answer: 'I kept insisting in every meeting until they gave in.' },
      { question: 'Why should we hire you?', answer: 'I am smarter than most people in my team.' },
      { question: 'Tell me about a disagreement.', answer: 'I said that I proved them wrong', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a disagreement.', answer: 'I thought I was right, but her numbers were better, so we took her plan.' },
      { question: 'Tell me about a disagreement.', answer: 'It was not about proving him wrong. We wrote both options down and asked the on-call engineer.' },
      { question: 'How did the others react?', answer: 'Two had doubts about the cost. I changed the second step, and then they agreed.' },
      { question: 'How do you take feedback?', answer: 'I ask for one example, try it for a sprint and come back.' },
      { question: 'What did you do in the outage?', answer: 'I was right in the middle of a deploy, so I stopped it and shut down the two workers.' },
    ],
  },
  judge: (subject) =>
    plainHits(subject, SUPERIOR)
      .filter((hit) => !isRegretted(hit))
      .filter(({ spot, before, after }) => !TURNED.test(before) && !TURNED_AFTER.test(after) && !isSwitchedOff(spot.text))
      .slice(0, 1)
      .map(({ spot: at }) =>
        findingOf(subject, {
          severity: 'medium',
          at,
          message: (quote) => `${quote} tells who won, not what the other side saw.`,
          ask: 'What was their reason, and what did you change because of it? They [...], so I [...].',
          recall: 'Did you say it like that? Add what the other side saw and what you took from it.',
        }),
      ),
};

/** "Shut down the workers" is no talk about people. */
function isSwitchedOff(text: string): boolean {
  return /^shut\b/iu.test(text) && !/\b(?:him|her|them|everyone|people)\b/iu.test(text);
}
