import { describe, expect, test } from '@jest/globals';
import { lines, read, told, toldStories } from '../told';

/** Each question with what was answered, the form of the answer left out. */
function talk(...note: readonly string[]): readonly string[] {
  return read(lines(...note)).questions.map(({ text, answers, parent, reverse }) => {
    const mark = reverse ? 'REV ' : parent === null ? '' : 'F ';
    return [`${mark}${text}`, ...answers.map((answer) => answer.text)].join(' / ').replace(/\n+/g, ' ');
  });
}

const spikes = ['Why a queue? / For the spikes.', 'How big? / Ten thousand.'];

/** The four turns that most of these notes hold, each behind its label. */
const four = ([first, second, third, fourth]: readonly [string, string, string, string], between = ''): readonly string[] =>
  [`${first}Why a queue?`, between, `${second}For the spikes.`, between, `${third}How big?`, between, `${fourth}Ten thousand.`];

describe('the same talk', () => {
  test.each<[string, readonly string[]]>([
    ['numbers in the labels', four(['Q1: ', 'A1: ', 'Q2: ', 'A2: '])],
    ['points behind the letters', four(['Q. ', 'A. ', 'Q. ', 'A. '])],
    ['numbers and points', four(['Q.1 ', 'Ans. ', 'Q.2 ', 'Ans. '])],
    ['dashes behind the labels', four(['Q - ', 'Ans - ', 'Q - ', 'Ans - '])],
    ['short words', four(['Que: ', 'Ans: ', 'Que: ', 'Ans: '])],
    ['numbers before the roles', four(['Q1. INTERVIEWER: ', 'A1. CANDIDATE: ', 'Q2. INTERVIEWER: ', 'A2. CANDIDATE: '])],
    ['italic labels', four(['*Interviewer:* ', '*Me:* ', '*Interviewer:* ', '*Me:* '])],
    ['a time behind each label', four(['**Interviewer** (00:12): ', '**Candidate** (00:40): ', '**Interviewer** (01:12): ', '**Candidate** (01:40): '])],
    ['a time in the bold', four(['**Interviewer [00:12]:** ', '**Candidate [00:40]:** ', '**Interviewer [01:12]:** ', '**Candidate [01:40]:** '])],
    ['a time and a dash before', four(['00:12 - Interviewer: ', '00:40 - Candidate: ', '01:12 - Interviewer: ', '01:40 - Candidate: '])],
    ['a chat with dates', four(['[12/03/2026, 10:12:44] Dana Falk: ', '[12/03/2026, 10:13:02] Nuri: ', '[12/03/2026, 10:14:02] Dana Falk: ', '[12/03/2026, 10:14:40] Nuri: '])],
    ['a chat with dates and dashes', four(['12/03/26, 10:12 - Dana: ', '12/03/26, 10:13 - Nuri: ', '12/03/26, 10:14 - Dana: ', '12/03/26, 10:15 - Nuri: '])],
    ['a chat to everyone', four(['10:12:44 From Dana Falk to Everyone: ', '10:13:02 From Nuri to Everyone: ', '10:14:02 From Dana Falk to Everyone: ', '10:15:02 From Nuri to Everyone: '])],
    ['speakers as a recogniser numbers them', four(['SPEAKER_00: ', 'SPEAKER_01: ', 'SPEAKER_00: ', 'SPEAKER_01: '])],
    ['the same with times', four(['[00:00:03.120 --> 00:00:05.900] SPEAKER_00: ', '[00:00:06.120 --> 00:00:08.900] SPEAKER_01: ', '[00:00:09.120 --> 00:00:15.900] SPEAKER_00: ', '[00:00:16.120 --> 00:00:25.900] SPEAKER_01: '])],
    ['numbered speakers', four(['Speaker 1: ', 'Speaker 2: ', 'Speaker 1: ', 'Speaker 2: '])],
    ['a panel, each asks once', four(['**Dana (EM):** ', '**Me:** ', '**Omar (Staff Engineer):** ', '**Me:** '])],
    ['numbered interviewers', four(['Interviewer 1: ', 'Candidate: ', 'Interviewer 2: ', 'Candidate: '])],
    ['a coach', four(['**Coach:** ', '**Candidate:** ', '**Coach:** ', '**Candidate:** '])],
    ['arrows', four(['Interviewer -> ', 'Me -> ', 'Interviewer -> ', 'Me -> '])],
    ['pictures before the labels', four(['🎤 Interviewer: ', '👤 Candidate: ', '🎤 Interviewer: ', '👤 Candidate: '])],
    ['pictures before the bold', four(['🎤 **Interviewer:** ', '👤 **Me:** ', '🎤 **Interviewer:** ', '👤 **Me:** '])],
    ['bullets', four(['- **Interviewer:** ', '- **Me:** ', '- **Interviewer:** ', '- **Me:** '])],
    ['numbers', four(['1. **Interviewer:** ', '2. **Candidate:** ', '3. **Interviewer:** ', '4. **Candidate:** '])],
    ['answers nested below', four(['- Q: ', '  - A: ', '- Q: ', '  - A: '])],
    ['headings with the words', four(['### Interviewer: ', '### Me: ', '### Interviewer: ', '### Me: '])],
    ['headings above the words', four(['### Interviewer\n', '### Candidate\n', '### Interviewer\n', '### Candidate\n'])],
    ['a label on a line of its own', four(['**Interviewer**\n\n', '**Candidate**\n\n', '**Interviewer**\n\n', '**Candidate**\n\n'], '')],
    ['names on a line of their own', four(['**Dana**\n\n', '**Nuri**\n\n', '**Dana**\n\n', '**Nuri**\n\n'], '')],
    ['Russian', four(['**Интервьюер:** ', '**Кандидат:** ', '**Интервьюер:** ', '**Мой ответ:** '])],
    ['Korean', four(['면접관: ', '지원자: ', '면접관: ', '지원자: '])],
    ['Chinese', four(['面试官：', '我：', '面试官：', '我：'])],
    ['Spanish', four(['Entrevistadora: ', 'Candidata: ', 'Entrevistadora: ', 'Candidata: '])],
    ['German', four(['Frage 1: ', 'Antwort 1: ', 'Frage 2: ', 'Antwort 2: '])],
    ['French', four(['**Recruteur :** ', '**Candidat :** ', '**Recruteur :** ', '**Candidat :** '])],
    ['a fence', ['```', ...four(['Interviewer: ', 'Me: ', 'Interviewer: ', 'Me: ']), '```', 'Bye.']],
    ['a blank between the turns', four(['Interviewer: ', 'Me: ', 'Interviewer: ', 'Me: '], '')],
    ['the questions in quotes above', ['> **Q:** Why a queue?', '', '**A:** For the spikes.', '', '> **Q:** How big?', '', '**A:** Ten thousand.']],
    ['the questions in bold as a whole', ['**Interviewer: Why a queue?**', '', 'Me: For the spikes.', '', '**Interviewer: How big?**', '', 'Me: Ten thousand.']],
    ['the questions in italics as a whole', ['_Interviewer: Why a queue?_', '', 'Me: For the spikes.', '', '_Interviewer: How big?_', '', 'Me: Ten thousand.']],
    ['a faq in bold', ['**Q. Why a queue?**', '**A.** For the spikes.', '', '**Q. How big?**', '**A.** Ten thousand.']],
    ['questions without a label', ['**Why a queue?**', 'Answer: For the spikes.', '', '**How big?**', 'Answer: Ten thousand.']],
    ['the same in numbered sections', ['### Question 1', '**Why a queue?**', '', '**My answer:** For the spikes.', '', '### Question 2', '**How big?**', '', '**My answer:** Ten thousand.']],
    ['headings that ask above letters', ['#### Q1: Why a queue?', '**A:** For the spikes.', '#### Q2: How big?', '**A:** Ten thousand.']],
    ['headings with times', ['## 12:40 Why a queue?', '**Me:** For the spikes.', '## 13:50 How big?', '**Me:** Ten thousand.']],
    ['answers without a label', ['Q: Why a queue?', 'For the spikes.', '', 'Q: How big?', 'Ten thousand.']],
    ['the same in bold', ['**Q:** Why a queue?', '', 'For the spikes.', '', '**Q:** How big?', '', 'Ten thousand.']],
    ['turns that are counted', ['**Turn 1**', '', '**Q:** Why a queue?', '', '**A:** For the spikes.', '', '**Turn 2**', '', '**Q:** How big?', '', '**A:** Ten thousand.']],
    ['one numbered section that holds it all', ['## 11. Full talk', ...four(['**Q:** ', '**A:** ', '**Q:** ', '**A:** '])]],
    ['a heading of minutes between', ['### 00:00:03', 'Dana: Why a queue?', 'Nuri: For the spikes.', '', '### 00:05:00', 'Dana: How big?', 'Nuri: Ten thousand.']],
    ['a time alone between', ['00:00:03', '', 'Dana: Why a queue?', 'Nuri: For the spikes.', '', '00:05:00', '', 'Dana: How big?', 'Nuri: Ten thousand.']],
    ['a list of who talked how long', [...four(['Interviewer: ', 'Candidate: ', 'Interviewer: ', 'Candidate: ']), '', '## Talk time', '- Interviewer: 23%', '- Candidate: 77%', '', 'Interviewer: 12 min', 'Candidate: 34 min']],
  ])('in the dress of %s', (_what, note) => {
    expect(talk(...note)).toEqual(spikes);
  });

  test('a role that is named once holds for the speaker', () => {
    expect(talk(
      '**Speaker A (Recruiter):**', '"Why a queue?"', '*[PAUSE - 2 SECONDS]*', '', '**Speaker B (Developer/Candidate):**', '"For the spikes."', '',
      '**Speaker A:**', '"How big?"', '', '**Speaker B:**', '"Ten thousand."',
    )).toEqual(spikes);
  });

  test.each([
    ['a note', '[note: she smiled]'],
    ['a pause', '*[PAUSE - 2 SECONDS]*'],
    ['laughter', '(laughs)'],
    ['a thought', '*(Internal thought: mention numbers)*'],
    ['a nod', '*Interviewer nodded.*'],
    ['a time', '[00:12:40]'],
  ])('%s between turns is nobody’s words', (_what, line) => {
    expect(talk('**Interviewer:** Why a queue?', line, '**Me:** For the spikes.', line, '**Interviewer:** How big?', '**Me:** Ten thousand.', line)).toEqual(spikes);
  });

  test('two talks of one note between other people are both read', () => {
    expect(talk('# Mock 1', 'Interviewer: Why us?', 'Me: I like maps.', '', '# Mock 2', ...four(['Dana: ', 'Nuri: ', 'Dana: ', 'Nuri: ']))).toEqual(['Why us? / I like maps.', ...spikes]);
  });

  test('who speaks once in a panel, right before the candidate, asks', () => {
    expect(talk('Nuri: Happy to be here.', 'Dana: Could you describe your role?', 'Nuri: I keep the addresses.', 'Omar: What is the hardest part?', 'Nuri: Old names.', 'Dana: How do you count them?', 'Nuri: By complaints.')).toEqual([
      'Could you describe your role? / I keep the addresses.', 'What is the hardest part? / Old names.', 'How do you count them? / By complaints.',
    ]);
  });

  test('an ideal answer is advice, never the candidate’s words', () => {
    const [question] = read(lines('**Q:** Why a queue?', '**A:** For the spikes.', '**Ideal answer:** Spikes and order.', '', '**Q:** How big?', '**A:** Ten thousand.')).questions;
    expect([question?.answers.map(({ text }) => text), question?.advice.map(({ text }) => text)]).toEqual([['For the spikes.'], ['Spikes and order.']]);
  });

  test('a list of questions beside a talk stays a list', () => {
    expect(talk('## Questions I expect', '1. Why us?', '2. Tell me about a failure.', '', '## Mock', 'Dana: Why a queue?', 'Me: For the spikes.', 'Dana: How big?', 'Me: Ten thousand.')).toEqual([
      'Why us?', 'Tell me about a failure.', ...spikes,
    ]);
  });
});

