import { describe, expect, test } from '@jest/globals';
import { lines, read, told, toldStories } from '../told';

const answered = ['Q Why a queue?', '  A verbatim: It takes the spikes for us.'];

describe('who speaks', () => {
  test.each([
    ['letters under headings', ['## 1. Queues', "### Interviewer's question:", '**D:** Why a queue?', '### Your response:', '**N:** It takes the spikes for us.']],
    ['Q and A with names', ['## 1. Queues', '**Q (Dina):** Why a queue?', '**A (Nuri):** It takes the spikes for us.']],
    ['I and C', ['**I:** Why a queue?', '**C:** It takes the spikes for us.', '**I:** How big?', '**C:** Ten.']],
    ['Q and A alone', ['Q: Why a queue?', 'A: It takes the spikes for us.']],
    ['bold Q and A, colon outside', ['**Q**: Why a queue?', '', '**A**: It takes the spikes for us.']],
    ['Interviewer and Candidate', ['**Interviewer:** Why a queue?', '**Candidate:** It takes the spikes for us.']],
    ['capitals', ['**INTERVIEWER:** Why a queue?', '**YOUR ANSWER:** It takes the spikes for us.']],
    ['Interviewer and Me, plain', ['Interviewer: Why a queue?', 'Me: It takes the spikes for us.']],
    ['time stamps in the bold', ['**[00:55] Interviewer:** Why a queue?', '**[01:10] Candidate:** It takes the spikes for us.']],
    ['time stamps before plain names', ['[00:00:05–00:00:09] Interviewer: Why a queue?', '[00:00:10] Candidate: It takes the spikes for us.']],
    ['full-width colons', ['Interviewer：Why a queue?', 'Candidate：It takes the spikes for us.'].map((line) => line.replace('：', '： '))],
    ['a role in brackets', ['**Dina (interviewer):** Why a queue?', '**Nuri (candidate):** It takes the spikes for us.']],
    ['question and answer in words', ['**Question:** Why a queue?', '**Answer:** It takes the spikes for us.']],
    ['quote marks around the words', ['**Q (Dina):** “Why a queue?”', '**A (Nuri):** “It takes the spikes for us.”']],
    ['block quotes below the label', ['**Q (Dina):**', '> “Why a queue?”', '', '**A (Nuri):**', '> “It takes the spikes for us.”']],
    ['the words on the next line', ['**Interviewer:**', 'Why a queue?', '', '**Candidate:**', 'It takes the spikes for us.']],
    ['the whole in a block quote', ['> **Interviewer:** Why a queue?', '> **Candidate:** It takes the spikes for us.']],
    ['only the interviewer is labelled by role', ['**Interviewer:** Why a queue?', '**Nuri:** It takes the spikes for us.', '**Interviewer:** Right.', '**Nuri:**']],
    ['only the candidate is labelled by role', ['**Dina:** Why a queue?', '**Me:** It takes the spikes for us.', '**Dina:** Well, fine?', '**Me:**'].slice(0, 3).concat('')],
  ])('%s', (_what, note) => {
    expect(told(read(lines(...note))).slice(0, 2)).toEqual(answered);
  });

  test('the speaker is the name in brackets, else the label', () => {
    const [first, second] = read(lines('**Q (Dina):** Why a queue?', '**A (Nuri):** Spikes.', '**Interviewer:** How big?', '**Candidate:** Big.')).questions;
    expect([first?.asker, first?.answers[0]?.speaker, second?.asker, second?.answers[0]?.speaker]).toEqual(['Dina', 'Nuri', null, null]);
  });

  test('of two names without roles, who asks less is the candidate', () => {
    const note = read(lines('**Dina:** Why a queue?', '**Nuri:** For the spikes.', '**Dina:** How big was it?', '**Nuri:** Ten thousand.'));
    expect(told(note)).toEqual(['Q Why a queue?', '  A note: For the spikes.', 'Q How big was it?', '  A note: Ten thousand.']);
    expect(note.problems).toEqual([]);
  });

  test('of a panel without roles, who asks least is the candidate', () => {
    const note = read(lines('**Dina:** Why a queue?', '**Nuri:** For spikes.', '**Omar:** How big?', '**Nuri:** Ten.', '**Dina:** What broke?', '**Nuri:** Disk.', '**Omar:** Who saw it?', '**Nuri:** Me.'));
    expect(note.questions.map(({ asker }) => asker)).toEqual(['Dina', 'Omar', 'Dina', 'Omar']);
    expect(note.questions.every(({ answers }) => answers.length === 1)).toBe(true);
  });

  test('where both ask as much, a problem is told and nothing is read', () => {
    const note = read(lines('## Tell me about a talk', '', '**Dina:** Why a queue?', '**Nuri:** Why not?', '**Dina:** How big is it?', '**Nuri:** How big must it be?'));
    expect(note.problems).toEqual([expect.stringContaining('"dina" or "nuri"')]);
    expect(note.questions.flatMap(({ answers }) => answers)).toEqual([]);
  });

  test.each([
    ['who is who on top', ['**Interviewer:** Dina Falk (Staff Engineer)', '**Candidate:** Nuri Baran', '', '**Dina Falk:** Why a queue?', '**Nuri Baran:** It takes the spikes for us.']],
    ['a header with a comma', ['**Interviewer:** Dina Falk, second round', '', '**Q:** Why a queue?', '**A:** It takes the spikes for us.']],
  ])('%s is a list of roles, no turn', (_what, note) => {
    expect(told(read(lines(...note)))).toEqual(answered);
  });

  test.each([
    ['a header alone', ['**Interviewer:** Dina Falk (staff engineer)', '**Result:** waiting']],
    ['labels of a story', ['**Situation:** a queue', '**Action:** I moved it']],
    ['labels of a page', ['**Pros:** fast', '**Cons:** dear', '**Pros:** simple', '**Cons:** slow']],
    ['bold items of advice', ['1. **What she expects**', '2. **Why she asked**']],
    ['one question of a faq without an answer', ['**Note:** why not?']],
  ])('%s: no exchange', (_what, note) => {
    expect(read(lines(...note)).questions).toEqual([]);
    expect(read(lines(...note)).problems).toEqual([]);
  });

  test('S, T, A and R are no turns, though A is an answer elsewhere', () => {
    const note = read(lines('**Q:** Tell me about a queue', '**A:**', '**S:** Texts were late.', '**T:** Make them fast.', '**A:** I moved them to a queue.', '**R:** 40 seconds.'));
    expect(note.questions.map(({ answers }) => answers.length)).toEqual([1]);
    expect(toldStories(note)).toEqual(['full Tell me about a queue ; S=Texts were late. ; T=Make them fast. ; A=I moved them to a queue. ; R=40 seconds.']);
    expect(note.stories[0]).toMatchObject({ from: note.questions[0]?.answers[0]?.from, to: note.questions[0]?.answers[0]?.to });
  });
});

