import { classify } from '../../../../src/core/critique/classify';
import type { Example, Mark, Said, Subject } from '../../../../src/core/critique/rule';
import { usualThresholds } from '../../../../src/core/critique/thresholds';
import { partNames, type PartName } from '../../../../src/core/notes/interview-note';
import { firstWords } from '../../../../src/core/text/words';

/** The subject that a note with this example would give. */
export function subjectOf(example: Example): Subject {
  const kind = classify(example.question, { category: null, parentKind: null })?.kind ?? null;
  const { story, reflection } = example;
  return {
    question: example.question,
    isFollowUp: false,
    kind,
    form: story === undefined ? 'answer' : 'story',
    register: example.register ?? 'spoken',
    said: story === undefined ? [saidOf(example.answer, null)] : partsOf(story),
    reflections: reflection === undefined ? [] : [saidOf(reflection, null)],
    points: example.points ?? [],
    level: example.level ?? 'SDE-2',
    thresholds: usualThresholds,
  };
}

export function saidOf(text: string, part: PartName | null): Said {
  return { part, text, mark: (start, end) => markOf(text, start, end) };
}

/** Fails loudly where a rule marks what is not there; quotes are cut as the reviewer of notes cuts them. */
function markOf(text: string, start: number, end: number): Mark {
  if (start < 0 || end > text.length || start >= end) throw new RangeError(`${start} to ${end} is no stretch of ${text.length} characters`);
  return { quote: firstWords(text.slice(start, end), 12), from: start, to: end };
}

function partsOf(story: NonNullable<Example['story']>): readonly Said[] {
  return partNames.flatMap((part) => (story[part] === undefined ? [] : [saidOf(story[part], part)]));
}
