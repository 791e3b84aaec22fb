import type { Story } from '../notes/interview-note';
import { firstWords, wordCount } from '../text/words';
import { agencyOf } from './own-action';
import { partDemands, type PartDemand } from './part-demands';
import { changedBehaviour, learning, outcome, unlabelledHints } from './part-signs';
import type { Sign } from './sign';
import type { Gap } from './story-review';
import { quoteAround, toldIn, type Told } from './told';

/** What decides how strictly a story is judged. */
export interface GapContext {
  /** Whether the question asks for what was learned. */
  readonly wantsLearning: boolean;
  /** Whether the story is told in notes, which may be shorter and leave the subject out. */
  readonly noted: boolean;
}

/** What is missing, thin or unclear in the parts of a story, in the order in which a story is told. */
export function gapsOf(story: Story, context: GapContext): readonly Gap[] {
  const told = toldIn(story);
  return partDemands
    .filter(({ part }) => part !== 'learning' || context.wantsLearning)
    .flatMap((demand) => gapsOfPart(demand, { story, told, noted: context.noted }));
}

interface Case {
  readonly story: Story;
  readonly told: readonly Told[];
  readonly noted: boolean;
}

function gapsOfPart(demand: PartDemand, judged: Case): readonly Gap[] {
  const text = judged.story.parts[demand.part]?.text ?? '';
  if (wordCount(text) === 0) return missing(demand, judged);
  const told = judged.told.filter(({ part }) => part === demand.part);
  const brief = tooBrief(demand, text, judged.noted);
  if (demand.part === 'action') return [...brief, ...withoutOwner(demand, text, { noted: judged.noted, brief: brief.length > 0 })];
  if (brief.length > 0) return brief;
  return unlessShown(demand, told);
}

function missing(demand: PartDemand, judged: Case): readonly Gap[] {
  if (demand.part === 'learning' && changedBehaviourToldIn(judged.told)) return [];
  const hint = weakHint(demand, judged);
  if (hint !== null) {
    const message = `Only a hint of the ${demand.part}. ${demand.asks}`;
    return [{ part: demand.part, status: 'unclear', rule: demand.rule, message, evidence: `"${hint}"` }];
  }
  const message = `${opening(demand, judged)}: ${demand.lacks}. ${demand.asks}`;
  return [{ part: demand.part, status: 'missing', rule: demand.rule, message, evidence: evidenceOf(judged.told) }];
}

/** A learning told under another label counts in full only if it says what changed. */
function changedBehaviourToldIn(told: readonly Told[]): boolean {
  const learned = told.filter((one) => learning([one]) !== null);
  return changedBehaviour(learned) !== null;
}

/** Labels are trusted: only without them, and for a learning, may the words of another part stand for one. */
function weakHint(demand: PartDemand, judged: Case): string | null {
  const parts = judged.told.filter(({ part }) => part !== null);
  return judged.story.labelled && demand.part !== 'learning' ? null : unlabelledHints[demand.part](parts);
}

function opening({ part }: PartDemand, { story, told }: Case): string {
  if (told.length === 0) return story.from === story.to ? 'This cell is empty' : 'This is only an idea so far';
  return told.every(({ part }) => part === null) ? 'This is only an idea so far' : `The ${part} is missing`;
}

function evidenceOf(told: readonly Told[]): string {
  const idea = told.find(({ part }) => part === null);
  return idea === undefined ? '0 words' : quoted(idea.text);
}

function tooBrief({ part, floor, asks }: PartDemand, text: string, noted: boolean): readonly Gap[] {
  const count = wordCount(text);
  if (count >= (noted ? floor.noted : floor.spoken)) return [];
  const message = `The ${part} has only ${number(count)}. ${asks}`;
  return [{ part, status: 'thin', rule: 'too-brief', message, evidence: quoted(text) }];
}

function withoutOwner({ part, rule, asks }: PartDemand, text: string, how: { readonly noted: boolean; readonly brief: boolean }): readonly Gap[] {
  const { who, words } = agencyOf(text, how.noted);
  if (who === 'own') return [];
  const evidence = words === null ? quoted(text) : `"${quoteAround(text, words)}"`;
  if (who === 'shared') {
    const message = `The action shows no step of your own. ${asks}`;
    return [{ part, status: 'thin', rule, message, evidence }];
  }
  if (how.brief) return [];
  const message = `The action does not say who did it. ${asks}`;
  return [{ part, status: 'unclear', rule, message, evidence }];
}

const UNSHOWN: Readonly<Partial<Record<PartDemand['part'], { readonly sign: Sign; readonly fact: string }>>> = {
  result: { sign: outcome, fact: 'The result names no outcome and no number.' },
  learning: { sign: changedBehaviour, fact: 'The learning does not say what you do differently now.' },
};

function unlessShown({ part, rule, asks }: PartDemand, told: readonly Told[]): readonly Gap[] {
  const wanted = UNSHOWN[part];
  if (wanted === undefined || wanted.sign(told) !== null) return [];
  const evidence = quoted(told[0]?.text ?? '');
  return [{ part, status: 'unclear', rule, message: `${wanted.fact} ${asks}`, evidence }];
}

function quoted(text: string): string {
  return `${number(wordCount(text))}: "${firstWords(text, 12)}"`;
}

function number(count: number): string {
  return count === 1 ? '1 word' : `${count} words`;
}
