import { onDemand, rememberShort } from '../text/on-demand';
import { asideWords, askerLabels, candidateLabels, ownQuestionLabels } from './turn-words';

/** Who speaks: the one who asks, the candidate, or somebody whose role only the note as a whole can tell. */
export type Role = 'asker' | 'candidate' | 'unknown';

/** A label at the start of a line of an exchange: `**H:** ..`, `**Q (Sarah):** ..`, `Interviewer: ..`. */
export interface TurnLabel {
  readonly role: Role;
  /** The label's words without brackets, lower case: equal for the same speaker. */
  readonly key: string;
  /** The same as it is written. */
  readonly written: string;
  /** Who speaks as the note names them: the name in brackets, else the label; null for a bare `Q` or `Answer`. */
  readonly speaker: string | null;
  /** Whether the label itself says that this follows up. */
  readonly followUp: boolean;
  /** Whether it opens what the candidate asks the interviewer. */
  readonly reverse: boolean;
  /** Length of the label with its dress, so that the words begin there. */
  readonly length: number;
  /** Length of the dress that closes behind the words, as in `**Q: Why?**`. */
  readonly tail: number;
  /** Whether it ends in a colon; a label without one opens a narration (`**A (Ben)** tries to say ..`). */
  readonly colon: boolean;
  /** Whether only a point, bracket or dash follows (`Q. ..`, `Ans - ..`): a label only where both are there. */
  readonly loose: boolean;
}

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:[ \u202F]?[AaPp]\.?[Mm]\.?)?`;
const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \tT]+`;
const stamp = String.raw`(?:[\[(<]?(?:${day})?${clock}(?:\s{0,3}(?:[–—-]+>?|to)\s{0,3}${clock})?[\])>]?\s{0,3}(?:[–—|-]\s+)?)`;
const emoji = String.raw`(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[•▪►▶→“"])[ \t]?){0,6}`;
const number = String.raw`(?:[QA]?\d{1,3}[.)][ \t]+)?`;
const gender = String.raw`(?:[:*_]in(?:nen)?)?`;
const aside = String.raw`(?:[ \t]{0,2}[(（[][^)）\]\r\n]{1,40}[)）\]])?`;
const behind = String.raw`(?:[ \t]{0,3}(?:[–—|-][ \t]+)?${stamp})?`;

