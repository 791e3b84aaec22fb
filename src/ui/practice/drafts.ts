import type { Drafts } from '../../app/ports';
import type { PracticeItem } from '../../app/practice/practice-item';

/** What a person types while practising: the answer in hand, and the last one that was rated without being kept. */
export interface PracticeDrafts {
  /** Empty where nothing is half-typed. */
  readonly typed: (item: PracticeItem) => string;
  readonly keepTyped: (item: PracticeItem, text: string) => void;
  /** Null where every answer was kept. */
  readonly lastNotKept: (item: PracticeItem) => string | null;
  /** Called when the answer in hand is done with: it stays readable where it is in no note. */
  readonly finish: (item: PracticeItem, text: string, isKept: boolean) => void;
}

export function practiceDrafts(drafts: Drafts): PracticeDrafts {
  const inHand = ({ id }: PracticeItem): string => `practice ${id}`;
  const last = ({ id }: PracticeItem): string => `practised ${id}`;
  return {
    typed: (item) => drafts.load(inHand(item)) ?? '',
    keepTyped: (item, text) => { drafts.keep(inHand(item), text === '' ? null : text); },
    lastNotKept: (item) => drafts.load(last(item)),
    finish: (item, text, isKept) => {
      drafts.keep(inHand(item), null);
      if (isKept) drafts.keep(last(item), null);
      else if (text.trim() !== '') drafts.keep(last(item), text);
    },
  };
}
