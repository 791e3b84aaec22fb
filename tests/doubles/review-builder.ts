import type { Critique, NoteReview, PlacedFinding } from '../../src/core/critique/note-review';
import type { Answer, ChecklistPrompt, InterviewNote, PartName, Question, Story } from '../../src/core/notes/interview-note';
import type { TopicNamed } from '../../src/core/critique/topics/topics-named';
import type { CompetencyReason } from '../../src/core/stories/competencies';
import type { Competency } from '../../src/core/stories/competency';
import type { Facet, Gap, StoryReview } from '../../src/core/stories/story-review';
import type { Passage } from '../../src/core/text/span';

const blankQuestion: Omit<Question, keyof Passage | 'id' | 'line'> = {
  source: 'list', parent: null, asker: null, reverse: false, category: null, under: null, breakdown: null, levels: [], answers: [],
  reflections: [], asks: [], advice: [],
};

const noParts: Story['parts'] = { situation: null, task: null, action: null, result: null, learning: null };

const blankCritique: Omit<Critique, 'question'> = {
  engine: 'rules', expects: [], why: [], waysToAnswer: [], efficientWays: [], strengths: [], issues: [], improvements: [], added: [],
  improvedAnswer: '', changes: [], practice: [], technicalAreas: [], howToHandle: [], followUps: [],
};

/**
 * Builds the review of a note step by step: `reviewOf('a.md').asks('q1', 'Why?').answers('Because.').build()`.
 * Every thing gets a line of its own, in the order built; what is added after a question or story belongs to it.
 */
export class ReviewBuilder {
  private readonly path: string;
  private line = 0;
  private readonly questions: Question[] = [];
  private readonly stories: Story[] = [];
  private readonly checklist: ChecklistPrompt[] = [];
  private readonly kinds = new Map<string, string>();
  private readonly competencies = new Map<string, readonly CompetencyReason[]>();
  private readonly topics = new Map<string, readonly TopicNamed[]>();
  private readonly reviews: StoryReview[] = [];
  private readonly findings: PlacedFinding[] = [];
  private readonly critiques: Critique[] = [];

  constructor(path: string) {
    this.path = path;
  }

  asks(id: string, text: string, more: Partial<Question> = {}): this {
    this.questions.push({ ...blankQuestion, ...this.place(text), id, ...more });
    return this;
  }

  ofKind(kind: string): this {
    this.kinds.set(this.question.id, kind);
    return this;
  }

  /** A competency that the last question probes, by its words. */
  probes(name: Competency, ...words: readonly string[]): this {
    const { id } = this.question;
    const reason = words.length === 0 ? 'Questions of the kind "Scale" ask for it.' : `"${words.join('" and "')}" in the question`;
    this.competencies.set(id, [...(this.competencies.get(id) ?? []), { name, reason, words }]);
    return this;
  }

  /** A topic of the last question, by its words. */
  isAbout(name: string, ...words: readonly string[]): this {
    const { id } = this.question;
    this.topics.set(id, [...(this.topics.get(id) ?? []), { name, reason: `"${words.join('" and "')}" in the question`, words }]);
    return this;
  }

  answers(text: string, form: Answer['form'] = 'verbatim'): this {
    const { question } = this;
    this.questions[this.questions.length - 1] = {
      ...question, answers: [...question.answers, { ...this.place(text), speaker: null, form }],
    };
    return this;
  }

  /** A story of the last question, or of none. */
  tells(id: string, title: string, parts: Partial<Record<PartName, string>>): this {
    const said = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, this.place(text)]));
    const { line, from, to } = this.place(title);
    const questions = this.questions.slice(-1).map((question) => question.id);
    this.stories.push({
      id, title, form: 'full', questions, column: null, line, from, to, labelled: true, parts: { ...noParts, ...said },
    });
    this.reviews.push({ story: id, facets: [], meets: [], gaps: [], told: null });
    return this;
  }

  /** Changes the last story. */
  storyIs(more: Partial<Story>): this {
    const last = this.stories.pop();
    if (last === undefined) throw new Error('Tell a story first.');
    this.stories.push({ ...last, ...more });
    return this;
  }

  /** A gap of the last story. */
  lacks(part: PartName, gap: Partial<Gap> = {}): this {
    const made: Gap = { part, status: 'missing', rule: 'no-result', message: `The ${part} is missing.`, evidence: '', ...gap };
    return this.reviewed((review) => ({ ...review, gaps: [...review.gaps, made] }));
  }

  /** A facet of the last story. */
  shows(facet: Facet): this {
    return this.reviewed((review) => ({ ...review, facets: [...review.facets, facet] }));
  }

  /** A finding on the last question. */
  finds(message: string, finding: Partial<PlacedFinding> = {}): this {
    const { from, to, line } = this.place(message);
    this.findings.push({
      rule: 'no-metrics', severity: 'medium', message, suggestion: '', quote: '', from, to, line,
      question: this.questions.at(-1)?.id ?? null, story: null, ...finding,
    });
    return this;
  }

  /** The critique of the last question. */
  critique(parts: Partial<Critique>): this {
    this.critiques.push({ ...blankCritique, question: this.question.id, ...parts });
    return this;
  }

  wants(prompt: string): this {
    this.checklist.push(this.place(prompt));
    return this;
  }

  build(more: Partial<InterviewNote> = {}): NoteReview {
    const note: InterviewNote = {
      path: this.path,
      lineStarts: [0],
      title: this.path.slice(this.path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
      tags: ['interview'],
      properties: { company: null, role: null, level: null, round: null, date: null, outcome: null, selfRating: null },
      questions: this.questions, stories: this.stories, checklist: this.checklist, blanks: [], remarks: [], problems: [], ...more,
    };
    const { kinds, competencies, topics, reviews: stories, findings, critiques } = this;
    return { note, kinds, probes: { competencies, topics }, stories, findings, critiques };
  }

  private get question(): Question {
    const last = this.questions.at(-1);
    if (last === undefined) throw new Error('Ask a question first.');
    return last;
  }

  private reviewed(change: (review: StoryReview) => StoryReview): this {
    const last = this.reviews.pop();
    if (last === undefined) throw new Error('Tell a story first.');
    this.reviews.push(change(last));
    return this;
  }

  private place(text: string): Passage & { readonly line: number } {
    const from = this.line * 1000;
    this.line += 1;
    return { text, from, to: from + text.length, runs: [{ start: 0, from, length: text.length }], line: this.line };
  }
}

/** Starts the review of a note. */
export function reviewOf(path: string): ReviewBuilder {
  return new ReviewBuilder(path);
}
