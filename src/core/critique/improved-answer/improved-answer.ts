import { partNames, type PartName } from '../../notes/interview-note';
import { wordCount } from '../../text/words';
import type { Shape } from '../question-kind';
import { introduction } from './introduction';
import { leaving } from './leaving';
import { opinion } from './opinion';
import { factsOf } from './reflected-facts';
import type { ImprovedAnswerRequest, Material } from './request';
import { asSaid, fact, greeting, namesOption, plan, selfDescription } from './short-frames';
import { impliedParts, partsOfSentences, storyOfParts } from './told-story';
import { opensAsReport } from './report-verbs';
import { tidySentences } from './tidy-sentences';

/** The frame of each shape. The frames are ours; every word outside them and outside `[slots]` is the writer's. */
const frames: Readonly<Record<Shape, (material: Material) => string>> = {
  greeting, introduction, leaving, opinion, fact, plan,
  'self-description': selfDescription,
  story: (material) => {
    const told = partsOfSentences(material.sentences);
    return storyOfParts(withAdded(told, material.added), material, impliedParts(told));
  },
};

/**
 * The writer's own words in the order of the kind's shape, with a `[slot]` for what is missing: no number, name or claim
 * that they did not give. Empty where they gave no words.
 */
export function improvedAnswer(request: ImprovedAnswerRequest): string {
  const material = materialOf(request);
  const parts = tidyParts(request.parts ?? {});
  if (partNames.some((part) => parts[part].length > 0)) return storyOfParts(withAdded(parts, material.added), material);
  if (material.sentences.length === 0 && material.added.length === 0) return '';
  return request.kind === null || isOnlyAWord(request.kind.shape, material) ? asSaid(material) : frames[shapeFor(request.kind.shape, material)](material);
}

const ASKS_FOR_STORY = /(?:^|[.?!] )(?:(?:can|could) you )?(?:please )?(?:tell (?:me|us)|describe|share|give|talk about|name|say)\b[^.?]{0,60}\b(?:(?:a|any|one) time|projects?|situation|example|instance|issue)\b/iu;
const ASKS_WHY = /^(?:(?:he|she|they) asked |and |so )?why\b|\bwhat (?:is|was) the (?:rca|root cause|reason|cause)\b/iu;

/** One or two words under a follow-up that asks for no story are no beginning of one. */
function isOnlyAWord(shape: Shape, { question, sentences, added }: Material): boolean {
  return shape === 'story' && added.length === 0 && wordCount(sentences.join(' ')) < 3 && !ASKS_FOR_STORY.test(question) && sentences.every((sentence) => !namesOption(question, sentence));
}

/** The words of a question may ask for another shape than its kind: a story, a reason, or one of two options. */
function shapeFor(shape: Shape, { question, sentences }: Material): Shape {
  if (shape === 'opinion' && ASKS_FOR_STORY.test(question)) return 'story';
  if (shape !== 'story') return shape;
  if (ASKS_WHY.test(question)) return 'opinion';
  return sentences.some((sentence) => sentence.split(' ').length < 5 && namesOption(question, sentence)) ? 'self-description' : 'story';
}

function materialOf({ kind, question, said, reflections, points, reported = opensAsReport(said) }: ImprovedAnswerRequest): Material {
  return { kind, question, sentences: tidySentences(said, { reported }), added: reflections.flatMap(factsOf), points };
}

type Told = Readonly<Record<PartName, readonly string[]>>;

function tidyParts(parts: Partial<Readonly<Record<PartName, string>>>): Told {
  const tidy = (part: PartName): readonly string[] => tidySentences(parts[part] ?? '');
  return { situation: tidy('situation'), task: tidy('task'), action: tidy('action'), result: tidy('result'), learning: tidy('learning') };
}

/** What the writer would add is most often what changed since, so it stands last. */
function withAdded(told: Told, added: readonly string[]): Told {
  const all = partNames.flatMap((part) => told[part]).join(' ');
  return { ...told, learning: [...told.learning, ...added.filter((sentence) => !all.includes(sentence))] };
}
