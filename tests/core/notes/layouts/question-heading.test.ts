import { describe, expect, test } from '@jest/globals';
import { lines, read, told, toldStories } from '../told';

describe('which headings ask', () => {
  test.each([
    'Why do you want to leave?',
    'Tell me about a time you failed',
    'Describe a conflict',
    'Most challenging project you ever did',
    'a time you let your team down',
    'situation where you felt lost',
    'Why us',
    'Walk me through your CV',
    'How do you test a webhook',
    'Your greatest weakness',
    'Design a rate limiter',
    'What would you do first?',
    'When did you last change your mind',
    'What went wrong in your last release?',
  ])('%s', (title) => {
    expect(told(read(lines(`## ${title}`, '', 'I did it once.')))).toEqual([`Q ${title}`, '  A verbatim: I did it once.']);
  });

  test.each([
    'Notes',
    'Round 1, recruiter',
    'What they look for',
    'What the panel wants',
    'How it works',
    'How I prepare',
    'What went well',
    'How to prepare',
    'What to improve',
    'Why he asked',
    'Failure ideas',
    'Steps',
    'Management',
    'Story bank',
    'What is STAR?',
    'Why interviewers use STAR',
    'What the shop may ask',
    'How did I get in',
  ])('%s asks nothing', (title) => {
    expect(read(lines(`## ${title}`, '', 'I did it once.')).questions).toEqual([]);
  });

  test.each([
    ['a number', '## 3. Why do you want to leave?'],
    ['Q and a number', '## Q3. Why do you want to leave?'],
    ['Question and a number', '### Question 3: Why do you want to leave?'],
    ['bold', '## **Why do you want to leave?**'],
    ['an emoji', '## 🔹 Why do you want to leave?'],
    ['a closing fence', '## Why do you want to leave? ##'],
  ])('%s around it is no part of the question', (_what, heading) => {
    const text = lines(heading, 'I want more.');
    const [question] = read(text).questions;
    expect(question?.text).toBe('Why do you want to leave?');
    expect(text.slice(question?.from, question?.to)).toBe('Why do you want to leave?');
  });

  test('Q1 alone takes the line below it', () => {
    expect(told(read(lines('## Q1', '**Why do you want to leave?**', '', 'I want more.')))).toEqual(['Q Why do you want to leave?', '  A verbatim: I want more.']);
  });

  test('the category is the heading around it, not its neighbour', () => {
    const note = read(lines('# Drill', '## Why us?', 'I like it.', '## Why now?', 'I can.'));
    expect(note.questions.map(({ category }) => category)).toEqual(['Drill', 'Drill']);
  });

  test.each(['A conflict story', 'Leadership STAR story', 'MAP-117: outage at night', 'Core story: why not one host', '核心故事：为什么不用一台主机', 'Late maps and bills in the north (Leadership & growth)', 'Nine hosts — a project of my own', 'Wrong answers of the bot and its failure to keep an id'])('"%s" is the title of the story below', (title) => {
    const note = read(lines(`## ${title}`, '', '**Situation:** late maps', '**Action:** I moved them', '**Result:** 40 s'));
    expect([note.questions, note.stories.map((story) => story.title)]).toEqual([[], [title]]);
  });

  test('a theme is a question only with a story below', () => {
    expect(read(lines('## Technical failure', 'to be thought about')).questions).toEqual([]);
    expect(told(read(lines('## Technical failure', '**S:** late', '**A:** I moved it')))[0]).toBe('Q Technical failure');
    expect(told(read(lines('## Failure (my favourite) - the late maps', '**S:** late', '**A:** I moved it')))[0]).toBe('Q Failure (my favourite) - the late maps');
  });
});

