import { quantities } from '../../text/numbers';
import { withoutAdmissions } from './admissions';
import { opinionSlots, type OpinionSlots } from './opinion-slots';
import { joined, type Draft } from './draft';
import { topicOf, type Material } from './request';

type Role = 'answer' | 'because' | 'example' | 'tradeOff';

const EXAMPLE = /\b(?:for (?:example|instance)|e\.g\.|such as|suppose|say we|in my (?:project|last|current|previous)|in our (?:project|case|system)|at my|once we|last (?:year|month)|we (?:had|saw|used|built|hit)|i (?:built|used|saw|wrote|led))\b/iu;
const TRADE_OFF = /\b(?:trade-?offs?|but|however|although|downside|drawback|cost(?:s|ly)?|instead of|rather than|compared|versus|vs|on the other hand|the price|slower|more complex|overhead)\b/iu;
const BECAUSE = /\b(?:because|since|as it|as we|so that|due to|in order to|which (?:means|gives|lets|makes)|that'?s why|reason)\b/iu;

/** Such a sentence is the answer to a "why": nothing may be put before it. */
const OPENS_WITH_REASON = /^(?:because|since|as (?:we|it|i|the)|due to|so that)\b/iu;

/** The short answer, why, an example, the price; each sentence of the writer's goes where its words point. */
export function opinion({ kind, question, sentences, added }: Material): Draft {
  const slots = opinionSlots(kind?.id ?? null, question);
  const meant = kind?.id === 'motivation' ? sentences.filter((sentence) => !OWN_GAIN.test(sentence)) : sentences;
  const { kept, leftOut } = withoutAdmissions([...meant, ...added]);
  const told = sorted(kept);
  if (kept.length > MOST_SORTED) return joined(kept, missingAfter(told, slots, kept.join(' ')));
  const topic = topicOf(question);
  return joined(
    told.answer.length === 0 ? `[Short answer first: "${topic}"]` : told.answer,
    told.because.length > 0 || OPENS_WITH_REASON.test(told.answer[0] ?? '') ? told.because : reasonSlot(slots, kept.join(' ')),
    told.example.length === 0 ? slots.example : told.example,
    told.tradeOff.length === 0 ? slots.tradeOff : told.tradeOff,
    leftOut ? '[What do you know about it that you can reason on from?]' : '',
  );
}

/** A longer answer has its own thread, which sorting would tear: "this", "it" and "then" point back. */
const MOST_SORTED = 4;

function missingAfter(told: Told, slots: OpinionSlots, text: string): string {
  const missing = [told.because.length > 0 ? '' : reasonSlot(slots, text), told.example.length > 0 ? '' : slots.example, told.tradeOff.length > 0 ? '' : slots.tradeOff];
  return missing.filter((slot) => slot !== '').join(' ');
}

type Told = Readonly<Record<Role, readonly string[]>>;

/** What only the candidate gains; nobody is hired for it (RUBRIC.md, `money-only`). */
const OWN_GAIN = /\b(?:salary|package|perks|compensation|hike|good pay|better pay|pays? (?:well|better|more)|benefits\/|benefits and|great benefits|need (?:a|the) job|close to my (?:house|home)|commute)\b/iu;

function reasonSlot(slots: OpinionSlots, text: string): string {
  return slots.figureIsReason === true && quantities(text).length > 0 ? '' : slots.because;
}

/** The first sentence without a sign is the answer; a later one stays with what it follows. */
function sorted(sentences: readonly string[]): Told {
  const told: Record<Role, string[]> = { answer: [], because: [], example: [], tradeOff: [] };
  let last: Role = 'answer';
  for (const sentence of sentences) {
    const opens = sentence === sentences[0] && sentences.length > 1;
    last = opens && OPENS_WITH_REASON.test(sentence) ? 'answer' : (roleOf(sentence) ?? (told.answer.length === 0 ? 'answer' : last));
    told[last].push(sentence);
  }
  return told.answer.length > 0 ? told : withAnswer(told);
}

/** Where every sentence carries a sign, the one that names no reason is the answer. */
function withAnswer(told: Told): Told {
  const [from, answer] = told.tradeOff[0] === undefined ? (['example', told.example[0]] as const) : (['tradeOff', told.tradeOff[0]] as const);
  return answer === undefined ? told : { ...told, answer: [answer], [from]: told[from].slice(1) };
}

function roleOf(sentence: string): Role | null {
  if (EXAMPLE.test(sentence)) return 'example';
  if (BECAUSE.test(sentence)) return 'because';
  return TRADE_OFF.test(sentence) ? 'tradeOff' : null;
}
