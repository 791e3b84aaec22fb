import { describe, expect, test } from '@jest/globals';
import { analysisDocument, contractSchema, type AnalysisDocument } from '../../src/app/contract';
import { acrossNotes } from '../../src/app/across-notes';
import { kindsById } from '../../src/app/kinds';
import { reportOf as reported, storiesRelated, type Analysis } from '../../src/app/report';
import { drain } from '../../src/core/notes/steps';
import { reviewOf } from '../doubles/review-builder';

const [kind] = kindsById.values();

function reportOf(found: Pick<Analysis, 'reviews' | 'problems' | 'relatedTo'>): AnalysisDocument {
  return reported({ ...found, across: drain(acrossNotes({ reviews: found.reviews, resumes: [], today: '2026-11-22' })) }, kindsById);
}

const full = reviewOf('b/Full.md')
  .asks('q', 'Why?', {
    parent: null, asker: 'Asha', category: 'Round 1',
    breakdown: { from: null, to: null, ours: true, points: [{ text: 'impact', from: null, to: null }] },
  })
  .ofKind(kind?.id ?? '').probes('decision', 'why').probes('problem-solving').isAbout('sqs', 'SQS').answers('Because.', 'reported')
  .tells('s', 'The queue', { situation: 'It was slow.', learning: 'Measure.' }).lacks('result')
  .shows({ name: 'scale', status: 'present', quote: 'slow' })
  .finds('It has no number.', { quote: 'slow', suggestion: 'How slow?' })
  .critique({ why: ['To hear it.'], strengths: [{ message: 'Clear.', quote: 'Because', from: 0, to: 7 }] })
  .wants('A failure')
  .build({ tags: ['interview', 'acme'] });

const document = reportOf({ reviews: [full, reviewOf('a.md').build()], problems: [{ path: 'z.md', message: 'Z' }, { path: 'c.md', message: 'C' }] });

