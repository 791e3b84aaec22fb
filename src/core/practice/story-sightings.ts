import type { PlacedFinding } from '../critique/note-review';
import { lineAt } from '../notes/clean-text';
import type { PartName, Story } from '../notes/interview-note';
import type { Gap } from '../stories/story-review';
import { sourceSpan, type Span } from '../text/span';
import { firstWords, normalise } from '../text/words';
import { rulesOfOmission } from './area-rules-table';
import type { ProbedRound } from './probed-round';
import { foundEvidence, gravestOf, isRemembered } from './question-sightings';
import type { AreaName, Sighting } from './sighting';
import type { AreaEvidence } from './weak-area';

/** What a story was found to lack, given that it is begun: a part that is missing, else one that is thin, and the gravest finding on it. */
export interface JudgedStory {
  readonly story: Story;
  readonly gaps: readonly Gap[];
  readonly findings: readonly PlacedFinding[];
}

/** What speaks for a weakness in a story: of the competencies that its questions probe, for a story shows what a person does, not what is known of a subject. */
export function sightingsOfStory({ story, gaps, findings }: JudgedStory, at: ProbedRound): readonly Sighting[] {
  const areas = competenciesAsked(story, at);
  if (areas.length === 0 || story.form === 'idea') return [];
  const named = story.title === '' ? (at.questionById.get(story.questions[0] ?? '')?.text ?? '') : story.title;
  const base = { areas, named, about: aboutOf(story), round: at.roundKey };
  const isMemory = !story.labelled && story.questions.some((id) => isRemembered(at.questionById.get(id), at));
  const gap = isMemory ? undefined : worstOf(gaps);
  const found = gravestOf(isMemory ? findings.filter(({ rule }) => !rulesOfOmission.has(rule)) : findings, isMemory);
  return [
    ...(gap === undefined ? [] : [{ ...base, part: gap.part, evidence: gapEvidence(gap, named, { story, at }) }]),
    ...(found === null ? [] : [{ ...base, part: null, evidence: foundEvidence(found, at) }]),
  ];
}

/** The parts that show a competency, what was done before what it taught; scene and task only lead there. */
const SHOWING: readonly PartName[] = ['action', 'result', 'learning'];

/** What is missing before what is thin. */
function worstOf(gaps: readonly Gap[]): Gap | undefined {
  return (['missing', 'thin'] as const).flatMap((status) => SHOWING.flatMap((part) => gaps.filter((gap) => gap.status === status && gap.part === part)))[0];
}

function competenciesAsked({ questions }: Story, at: ProbedRound): readonly AreaName[] {
  const all = questions.flatMap((id) => at.areasOf(id)).filter(({ kind }) => kind === 'competency');
  return [...new Map(all.map((area) => [area.name, area])).values()];
}

/** Equal for a story that is told in the same words elsewhere. */
function aboutOf({ parts, id }: Story): string {
  const told = Object.values(parts).map((part) => normalise(part?.text ?? '')).join(' ').trim();
  return told === '' ? id : told;
}

const MOST_WORDS = 12;

function gapEvidence({ part, status, message }: Gap, named: string, { story, at }: { readonly story: Story; readonly at: ProbedRound }): AreaEvidence {
  const { note } = at.review;
  const said = story.parts[part];
  const quote = said === null ? '' : firstWords(said.text, MOST_WORDS);
  const start = said === null ? 0 : said.text.indexOf(quote);
  const span: Span = said === null ? { from: story.from, to: story.to } : sourceSpan(said, start, start + quote.length);
  return {
    kind: status === 'missing' ? 'missing' : 'thin', message: `"${named}": ${message}`, quote: quote.replace(/\s+/g, ' '), path: note.path,
    question: story.questions[0] ?? null, story: story.id, line: lineAt(note.lineStarts, span.from) + 1, from: span.from, to: span.to, date: at.round?.date ?? null,
  };
}