describe('what was answered', () => {
  test('a list item that answers holds the bullets below it', () => {
    expect(talk('# Behavioural', '- Question: How did you speed it up?', '- Answer:', '* Images - smaller ones', '* Libraries - one place', '', '- Question: How would you redo it?', '- Answer:', '* With columns')).toEqual([
      'How did you speed it up? / Images - smaller ones Libraries - one place', 'How would you redo it? / With columns',
    ]);
  });

  test('an empty answer leaves its question unanswered, apart from the next, and is no finding', () => {
    const note = read(lines('**Interviewer:** Why a queue?', '', '**Candidate:**', '', '**Interviewer:** How big?', '', '**Candidate:**'));
    expect(told(note)).toEqual(['Q Why a queue?', 'Q How big?']);
    expect(note.blanks).toEqual([]);
  });

  test('below a heading that asks later questions follow up', () => {
    expect(talk('### [SQL] 05:35 Link the two tables to each other, please', '* **My answer:** A foreign key.', '* **Interviewer:** What is its name?', '* **My answer:** user_id.', '', '### [SQL] 07:10 And what of an index?', '* **My answer:** One.')).toEqual([
      'Link the two tables to each other, please / A foreign key.', 'F What is its name? / user_id.', 'And what of an index? / One.',
    ]);
  });

  test('numbered sections may have a long dash', () => {
    expect(talk('### 1 — Strong', ...four(['**Q:** ', '**A:** ', '**Q:** ', '**A:** ']), '### 2 — Weak', '**Q:** Why us?', '**A:** I like maps.')).toEqual([
      'Why a queue? / For the spikes.', 'F How big? / Ten thousand.', 'Why us? / I like maps.',
    ]);
  });

  test('what the candidate asks is reverse, and the reply is nobody’s question', () => {
    expect(talk('**Interviewer:** Why us?', '**Candidate:** I like maps.', '**Candidate question:** How big is the team?', '**Interviewer:** Ten people.')).toEqual(['Why us? / I like maps.', 'REV How big is the team?']);
  });

  test('a last remark with a picture asks nothing', () => {
    expect(talk('**Interviewer:** Why us?', '**Candidate:** I like maps.', '**Interviewer:** Thanks ![](https://example.org/a.png?wx=1)')).toEqual(['Why us? / I like maps.']);
  });

  test.each([
    ['**Feedback:** say more', 'Feedback'],
    ['**Score:** 3/5', 'Score'],
    ['> **Анализ:** скажи больше', 'Анализ'],
    ['Feedback: say more', 'Feedback'],
    ['**点评：** 多说一点', '点评'],
  ])('"%s" is advice', (line, section) => {
    const [question] = read(lines('**Interviewer:** Why us?', '**Candidate:** I like maps.', '', line, '', '**Interviewer:** Why now?', '**Candidate:** I am free.')).questions;
    expect([question?.answers.map(({ text }) => text), question?.advice.map((advice) => advice.section)]).toEqual([['I like maps.'], [section]]);
  });

  test('labels in bold inside an answer stay in it', () => {
    expect(talk('**Q:** How do you decide?', '**A:** By two things:', '**Cost:** what does it cost?', '**Speed:** how fast is it?', '**Q:** And then?', '**A:** I decide.')).toEqual([
      'How do you decide? / By two things: **Cost:** what does it cost? **Speed:** how fast is it?', 'And then? / I decide.',
    ]);
  });

  test('only what tells of oneself answers an interviewer, where the answers have no label', () => {
    expect(talk('**Interviewer:** Why a queue?', '', 'I said for the spikes.', '', '**Interviewer:** How big?', '', 'The diagram shows two boxes.')).toEqual([
      'Why a queue? / I said for the spikes.', 'How big? The diagram shows two boxes.',
    ]);
  });

  test('questions without any answer are apart', () => {
    expect(talk('Q: Why a queue?', '', 'Q: How big?', '', 'Q: Who is on call?')).toEqual(['Why a queue?', 'How big?', 'Who is on call?']);
  });

  test('an answer in parts is a story', () => {
    const note = read(lines('Q1. Tell me about a fight.', 'Ans:', 'Situation: Two teams fought.', 'Task: End it.', 'Action: I drew the schema.', 'Result: They agreed.', '', 'Q2. Why us?', 'Ans: I like maps.'));
    expect(toldStories(note)).toEqual(['full Tell me about a fight. ; S=Two teams fought. ; T=End it. ; A=I drew the schema. ; R=They agreed.']);
    expect(note.questions.map(({ text }) => text)).toEqual(['Tell me about a fight.', 'Why us?']);
  });
});

