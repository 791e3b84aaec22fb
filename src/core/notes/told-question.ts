import { onDemand } from '../text/on-demand';
import { plainWords } from './told-cues';
import { finder } from './told-finder';
import { asksEvent, asksOther, otherSections } from './told-question-words';

/** Whether a question asks for one past event, for something else, or leaves it open. */
export type Wish = 'event' | 'other' | 'open';

/** What a question asks for, by its words and by the heading above it. */
export function wishOf(question: string, section: string | null): Wish {
  const words = plainWords(question.trim().slice(-longest)).toLowerCase();
  const { event, other, sections } = lists();
  if (section !== null && sections.test(section.slice(0, longest).toLowerCase())) return 'other';
  const [wantsEvent, wantsOther] = [event.test(words), other.test(words)];
  if (wantsEvent === wantsOther) return 'open';
  return wantsEvent ? 'event' : 'other';
}

/** Characters of a question that are looked at, from its end, since a preamble may run long; and of a heading. */
const longest = 500;

const lists = onDemand(() => ({ event: finder(asksEvent), other: finder(asksOther), sections: finder(otherSections) }));
