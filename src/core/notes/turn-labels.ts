/** Who speaks: the one who asks, the candidate, or somebody whose role only the note as a whole can tell. */
export type Role = 'asker' | 'candidate' | 'unknown';

/** A label at the start of a line of an exchange: `**H:** ..`, `**Q (Sarah):** ..`, `Interviewer: ..`. */
export interface TurnLabel {
  readonly role: Role;
  /** The label's words without brackets, lower case: equal for the same speaker. */
  readonly key: string;
  /** Who speaks as the note names them: the name in brackets, else the label; null for a bare `Q` or `Answer`. */
  readonly speaker: string | null;
  /** Whether the label itself says that this follows up. */
  readonly followUp: boolean;
  /** Length of the label with its dress, so that the words begin there. */
  readonly length: number;
  /** Whether it ends in a colon; a label without one opens a narration (`**A (Ben)** tries to say ..`). */
  readonly colon: boolean;
}

const askerWords = /^(?:q|qn?s?|question|interviewer(?: asks?)?|recruiter|hiring manager|hm|panel(?:ist)?|int|cto|cfo|ceo|manager|follow[ -]?up(?: question)?s?|further questions?|examiner|面试官|he|she|they)$/;
const candidateWords = /^(?:a|ans|answer|me|myself|candidate|interviewee|you|my (?:answer|response|reply)|your (?:answer|response|reply)|response|reply|i said|我|候选人|应聘者)$/;
const followUpWords = /^(?:follow[ -]?up(?: question)?s?|further questions?)$/;

const stamp = '(?:\\[?\\(?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:\\s*[–-]+>?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\)?\\]?\\s*)?';
const bold = new RegExp(`^(?:${stamp}(\\*\\*|__)${stamp}([^*_:：\\r\\n]{1,40}?)[ \\t]*([:：]?)[ \\t]*\\1[ \\t]*([:：]?)[ \\t]*)`, 'u');
const plain = new RegExp(`^${stamp}([\\p{Lu}\\p{Lo}][\\p{L}.'’ -]{0,24}(?:\\([^)\\r\\n]{1,30}\\))?)[ \\t]*(?:([:])(?:[ \\t]+|$)|：[ \\t]*)`, 'u');

/** No label is longer; a cap keeps hostile lines cheap. */
const longestLabel = 200;

/** The turn label that a line's words open with, or null. */
export function turnLabelAt(line: string): TurnLabel | null {
  const words = line.slice(0, longestLabel);
  const inBold = bold.exec(words);
  if (inBold !== null) return labelOf(inBold[2] ?? '', { length: inBold[0].length, colon: (inBold[3] ?? '') + (inBold[4] ?? '') !== '' });
  const inPlain = plain.exec(words);
  return inPlain === null ? null : labelOf(inPlain[1] ?? '', { length: inPlain[0].length, colon: true });
}

/** Who a name in a transcript stands for. */
export function speakerNamed(name: string): Pick<TurnLabel, 'role' | 'key' | 'speaker'> {
  const { role, key, speaker } = labelOf(name, { length: 0, colon: true });
  return { role, key, speaker };
}

function labelOf(label: string, dress: { length: number; colon: boolean }): TurnLabel {
  const found = /^(.*?)[ \t]*\(([^)]*)\)$/.exec(label.trim());
  const name = (found?.[1] ?? label).trim();
  const inBrackets = found?.[2]?.trim() ?? null;
  const aside = inBrackets !== null && /^\d{1,2}:\d{2}/.test(inBrackets) ? null : inBrackets;
  const key = name.toLowerCase();
  const role = roleOf(key);
  const inner = aside === null ? 'unknown' : roleOf(aside.toLowerCase());
  const speaker = aside !== null && inner === 'unknown' ? aside : role === 'unknown' ? name : null;
  return { role: role === 'unknown' ? inner : role, key, speaker, followUp: followUpWords.test(key), ...dress };
}

function roleOf(words: string): Role {
  if (askerWords.test(words)) return 'asker';
  return candidateWords.test(words) ? 'candidate' : 'unknown';
}

/** The role that a heading gives to the turn below it: "Interviewer's question", "Your response". Null for any other. */
export function roleOfHeading(plain: string): { readonly role: Role; readonly followUp: boolean } | null {
  if (plain.length > longestLabel) return null;
  const words = plain.toLowerCase().replace(/’/g, "'");
  const followUp = /follow[ -]?up|further/.test(words);
  if (/^(?:the )?interviewer(?:'?s)?(?: (?:further|next|first|asks?|follow[ -]?ups?|questions?|statements?|prompts?|remarks?))*$/.test(words)) return { role: 'asker', followUp };
  if (/^(?:(?:further|next|the) )*(?:question|follow[ -]?up)s?(?: questions?)?(?: (?:by|from) (?:the )?interviewer)?$/.test(words)) return { role: 'asker', followUp };
  if (/^(?:your|my|candidate(?:'?s)?|the candidate's) (?:current |actual |original )?(?:response|answer|reply)s?$/.test(words)) return { role: 'candidate', followUp: false };
  return null;
}
