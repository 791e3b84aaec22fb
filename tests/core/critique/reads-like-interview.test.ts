import { describe, expect, test } from '@jest/globals';
import { readsLikeInterview, type InterviewEvidence, type InterviewSign } from '../../../src/core/critique/reads-like-interview';
import { readNote } from '../../../src/core/notes/read-note';

const evidence = (path: string, ...text: readonly string[]): InterviewEvidence | null => {
  const whole = text.join('\n');
  return readsLikeInterview(readNote({ path, text: whole, frontMatter: {} }), whole);
};

const story = ['**Situation:** The nightly import failed twice a week', '**Task:** Bring it down to none before the audit', '**Action:** I moved it to a queue and wrote alerts', '**Result:** No failure since March'];

describe('a note reads like an interview note', () => {
  test.each<[InterviewSign, string, readonly string[]]>([
    ['stories', 'by one story with its parts', story],
    ['stories', 'by two stories of two parts', ['### Import', '**S:** it failed', '**A:** I moved it', '', '### Release', '**S:** it was late', '**R:** on time']],
    ['stories', 'by a table of stories', ['| Title | Situation | Task | Action | Result |', '| - | - | - | - | - |', '| Import | failed | mend it | I moved it | no failure |']],
    ['talk', 'by a talk whose labels name posts', ['**Interviewer:** What is a B-tree?', '', '**Candidate:** A balanced tree.', '', '**Interviewer:** Where is it used?', '', '**Candidate:** In indexes.']],
    ['talk', 'by a talk of two names that speak of themselves', ['**Kofi:** Why a queue?', '', '**Nuri:** I wanted the order kept.', '', '**Kofi:** How many?', '', '**Nuri:** We had two.']],
    ['debrief', 'by answers as they are remembered', ['1. Why a queue?', '    => I said it keeps the order', '2. How many brokers?', '    => I said two, but I stumbled']],
    ['prompts', 'by prompts for a person', ['- Tell me about a time you failed', '- Describe a conflict with your manager', '- Why do you want to leave your company?']],
    ['prompts', 'by a table of prompts without stories', ['| Question | Story 1 |', '| - | - |', '| Tell me about a time you led a change | |', '| When did you fail? | |', '| Describe a conflict with your manager | |']],
  ])('%s: %s', (sign, _what, text) => {
    expect(evidence('note.md', ...text)?.signs).toEqual([sign]);
  });

  test('by a round that its name tells, with questions', () => {
    expect(evidence('Acme - phone screen.md', '## What is a B-tree?', 'A tree.', '## What is a heap?', 'A tree too.')).toMatchObject({ signs: ['round'], questions: 2, clear: false });
  });

  test.each([
    ['nothing', ['']],
    ['headings that ask, as in a study note', ['## What is a B-tree?', 'A balanced tree.', '## How does it split?', 'In the middle.', '## Why not a hash?', 'Ranges.', '## When do you use it?', 'For indexes.']],
    ['flash cards', ['**Q:** What is a B-tree?', '**A:** A balanced tree.', '', '**Q:** What is a heap?', '**A:** A tree with order.', '', '**Q:** Where is it used?', '**A:** In queues.']],
    ['a list of topics', ['# System design questions', '1. Design a URL shortener', '2. Design a rate limiter', '3. Explain the CAP theorem', '4. What is idempotency?']],
    ['a diary with two prompts', ['## What did you learn today?', 'To rest.', '## What are you proud of today?', 'The soup.']],
    ['questions of a customer', ['## How do I reset my password?', 'Click it.', '## How do you ship?', 'By post.', '## Where is my invoice?', 'In the mail.']],
    ['a plan with a result', ['**Action:** ship it', '', 'Some words.', '', '**Result:** shipped']],
    ['a definition of STAR', ['**Situation:** Describe the situation', '**Task:** Explain the task', '**Action:** Describe what you did', '**Result:** Explain the outcome']],
    ['questions for the interviewer only', ['## Questions to ask', '- What does the team look like?', '- How do you plan your work?', '- Why did you join?']],
    ['one prompt in a note on something else', ['# Party', '- Tell me about a time you failed', '- milk', '- bread']],
    ['two recipes', ['## How long does the dough rest?', 'An hour.', '## Which flour?', 'Rye.']],
  ])('but not by %s', (_what, text) => {
    expect(evidence('note.md', ...text)).toBeNull();
  });
});

describe('the evidence', () => {
  test('counts questions, stories and speakers', () => {
    const talk = ['**Kofi:** Why a queue?', '', '**Nuri:** I wanted order.', '', '**Dana:** How many?', '', '**Nuri:** I had two.', '', '**Kofi:** Why two?', '', '**Nuri:** I needed one spare.', '', '**Dana:** Who paid?', '', '**Nuri:** We did.'];
    expect(evidence('note.md', ...talk)).toEqual({ signs: ['talk'], questions: 4, stories: 0, speakers: 3, clear: false });
    expect(evidence('note.md', ...story)).toEqual({ signs: ['stories'], questions: 0, stories: 1, speakers: 0, clear: false });
  });

  test('is clear where two things speak for it', () => {
    expect(evidence('Round 1.md', '1. Why a queue?', '    => I said order', '2. How many?', '    => I said two')).toMatchObject({ signs: ['debrief', 'round'], clear: true });
  });

  test('is clear with many prompts, or stories', () => {
    const prompts = ['Tell me about a time you failed', 'Describe a conflict with your manager', 'Why do you want to leave your company?', 'What is your greatest strength?', 'Tell me about yourself', 'Tell me about a time you led a team'];
    expect(evidence('note.md', ...prompts.map((prompt) => `- ${prompt}`))).toMatchObject({ signs: ['prompts'], questions: 6, clear: true });
    expect(evidence('note.md', '### One', ...story, '', '### Two', ...story)).toMatchObject({ signs: ['stories'], stories: 2, clear: true });
  });

  test('of a list without end is taken from its start, and still counts all', () => {
    const topics = Array.from({ length: 3000 }, (_, at) => `- What is index ${String(at)}?`);
    const prompts = ['- Tell me about a time you failed', '- Describe a conflict with your manager', '- Why do you want to leave your company?'];
    expect(evidence('note.md', ...prompts, ...topics)).toMatchObject({ signs: ['prompts'], questions: 3003 });
    expect(evidence('note.md', ...topics, ...prompts)).toBeNull();
  });

  test('counts no reverse question, and no idea for a story', () => {
    const note = ['- Tell me about a time you failed', '- Describe a conflict with your manager', '- Why do you want to leave your company?', '', '## Questions to ask', '- What does the team look like?'];
    expect(evidence('note.md', ...note)).toMatchObject({ questions: 3, stories: 0 });
  });
});