describe('what stands under a question', () => {
  test('prose is an answer, a question without any has none', () => {
    expect(told(read(lines('## Why us?', '', 'I like it.', '', 'It pays.', '', '## Why now?', '')))).toEqual(['Q Why us?', '  A verbatim: I like it. /  / It pays.', 'Q Why now?']);
  });

  test('the span of an answer is its raw source', () => {
    const text = lines('## Why us?', '', '- I like it', '- it pays', '', '## Next');
    const answer = read(text).questions[0]?.answers[0];
    expect(answer?.text).toBe('I like it\nit pays');
    expect(text.slice(answer?.from, answer?.to)).toBe('I like it\n- it pays');
  });

  test('a ladder is the expectation of each level, no answer', () => {
    expect(told(read(lines('## Hardest problem you solved', '- staff - many teams', '- SDE-3 - one deep dig', '- L5: two systems', '- senior = a plan', '', 'I fixed it.')))).toEqual([
      'Q Hardest problem you solved', '  level staff: many teams', '  level SDE-3: one deep dig', '  level L5: two systems', '  level senior: a plan', '  A verbatim: I fixed it.',
    ]);
  });

  test.each([
    ['I stumbled on the numbers.', 'R'],
    ['but I forgot to say why', 'R'],
    ['Should have said how much.', 'R'],
    ['Our lead could have stopped it, and we went on.', 'A'],
    ['We missed the point where the queue fills and I fixed it.', 'A'],
  ])('%s', (line, expected) => {
    const [question] = read(lines('## Why us?', '', 'I like it.', '', line)).questions;
    expect(question?.reflections.map(({ text }) => text)).toEqual(expected === 'R' ? [line] : []);
  });

  test('five blank lines end what belongs to a heading', () => {
    expect(told(read(lines('## Why us?', 'I like it.', '', '', '', '', '', 'Not about this.')))).toEqual(['Q Why us?', '  A verbatim: I like it.']);
  });

  test('a rule ends an answer', () => {
    expect(told(read(lines('## Why us?', 'I like it.', '', '---', 'Not about this.')))).toEqual(['Q Why us?', '  A verbatim: I like it.']);
  });
});

const parts = 'S=late texts ; T=be fast ; A=I moved them ; R=40 s';

