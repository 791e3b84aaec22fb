import { describe, expect, test } from '@jest/globals';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { reviewNote } from '../../../src/core/critique/review-note';
import { rulesOnByDefault } from '../../../src/core/critique/rules/rules';
import { readNote } from '../../../src/core/notes/read-note';
import { facetNames } from '../../../src/core/stories/story-review';
import { reviewed } from '../../doubles/reviewed';

/** Counted before anything else in this file is reviewed. */
const stepsOfFirst = [...reviewNote(
  readNote({ path: 'a.md', text: '## 1. Queues\n\n**Q (Ruth):** Why Kafka?\n**A (Tomas):** Because of replay, and we had run it before.\n', frontMatter: {} }), { level: 'SDE-2' },
)].length;

const table = `
### Ownership

| question | breakdown | story 1 | story 2 |
| --- | --- | --- | --- |
| Tell me about a time you took charge | took charge<br>(leading, numbers) | S: nightly export failed at two in the morning<br>T: get it out before the bank opened at seven<br>A: I called the vendor, split the file in two and wrote a small script to retry each half<br>R: out at 6:40, and it has not failed for 9 months | |
| Name a deadline you missed | | | |
`;

const exchange = `
## 1. Start

**Q (Ruth):** Nice to meet you, shall we begin?
**A (Tomas):** Sure.

## 2. Queues

**Q (Ruth):** How do you stop a message from being handled two times?
**A (Tomas):** We keep the id of each message for a day and drop it when it comes again.

**Follow-up (Ruth):** Always works. Everybody says that it never fails. Does it?

## 3. Again

**Q (Ruth):** And how do you handle duplicates in general?
**A (Tomas):** We keep the id of each message for a day and drop it when it comes again.

*(You asked: was that enough?)*

### What to improve
- You said "it never fails", which nobody believes.
`;

const debrief = `
1. Tell me about a time you failed
    => I said the certificate that ran out
    => but I stumbled on what we changed
    => which alert did you have
2. Do you have questions for me
3. Why are you leaving
    => I said same tickets each week, there is no growth
`;

const byWords = (review: NoteReview, words: string): string => {
  const found = review.note.questions.find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`no question "${words}"`);
  return found.id;
};

const rulesUnder = (review: NoteReview, words: string): readonly string[] =>
  review.findings.filter(({ question }) => question === byWords(review, words)).map(({ rule }) => rule);

const critiqueOf = (review: NoteReview, words: string): NoteReview['critiques'][number] => {
  const found = review.critiques.find(({ question }) => question === byWords(review, words));
  if (found === undefined) throw new Error(`no critique of "${words}"`);
  return found;
};

/** Rules get ready while they judge for the first two times, with a pause after each. */
function warm(text: string): void {
  reviewed(text);
  reviewed(text);
}

describe('what a review holds', () => {
  test('comes in many small steps as long as the rules get ready', () => {
    expect(stepsOfFirst).toBeGreaterThan(20);
  });

  test('one critique per question, follow-ups included, in the order of the note', () => {
    const review = reviewed(exchange);
    expect(review.critiques.map(({ question }) => question)).toEqual(review.note.questions.map(({ id }) => id));
    expect(review.critiques).toHaveLength(4);
  });

  test('a question asked of the interviewer gets no critique', () => {
    const review = reviewed('## Questions to ask them\n\n- Who is on call?\n- What broke last?\n');
    expect(review.note.questions.map(({ reverse }) => reverse)).toEqual([true, true]);
    expect(review.critiques).toEqual([]);
  });

  test('a note without questions or stories gives a review without words', () => {
    const { findings, critiques, stories } = reviewed('Buy milk. #interview\n');
    expect({ findings, critiques, stories }).toEqual({ findings: [], critiques: [], stories: [] });
  });

  test('the same note twice gives the same review', () => {
    expect(reviewed(table + exchange + debrief)).toEqual(reviewed(table + exchange + debrief));
  });

  test('it yields for every question, and after every rule that judges an answer', () => {
    warm(exchange);
    const pauses = [...reviewNote(readNote({ path: 'a.md', text: exchange, frontMatter: {} }), { level: 'SDE-2' })].length;
    const [questions, judgedAnswers] = [4, 2];
    expect(pauses).toBeGreaterThanOrEqual(questions * 3 + judgedAnswers * rulesOnByDefault.filter(({ hears }) => hears.includes('spoken')).length);
  });

  test('it yields for every story: after every facet, and after every rule', () => {
    const pausesOf = (text: string): number => {
      warm(text);
      return [...reviewNote(readNote({ path: 'a.md', text, frontMatter: {} }), { level: 'SDE-2' })].length;
    };
    const twice = `${table}| Tell me about a launch of yours | | S: nightly import failed at three<br>T: get it out by nine<br>A: I split the file in four and wrote a script<br>R: out at 8:30 | |\n`;
    expect(pausesOf(twice) - pausesOf(table)).toBeGreaterThan(facetNames.length);
  });

  test.each([
    ['Nice to meet you', 'greeting'],
    ['in general', 'reliability'],
  ])('the question with "%s" is of the kind %s', (words, kind) => {
    const review = reviewed(exchange);
    expect(review.kinds.get(byWords(review, words))).toBe(kind);
  });
});

