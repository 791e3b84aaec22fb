import type { NoteReview } from '../core/critique/note-review';
import { newRankIndex, putNote } from '../core/links/rank/rank-index';
import { relatedNotes, type RelatedNote } from '../core/links/related-notes';
import type { RankedNote } from '../core/links/rank/indexed-note';
import type { Question } from '../core/notes/interview-note';
import { hasTag, isOurNote } from '../core/notes/tags';
import { drain } from '../core/notes/steps';
import { asksForNotes } from './asks-for-notes';
import type { AnalysisDocument } from './contract';
import { openNote } from './open-note';
import { floorOnScreens, notesForQuestion } from './notes-for-question';
import type { ParseYaml, Vault } from './ports';
import { rankedNote } from './related-notes';

type Related = AnalysisDocument['notes'][number]['related'];

/** The notes that one run reads, and how they relate to those it reviews. */
export interface NoteRelations {
  /**
   * The same vault, whose notes are remembered as they are read; our own are not. Of those without the tag (as in `AnalyzeRequest`)
   * the words are remembered, the text is not.
   */
  readonly remembering: <Read extends Pick<Vault, 'read'>>(vault: Read, tag: string | null) => Read;
  /** For a note reviewed, then for each of its questions that asks for notes and is not reverse, the notes that relate, best first. */
  readonly relatedTo: (review: NoteReview) => Related;
}

const mostOfNote = 5;
const mostOfQuestion = 3;
/** Questions of a note that are looked at, the first ones; a hostile note takes no minutes. */
const mostAsked = 300;

/** Makes the index of a run, which is filled while the run reads. */
export function noteRelations(parseYaml: ParseYaml): NoteRelations {
  const index = newRankIndex();
  const reviewed = new Map<string, RankedNote>();
  const remember = (path: string, text: string, tag: string | null): void => {
    const { source } = openNote(path, text, parseYaml);
    if (isOurNote(source.frontMatter)) return;
    const note = rankedNote(source);
    drain(putNote(index, note));
    if (tag === null || hasTag(note.tags, tag)) reviewed.set(path, note);
  };
  const found = (note: RankedNote): readonly RelatedNote[] => drain(relatedNotes(index, note, { limit: mostOfNote, floor: floorOnScreens }));
  return {
    remembering: (vault, tag) => ({
      ...vault,
      read: async (path) => {
        const text = await vault.read(path);
        remember(path, text, tag);
        return text;
      },
    }),
    relatedTo: (review) => {
      const { path, questions } = review.note;
      const note = reviewed.get(path);
      if (note === undefined) return [];
      const ofQuestion = ({ id, text }: Question): Related => entries(id, drain(notesForQuestion(index, { path, text }, mostOfQuestion)));
      const asked = [...questions].filter(({ id, reverse }) => !reverse && asksForNotes(review, id)).sort((a, b) => a.from - b.from || a.to - b.to).slice(0, mostAsked);
      return [...entries(null, found(note)), ...asked.flatMap(ofQuestion)];
    },
  };
}

function entries(question: string | null, notes: readonly RelatedNote[]): Related {
  return notes.map(({ path, heading, reasons }) => ({ question, story: null, path, heading, reasons: [...reasons] }));
}
