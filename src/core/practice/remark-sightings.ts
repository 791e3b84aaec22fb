import { lineAt } from '../notes/clean-text';
import { dayOf } from '../notes/round';
import { sourceSpan } from '../text/span';
import { normalise } from '../text/words';
import { roundKeyOf, type ProbedRound } from './probed-round';
import { oneLine, wordsOf } from './question-sightings';
import { isNarrated, type RemarkedGap } from './remarked-gaps';
import type { Sighting } from './sighting';

/** What speaks for a weakness in the words of a note outside of its questions: of the areas that they name, else of those that the question probes of which they speak. */
export function sightingsOfRemarks(at: ProbedRound): readonly Sighting[] {
  return at.remarked.map((gap) => sightingOf(gap, at)).filter(({ areas }) => areas.length > 0);
}

function sightingOf(gap: RemarkedGap, at: ProbedRound): Sighting {
  const { note } = at.review;
  const { question, named, passage, start, end } = gap;
  const quote = wordsOf(gap);
  const span = sourceSpan(passage, start, end);
  const date = at.round?.date ?? dayOf(note.properties.date);
  const message = question === null ? `You noted "${quote}"` : `You noted "${quote}" on "${oneLine(question.text)}"`;
  return {
    areas: named.length > 0 ? named : at.areasOf(question?.id ?? ''),
    about: normalise(question?.text ?? quote), named: question?.text ?? quote, part: null,
    round: at.roundKey ?? (isNarrated(note) ? roundKeyOf({ path: note.path, company: note.properties.company, date }) : null),
    evidence: { kind: 'reflection', message, quote, path: note.path, question: question?.id ?? null, story: null, line: lineAt(note.lineStarts, span.from) + 1, ...span, date },
  };
}
