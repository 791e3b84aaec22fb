import type { PartName } from './interview-note';
import { templateSigns, templateWords } from './star-template-words';

/**
 * Whether a part of a template only says what belongs there, though it neither asks nor speaks to anybody: it names what to
 * give ("brief context, own role"), bids ("Focus on facts") or is links to notes alone.
 */
export function fillsTemplate(part: string, text: string): boolean {
  return text.length <= longest && (namesWhatToGive(text) || (part !== ('task' satisfies PartName) && bidsTeller.test(text)) || onlyLinks.test(text));
}

/** Whether words leave room for what is still to come: a lone X, Y or Z, `N%`, or dots within or behind a sentence. */
export function leavesRoom(text: string): boolean {
  return text.length <= longest && (/(?:^|[ (])[XYZ](?=[ ,.;)%]|$)|\b[XYN]%/.test(text) || /(?:\.{3}|…)[ ,"”)%]/.test(text));
}

/** A longer part is told, in characters. */
const longest = 160;

/** How much of a part must be words of templates. */
const leastShare = 0.85;

function namesWhatToGive(text: string): boolean {
  if (/[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/.test(text)) return shareOfSigns(text) >= leastShare;
  const words = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  return words.length > 0 && words.filter((word) => templateWords.has(word)).length >= words.length * leastShare;
}

function shareOfSigns(text: string): number {
  const all = text.replace(/[^\p{L}]/gu, '');
  return 1 - all.replace(templateSigns, '').length / all.length;
}

/** How advice opens that says no "you": a task may open so and be told. */
const bidsTeller = /^[^\p{L}\p{N}]{0,8}(?:focus on|write (?:the|your|what|how|down)|fill (?:this |me |it )?in|end with|start with|open with|lead with|close with|finish with|stick to|avoid|emphasi[sz]e|stress|demonstrate|choose|pick|select|keep (?:it|this)|be (?:specific|concrete|brief|concise|honest|clear)|show (?:how|that|what|the|ownership|impact)|make (?:it|this) (?:clear|specific|short)|limit|summari[sz]e|connect)\b/iu;

const onlyLinks = /^(?:[-*+\s,;]*\[\[[^\]\n]{1,120}\]\][.,;]?)+\s*$/;