describe('a numbered section', () => {
  const section = (...body: readonly string[]): string => lines('# Mock', '', '## 1. Queues', ...body, '', '## 2. Plans', '**Q:** Where next?', '**A:** I stay here.');

  test('the first asked turn is the question, later ones follow up', () => {
    expect(told(read(section('**Q:** Why a queue?', '**A:** I like it.', '**Q:** And at night?', '**A:** I sleep well.'))).slice(0, 4)).toEqual([
      'Q Why a queue?', '  A verbatim: I like it.', 'F And at night?', '  A verbatim: I sleep well.',
    ]);
  });

  test('turns of one interviewer without an answer between are one question', () => {
    const text = section('**Q:** We have a queue.', '', '**Q:** What if it is full?', '**A:** I stop writing.');
    const [question] = read(text).questions;
    expect(question?.text).toBe('We have a queue.\n\nWhat if it is full?');
    expect(text.slice(question?.from, question?.to)).toBe('We have a queue.\n\n**Q:** What if it is full?');
  });

  test('a remark that neither asks nor is answered is no question', () => {
    expect(told(read(section('**Q:** Why a queue?', '**A:** I like it.', '**Q:** Right, that was it.'))).slice(0, 3)).toEqual([
      'Q Why a queue?', '  A verbatim: I like it.', 'Q Where next?',
    ]);
  });

  test('a remark that is answered is one', () => {
    expect(told(read(section('**Q:** Good to see you.', '**A:** Same.'))).slice(0, 2)).toEqual(['Q Good to see you.', '  A note: Same.']);
  });

  test('every heading that names no speaker opens advice, and what stands in it is none of the talk', () => {
    const note = read(section('**Q:** Why a queue?', '**A:** I like it.', '### Analysis', '- Why did she ask?', '### Say this', '“I measured it.”'));
    expect(note.questions[0]?.advice.map(({ section: title, text }) => `${title}: ${text}`)).toEqual(['Analysis: Why did she ask?', 'Say this: “I measured it.”']);
    expect(note.questions).toHaveLength(2);
  });

  test.each([
    ['a label in bold with a colon', '**Feedback:**'],
    ['a label in bold alone', '**What to improve**'],
    ['a label with its words behind', '**Better answer:** say more'],
  ])('%s opens advice too, and ends the answer', (_what, label) => {
    const [question] = read(section('**Q:** Why a queue?', '**A:** I like it.', '', label, '- measure it')).questions;
    expect(question?.answers.map(({ text }) => text)).toEqual(['I like it.']);
    expect(question?.advice.map(({ text }) => text)).toEqual([expect.stringContaining('measure it')]);
  });

  test('a question without an answer stays without, though advice quotes one', () => {
    const [question] = read(section('**Q:** Lead or follow?', '### Your answer: what to improve', '- You said “both”.')).questions;
    expect(question?.answers).toEqual([]);
    expect(question?.advice).toHaveLength(1);
  });

  test('a label without a colon narrates', () => {
    const [question] = read(section('**Q (Dina):** Twice?', '**A (Nuri)** tries to say that the key stops it.')).questions;
    expect(question?.answers.map(({ form, text, speaker }) => [form, text, speaker])).toEqual([['reported', 'tries to say that the key stops it.', 'Nuri']]);
  });

  test('where only the answer is labelled the heading is the question, without its number', () => {
    expect(told(read(lines('## 1. Why do you want to leave?', '**Answer:** I want more.', '## 2. Greeting', '**Answer:** Hello.')))).toEqual([
      'Q Why do you want to leave?', '  A verbatim: I want more.',
    ]);
  });

  test('an answer spans paragraphs and lists, up to the next heading or rule', () => {
    const [question] = read(section('**Q:** Why a queue?', '**A:** I like it.', '', 'It is calm:', '- one', '- two', '---', 'Not mine.')).questions;
    expect(question?.answers[0]?.text).toBe('I like it.\n\nIt is calm:\none\ntwo');
  });
});

