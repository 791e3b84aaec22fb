import { describe, expect, test } from '@jest/globals';
import { unfoundedIn } from '../../../../src/core/notebook/advice/advice-claims';
import { saidByCandidate } from '../../../../src/core/notebook/advice/said-by-candidate';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const DRILL = [
  '---', 'tags: [interview]', '---',
  'Q: Tell me about yourself', 'A: I am a senior developer, 8 years, since 2019 at Norvia. We use Django and Postgres.', '',
  'Q: How big is your team?', 'A: six', '',
  'Q: What did you build?', 'A: I built the importer for 35 partners, 1,200,000 rows a month, half the time. We came third in a contest, and I paired with two juniors.', '',
].join('\n');
const said = drain(saidByCandidate(notebookOfNotes({ 'Drill.md': DRILL })));

/** What a suggested answer claims that the drill does not say. */
function claims(text: string, question = ''): readonly string[] {
  return unfoundedIn({ text, start: 0, end: text.length }, said, question).map((claim) => claim.text);
}

describe('what was never said is a claim', () => {
  test.each([
    ['years', 'I have ten years of experience.', ['ten years']],
    ['a rate', 'We serve 50 requests per second.', ['50 requests per second']],
    ['a percentage', 'I raised revenue by 15%.', ['15%']],
    ['money', 'It saved \u20AC40,000 in the first year.', ['\u20AC40,000']],
    ['money in words', 'I recovered half a million euros.', ['half a million euros']],
    ['a team', 'I led a team of twelve.', ['team of twelve']],
    ['a count', 'The importer serves 90 partners.', ['90 partners']],
    ['a title', 'I am a Staff Engineer at Norvia.', ['Staff Engineer']],
    ['two titles', 'I work as Principal Engineer and Team Lead.', ['Principal Engineer', 'Team Lead']],
    ['a place', 'I placed first in a contest.', ['placed first']],
    ['a technology', 'I moved it to Kafka.', ['Kafka']],
    ['a deed', 'I built the POC in a week and I hired two people.', ['I built the POC', 'I hired', 'two people']],
    ['several in one sentence', 'I have ten years with Kafka.', ['ten years', 'Kafka']],
  ])('%s', (_what, text, found) => {
    expect(claims(text)).toEqual(found);
  });
});

describe('what was said is no claim', () => {
  test.each([
    ['in letters', 'I have eight years of experience.'],
    ['as over a number that was said', 'I have over 8 years of experience.'],
    ['as a year from which it follows', 'I have been at Norvia for seven years.'],
    ['as a bare answer to the question', 'I lead a team of six.'],
    ['in another form of the number', 'It reads 1.2 million rows.'],
    ['of a number so exact that it is no other', 'It reads 1,200,000 lines.'],
    ['in a title of the same rank', 'I am a Senior Backend Engineer.'],
    ['as a place in figures', 'We won 3rd place.'],
    ['by a framework of the language', 'I write Python.'],
    ['under another name', 'We keep it in PostgreSQL.'],
    ['in other words for the deed', 'I mentored new people.'],
  ])('%s', (_what, text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('what claims nothing of the past is no claim', () => {
  test.each([
    ['a wish', 'I would use Kafka for this.'],
    ['a condition', 'If we had 50 requests per second, I would add a queue.'],
    ['a question', 'Shall I name the 50 requests per second?'],
    ['a placeholder', 'I cut it by X% and saved [40] hours.'],
    ['a count of talk', 'I have two reasons and three examples.'],
    ['somebody else', 'I worked with a Staff Engineer.'],
    ['a small number', 'I have one goal.'],
  ])('%s', (_what, text) => {
    expect(claims(text)).toEqual([]);
  });

  test('nor is a number that the question gave', () => {
    expect(claims('Yes, 50 uploads at once is fine for us.', 'You have 50 uploads at once?')).toEqual([]);
  });
});

test('a claim knows its sentence and where it stands', () => {
  const text = 'I like it. I have ten years of it.';
  const [claim] = unfoundedIn({ text, start: 100, end: 100 + text.length }, said);
  expect(claim).toEqual({ text: 'ten years', start: 118, end: 127, sentence: { text: 'I have ten years of it.', start: 111, end: 134 } });
});
