import { matchesOf } from '../../text/matches';
import { sliceOf, type Slice } from '../../text/words';

/** The titles with a rank that a text names, in order: "Senior Backend Developer", "team lead". */
export function titlesIn(text: string): readonly Slice[] {
  return matchesOf(text, TITLE).map(({ 0: found, index }) => sliceOf(text, index, index + found.length));
}

/** What two titles of one rank share: "senior" of "Senior Backend Developer", "team lead" of "Team Lead". */
export function rankIn(title: string): string {
  const plain = title.toLowerCase();
  return ENDS_AS_ROLE.test(plain) ? (plain.split(' ')[0] ?? plain).replace(/^sr\.?$/u, 'senior') : plain.replace(/leader$/u, 'lead').replace(/^(?:technical|engineering) (?=lead)/u, 'tech ');
}

const ROLE = '(?:engineer|developer|programmer|architect|analyst|scientist|consultant|sde|swe)';
const ENDS_AS_ROLE = new RegExp(`^(?:senior|sr\\.?|staff|principal|distinguished|lead|chief|head) .*${ROLE}$`, 'u');
const TITLE = new RegExp(
  String.raw`\b(?:(?:senior|sr\.?|staff|principal|distinguished|lead|chief|head)(?: [\p{L}-]{2,14}){0,2} ${ROLE}|(?:team|tech|technical|engineering|squad|project|product) (?:lead|leader|manager|owner)|head of \p{L}+|vp of \p{L}+|cto|architect|scrum master)(?![\p{L}-])`,
  'giu',
);
