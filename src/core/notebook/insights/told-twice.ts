import { kindById } from '../../critique/kinds/question-kinds';
import { onDemand } from '../../text/on-demand';
import type { Delivery } from '../delivered/delivery';
import type { Insight } from '../insight';
import type { Notebook, QuestionAt } from '../notebook';
import { placeOf, type Place, type Placed } from '../place';
import { openingPlace, placeAround } from './habit-places';
import { hitsIn, toldTwice, type ToldTwice } from './kept-words';
import type { Noted } from './noted-words';
import { questionsNamed } from './story-collision-words';

/** A prepared story that words name. */
export interface StoryNamed {
  /** Its first words. */
  readonly place: Place;
  /** In quotation marks; null where it has no words. */
  readonly name: string | null;
  readonly terms: ReadonlySet<string>;
}

/** What the search for a second telling needs. */
export interface TellingRoom extends Pick<Notebook, 'termsOf'> {
  /** Every main question of the rounds. */
  readonly rounds: readonly QuestionAt[];
  readonly noted: readonly Noted[];
  readonly deliveries: ReadonlyMap<string, Delivery>;
  readonly named: (words: string) => StoryNamed | null;
  /** The name of a story by its id, in quotation marks. */
  readonly nameOf: (story: string) => string | null;
}

/** One story for several questions in the rounds of one company: those recognised by their words, and those of which the writer says so. */
export function storiesToldTwice(room: TellingRoom): readonly Insight[] {
  const recognised = grouped(room.rounds, companyOf, (at) => (wantsStory(at) ? room.deliveries.get(at.question.id)?.told ?? null : null)).filter(({ length }) => length > 1);
  const known = new Set(recognised.flat().map(({ question }) => question.id));
  const said = grouped(room.noted, placeOfTelling, () => 'all').flatMap((ofCompany) => {
    const tellings = onDemand(() => ofCompany.slice(0, MOST_SEEN).map((noted): Telling => ({ noted, terms: room.termsOf(noted.passage.text) })));
    return ofCompany.filter(({ question }) => !known.has(question ?? '')).flatMap((noted) => saidTwice(noted, tellings, room) ?? []);
  });
  return [...recognised.flatMap((all) => again(all, room) ?? []), ...said];
}

/** A deep dive comes back to one project on purpose; only questions after an event use a story up. */
function wantsStory({ review, question }: QuestionAt): boolean {
  return kindById(review.kinds.get(question.id) ?? '')?.shape === 'story';
}

function companyOf({ round }: QuestionAt): string {
  return round?.company?.trim().toLowerCase() ?? '';
}

/** A note that names no company is a company of its own. */
function placeOfTelling({ company, note }: Noted): string {
  return company?.toLowerCase() ?? note.path;
}

/** Those that share a company and a key, in order. */
function grouped<T>(all: readonly T[], companyIn: (one: T) => string, keyOf: (one: T) => string | null): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const [company, key] = [companyIn(one), keyOf(one)];
    if (company === '' || key === null) continue;
    const group = groups.get(`${company}\n${key}`);
    if (group === undefined) groups.set(`${company}\n${key}`, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function again(all: readonly QuestionAt[], { deliveries, nameOf }: TellingRoom): Insight | null {
  const places = all.flatMap(answerPlaces);
  const told = deliveries.get(all[0]?.question.id ?? '')?.told ?? null;
  return places.length < 2 ? null : insight({
    company: all[0]?.round?.company ?? null, story: told === null ? null : nameOf(told), asked: all.map(({ question }) => question.text), places,
  });
}

interface Heard {
  readonly company: string | null;
  /** Its name in quotation marks; null where it is not known. */
  readonly story: string | null;
  /** The questions for which it was told; null for one that is not known. */
  readonly asked: readonly (string | null)[];
  readonly places: readonly Place[];
}

function insight({ company, story, asked, places }: Heard): Insight {
  return {
    kind: 'story-collision', places,
    message: `${company?.trim() ?? 'One company'} heard ${story ?? 'one story'} ${questionsNamed(asked)}. Which other story could the last of them have had?`,
  };
}

/** Words of the writer with their terms. */
interface Telling {
  readonly noted: Noted;
  readonly terms: ReadonlySet<string>;
}

/** Words of one company that are looked through for the other telling. */
const MOST_SEEN = 120;
/** Tellings up to which a word may stand in to tell one story from the others. */
const RARE = 3;

/** The writer says that a story came again; the other telling shares most of its rare words, else it is the story prepared. */
function saidTwice(noted: Noted, tellings: () => readonly Telling[], { termsOf, named }: TellingRoom): Insight | null {
  const { passage } = noted;
  const hits = hitsIn(passage.text, toldTwice);
  const [hit] = hits.filter(({ isSure }) => isSure).concat(hits);
  if (hit === undefined) return null;
  const story = named(passage.text);
  if (!hit.isSure && (story === null || isVerbatim(noted))) return null;
  const other = otherTelling(noted, tellings(), { termsOf, story });
  const place = other === null ? null : openingPlace(other);
  const second = place ?? (hit.isSure ? story?.place ?? null : null);
  if (second === null) return null;
  const asked = [place === null ? null : other?.at?.question.text ?? null, noted.at?.question.text ?? null];
  return insight({ company: noted.company, story: story?.name ?? null, asked, places: [...quotesOf(noted, hits), second] });
}

function quotesOf(placed: Placed, [first, ...more]: readonly ToldTwice[]): readonly Place[] {
  return first === undefined ? [] : [placeAround(placed, first), ...more.filter(({ isSure }) => isSure).map(({ start, end }) => placeOf(placed, start, end))];
}

function isVerbatim({ at, passage }: Noted): boolean {
  return at?.question.answers.some((answer) => answer === passage && answer.form === 'verbatim') === true;
}

interface Wanted extends Pick<Notebook, 'termsOf'> {
  readonly story: StoryNamed | null;
}

function otherTelling(noted: Noted, tellings: readonly Telling[], { termsOf, story }: Wanted): Noted | null {
  const others = tellings.filter(({ noted: other }) => other.passage !== noted.passage && (other.question === null || other.question !== noted.question));
  const rare = [...termsOf(noted.passage.text)].filter((term) => story?.terms.has(term) !== false && others.filter(({ terms }) => terms.has(term)).length < RARE);
  let best: { readonly other: Noted; readonly shared: number } | null = null;
  for (const { noted: other, terms } of others) {
    const shared = rare.filter((term) => terms.has(term)).length;
    if (shared > (best?.shared ?? 0)) best = { other, shared };
  }
  return best?.other ?? null;
}

function answerPlaces({ question, review }: QuestionAt): readonly Place[] {
  const placed = [...question.answers, ...question.reflections].map((passage) => ({ note: review.note, question: question.id, passage }));
  for (const each of placed) {
    const hits = hitsIn(each.passage.text, toldTwice).filter(({ isSure }) => isSure);
    if (hits.length > 0) return quotesOf(each, hits);
  }
  const opening = placed[0] === undefined ? null : openingPlace(placed[0]);
  return opening === null ? [] : [opening];
}
