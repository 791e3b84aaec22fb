import { classify } from '../../critique/classify';
import type { Question } from '../../notes/interview-note';
import { competenciesOf } from '../../stories/competencies';
import { competencies, type Competency } from '../../stories/competency';
import { normalise } from '../../text/words';
import type { StoryAt } from '../notebook';

/** What a story is for by the writer's own word. */
export interface StoryLabel {
  readonly competency: Competency;
  /** `asked` where it stands under a question that asks for it most of all, `tag` where its title or a line of its own says so, `also-asked` where a question of it asks for more besides. */
  readonly by: 'tag' | 'asked' | 'also-asked';
  /** The tag, or the question. */
  readonly words: string;
}

/** What a story is for, each competency once, the surest label first; empty where nothing says so. */
export function labelsOf(at: StoryAt): readonly StoryLabel[] {
  const questions = questionsAnswered(at);
  const asked = questions.flatMap((question) => probed(at, question).map((competency, rank): StoryLabel => (
    { competency, by: rank === 0 ? 'asked' : 'also-asked', words: question.text }
  )));
  const labels = [...tagsOf(at.story.title), ...(at.story.goodFor ?? []).flatMap(saidGoodFor), ...asked.filter(({ by }) => by === 'asked'), ...asked.filter(({ by }) => by === 'also-asked')];
  return [...new Map([...labels].reverse().map((label) => [label.competency, label])).values()].reverse();
}

/** The questions that a story answers in its own note, in the order of the note. */
export function questionsAnswered({ review, story }: StoryAt): readonly Question[] {
  return review.note.questions.filter(({ id, reverse }) => !reverse && story.questions.includes(id));
}

function probed({ review }: StoryAt, { id }: Question): readonly Competency[] {
  return (review.probes.competencies.get(id) ?? []).map(({ name }) => name);
}

/** "[Failure] The lost import", "Conflict: the two release dates", "The lost import #failure". */
function tagsOf(title: string): readonly StoryLabel[] {
  const head = title.slice(0, LONGEST_TITLE);
  const bracket = BRACKETS.exec(head)?.[1] ?? '';
  const named = [...bracket.split(/[,;/|&]/u), ...[...head.matchAll(HASHTAG)].map(([, tag = '']) => tag)].flatMap((words) => labelsIn(words, false));
  return [...named, ...(THEME.exec(head)?.[1] ?? '').split(/[,;/|&]/u).flatMap((words) => labelsIn(words, true))];
}

/** "failure, ownership", "#conflict", "Describe a decision that you regret". */
function saidGoodFor(value: string): readonly StoryLabel[] {
  return value.split(/[;|•·]|,(?! (?:and|or|but|who|which)\b)/u).flatMap((item) => {
    const words = item.replace(/[#*_"“”`[\]]/gu, ' ').trim();
    const label = (competency: Competency): StoryLabel => ({ competency, by: 'tag', words });
    if (words.split(/\s+/u).length <= MOST_WORDS) return labelsIn(words, false);
    const kind = classify(words, { category: null, parentKind: null })?.kind ?? null;
    return competenciesOf(kind, words).slice(0, 1).filter((each) => each.words.length > 0).map(({ name }) => label(name));
  });
}

const LONGEST_TITLE = 300;
const BRACKETS = /^\W{0,4}[[【(]([^\])】[(]{3,80})[\])】]/u;
const THEME = /^([^:–—(]{3,40})(?::| [–—-]) ?\S/u;
const HASHTAG = /#([\p{L}-]{3,40})/gu;

/** The competency of that name or that words of a theme ask for: all its words where the theme has to be one, as in a title. A theme of many words names none. */
function labelsIn(theme: string, isWhole: boolean): readonly StoryLabel[] {
  const words = normalise(theme.replace(/-/gu, ' '));
  const label = (competency: Competency): StoryLabel => ({ competency, by: 'tag', words: theme.trim() });
  const named = competencies.filter((name) => name.replace(/-/gu, ' ') === words);
  if (named.length > 0 || words === '' || words.split(' ').length > MOST_WORDS) return named.map(label);
  return competenciesOf(null, words).slice(0, 1).filter((each) => !isWhole || each.words.join(' ') === words).map(({ name }) => label(name));
}

const MOST_WORDS = 3;