describe('no talk', () => {
  test.each<[string, readonly string[]]>([
    ['who is who', ['**Company:** Acme', '**Recruiter:** Dana Falk', '**Interviewer:** Omar Haddad (Staff)']],
    ['what to be like', ['**Interviewer:** be polite', '**Time:** 10:00', '**Link:** why not?']],
    ['who talked how long', ['- Interviewer: 30%', '- Candidate: 70%']],
    ['what each wants', ['- **Interviewer:** wants to see how you think', '- **Candidate:** should speak up']],
    ['examples of input', ['Input: [1,2]', 'Output: 3', 'Explanation: why 3? 1+2', 'Input: [2]', 'Output: 2']],
    ['a plan of the day', ['09:00 Dana: intro', '10:00 Omar: coding', '11:00 Dana: wrap up']],
    ['headings of people', ['## Me', 'I am an engineer.', '', '## Interviewer', 'Dana Falk, staff engineer.']],
  ])('%s', (_what, note) => {
    expect(read(lines(...note)).questions).toEqual([]);
  });

  test('the fields of a story bank are no speakers', () => {
    const bank = (theme: string): readonly string[] => [
      `### [${theme}] Late texts`, '**Source:** Report 12', '**S:** Texts were late.', '**T:** Make them fast.', '**A:** I moved them.', '**R:** 40 seconds.',
      `**Best for questions about:** ${theme}, "Why us?"`, '',
    ];
    const note = read(lines(...bank('Ownership'), ...bank('Conflict')));
    expect(note.questions).toEqual([]);
    expect(toldStories(note).map((story) => story.slice(0, 34))).toEqual(['full [Ownership] Late texts ; S=Te', 'full [Conflict] Late texts ; S=Tex']);
  });

  test('choices are no answers', () => {
    expect(talk('Q. Which is a queue?', 'A. Kafka', 'B. Postgres', '', 'Q. Which is a cache?', 'A. Kafka', 'B. Redis')).toEqual(['Which is a queue? / A. Kafka B. Postgres', 'Which is a cache? / A. Kafka B. Redis']);
  });
});