describe('without sections', () => {
  test('only a labelled question follows up', () => {
    expect(told(read(lines('**Q:** Why?', '**A:** I like it.', '**Follow-up:** How much?', '**A:** I said ten.', '**Q:** Where next?', '**A:** I want to stay.')))).toEqual([
      'Q Why?', '  A verbatim: I like it.', 'F How much?', '  A reported: I said ten.', 'Q Where next?', '  A verbatim: I want to stay.',
    ]);
  });

  test('a heading that asks is the question of the labelled answer below it', () => {
    expect(told(read(lines('## Why do you want to leave?', '**Answer:** I want more.', '', '## What do you know about us?', '**Answer:** I read your page.')))).toEqual([
      'Q Why do you want to leave?', '  A verbatim: I want more.', 'Q What do you know about us?', '  A verbatim: I read your page.',
    ]);
  });

  test('headings of advice hold advice; numbered bold items in it are no questions', () => {
    const note = read(lines('**Q:** Why leave?', '**A:** Nobody listens.', '', '## What to improve', '1. **Do you sound bitter?**', '   - yes', '2. **Tell me about a time you were heard**'));
    expect(note.questions).toHaveLength(1);
    expect(note.questions[0]?.advice.map(({ section }) => section)).toEqual(['What to improve']);
  });
});

test('"Do you have any questions for us?" is reverse', () => {
  const note = read(lines('**Q:** Why us?', '**A:** I like it.', '**Q:** Do you have any questions for us?', '**A:** Who is on call?'));
  expect(note.questions.map(({ reverse }) => reverse)).toEqual([false, true]);
});

describe('asks to a coach', () => {
  test.each([
    ['behind the answer', 'Same. *(You asked: was that too short?)*', ['Same.'], ['was that too short?']],
    ['before the answer', '*(You asked: was that too short?)* Same.', ['Same.'], ['was that too short?']],
    ['in the middle', 'First. *(You asked: is this fine?)* Then more.', ['First.', 'Then more.'], ['is this fine?']],
    ['with brackets inside', 'Same. (You asked: too short (one word)?)', ['Same.'], ['too short (one word)?']],
    ['never closed', 'Same. (You asked: too short?', ['Same.'], ['too short?']],
    ['alone', '*(You asked: what do I say here?)*', [], ['what do I say here?']],
    ['two of them', 'A. (You asked: one?) B. (You asked: two?)', ['A.', 'B.'], ['one?', 'two?']],
  ])('%s', (_what, words, answers, asks) => {
    const [question] = read(lines('## 1. Hello', '**D (interviewer):** Good day, how are you?', `**N (candidate):** ${words}`)).questions;
    expect(question?.answers.map(({ text }) => text)).toEqual(answers);
    expect(question?.asks.map(({ text }) => text)).toEqual(asks);
  });

  test('equal asks count once, under the first question', () => {
    const ask = '*(You asked: Is this fine?)*';
    const note = read(lines('**Q:** Why?', `**A:** I do. ${ask}`, '**Q:** How?', `**A:** I can. ${ask}`));
    expect(note.questions.map(({ asks }) => asks.length)).toEqual([1, 0]);
  });
});

test('the same answer printed under two questions stands under both', () => {
  const note = read(lines('**Q:** Why a key?', '**A:** I store it.', '**Q:** What if twice?', '**A:** I store it.'));
  expect(note.questions.map(({ answers }) => answers.map(({ text }) => text))).toEqual([['I store it.'], ['I store it.']]);
});

describe('notes of the writer inside a talk', () => {
  test.each(['Notes to self:', '**Note to self**', 'My reflections:', 'Debrief:', 'After the call:'])('"%s" ends the turn above it, and the talk goes on below', (label) => {
    const note = ['Interviewer: Why a queue?', 'Me: It takes the spikes for us.', '', label, '- number first', '- she draws maps, too', '', 'Interviewer: How big?', 'Me: Two thousand a day.'];
    expect(told(read(lines(...note)))).toEqual([...answered, 'Q How big?', '  A note: Two thousand a day.']);
  });

  test('the same words inside an answer stay there', () => {
    const note = ['Interviewer: What do you do at night?', 'Me: I write', 'notes to self: draw slower', 'Interviewer: How big?', 'Me: Two thousand a day.'];
    expect(told(read(lines(...note)))[1]).toBe('  A verbatim: I write / notes to self: draw slower');
  });
});