describe('the document of the machine contract', () => {
  test('fits its schema', () => {
    expect(analysisDocument.parse(document)).toEqual(document);
  });

  test('has every field of version 1 from the start', () => {
    expect(Object.keys(document)).toEqual([
      'version', 'notes', 'coverage', 'checklist', 'insights', 'claims', 'delivered', 'families', 'assignments', 'weakAreas', 'problems',
    ]);
    const [, note] = document.notes;
    expect(Object.keys(note ?? {})).toEqual(['path', 'title', 'tags', 'properties', 'questions', 'stories', 'findings', 'critiques', 'related']);
    expect(Object.keys(note?.properties ?? {})).toEqual(['company', 'role', 'level', 'round', 'date', 'outcome', 'selfRating']);
    expect(Object.keys(note?.questions[0] ?? {})).toEqual([
      'id', 'text', 'line', 'from', 'to', 'kind', 'source', 'parent', 'asker', 'reverse', 'category', 'breakdown', 'levels', 'competencies',
      'topics', 'answers', 'reflections', 'asks', 'advice',
    ]);
    expect(Object.keys(note?.questions[0]?.answers[0] ?? {})).toEqual(['text', 'line', 'from', 'to', 'speaker', 'form']);
    expect(Object.keys(note?.stories[0] ?? {})).toEqual([
      'id', 'title', 'form', 'questions', 'column', 'line', 'from', 'to', 'labelled', 'parts', 'facets', 'meets', 'gaps',
    ]);
    expect(Object.keys(note?.findings[0] ?? {})).toEqual([
      'rule', 'severity', 'question', 'story', 'message', 'suggestion', 'quote', 'line', 'from', 'to',
    ]);
    expect(Object.keys(note?.critiques[0] ?? {})).toEqual([
      'question', 'engine', 'expects', 'why', 'waysToAnswer', 'efficientWays', 'strengths', 'issues', 'improvements', 'improvedAnswer',
      'practice', 'technicalAreas', 'howToHandle', 'followUps',
    ]);
  });

  test('has the problems of a note in order of the lines that they name', () => {
    const problems = ['Line 10: B', 'Line 9: C', 'It is long', 'Line 100: A', 'Line 9: A'].map((message) => ({ path: 'Coaching rubric.md', message }));
    const inOrder = ['It is long', 'Line 9: A', 'Line 9: C', 'Line 10: B', 'Line 100: A'];
    expect(reportOf({ reviews: [], problems }).problems.map(({ message }) => message)).toEqual(inOrder);
    expect(reportOf({ reviews: [], problems: [...problems].reverse() }).problems.map(({ message }) => message)).toEqual(inOrder);
  });

  test('has the notes that relate to a note, then the stories told elsewhere for those of its questions that ask for one', () => {
    const bank = reviewOf('bank.md').asks('old', 'Tell me about a failure').probes('failure').tells('s', 'The flood', { situation: 'The cellar was under water.' }).build();
    const fresh = reviewOf('c.md').asks('new', 'Describe a mistake you made').ofKind('failure').probes('failure').asks('why', 'Why us?').ofKind('motivation').probes('failure').build();
    const note = { question: null, story: null, path: 'flood.md', heading: 'Pumps', reasons: ['mentions "pump"'] };
    const { offers } = drain(acrossNotes({ reviews: [fresh, bank], resumes: [], today: '2026-11-22' }));
    const made = reportOf({ reviews: [fresh, bank], problems: [], relatedTo: (review) => [...(review === fresh ? [note] : []), ...storiesRelated(review, kindsById, offers)] });
    expect(analysisDocument.parse(made).notes.map(({ related }) => related)).toEqual([
      [],
      [note, { question: 'new', story: 's', path: 'bank.md', heading: null, reasons: ['strong fit', 'answers "Tell me about a failure" already', 'is told for failure'] }],
    ]);
    expect(made.families).toEqual([['old', 'new']]);
  });

  test('has notes and problems in order of path', () => {
    expect(document.notes.map(({ path }) => path)).toEqual(['a.md', 'b/Full.md']);
    expect(document.problems.map(({ path }) => path)).toEqual(['c.md', 'z.md']);
  });

  test('has everything in a note in order of its place', () => {
    const review = reviewOf('a.md').asks('one', 'One?').finds('A.').asks('two', 'Two?').finds('B.').build();
    const turned = { ...review, note: { ...review.note, questions: [...review.note.questions].reverse() }, findings: [...review.findings].reverse() };
    const [note] = reportOf({ reviews: [turned], problems: [] }).notes;
    expect(note?.questions.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(note?.findings.map(({ message }) => message)).toEqual(['A.', 'B.']);
  });

  test('leaves the maps from text to source out', () => {
    expect(JSON.stringify(document)).not.toContain('runs');
  });

  test('lists the prompts the writer wants stories for', () => {
    expect(document.checklist).toMatchObject([{ prompt: 'A failure', path: 'b/Full.md', stories: [], gap: true }]);
  });

  test('gives the competencies of a question with the words that decided and what three companies call them', () => {
    expect(document.notes[1]?.questions[0]?.competencies).toEqual([
      { name: 'decision', reason: '"why" in the question. Amazon calls it "Are Right, A Lot" and "Bias for Action", Google "General cognitive ability" and "Role-related knowledge", Meta "Embracing ambiguity" and "Driving results".' },
      { name: 'problem-solving', reason: 'Questions of the kind "Scale" ask for it. Amazon calls it "Dive Deep" and "Are Right, A Lot", Google "General cognitive ability" and "Role-related knowledge", Meta "Driving results".' },
    ]);
  });

  test('gives the topics of a question with the words that decided', () => {
    expect(document.notes[1]?.questions[0]?.topics).toEqual([{ name: 'sqs', reason: '"SQS" in the question' }]);
  });
});

describe('the JSON Schema', () => {
  test('wants every field and no other', () => {
    expect(contractSchema()).toMatchObject({ type: 'object', additionalProperties: false, required: Object.keys(document) });
  });

  test.each([
    ['a field too many', { ...document, more: 1 }],
    ['a field too few', { version: 1, notes: [] }],
    ['another version', { ...document, version: 2 }],
    ['a line 0', { ...document, checklist: [{ prompt: 'x', path: 'x', line: 0, stories: [], gap: true }] }],
    ['an unknown competency', { ...document, coverage: [{ competency: 'magic', questions: [], stories: [], gap: true }] }],
  ])('refuses %s', (_, wrong) => {
    expect(analysisDocument.safeParse(wrong).success).toBe(false);
  });
});