const dressed = new RegExp(
  String.raw`^${emoji}${stamp}?(?:[–—|-][ \t]+)?(\*{1,3}|_{1,3})${emoji}${stamp}?${number}([^*_:：\r\n]{1,40}?${gender}${aside})${behind}[ \t]{0,3}([:：]?)[ \t]{0,3}\1(?:${behind}(${aside})[ \t]{0,3}([:：]))?[ \t]*`, 'u',
);
const whole = new RegExp(String.raw`^${emoji}${stamp}?(\*{1,3}|_{1,3})${stamp}?${number}(\p{L}[^*_:：\r\n]{0,40}?${aside})[ \t]{0,3}[:：][ \t]*(?!\1)`, 'u');
const tagged = new RegExp(String.raw`^${emoji}${stamp}?<(b|strong)>[ \t]{0,3}([^<>:：\r\n]{1,40}?)[ \t]{0,3}([:：]?)[ \t]{0,3}</\1>()[ \t]{0,3}([:：]?)[ \t]*`, 'iu');
const plain = new RegExp(String.raw`^${emoji}${stamp}?${number}(?:From[ \t]+)?(\p{L}[\p{L}\p{M}\p{N}.'’·&/ #_-]{0,30}?${gender}${aside})(?:[ \t]+[Tt]o[ \t]+[Ee]veryone)?${behind}[ \t]{0,3}(?:(:)(?:[ \t]+|$)|：[ \t]*)`, 'u');
const bracketed = /^[[【]([\p{L}][\p{L}\p{M}\p{N} .'’-]{0,30})[\]】][ \t]*[:：]?[ \t]+(?=\S)/u;
const pointed = /^((?:\*\*|__)?)(Interviewer|Candidate|Interviewee|Recruiter|Me|You|INTERVIEWER|CANDIDATE|ME|YOU)\1[ \t]*(?:[-=]>|[→|–—-])[ \t]+(?=\S)/;
const dotted = /^(?:\*\*|__)?((?:Q(?:n|s|ue|ues|uestion)?|A(?:ns|nswer)?)(?:[ .]?[ \t]?\d{1,3})?)(?:[ \t]?[.)](?:\*\*|__)?[ \t]+|[ \t]?[–—-]+(?:\*\*|__)?[ \t]+)(?=\S)|^(?:\*\*|__)?(Q(?:ues?|uestion)?[.)]|(?:Ans|Answer)\.)(?=\p{L}[\p{L}'’ ]{2})|^(?:\*\*|__)?((?:Q|Que|Ques|Question)[ .]?\d{1,3})[ \t]+(?=\S)/u;

/** No label is longer; a cap keeps hostile lines cheap. */
const longestLabel = 200;

/** The turn label that a line's words open with, or null. */
export function turnLabelAt(line: string): TurnLabel | null {
  const first = line.charCodeAt(0) | 32;
  const isLetter = first >= 97 && first <= 122;
  const colon = firstColon(line);
  if (isLetter && colon > longestName) return mayPoint.test(line) ? inPoint(line.slice(0, longestLabel)) : null;
  const words = line.slice(0, longestLabel);
  return (!isLetter && mayDress.test(words) ? (boldPoint(words, line) ?? inDress(words, line)) : null) ?? (colon < longestLabel ? pointBefore(words, colon) ?? inPlain(words) : null) ?? inPoint(words);
}

/** `Ans. The gist: ..`: the label ends at its point, whatever a colon further on may end. */
function pointBefore(words: string, colon: number): TurnLabel | null {
  return colon > shortestTail && /^(?:Q|Ques?|Question|A|Ans|Answer)[.)] ?\p{L}/u.test(words) && !/^[QA][.)] ?\p{L}+[ \t]?[:：]/u.test(words) ? inPoint(words) : null;
}

const shortestTail = 5;

const mayPoint = /^[QAICRMY]/;
const mayDress = /^[^\p{L}*_<]{0,60}[*_<]/u;

/** No plain name with what stands beside it is longer. */
const longestName = 130;

function firstColon(line: string): number {
  const [plain, wide] = [line.indexOf(':'), line.indexOf('：')];
  const at = plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
  return at < 0 ? longestLabel : at;
}

function inDress(words: string, line: string): TurnLabel | null {
  const found = dressed.exec(words) ?? tagged.exec(words);
  if (found !== null) {
    const colon = (found[3] ?? '') + (found[5] ?? '') !== '';
    const italic = /^[*_]$/.test(found[1] ?? '');
    return italic && !colon ? null : labelOf(`${found[2] ?? ''}${found[4] ?? ''}`, { length: found[0].length, colon });
  }
  const around = whole.exec(words);
  const close = around?.[1] ?? '';
  if (around === null || line.indexOf(close, around[0].length) !== line.length - close.length) return null;
  const label = labelOf(around[2] ?? '', { length: around[0].length, tail: close.length });
  return close.length === 1 && label.role === 'unknown' ? null : label;
}

function inPlain(words: string): TurnLabel | null {
  const found = plain.exec(words);
  if (found === null) return null;
  const label = labelOf(found[1] ?? '', { length: found[0].length });
  return label.role === 'unknown' && /^\p{Ll}/u.test(found[1] ?? '') ? null : label;
}

function inPoint(words: string): TurnLabel | null {
  const inBrackets = /^[[【]/.test(words) ? bracketed.exec(words) : null;
  if (inBrackets !== null) {
    const label = labelOf(inBrackets[1] ?? '', { length: inBrackets[0].length });
    return label.role === 'unknown' ? null : label;
  }
  const speaker = /^[*_ICRMY]/.test(words) ? pointed.exec(words) : null;
  if (speaker !== null) return labelOf(speaker[2] ?? '', { length: speaker[0].length, loose: true });
  const found = /^[QA]/.test(words) ? dotted.exec(words) : null;
  return found === null ? null : pointLabel(found, 0);
}

/** `**Q. Why?**` as a whole, or `**A.** ..`. */
function boldPoint(words: string, line: string): TurnLabel | null {
  const found = /^(?:\*\*|__)[QA]/.test(words) ? dotted.exec(words) : null;
  if (found === null) return null;
  const close = words.slice(0, 2);
  const isWhole = line.length > 4 && line.indexOf(close, 2) === line.length - 2;
  return pointLabel(found, isWhole ? 2 : 0);
}

function pointLabel(found: RegExpExecArray, tail: number): TurnLabel {
  return labelOf((found[1] ?? found[2] ?? found[3] ?? '').replace(/[.) ]+/g, ''), { length: found[0].length, tail, loose: true });
}

/** How a label stands there; most end in a colon. */
type Dress = Pick<TurnLabel, 'length'> & Partial<Pick<TurnLabel, 'tail' | 'colon' | 'loose'>>;

/** The label of a turn that the note labels by its place alone; `key` must be equal for the same speaker. */
export function unwrittenLabel(role: Role, key: string, followUp = false): TurnLabel {
  return { role, key, written: '', speaker: null, followUp, reverse: false, length: 0, tail: 0, colon: true, loose: false };
}

/** The number of a label's question, null where it has none; null alone where the label, lower case, names no question ("interviewer"). */
export function questionKey(key: string): { readonly number: number | null } | null {
  const found = namesQuestion.exec(key);
  return found === null ? null : { number: found[1] === undefined ? null : Number(found[1]) };
}

const namesQuestion = /^(?:q|qn|que|ques|question|frage|pregunta|pergunta|вопрос|问题|问|질문|質問|câu hỏi)(?:[ .]?[#№]?(\d{1,3}))?(?: \d+)?$/;

/** Who a name in a transcript stands for. */
export function speakerNamed(name: string): Pick<TurnLabel, 'role' | 'key' | 'speaker'> {
  const { role, key, speaker } = labelOf(name, { length: 0 });
  return { role, key, speaker };
}

function labelOf(label: string, { length, tail = 0, colon = true, loose = false }: Dress): TurnLabel {
  const found = /[)）\]][ \t]*$/.test(label) ? /^(.*?)[ \t]*[(（[]([^)）\]]*)[)）\]]$/.exec(label.trim()) : null;
  const isWhole = found?.[1] === '';
  const name = ((isWhole ? found[2] : found?.[1]) ?? label).trim();
  const inBrackets = isWhole ? null : (found?.[2]?.trim() ?? null);
  const beside = inBrackets !== null && /^\d{1,2}:\d{2}/.test(inBrackets) ? null : inBrackets;
  const key = name.toLowerCase().replace(/[.]$/, '');
  const role = roleOf(name);
  const inner = beside === null ? 'unknown' : roleOf(beside);
  const speaker = beside !== null && inner === 'unknown' ? beside : role === 'unknown' ? name : nameBeside(name);
  const known = named().get(key);
  const followUp = role === 'asker' && followsUp.test(key);
  return { role: role === 'unknown' ? inner : role, key, written: name, speaker, followUp, reverse: known === 'own', length, tail, colon, loose };
}