describe('a question on a technical subject', () => {
  const duplicates = reviewed(exchange);

  test('is criticised by what its topic rests on and what the answer named', () => {
    const { waysToAnswer, technicalAreas, followUps } = critiqueOf(duplicates, 'stop a message');
    expect(waysToAnswer[0]).toMatch(/^(?:From your own words: start at "|Mechanism first: answer ")/);
    expect(technicalAreas[0]).toMatch(/^Idempotency and duplicates: an idempotency key/);
    expect(followUps.length).toBeGreaterThanOrEqual(6);
  });

  test('whose answer stands under another one is not criticised for it again', () => {
    const { issues, expects } = critiqueOf(duplicates, 'in general');
    expect(issues.filter((line) => line.startsWith('Of what stands behind'))).toEqual([]);
    expect(expects[0]).toMatch(/^Asked about "handle duplicates", they listen for: /);
  });

  test('gets the counts that its answer states multiplied', () => {
    const counted = reviewed('## 1. Load\n\n**Q (Ruth):** How large is the import?\n**A (Tomas):** 40 clinics upload it, 40 users with 300 rows each.\n');
    expect(counted.critiques[0]?.followUps[0]).toBe('40 users x 300 rows = 12,000: is that much?');
    expect(counted.critiques[0]?.improvements).toContain('40 users x 300 rows = 12,000: say whether that is much, and which part of the work takes the time.');
  });

  test('hears a claim that is often wrong, whatever was asked', () => {
    const claimed = reviewed('## 1. Server\n\n**Q (Ruth):** Which server do you use?\n**A (Tomas):** Gunicorn, because Django is single-threaded.\n');
    expect(claimed.critiques[0]?.issues).toContain('"Django is single-threaded" comes near a claim that is wrong or true only in part: "Django is single-threaded".');
    expect(claimed.critiques[0]?.improvements.find((line) => line.startsWith('Check "Django is single-threaded"'))).toMatch(/It depends on the server/);
  });

  test('does not hear the interviewer claim it', () => {
    const asked = reviewed('## 1. Server\n\n**Q (Ruth):** Django is single-threaded, so how does it serve many users?\n**A (Tomas):** With several Gunicorn processes.\n');
    expect(asked.critiques[0]?.issues.filter((line) => line.includes('comes near a claim'))).toEqual([]);
  });
});

