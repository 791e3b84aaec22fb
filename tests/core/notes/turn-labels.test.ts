import { describe, expect, test } from '@jest/globals';
import { questionKey, roleOfHeading, speakerNamed, turnLabelAt } from '../../../src/core/notes/turn-labels';

/** Role, key and the words behind the label; null where the line opens with none. */
function seen(line: string): readonly (string | null)[] | null {
  const label = turnLabelAt(line);
  return label === null ? null : [label.role, label.key, line.slice(label.length, line.length - label.tail)];
}

describe('a label of a turn', () => {
  test.each([
    ['Interviewer: Why?', 'asker', 'interviewer', 'Why?'],
    ['INTERVIEWER: Why?', 'asker', 'interviewer', 'Why?'],
    ['**Interviewer:** Why?', 'asker', 'interviewer', 'Why?'],
    ['**Interviewer**: Why?', 'asker', 'interviewer', 'Why?'],
    ['*Interviewer:* Why?', 'asker', 'interviewer', 'Why?'],
    ['__Interviewer:__ Why?', 'asker', 'interviewer', 'Why?'],
    ['***Interviewer:*** Why?', 'asker', 'interviewer', 'Why?'],
    ['<b>Interviewer:</b> Why?', 'asker', 'interviewer', 'Why?'],
    ['**Interviewer: Why?**', 'asker', 'interviewer', 'Why?'],
    ['_Interviewer: Why?_', 'asker', 'interviewer', 'Why?'],
    ['**Q1: Why?**', 'asker', 'q1', 'Why?'],
    ['Q1: Why?', 'asker', 'q1', 'Why?'],
    ['Q. Why?', 'asker', 'q', 'Why?'],
    ['Q.1 Why?', 'asker', 'q1', 'Why?'],
    ['Q3) Why?', 'asker', 'q3', 'Why?'],
    ['Q - Why?', 'asker', 'q', 'Why?'],
    ['**Q. Why?**', 'asker', 'q', 'Why?'],
    ['**A.** Because.', 'candidate', 'a', 'Because.'],
    ['Ans. Because.', 'candidate', 'ans', 'Because.'],
    ['Answer - Because.', 'candidate', 'answer', 'Because.'],
    ['A2: Because.', 'candidate', 'a2', 'Because.'],
    ['me: because', 'candidate', 'me', 'because'],
    ['Interviewer -> Why?', 'asker', 'interviewer', 'Why?'],
    ['Me | Because.', 'candidate', 'me', 'Because.'],
    ['[Interviewer] Why?', 'asker', 'interviewer', 'Why?'],
    ['Q1. INTERVIEWER:', 'asker', 'interviewer', ''],
    ['A1. CANDIDATE: Because.', 'candidate', 'candidate', 'Because.'],
    ['Interviewer 2: Why?', 'asker', 'interviewer 2', 'Why?'],
    ['Interviewer (Dana): Why?', 'asker', 'interviewer', 'Why?'],
    ['**Interviewer** (Dana): Why?', 'asker', 'interviewer', 'Why?'],
    ['Dana (Interviewer): Why?', 'asker', 'dana', 'Why?'],
    ['Dana - Interviewer: Why?', 'asker', 'dana - interviewer', 'Why?'],
    ['Interviewer Dana: Why?', 'asker', 'interviewer dana', 'Why?'],
    ['**Speaker B (Developer/Candidate):** Because.', 'candidate', 'speaker b', 'Because.'],
    ['SPEAKER_01: Because.', 'unknown', 'speaker_01', 'Because.'],
    ['🎤 Interviewer: Why?', 'asker', 'interviewer', 'Why?'],
    ['🧑‍💼 **Interviewer:** Why?', 'asker', 'interviewer', 'Why?'],
    ['**🙋 Me:** Because.', 'candidate', 'me', 'Because.'],
    ['00:12 Interviewer: Why?', 'asker', 'interviewer', 'Why?'],
    ['00:12 - Interviewer: Why?', 'asker', 'interviewer', 'Why?'],
    ['[00:12] Interviewer: Why?', 'asker', 'interviewer', 'Why?'],
    ['[00:00:03.120 --> 00:00:05.900] Interviewer: Why?', 'asker', 'interviewer', 'Why?'],
    ['**Interviewer [00:12]:** Why?', 'asker', 'interviewer', 'Why?'],
    ['**Interviewer** (00:12): Why?', 'asker', 'interviewer', 'Why?'],
    ['[12/03/2026, 10:12:44] Dana Falk: Why?', 'unknown', 'dana falk', 'Why?'],
    ['12/03/26, 10:12 - Dana Falk: Why?', 'unknown', 'dana falk', 'Why?'],
    ['10:12:44 From Dana Falk to Everyone: Why?', 'unknown', 'dana falk', 'Why?'],
  ])('%s', (line, role, key, words) => {
    expect(seen(line)).toEqual([role, key, words]);
  });

  test.each([
    ['Russian', 'Интервьюер: а?', 'Мой ответ: б'],
    ['Russian initials', 'В: а?', 'О: б'],
    ['Korean', '면접관: 가?', '지원자: 나'],
    ['Chinese', '面试官：为什么？', '我：因为'],
    ['Chinese, question and answer', '问：为什么？', '答：因为'],
    ['Japanese', '面接官：なぜ？', '応募者：だから'],
    ['Spanish', 'Entrevistadora: ¿Y?', 'Candidata: Pues.'],
    ['Portuguese', '**Recrutador:** E?', '**Eu:** Pois.'],
    ['German', 'Frage 2: Und?', 'Antwort 2: So.'],
    ['German of all genders', '**Interviewer:in:** Und?', '**Bewerber:in:** So.'],
    ['French, a blank before the colon', '**Recruteur :** Et ?', '**Candidat :** Bon.'],
    ['Hindi', 'साक्षात्कारकर्ता: क्यों?', 'उम्मीदवार: क्योंकि'],
    ['Italian', 'Intervistatrice: E?', 'Risposta: Bene.'],
  ])('%s names both roles', (_language, asker, candidate) => {
    expect([turnLabelAt(asker)?.role, turnLabelAt(candidate)?.role]).toEqual(['asker', 'candidate']);
  });

  test.each([
    'I like it: it is calm.',
    'A queue, and why we need it',
    '*only italics* and more',
    'see https://example.org: there',
    'half past 10:30',
    'A. ',
    '',
  ])('"%s" opens with none that has a role', (line) => {
    expect(turnLabelAt(line)?.role ?? 'unknown').toBe('unknown');
  });

  test.each([
    ['Candidate Profile: five years'],
    ['Interviewer Notes: calm'],
    ['Interviewer Feedback: calm'],
    ['Candidate Name: Nuri'],
    ['**Candidate Summary:** calm'],
    ['Questions: three'],
  ])('"%s" speaks of somebody, who says nothing', (line) => {
    expect(turnLabelAt(line)?.role).toBe('unknown');
  });

  test.each([
    ['Follow-up: How big?', true, false],
    ['Follow up question 2: How big?', true, false],
    ['追问：多大？', true, false],
    ['Candidate question: How big?', false, true],
    ['**My question:** How big?', false, true],
    ['Q: How big?', false, false],
  ])('%s', (line, followUp, reverse) => {
    expect([turnLabelAt(line)?.followUp, turnLabelAt(line)?.reverse]).toEqual([followUp, reverse]);
  });

  test.each([
    ['Q (Dina): Why?', 'Dina'],
    ['Dina - Interviewer: Why?', 'Dina'],
    ['Interviewer Dina: Why?', 'Dina'],
    ['Dina: Why?', 'Dina'],
    ['Q (00:12): Why?', null],
    ['Q: Why?', null],
  ])('the speaker of "%s" is %s', (line, speaker) => {
    expect(turnLabelAt(line)?.speaker).toBe(speaker);
  });

  test('a label without a colon narrates', () => {
    expect(turnLabelAt('**A (Ben)** tries to say why')).toMatchObject({ colon: false, speaker: 'Ben', role: 'candidate' });
  });

  test('a name in a recording may say the role', () => {
    expect([speakerNamed('Dana (Interviewer)').role, speakerNamed('Nuri Baran').role, speakerNamed('Candidate').role]).toEqual(['asker', 'unknown', 'candidate']);
  });

  test('a heading may name who speaks below it', () => {
    expect([roleOfHeading("Interviewer's question")?.role, roleOfHeading('Your response')?.role, roleOfHeading('Feedback')]).toEqual(['asker', 'candidate', null]);
  });
});

describe('a label that is a question\'s rather than a speaker\'s', () => {
  test.each([
    ['q', { number: null }],
    ['q12', { number: 12 }],
    ['question 3', { number: 3 }],
    ['问题2', { number: 2 }],
    ['pregunta', { number: null }],
    ['interviewer', null],
    ['quinn', null],
  ])('%s', (key, expected) => {
    expect(questionKey(key)).toEqual(expected);
  });
});