const followsUp = /^(?:follow|further|追问|追問|꼬리|доп|уточн|repregunta|rückfrage|nachfrage)/;

type Known = 'asker' | 'candidate' | 'own';

const named = onDemand((): ReadonlyMap<string, Known> => new Map<string, Known>([
  ...askerLabels.map((label): [string, Known] => [label, 'asker']),
  ...candidateLabels.map((label): [string, Known] => [label, 'candidate']),
  ...ownQuestionLabels.map((label): [string, Known] => [label, 'own']),
]));

const asides = onDemand((): ReadonlySet<string> => new Set(asideWords));

const roleOf = rememberShort(readRole);

function readRole(label: string): Role {
  const words = label.toLowerCase().replace(/’/g, "'").replace(/[ \t]+/g, ' ').trim();
  return ownRole(words) ?? ownRole(withoutNumber(words)) ?? roleAmong(words) ?? roleBeforeName(label) ?? 'unknown';
}

/** Without "the" in front, and a number or letter behind that tells one speaker or turn from the next. */
function withoutNumber(words: string): string {
  return words.replace(/^(?:the|our|sample|actual) /, '').replace(/(?:[ .]?[#№]?[ ]?\d{1,3}|[ .][a-d])?\.?$/, '');
}

function ownRole(words: string): Role | null {
  const known = named().get(words);
  return known === undefined ? null : known === 'own' ? 'asker' : known;
}

/** The one role that the pieces of a label name: "Developer/Candidate", "Dana, Interviewer", "Interviewer - Dana". */
function roleAmong(words: string): Role | null {
  if (!/[/,|&–—-]/.test(words)) return null;
  const roles = new Set(words.split(/[ \t]*[/,|&][ \t]*|[ \t]+[–—-][ \t]+/).map((piece) => (piece.length > 2 ? ownRole(piece) : null)).filter((role) => role !== null));
  const [role] = roles;
  return roles.size === 1 && role !== undefined ? role : null;
}

const roleThenName = /^([Ii]nterviewer|INTERVIEWER|[Cc]andidate|CANDIDATE|[Ii]nterviewee|[Rr]ecruiter|[Pp]anelist|[Hh]iring [Mm]anager)[ \t]+(\p{Lu}[\p{L}.'’-]*(?:[ \t]\p{Lu}[\p{L}.'’-]*)?)$/u;

/** "Interviewer Dana"; "Interviewer Notes" speaks of them. */
function roleBeforeName(label: string): Role | null {
  const found = roleThenName.exec(label);
  if (found === null || asides().has((found[2] ?? '').toLowerCase().replace(/\s.*$/, ''))) return null;
  return ownRole((found[1] ?? '').toLowerCase());
}

/** The name beside the role in a label of both: "Dana - Interviewer", "Interviewer Dana"; null where there is none. */
function nameBeside(label: string): string | null {
  const pieces = label.split(/[ \t]*[/,|&][ \t]*|[ \t]+[–—-][ \t]+/);
  const other = pieces.length === 2 ? pieces.find((piece) => ownRole(piece.toLowerCase()) === null) : undefined;
  return other ?? (ownRole(label.toLowerCase()) === null ? (roleThenName.exec(label)?.[2] ?? null) : null);
}

/** The label that a whole heading is: "Interviewer", "My answer"; null for any other. */
export function turnLabelNamed(title: string): TurnLabel | null {
  return title.length <= longestTitle && named().has(title.toLowerCase()) ? labelOf(title, { length: title.length }) : null;
}

const longestTitle = 40;

/** No heading that gives a role is longer. */
const longestRole = 100;

/** The role that a heading gives to the turn below it: "Interviewer's question", "Your response". Null for any other. */
export function roleOfHeading(plain: string): { readonly role: Role; readonly followUp: boolean } | null {
  if (plain.length > longestRole || !/interviewer|question|follow|response|answer|reply/i.test(plain)) return null;
  const words = plain.toLowerCase().replace(/’/g, "'");
  const followUp = /follow[ -]?up|further/.test(words);
  if (/^(?:the )?interviewer(?:'?s)?(?: (?:further|next|first|asks?|follow[ -]?ups?|questions?|statements?|prompts?|remarks?))*$/.test(words)) return { role: 'asker', followUp };
  if (/^(?:(?:further|next|the) )*(?:question|follow[ -]?up)s?(?: questions?)?(?: (?:by|from) (?:the )?interviewer)?$/.test(words)) return { role: 'asker', followUp };
  if (/^(?:your|my|candidate(?:'?s)?|the candidate's) (?:current |actual |original )?(?:response|answer|reply)s?$/.test(words)) return { role: 'candidate', followUp: false };
  return null;
}
