import type { Comparison, Insight } from '../insight';
import { rungs, type Dossier, type RungAsked } from '../probes/dossier';
import { rungNames } from '../probes/rung';
import { firstWords } from '../../text/words';

/** What was asked about one project and has no good answer yet. */
export const projectDossier: Comparison = {
  kind: 'project-dossier',
  detects: 'All that was asked about one project over all rounds, with the questions that have no answer yet.',
  matters: 'Interviewers climb the same ladder on every project: what stayed open in one round comes back in the next (seed 000).',
  compare: (_notebook, { dossiers }) => [...dossiers].filter(isOpen).sort((a, b) => unanswered(b) - unanswered(a)).map((dossier): Insight => ({
    kind: 'project-dossier', message: messageOf(dossier), places: dossier.asked.map(({ place }) => place),
  })),
};

/** Fewest questions after which one without an answer says something of the project. */
const ENOUGH = 3;

function isOpen({ asked }: Dossier): boolean {
  const named = asked.some(({ rung, answered }) => rung !== 'other' && answered !== 'yes');
  return named || (asked.length >= ENOUGH && asked.some(({ answered }) => answered === 'no'));
}

function unanswered({ asked }: Dossier): number {
  return asked.filter(({ answered }) => answered === 'no').length;
}

function messageOf({ project, asked, rounds, open }: Dossier): string {
  const sentences = [
    `${project}: asked about ${times(asked.length)} in ${rounds.length === 1 ? 'one round' : `${String(rounds.length)} rounds`}.`,
    listed('No answer noted yet for', asked.filter(({ answered }) => answered === 'no')),
    listed('By your own note weak', asked.filter(({ answered }) => answered === 'weak')),
    open.length > 0 && open.length <= MOST_OPEN ? `Nobody asked yet: ${open.map((rung) => rungNames[rung]).join(', ')}.` : '',
    'Write one line for each, the first one first.',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** With more, the project was hardly asked about, and the list would only be the ladder. */
const MOST_OPEN = 4;

function times(count: number): string {
  return count === 2 ? 'twice' : `${String(count)} times`;
}

/** The rungs of some questions in the order of the ladder; what stands on none is quoted, or counted where it is much. */
function listed(lead: string, asked: readonly RungAsked[]): string {
  const named = rungs.filter((rung) => rung !== 'other' && asked.some((one) => one.rung === rung)).map((rung) => rungNames[rung]);
  const others = asked.filter(({ rung }) => rung === 'other').map(({ place }) => `"${firstWords(place.quote, MOST_WORDS)}"`);
  const rest = others.length <= MOST_QUOTED ? others : [`${String(others.length)} ${named.length > 0 ? 'more' : 'of these questions'}`];
  const all = [...named, ...rest];
  return all.length === 0 ? '' : `${lead}: ${all.join(', ')}.`;
}

/** Most questions that a message quotes, and the words of each. */
const MOST_QUOTED = 2;
const MOST_WORDS = 12;
