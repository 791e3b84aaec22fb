import { partNames, type Answer, type Question, type Story } from '../../core/notes/interview-note';
import { splitStar } from '../../core/notes/star-text';

/** The parts that labels give an answer, as in a debrief, where answers are not read as stories; all null where it has none. */
export function partsOfAnswer(answer: Answer): Story['parts'] {
  const parts = splitStar(answer)?.parts ?? {};
  return Object.fromEntries(partNames.map((name) => [name, parts[name] ?? null])) as Story['parts'];
}

/** The story that one of a question's answers tells with labels; null where none does. */
export function storyInAnswers(question: Question): Story | null {
  for (const answer of question.answers) {
    const parts = partsOfAnswer(answer);
    const told = partNames.flatMap((name) => parts[name] ?? []);
    if (told.length < 2) continue;
    const from = Math.min(...told.map((part) => part.from));
    return { id: `${question.id} told`, title: question.text, form: 'full', questions: [question.id], column: null, line: answer.line, from, to: Math.max(...told.map((part) => part.to)), labelled: true, parts };
  }
  return null;
}