describe('whose words are judged', () => {
  test('no finding quotes the interviewer, an ask or advice', () => {
    const review = reviewed(exchange);
    const open = review.note.questions.flatMap(({ answers, reflections }) => [...answers, ...reflections]);
    expect(review.findings.length).toBeGreaterThan(0);
    for (const finding of review.findings) {
      expect(open.some(({ from, to }) => from <= finding.from && finding.to <= to)).toBe(true);
    }
  });

  test('an unanswered follow-up has no finding, and its critique says to practise it', () => {
    const review = reviewed(exchange);
    expect(rulesUnder(review, 'Does it?')).toEqual([]);
    expect(critiqueOf(review, 'Does it?').issues).toEqual([]);
    expect(critiqueOf(review, 'Does it?').practice.join(' ')).toMatch(/aloud|out loud/);
  });

  test('an equal answer is judged once, and the second critique names the first question', () => {
    const review = reviewed(exchange);
    expect(rulesUnder(review, 'in general')).toEqual([]);
    expect(critiqueOf(review, 'in general').issues.join(' ')).toContain('How do you stop a message');
    expect(critiqueOf(review, 'in general').improvedAnswer).toBe('');
    expect(review.note.questions.filter(({ answers }) => answers.length === 1)).toHaveLength(3);
  });

  test('words of two or less may be said twice: each is judged', () => {
    const twice = '**Interviewer:** Did it work?\n**Me:** It did.\n**Interviewer:** Did they like it?\n**Me:** It did.\n';
    const review = reviewed(twice);
    expect(rulesUnder(review, 'Did it work')).toContain('too-brief');
    expect(rulesUnder(review, 'Did they like')).toContain('too-brief');
  });

  test('an answer that is a story is judged as a story only', () => {
    const section = '## Tell me about a time you failed\n\n**S:** the night job ran twice\n**A:** I switched it off\n';
    const review = reviewed(section);
    expect(review.note.questions[0]?.answers).toHaveLength(1);
    expect(review.stories[0]?.gaps.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-task', 'no-result']));
    expect(review.findings.map(({ rule }) => rule)).not.toEqual(expect.arrayContaining(['too-brief']));
    expect(review.findings.every(({ story }) => story !== null)).toBe(true);
  });

  test('what the writer noted is found with the reported answer, at its own place', () => {
    const review = reviewed(debrief);
    const note = review.findings.find(({ rule }) => rule === 'self-note');
    expect(note?.quote).toContain('stumbled');
    expect(debrief.slice(note?.from, note?.to)).toBe(note?.quote);
    expect(note?.line).toBe(4);
  });

  test('reported answers are asked about, never blamed: nothing but the own note is above low', () => {
    const review = reviewed(debrief);
    expect(review.findings.filter(({ severity, rule }) => severity !== 'low' && rule !== 'self-note')).toEqual([]);
    expect(rulesUnder(review, 'Why are you leaving')).toContain('negative-framing');
  });

  test('one short word in a transcript was said as it stands', () => {
    const review = reviewed(exchange);
    const brief = review.findings.find(({ question }) => question === byWords(review, 'Nice to meet you'));
    expect(brief).toMatchObject({ rule: 'too-brief', severity: 'high', quote: 'Sure.' });
  });
});

describe('stories and their questions', () => {
  test('every point of the breakdown is judged against every story of its row', () => {
    const review = reviewed(table);
    expect(review.stories[0]?.meets.map(({ point, met }) => [point, met])).toEqual([['leading', expect.any(String)], ['numbers', 'yes']]);
    expect(review.stories[1]?.meets.map(({ met }) => met)).toEqual(['no', 'no']);
  });

  test('a row without a breakdown gets points of ours, without a place', () => {
    const review = reviewed(table);
    const proposed = review.note.questions[1]?.breakdown;
    expect(proposed).toMatchObject({ ours: true, from: null, to: null });
    expect(proposed?.points.length).toBeGreaterThanOrEqual(2);
    expect(review.note.questions[0]?.breakdown?.ours).toBe(false);
  });

  test('points of ours are judged in the story, and are no finding', () => {
    const row = table.replace('| Name a deadline you missed | | |', '| Name a deadline you missed | | S: export<br>T: send it<br>A: I wrote one file<br>R: sent 3 days late |');
    const review = reviewed(row);
    expect(review.stories[2]?.meets.length).toBeGreaterThanOrEqual(2);
    expect(rulesUnder(review, 'deadline you missed')).not.toContain('breakdown-unmet');
  });

  test('an empty cell is a story whose parts are all missing', () => {
    const review = reviewed(table);
    expect(review.stories[2]?.gaps.map(({ rule, status }) => [rule, status])).toEqual([
      ['no-situation', 'missing'], ['no-task', 'missing'], ['no-own-action', 'missing'], ['no-result', 'missing'], ['no-learning', 'missing'],
    ]);
  });

  test('beside a told story the empty cell is not said again in the critique', () => {
    const issues = critiqueOf(reviewed(table), 'took charge').issues.join(' ');
    expect(issues).not.toContain('empty');
  });

  test('a missing part stands in the gaps only, never among the findings', () => {
    const review = reviewed(table.replace('<br>R: out at 6:40, and it has not failed for 9 months', ''));
    expect(review.stories[0]?.gaps.map(({ rule }) => rule)).toContain('no-result');
    expect(review.findings.map(({ rule }) => rule)).not.toContain('no-result');
  });

  test('a story without a question is reviewed too', () => {
    const review = reviewed('### [Failure] The wrong region\n\n**Situation:** a deploy went out\n**Action:** I rolled it back\n');
    expect(review.note.stories[0]?.questions).toEqual([]);
    expect(review.stories[0]?.gaps.map(({ part }) => part)).toEqual(expect.arrayContaining(['task', 'result']));
  });
});

describe('the places of findings', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('quotes stand where they say with %s', (_, end) => {
    const texts = [table, exchange, debrief].map((text) => text.replace(/\n/g, end));
    const found = texts.flatMap((text) => reviewed(text).findings.map((finding) => ({ text, ...finding })));
    expect(found.length).toBeGreaterThan(5);
    for (const { text, quote, from, to, line } of found) {
      expect(text.slice(from, to).replace(/<br>|\r\n/g, '\n')).toBe(quote);
      expect(text.slice(0, from).split('\n')).toHaveLength(line);
    }
  });

  test('findings are ordered by their place', () => {
    const places = reviewed(debrief).findings.map(({ from }) => from);
    expect(places.length).toBeGreaterThan(2);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
