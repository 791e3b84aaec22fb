import type { NoteReview } from '../../critique/note-review';
import type { Story } from '../../notes/interview-note';
import { competenciesSpokenFor } from '../../stories/competencies';
import type { Competency } from '../../stories/competency';
import type { Gap } from '../../stories/story-review';
import type { Fit, StoryAt } from '../notebook';
import { labelsOf, type StoryLabel } from './story-labels';

/** How well a story shows a competency, and why. */
export interface Showing {
  readonly competency: Competency;
  readonly fit: Fit;
  /** The label or the words that say so, then what the story lacks. */
  readonly reason: string;
  /** Whether the writer's own label says so. */
  readonly isLabelled: boolean;
  /** Whether that label is a tag of the story itself. */
  readonly isTag: boolean;
  /** Orders those of one fit: a label before words, surer words before others. */
  readonly weight: number;
}

/** All that a story shows; each competency once. Read once for each story. */
export function showingsOf(at: StoryAt): readonly Showing[] {
  const before = known.get(at.story);
  if (before !== undefined) return before;
  const labels = labelsOf(at);
  const labelled = labels.filter(({ by }) => by !== 'also-asked').map((label) => byLabel(at, label));
  const spoken = competenciesSpokenFor(at.story).flatMap(({ name, quote, strength }): Showing[] => {
    if (labelled.some(({ competency }) => competency === name) || strength < HEARD) return [];
    const isAsked = labels.some(({ competency }) => competency === name);
    const fit: Fit = at.story.form !== 'idea' && (strength >= SURE || isAsked) ? 'workable' : 'stretch';
    return [{ competency: name, fit, reason: `its words show it: "${quote}"${lacks(at)}`, isLabelled: false, isTag: false, weight: strength }];
  });
  const asked = labels.filter(({ competency }) => ![...labelled, ...spoken].some((each) => each.competency === competency))
    .map(({ competency, words }): Showing => ({ competency, fit: 'stretch', reason: `"${words}" asks for it too`, isLabelled: false, isTag: false, weight: 0 }));
  const showings = [...labelled, ...spoken, ...asked];
  known.set(at.story, showings);
  return showings;
}

const known = new WeakMap<Story, readonly Showing[]>();

/**
 * One phrase of a story says something, two say it surely (`competenciesSpokenFor`). In 93 public stories words from 0.6 on agreed
 * with a label of the writer in 17 of 58 cases, from 0.8 on in 6 of 9.
 */
const HEARD = 0.6;
const SURE = 0.8;

function byLabel(at: StoryAt, { competency, by, words }: StoryLabel): Showing {
  const why = by === 'tag' ? `labelled "${words}"` : `told for "${words}"`;
  if (at.story.form === 'idea') return { competency, fit: 'stretch', reason: `${why}; only an idea so far`, isLabelled: true, isTag: by === 'tag', weight: 1 };
  return { competency, fit: isWhole(at) ? 'strong' : 'workable', reason: `${why}${lacks(at)}`, isLabelled: true, isTag: by === 'tag', weight: by === 'tag' ? 1.1 : 1 };
}

/** Whether a story is told in full: no part missing, and neither action nor result thin. */
export function isWhole({ review, story }: StoryAt): boolean {
  return story.form === 'full' && !gapsOf(review, story).some(isFelt);
}

function isFelt({ part, status }: Gap): boolean {
  return status === 'missing' || (status === 'thin' && (part === 'action' || part === 'result'));
}

function gapsOf(review: NoteReview, story: Story): readonly Gap[] {
  return review.stories.find((each) => each.story === story.id)?.gaps ?? [];
}

/** "; no result yet, the action is thin"; empty where nothing is. */
function lacks({ review, story }: StoryAt): string {
  if (story.form === 'idea') return '; only an idea so far';
  const felt = gapsOf(review, story).filter(isFelt).map(({ part, status }) => (status === 'missing' ? `no ${part} yet` : `the ${part} is thin`));
  const outline = story.form === 'outline' ? ['only an outline so far'] : [];
  const all = [...new Set([...outline, ...felt])];
  return all.length === 0 ? '' : `; ${all.join(', ')}`;
}
