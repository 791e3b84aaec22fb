import type { Claim } from '../claims/claim';
import { numeralsIn } from '../claims/numerals';
import type { Comparison, Insight } from '../insight';
import type { Notebook } from '../notebook';
import { byPlaceInNotes, type Place } from '../place';
import { toldIn } from '../told';
import { differing, shownValue } from './contradiction';

/** What the resume says and the stories do not bear out. */
export const resumeChecks: Comparison = {
  kind: 'resume',
  detects: 'A fact that a story tells otherwise than the resume, and figures of the resume that no answer speaks of.',
  matters: 'Interviewers ask from the resume, and every line of it should lead to a story that says the same (RUBRIC.md, kinds of insight).',
  compare: (notebook, { claims }) => {
    const paths = new Set(notebook.resumes.map(({ path }) => path));
    if (paths.size === 0) return [];
    const isResume = ({ path }: Place): boolean => paths.has(path);
    return [...otherwise(claims, isResume), ...untold(notebook, claims, isResume)];
  },
};

/** Facts that the resume gives in one way and an answer in another; each is asked about as a contradiction, so here they are counted. */
function otherwise(claims: readonly Claim[], isResume: (place: Place) => boolean): readonly Insight[] {
  const pairs = differing(claims).flatMap((values) => {
    const written = values.find(({ places }) => places.some(isResume));
    const told = values.find((value) => value !== written && value.places.some((place) => !isResume(place)));
    const [on, against] = [written?.places.find(isResume), told?.places.find((place) => !isResume(place))];
    return written === undefined || on === undefined || against === undefined ? [] : [{ subject: written.subject, places: [on, against] }];
  });
  const [first] = pairs;
  if (first === undefined) return [];
  const more = pairs.length === 1 ? `1 fact of your resume is told otherwise in an answer: ${first.subject}` : `${String(pairs.length)} facts of your resume are told otherwise in answers, first ${first.subject}`;
  return [{ kind: 'resume', message: `${more}. Correct whichever is wrong before the next round.`, places: pairs.slice(0, MOST_PAIRS).flatMap(({ places }) => places) }];
}

const MOST_PAIRS = 3;

/** The attributes that an interviewer asks a story for. */
const FIGURES = new Set(['count', 'rate', 'money', 'share', 'factor', 'latency', 'duration', 'team-size']);

/** From this many figures on it is worth a word. */
const FEWEST = 2;
const MOST_SHOWN = 5;

function untold(notebook: Notebook, claims: readonly Claim[], isResume: (place: Place) => boolean): readonly Insight[] {
  if (notebook.questions.length === 0 && notebook.stories.length === 0) return [];
  const told = new Set(notebook.notes.flatMap(({ note }) => toldIn(note)).flatMap(({ passage }) => numeralsIn(passage.text)).map(({ value }) => value));
  const alone = claims.filter(({ attribute, state, places }) => state === 'unconfirmed' && FIGURES.has(attribute) && places.every(isResume)).filter(({ value }) => typeof value === 'number' && !told.has(value));
  if (alone.length < FEWEST) return [];
  const lines = new Map(alone.flatMap(({ places }) => places.slice(0, 1)).map((place) => [`${place.path}:${String(place.line)}`, place] as const));
  const places = [...lines.values()].sort(byPlaceInNotes).slice(0, MOST_SHOWN);
  const message = `${String(alone.length)} figures of your resume stand in no answer or story, such as ${shownValue(alone[0] ?? { value: '', unit: null })}. Which story tells each?`;
  return [{ kind: 'resume', message, places }];
}
