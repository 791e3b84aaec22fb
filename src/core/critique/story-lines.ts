import type { Question, Story } from '../notes/interview-note';
import { craftPrompt } from '../stories/craft';
import type { NoteContext } from './note-context';
import type { PlacedFinding } from './note-review';

/** What the stories under a question add to its critique. */
export interface StoryLines {
  /** Two at most, for `improvements`. */
  readonly advice: readonly string[];
  /** For `waysToAnswer`. */
  readonly ways: readonly string[];
}

export const noStoryLines: StoryLines = { advice: [], ways: [] };

/** The lines of the stories that are judged under this question; a finding that names a share stands for the line that does. */
export function storyLines(question: Question, findings: readonly PlacedFinding[], context: NoteContext): StoryLines {
  const stories = context.storiesOf(question).filter((story) => story.from < story.to && story.questions[0] === question.id);
  const isShareTold = findings.some(({ message }) => SHARE.test(message));
  const all = stories.map((story) => (context.reviewOf(story)?.told?.advice ?? []).filter((line) => !isShareTold || !SHARE.test(line)).map((line) => named(line, story, stories.length)));
  const asksCraft = kindsOfCraft.has(context.kinds.get(question.id)?.id ?? '');
  const craft = asksCraft ? stories.map(craftPrompt).find((line) => line !== null) ?? null : null;
  return { advice: inTurn(all).slice(0, MOST_ADVICE), ways: craft === null ? [] : [craft] };
}

const MOST_ADVICE = 2;
const SHARE = /\b\d{1,3} % of the words\b/u;

/** Kinds whose stories are the writer's best work. */
const kindsOfCraft: ReadonlySet<string> = new Set(['achievement', 'project']);

function named(line: string, { column }: Story, among: number): string {
  return among > 1 && column !== null ? `${column}: ${line}` : line;
}

/** The first of each, then the second of each. */
function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  return Array.from({ length: MOST_ADVICE }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
