import type { Story } from '../notes/interview-note';
import { wordCount } from '../text/words';
import { openingWords } from './opening-words';
import { firstPhrase, phraseList } from './phrase-list';
import { toldIn } from './told';

/** Words of somebody who went further than asked. */
const BEYOND = phraseList([
  'nobody asked', 'no one asked', 'without being asked', 'not asked', 'better than asked', 'more than asked', 'beyond what', 'beyond the ask', 'beyond my role', 'went beyond', 'extra mile',
  'on top of that', 'on my own time', 'in my spare time', 'on the side', 'left .. better', 'polish*', 'care about', 'cared about', 'love the craft', 'proud of the', 'my own initiative', 'own idea',
]);

/** In fewer words there is too little to go further in. */
const FEWEST_WORDS = 20;

/** Asks for the love of the craft, beside the story's own words; null where the story tells it, or tells too little to ask about. */
export function craftPrompt(story: Story): string | null {
  const told = toldIn(story);
  const action = story.parts.action?.text ?? '';
  const words = told.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (words < FEWEST_WORDS || action.trim() === '' || told.some(({ text }) => firstPhrase(text, BEYOND) !== null)) return null;
  return `Show that you love the craft: beside "${openingWords(action)}", one thing you built better than asked: [which?]`;
}
