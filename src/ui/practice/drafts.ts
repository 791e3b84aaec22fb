import type { Drafts } from '../../app/ports';
import type { PracticeItem } from '../../app/practice/practice-item';

/** What a person types while practising: the answer in hand, and the last one that was rated without being kept. */
export interface PracticeDrafts {
  /** Empty where nothing is half-typed. */
  readonly typed: (item: PracticeItem) => string;
  readonly keepTyped: (item: PracticeItem, text: string) => void;
  /** Null where every answer was kept, and where a hundred others were typed since. */
  readonly lastNotKept: (item: PracticeItem) => string | null;
  /** Called when the answer in hand is done with: it stays readable where it is in no note. */
  readonly finish: (item: PracticeItem, text: string, isKept: boolean) => void;
}

/** Keeps what is typed under its question. */
export function practiceDrafts(drafts: Drafts): PracticeDrafts {
  const inHand = ({ question }: PracticeItem): string => `practice ${question}`;
  return {
    typed: (item) => drafts.load(inHand(item)) ?? '',
    keepTyped: (item, text) => { drafts.keep(inHand(item), text === '' ? null : text); },
    lastNotKept: ({ question }) => drafts.load(notKeptKey(question)),
    finish: (item, text, isKept) => {
      drafts.keep(inHand(item), null);
      if (isKept) keepNewest(drafts, item.question, null);
      else if (text.trim() !== '') keepNewest(drafts, item.question, text);
    },
  };
}

/** Most answers in no note that stay readable; the store of a device is small. */
const MOST = 100;

/** The key of the questions whose answers are in no note, the oldest first. */
const LIST = 'practised';

function notKeptKey(question: string): string {
  return `practised ${question}`;
}

/** Forgets the oldest where there are too many, and this one where its text is null. */
function keepNewest(drafts: Drafts, question: string, text: string | null): void {
  const others = listed(drafts.load(LIST)).filter((each) => each !== question);
  const all = text === null ? others : [...others, question];
  const surplus = Math.max(0, all.length - MOST);
  for (const old of all.slice(0, surplus)) drafts.keep(notKeptKey(old), null);
  const left = all.slice(surplus);
  drafts.keep(notKeptKey(question), text);
  drafts.keep(LIST, left.length === 0 ? null : JSON.stringify(left));
}

/** None where the list is broken. */
function listed(json: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
