import type { Story } from '../notes/interview-note';
import { firstPhrase, phraseList } from './phrase-list';
import { sentencesOf, toldIn } from './told';

const SUBJECT = phraseList([
  'i', 'i\'m', 'i\'ve', 'i\'d', 'i\'ll', 'we', 'we\'re', 'we\'ve', 'we\'d', 'they', 'he', 'she', 'it', 'there', 'maine', 'humne', 'hamne',
]);

/**
 * Whether a story is told in notes rather than in sentences: in a table, as an outline or an idea, or with a subject in
 * fewer than half of its sentences.
 */
export function isNoted(story: Story): boolean {
  if (story.column !== null || story.form !== 'full') return true;
  const all = sentencesOf(toldIn(story));
  const whole = all.filter(({ text }) => firstPhrase(text, SUBJECT) !== null);
  return whole.length * 2 < all.length;
}
