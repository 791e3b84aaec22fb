import type { Story } from '../notes/interview-note';
import { firstWords, wordCount } from '../text/words';
import { agencyOf } from './own-action';
import { partDemands, type PartDemand } from './part-demands';
import { changedBehaviour, changeHint, learning, outcome, unlabelledHints } from './part-signs';
import type { Sign } from './sign';
import type { Gap } from './story-review';
import { quoteAround, sentencesOf, toldIn, type Told } from './told';

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
  const brief = judged.story.labelled ? tooBrief(demand, text, judged.noted) : briefProposal(demand, text, judged);
  if (demand.part === 'action') return [...brief, ...withoutOwner(demand, text, { judged, brief: brief.length > 0 })];
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
  const standIn = standInFor(demand, judged);
  if (standIn !== null) {
    const message = `No sentence clearly tells the ${demand.part}. ${demand.asks}`;
    return [{ part: demand.part, status: 'unclear', rule: demand.rule, message, evidence: quoted(standIn) }];
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
  if (judged.story.labelled && demand.part !== 'learning') return null;
  const hint = unlabelledHints[demand.part](parts);
  return hint === null && demand.part === 'learning' && !judged.story.labelled ? changeHint(parts) : hint;
}

/** What may tell a part in a story told in prose: its opening and its close, where the speaker does nothing in them. */
function standInFor({ part }: PartDemand, { story, told }: Case): string | null {
  if (story.labelled || told.some((one) => one.part === null)) return null;
  if (part === 'result') return idleSentence(sentencesOf(told).at(-1));
  if (part !== 'situation' && part !== 'task') return null;
  return told.find((one) => one.part === 'situation')?.text ?? idleSentence(sentencesOf(told)[0]);
}

function idleSentence(sentence: Told | undefined): string | null {
  return sentence === undefined || sentence.agency().who === 'own' ? null : sentence.text;
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

/** Three quarters of the sixty words that a spoken story needs (607 rated answers): below, it is likely thin. */
const thinStory = 45;

/**
 * Where we drew the lines between the parts, few words may be our mistake: only the floors of notes count, and what is
 * below is unclear. Only the action is thin, and that of a story that is short wherever its lines run.
 */
function briefProposal(demand: PartDemand, text: string, { told, noted }: Case): readonly Gap[] {
  const { part, rule, asks, floor } = demand;
  const [count, whole] = [wordCount(text), told.reduce((sum, one) => sum + wordCount(one.text), 0)];
  if (part === 'action' && !noted && whole < thinStory) {
    return [{ part, status: 'thin', rule: 'too-brief', message: `The whole story has only ${number(whole)}. ${asks}`, evidence: quoted(text) }];
  }
  if (part === 'action') return tooBrief(demand, text, true);
  if (count >= floor.noted) return [];
  return [{ part, status: 'unclear', rule, message: `What may tell the ${part} has only ${number(count)}. ${asks}`, evidence: quoted(text) }];
}

interface Doing {
  readonly judged: Case;
  readonly brief: boolean;
}

function withoutOwner({ part, rule, asks }: PartDemand, text: string, { judged, brief }: Doing): readonly Gap[] {
  const { who, words } = agencyOf(text, judged.noted);
  if (who === 'own') return [];
  const evidence = words === null ? quoted(text) : `"${quoteAround(text, words)}"`;
  if (who === 'shared' && (judged.story.labelled || !speaksOfSelf(text))) {
    const message = `The action shows no step of your own. ${asks}`;
    return [{ part, status: 'thin', rule, message, evidence }];
  }
  if (brief) return [];
  const message = `The action does not say who did it. ${asks}`;
  return [{ part, status: 'unclear', rule, message, evidence }];
}

/** "I dove in", "I was sure and dove in": a first person with a verb that no list of deeds holds. */
function speaksOfSelf(text: string): boolean {
  return /\bI (?:was \p{L}+ and \p{L}|(?!(?:was|am|had|have|think|thought|feel|felt|believe|believed|guess|mean|know|knew|hope|hoped|wish|wanted|needed)\b)\p{Ll})/u.test(text);
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
