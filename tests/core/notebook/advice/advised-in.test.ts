import { describe, expect, test } from '@jest/globals';
import { adviceGiven } from '../../../../src/core/notebook/advice/advice-given';
import { advisedNames } from '../../../../src/core/notebook/advice/advised';
import { advisedIn } from '../../../../src/core/notebook/advice/advised-in';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

/** What a line of a coach asks for: the point and both ends. */
function advised(line: string): readonly (readonly [string, number, number])[] {
  const note = `---\ntags: [interview]\n---\nNotes of my coach\n\n- ${line}\n`;
  return adviceGiven(notebookOfNotes({ 'coach session.md': note })).flatMap(advisedIn).map(({ on, least, most }) => [on, Math.round(least), Math.round(most)] as const);
}

describe('a length', () => {
  test.each([
    ['Keep your introduction within 2-3 minutes.', 'introduction-length', 120, 180],
    ['Practise a crisp 60-90 second pitch.', 'introduction-length', 60, 90],
    ['Your intro should take **1-2 minutes**.', 'introduction-length', 60, 120],
    ['Keep the introduction under 60 seconds.', 'introduction-length', 0, 60],
    ['Take two full minutes for the introduction.', 'introduction-length', 96, 144],
    ['Stay below one minute and a half in the introduction.', 'introduction-length', 0, 90],
    ['Keep every answer under two minutes, no story needs more.', 'answer-length', 0, 120],
    ['Aim for 90 seconds in your answers.', 'answer-length', 72, 108],
  ])('%s', (line, on, least, most) => {
    expect(advised(line)).toEqual([[on, least, most]]);
  });

  test.each([
    ['that tells what happened', 'Your introduction took four minutes.'],
    ['of nothing that is said', 'Arrive 10 minutes early.'],
    ['of a piece of work', 'Say that the import takes 20 seconds now.'],
    ['in words for the candidate', 'Say "I would keep the introduction of new people under 2 minutes here."'],
  ])('%s is none', (_what, line) => {
    expect(advised(line)).toEqual([]);
  });
});

describe('a count', () => {
  test.each([
    ['Three stories told well are enough.', 'story-count', 0, 3],
    ['Bring ten different stories.', 'story-count', 8, 12],
    ['Prepare 5-7 stories.', 'story-count', 5, 7],
    ['Have at least six stories ready.', 'story-count', 6, Infinity],
    ['Prepare three questions to ask them.', 'question-count', 2, 4],
  ])('%s', (line, on, least, most) => {
    expect(advised(line)).toEqual([[on, least, most]]);
  });
});

describe('to do or not', () => {
  test.each([
    ['Never name a salary.', 'salary', 0],
    ['Be ready to state your expected salary.', 'salary', 1],
    ["Don't mention the gap.", 'gap', 0],
    ['Be prepared to explain the gap.', 'gap', 1],
    ['Avoid reading from notes.', 'notes', 0],
  ])('%s', (line, on, does) => {
    expect(advised(line)).toEqual([[on, does, does]]);
  });

  test.each([['Tell them why you named a salary.'], ['Smile.'], ['Mind the gap between two steps.']])('%s says neither', (line) => {
    expect(advised(line)).toEqual([]);
  });
});

describe('advice', () => {
  test('under a question is about its kind', () => {
    const mock = [
      '---', 'tags: [interview]', '---', '## 1. **Start**', '', "### **Interviewer's Question:**", '**K:** Tell me about yourself.', '', '### **Your Response:**', '**R:** I am Ro.', '',
      '### **Analysis:**', '', '#### **Efficient Ways to Explain:**', '- Keep it within 2-3 minutes.', '',
    ].join('\n');
    const given = adviceGiven(notebookOfNotes({ 'Mock.md': mock }));
    expect(given.map(({ section, asked }) => [section, asked?.question.text])).toEqual([['Efficient Ways to Explain', 'Tell me about yourself.']]);
    expect(given.flatMap(advisedIn).map(({ on }) => on)).toEqual(['introduction-length']);
  });

  test('that says again what was said is none', () => {
    const note = '---\ntags: [interview]\n---\nNotes of my coach\n\n**What you said:** four minutes of introduction, keep that in mind.\n';
    expect(adviceGiven(notebookOfNotes({ 'coach session.md': note })).flatMap(advisedIn)).toEqual([]);
  });

  test('every point has a name', () => {
    expect(Object.values(advisedNames).every((name) => name.length > 0)).toBe(true);
  });
});