describe('a labelled story', () => {
  test.each([
    ['bold labels, text behind', ['**Situation:** late texts', '**Task:** be fast', '**Action:** I moved them', '**Result:** 40 s']],
    ['bold labels alone', ['**Situation**', 'late texts', '**Task**', 'be fast', '**Action**', 'I moved them', '**Result**', '40 s']],
    ['bold labels alone with bullets', ['**Situation**', '- late texts', '', '**Task**', '- be fast', '', '**Action**', '- I moved them', '', '**Result**', '- 40 s']],
    ['letters with words', ['**S (Situation):** late texts', '**T (Task):** be fast', '**A (Action):** I moved them', '**R (Result):** 40 s']],
    ['letters', ['**S:** late texts', '**T:** be fast', '**A:** I moved them', '**R:** 40 s']],
    ['letters without a colon', ['**S** late texts', '**T** be fast', '**A** I moved them', '**R** 40 s']],
    ['an emoji before the letter', ['**📋 S** : late texts', '**🎯 T** : be fast', '**🔧 A** : I moved them', '**✅ R** : 40 s']],
    ['colon outside the bold', ['**Situation**: late texts', '**Task**: be fast', '**Action**: I moved them', '**Result**: 40 s']],
    ['italics', ['*Situation:* late texts', '*Task:* be fast', '*Action:* I moved them', '*Result:* 40 s']],
    ['capitals', ['SITUATION: late texts', 'TASK: be fast', 'ACTION: I moved them', 'RESULT: 40 s']],
    ['a heading for each part', ['### Situation', 'late texts', '### Task', 'be fast', '### Action', 'I moved them', '### Result', '40 s']],
    ['headings with letters and emoji', ['### ✅ **S - Situation**', 'late texts', '### **T - Task**', 'be fast', '### **A - Action**', 'I moved them', '### **R - Result**', '40 s']],
    ['headings with a dash', ['### S – Situation', 'late texts', '### T – Task', 'be fast', '### A – Action', 'I moved them', '### R – Result', '40 s']],
    ['headings with an aside', ['### Situation', 'late texts', '### Task', 'be fast', '### Action (how I fixed it)', 'I moved them', '### Results', '40 s']],
    ['bullets', ['- Situation - late texts', '- Task - be fast', '- Action - I moved them', '- Result - 40 s']],
    ['bullets with bold letters', ['- **S:** late texts', '- **T:** be fast', '- **A:** I moved them', '- **R:** 40 s']],
    ['nested bullets', ['- **Situation**', '  - late texts', '- **Task**', '  - be fast', '- **Action**', '  - I moved them', '- **Result**', '  - 40 s']],
    ['a callout', ['> [!example]', '> **Situation:** late texts', '> **Task:** be fast', '> **Action:** I moved them', '> **Result:** 40 s']],
    ['a suffix', ['**Situation:** late texts', '**Task:** be fast', '**Action - my approach:** I moved them', '**Results:** 40 s']],
    ['full-width colons', ['**Situation (情况)**：late texts', '**Task (任务)**：be fast', '**Action (行动)**：I moved them', '**Result (结果)**：40 s']],
    ['Chinese labels', ['**背景：** late texts', '**任务：** be fast', '**行动：** I moved them', '**结果：** 40 s']],
    ['Portuguese labels', ['**Situação:** late texts', '**Tarefa:** be fast', '**Ação:** I moved them', '**Resultado:** 40 s']],
    ['metadata before', ['**Source:** Parcel shop, 2024', '**Situation:** late texts', '**Task:** be fast', '**Action:** I moved them', '**Result:** 40 s']],
    ['metadata after', ['**Situation:** late texts', '**Task:** be fast', '**Action:** I moved them', '**Result:** 40 s', '**Best for questions about:** speed']],
  ])('%s', (_what, body) => {
    expect(toldStories(read(lines('## [Delivery] Fast texts', '', ...body)))).toEqual([`full [Delivery] Fast texts ; ${parts}`]);
  });

  test('under a question it is its answer too, with the same span', () => {
    const note = read(lines('## Tell me about a success', '', '**Situation:** late texts', '**Action:** I moved them'));
    const [question] = note.questions;
    const [story] = note.stories;
    expect(story).toMatchObject({ from: question?.answers[0]?.from, to: question?.answers[0]?.to, questions: [question?.id], labelled: true });
  });

  test.each(['**Reflection:** measure first', '**What I learned:** measure first', '**Learnings:** measure first', '**Key takeaway:** measure first', '**+R:** measure first', '**Lessons learned:** measure first'])(
    '%s is what was learned',
    (line) => {
      const [story] = read(lines('## Why fast?', '**S:** late', '**A:** I moved them', '**R:** 40 s', line)).stories;
      expect(story?.parts.learning?.text).toBe('measure first');
    },
  );

  test('a part may hold paragraphs, lists, fences, tables and deeper headings', () => {
    const body = ['### Situation', 'late texts', '', '| a | b |', '| - | - |', '| 1 | 2 |', '', '#### Numbers', '- 21 min', '', '```sql', 'select 1', '```', '### Action', 'I moved them'];
    const [story] = read(lines('## Why fast?', ...body)).stories;
    expect(story?.parts.situation?.text).toContain('late texts');
    expect(story?.parts.situation?.text).toContain('21 min');
    expect(story?.parts.situation?.text).toContain('select 1');
    expect(story?.parts.action?.text).toBe('I moved them');
  });

  test('a label inside a part that names none ends nothing', () => {
    const [story] = read(lines('## Why fast?', '**Situation:** late', '**Action:** I moved them', '**Time management:** two weeks', '**Result:** 40 s')).stories;
    expect(story?.parts.action?.text).toBe('I moved them\n**Time management:** two weeks');
    expect(story?.parts.task).toBeNull();
  });

  test('impact after a result goes on with the result', () => {
    const note = read(lines('## Why fast?', '**S:** late', '**A:** I moved them', '**Result:** 40 s', '**Impact:** fewer calls', '**Learning:** measure'));
    expect(note.stories).toHaveLength(1);
    expect(note.stories[0]?.parts.result?.text).toBe('40 s\n**Impact:** fewer calls');
    expect(note.stories[0]?.parts.learning?.text).toBe('measure');
  });

  test('a situation again begins the next story, and each keeps to itself', () => {
    const note = read(lines('## Stories', '**S:** one', '**A:** I did one', '**R:** ok', '', '**S:** two', '**A:** I did two', '**R:** fine'));
    expect(toldStories(note)).toEqual(['full Stories ; S=one ; A=I did one ; R=ok', 'full Stories ; S=two ; A=I did two ; R=fine']);
  });

  test('a line right above that asks is the question of the story below', () => {
    const note = read(lines('## People', '**Tell me about a conflict**', '**S:** one', '**A:** I did one', '', '**Q2: Tell me about a success**', '**S:** two', '**A:** I did two'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Tell me about a conflict', 'Tell me about a success']);
    expect(note.stories.map(({ title, questions }) => [title, questions])).toEqual(note.questions.map(({ text, id }) => [text, [id]]));
  });

  test.each(['**Q2. Describe a mistake**', '**Describe a mistake**', 'Q2: Describe a mistake'])('%s ends the story above it', (line) => {
    const [story] = read(lines('**S:** one', '**A:** I did one', '', line, '', 'I was late once.')).stories;
    expect(story?.parts.action?.text).toBe('I did one');
  });

  test('a story may stand before any heading', () => {
    expect(toldStories(read(lines('**Situation:** late texts', '**Action:** I moved them', '', '# Later', 'x')))).toEqual(['full note ; S=late texts ; A=I moved them']);
  });

  test('parts by headings in a note of one story', () => {
    expect(toldStories(read(lines('# Fast texts', '## Situation', 'late texts', '## Action', 'I moved them')))).toEqual(['full Fast texts ; S=late texts ; A=I moved them']);
  });

  test.each([
    ['one label', ['**Result:** rejected after round 1']],
    ['a definition', ['**Situation**: Describe the situation', '**Task**: Explain the task', '**Action**: Describe what you did', '**Result**: Share the outcome']],
    ['a template in a comment', ['<!--', '**Situation:** where was I', '**Action:** what did I do', '-->']],
    ['letters without S and T', ['**A:** yes', '**R:** no']],
    ['whole words only', ['**Strengths:** calm', '**Application:** sent', '**Team:** four']],
  ])('%s is no story', (_what, body) => {
    expect(read(lines('## Notes', ...body)).stories).toEqual([]);
  });

  test.each(['TBD', '-', '…', '[Write here]', '(No metrics yet …)', '*[Your experience]*', 'n/a'])('%s is no part', (words) => {
    const [story] = read(lines('## Why fast?', '**S:** late', '**A:** I moved them', `**R:** ${words}`)).stories;
    expect(story?.parts.result).toBeNull();
  });

  test('a label without words is left blank, and known to its story', () => {
    const note = read(lines('## Why fast?', '**Situation:**', '**Task:** be fast', '**Action:** I moved them', '**Result:** 40 s'));
    expect(note.blanks.map(({ text, story, question }) => [text, story, question])).toEqual([['**Situation:**', note.stories[0]?.id, note.questions[0]?.id]]);
  });
});

describe('an outline', () => {
  const outline = [
    '## Hardest problem you solved',
    '- staff - many teams',
    '',
    '- WHAT - late texts',
    '- WHY',
    '- STAR',
    '\t- one slow table',
    '\t- A: three spikes =>',
    '\t\t- a queue',
    '\t- moved one by one',
    '- People : four of us',
    '- Staff',
    '\t- Impact :',
    '\t\t- TECH -- 40 s',
    '\t\t- BUSINESS -- fewer calls',
    '',
    '',
    'rules to myself',
  ];

  test('bullets give the parts, with what stands below them', () => {
    expect(toldStories(read(lines(...outline)))).toEqual([
      'outline Hardest problem you solved ; S=late texts ; A=three spikes => / a queue / moved one by one ; R=TECH -- 40 s / BUSINESS -- fewer calls',
    ]);
  });

  test('labels may stand on lines of their own, below the title of the story in a bank of them', () => {
    const bank = [
      '# Story bank', '', '## Late texts (Parcelane)', 'WHAT', '- one slow table', 'WHY', '- receivers call back', 'A:', '- I built a queue', 'Impact', '- TECH: 40 s', '',
      '**Best for:** scale', '', '## The fee cache', '**Situation:** slow', '**Action:** I cleared it', '**Result:** 2 s',
    ];
    expect(toldStories(read(lines(...bank)))).toEqual([
      'outline Late texts (Parcelane) ; S=one slow table ; T=receivers call back ; A=I built a queue ; R=TECH: 40 s',
      'full The fee cache ; S=slow ; A=I cleared it ; R=2 s',
    ]);
  });

  test.each([
    ['a word in a line', ['## Kafka', 'WHAT it is: a log', 'WHY we need it: replay']],
    ['a question in a word', ['## Notes', 'What', 'a day', 'Why', 'me']],
  ])('but %s is no label', (_what, note) => {
    expect(toldStories(read(lines(...note)))).toEqual([]);
  });

  test('a label without words is left blank', () => {
    expect(read(lines(...outline)).blanks.map(({ text }) => text)).toEqual(['WHY']);
  });

  test('it is the answer of its question, and the paragraph after it is none of it', () => {
    const [question] = read(lines(...outline)).questions;
    expect(question?.answers).toHaveLength(1);
    expect(question?.answers[0]?.text).not.toContain('rules to myself');
  });
});
