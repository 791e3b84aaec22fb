import { describe, expect, test } from '@jest/globals';
import type { Insight } from '../../../../src/core/notebook/insight';
import { adviceUnfounded } from '../../../../src/core/notebook/insights/advice-unfounded';
import { drain } from '../../../../src/core/notes/steps';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

function insightsOn(notes: Readonly<Record<string, string>>): readonly Insight[] {
  const notebook = notebookOfNotes(notes);
  return drain(adviceUnfounded.compare(notebook, drain(readNotebook(notebook))));
}

/** A mock interview with the critique of a model under its one question. */
function mock(said: string, suggested: string): string {
  return [
    '---', 'tags: [interview]', '---', '## 1. **Current role**', '', "### **Interviewer's Question:**", '**K:** What is your role today?', '', '### **Your Response:**', `**R:** ${said}`, '',
    '### **Analysis:**', '', '#### **What the Interviewer is Expecting:**', '- Your duties.', '', '#### **Suggested Improved Response:**', suggested, '', '---', '',
    '## 2. **Leaving**', '', "### **Interviewer's Question:**", '**K:** Why do you leave?', '', '### **Your Response:**', '**R:** I said to learn more.', '',
  ].join('\n');
}

const SAID = 'I said I run the payments backend with a team of 5 people.';

describe('a suggested answer that claims too much', () => {
  const [insight, ...others] = insightsOn({ 'Mock.md': mock(SAID, '"I serve as a Senior Backend Developer and Team Lead with five engineers. We handle 70 requests per second."') });

  test('is one insight of its question', () => {
    expect(others).toEqual([]);
    expect(insight?.kind).toBe('advice-unfounded');
  });

  test('names what was never said, and asks whether it is true', () => {
    expect(insight?.message).toBe(
      'The suggested answer says "Senior Backend Developer", "Team Lead" and "70 requests per second" (3 claims); you never said so in any note. True? Then say it in your own answer; else cut it.',
    );
  });

  test('shows the words of the advice, then the own answer', () => {
    expect(insight?.places.map(({ quote }) => quote)).toEqual(['I serve as a Senior Backend Developer and Team Lead with five engineers.', 'We handle 70 requests per second.', SAID]);
  });
});

describe('a claim is founded', () => {
  const SUGGESTED = '"I have eight years of experience and lead a team of nine engineers."';

  test.each([
    ['in the answer itself', { 'Mock.md': mock('I have 8 years, and nine developers are in my team.', SUGGESTED) }],
    ['in a resume', { 'Mock.md': mock(SAID, SUGGESTED), 'CV.md': '---\ntags: [resume]\n---\n- 8 years of backend work\n- leads a team of 9\n' }],
    ['in another note', { 'Mock.md': mock(SAID, SUGGESTED), 'Drill.md': '---\ntags: [interview]\n---\nQ: How big is your team?\nA: nine engineers\n\nQ: How long have you worked?\nA: I have worked for eight years now\n' }],
  ])('%s', (_where, notes) => {
    expect(insightsOn(notes)).toEqual([]);
  });

  test('by the number of the question', () => {
    const asked = mock(SAID, '"Yes, 40 uploads at once is not much, we queue them."').replace('What is your role today?', 'You have 40 uploads at once, is that much?');
    expect(insightsOn({ 'Mock.md': asked })).toEqual([]);
  });
});

describe('no claim is seen', () => {
  test.each([
    ['in a placeholder', '"I cut the costs by X% and saved [number] hours."'],
    ['in a plan', '"I would store the ids in Redis for 24 hours."'],
    ['in advice that does not speak as the candidate', 'Name two or three services and give 50 percent of the time to the last one.'],
    ['in an example without a number', '"I keep the payments running and plan the work of the team."'],
  ])('%s', (_where, suggested) => {
    expect(insightsOn({ 'Mock.md': mock(SAID, suggested) })).toEqual([]);
  });

  test('in what the candidate is told not to say', () => {
    const critique = mock(SAID, 'Instead of "I lead twelve engineers myself", say who does what.');
    expect(insightsOn({ 'Mock.md': critique })).toEqual([]);
  });
});

describe('advice in a note of its own', () => {
  const coach = '---\ntags: [interview]\n---\nNotes of my coach\n\n- say you led a group of twelve, even if informal\n\n**Suggested improved answer:**\n> "I am a Staff Engineer who raised revenue by 15%."\n';

  test('is checked too, label by label', () => {
    const messages = insightsOn({ 'coach session.md': coach, 'Mock.md': mock(SAID, 'Be brief.') }).map(({ message }) => message.slice(0, message.indexOf(' (')));
    expect(messages).toEqual(['The suggested answer says "Staff Engineer" and "15%"', 'The suggested answer says "group of twelve"']);
  });

  test('shows where it stands', () => {
    const places = insightsOn({ 'coach session.md': coach }).flatMap((insight) => insight.places);
    expect(places.map(({ path, line }) => [path, line])).toEqual([['coach session.md', 9], ['coach session.md', 6]]);
  });
});

test('no more than four claims are named, the rest is counted', () => {
  const [insight] = insightsOn({ 'Mock.md': mock(SAID, '"I worked with Kafka, Cassandra, Spark, Flink, Hadoop and Terraform for 11 years."') });
  expect(insight?.message).toContain('"Kafka", "Cassandra", "Spark" and "Flink", and 3 more (7 claims)');
});

test('the answer with most claims comes first', () => {
  const one = mock(SAID, '"I placed third in a contest."');
  const three = mock(SAID, '"I used Kafka, Cassandra and Spark."');
  expect(insightsOn({ 'a.md': one, 'b.md': three }).map(({ places }) => places[0]?.path)).toEqual(['b.md', 'a.md']);
});
