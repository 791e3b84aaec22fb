import { partNames, type PartName } from '../../notes/interview-note';
import { wordCount } from '../../text/words';
import type { Shape } from '../question-kind';
import { changesBetween, type Change } from './changes';
import { corrected, type Correction } from './corrections';
import { detail } from './detail';
import { joined, textOf, type Draft } from './draft';
import { habit, isHabit } from './habit';
import { introduction } from './introduction';
import { leaving } from './leaving';
import { opinion } from './opinion';
import { factsOf, topicsOf } from './reflected-facts';
import { opensAsReport } from './report-verbs';
import { withNeutralSlots, type Faulted } from './neutral-slots';
import type { ImprovedAnswerRequest, Material } from './request';
import { asSaid, fact, greeting, namesOption, plan, selfDescription } from './short-frames';
import { tidySentences } from './tidy-sentences';
import { impliedParts, partsAsTold, storyOfParts, storyOfSentences, withAdded, type Told } from './told-story';

export interface ImprovedAnswer {
  readonly text: string;
  /** Every difference to the words of the source, in the order of the source; what is asked and added last. */
  readonly changes: readonly Change[];
}

type Frame = Shape | 'detail' | 'habit' | 'as-said';

/** The frame of each shape. The frames are ours; every word outside them and outside `[slots]` is the writer's. */
const frames: Readonly<Record<Frame, (material: Material) => Draft>> = {
  greeting, introduction, leaving, opinion, fact, plan, detail, habit,
  'self-description': selfDescription, 'as-said': asSaid, story: storyOfSentences,
};

/** The text of `improveAnswer` alone. */
export function improvedAnswer(request: ImprovedAnswerRequest): string {
  return textOf(draftOf(sourceOf(request)));
}

/**
 * The writer's own words in the order of the kind's shape, with a `[slot]` for what is missing: no number, name or claim
 * that they did not give; and each change made to them. Empty where they gave no words.
 */
export function improveAnswer(request: ImprovedAnswerRequest): ImprovedAnswer {
  const source = sourceOf(request);
  const draft = draftOf(source);
  if (draft.length === 0) return { text: '', changes: [] };
  const changes = changesBetween({ said: source.texts, noted: source.material.added, corrections: source.corrections }, draft);
  return { text: textOf(draft), changes };
}

/** The words of a request, put right, and what is made of them. */
interface Source {
  readonly request: ImprovedAnswerRequest;
  /** The words that the answer is made of, one text a part or answer. */
  readonly texts: readonly string[];
  readonly corrections: readonly Correction[];
  readonly material: Material;
  readonly parts: Told;
}

function sourceOf(request: ImprovedAnswerRequest): Source {
  const { kind, question, said, reflections, points, reported = opensAsReport(said) } = request;
  const faulted = kind?.shape === 'story' ? request.faulted ?? [] : [];
  const parts = Object.entries(request.parts ?? {}).map(([name, text]) => [name, corrected(text)] as const);
  const whole = corrected(said);
  const tidyParts = tidied(Object.fromEntries(parts.map(([name, { text }]) => [name, text])), faulted);
  const isTold = partNames.some((part) => tidyParts[part].length > 0);
  const used = isTold && request.labelled !== false ? parts.map(([, one]) => one) : [whole];
  const material = { kind, question, sentences: isTold ? [] : withNeutralSlots(tidySentences(whole.text, { reported }), faulted), added: reflections.flatMap(factsOf), points };
  return { request, texts: used.map(({ text }) => text), corrections: used.flatMap(({ made }) => made), material, parts: tidyParts };
}

function draftOf({ request, material, parts }: Source): Draft {
  if (request.isFine === true) return asTold(parts, material);
  const wanted = joined(...request.reflections.flatMap(topicsOf).map((topic) => `[You wanted to add: "${topic}"]`));
  if (partNames.some((part) => parts[part].length > 0)) {
    return [...storyOfParts(withAdded(parts, material.added), material, request.labelled === false ? impliedParts(parts) : []), ...wanted];
  }
  if (material.sentences.length === 0 && material.added.length === 0) return [];
  return [...frames[frameFor(request, material)](material), ...wanted];
}

/** The words in their order, tidied, the labels of parts where the writer set them. */
function asTold(parts: Told, { sentences, added }: Material): Draft {
  const told = partNames.filter((part) => parts[part].length > 0);
  return told.length > 0 ? partsAsTold(withAdded(parts, added)) : joined([...sentences, ...added]);
}

const ASKS_FOR_STORY = /(?:^|[.?!] )(?:(?:can|could) you )?(?:please )?(?:tell (?:me|us)|describe|share|give|talk about|name|say)\b[^.?]{0,60}\b(?:(?:a|any|one) time|projects?|situation|example|instance|issue)\b/iu;
const ASKS_WHY = /^(?:(?:he|she|they) asked |and |so )?why\b|\bwhat (?:is|was) the (?:rca|root cause|reason|cause)\b/iu;

/** One or two words under a follow-up that asks for no story are no beginning of one. */
function isOnlyAWord(shape: Shape, { question, sentences, added }: Material): boolean {
  return shape === 'story' && added.length === 0 && wordCount(sentences.join(' ')) < 3 && !ASKS_FOR_STORY.test(question) && sentences.every((sentence) => !namesOption(question, sentence));
}

const ASKS_DETAIL = /^(?:and |so |then )*(?:(?:he|she|they) asked (?:me )?)?(?:where|when|who|did|do you|is|are|was|were)\b/iu;

/** The words of a question may ask for another shape than its kind: a story, a reason, a detail, or one of two options. */
function frameFor({ kind, followUp = false }: ImprovedAnswerRequest, material: Material): Frame {
  const { question, sentences } = material;
  if (kind === null || isOnlyAWord(kind.shape, material)) return 'as-said';
  const { shape } = kind;
  if (shape !== 'story' && shape !== 'opinion') return shape;
  if (ASKS_FOR_STORY.test(question)) return 'story';
  if (shape === 'opinion') return followUp && ASKS_DETAIL.test(question) ? 'detail' : 'opinion';
  if (ASKS_WHY.test(question)) return 'opinion';
  if (sentences.some((sentence) => sentence.split(' ').length < 5 && namesOption(question, sentence))) return 'self-description';
  if (followUp) return 'detail';
  return isHabit(material) ? 'habit' : 'story';
}

/** A label within a part that nothing was written behind. */
const BLANK_LABEL = /^(?:tech(?:nical)?|business|people|impact|money|team|metrics)[.:]?$/iu;

function tidied(parts: Partial<Readonly<Record<PartName, string>>>, faulted: readonly Faulted[]): Told {
  const tidy = (part: PartName): readonly string[] => withNeutralSlots(tidySentences(parts[part] ?? '').filter((sentence) => !BLANK_LABEL.test(sentence)), faulted);
  return { situation: tidy('situation'), task: tidy('task'), action: tidy('action'), result: tidy('result'), learning: tidy('learning') };
}
