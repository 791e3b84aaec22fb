import type { Line, Page } from './page';
import { isPrompt } from './wording';

const followUpNames =
  /^(?:(?:possible|likely|potential|common|expected|typical|some|more|other) )?(?:follow[ -]?ups?|further questions?)(?: (?:questions?|probes?))?(?: (?:to expect|they (?:may|might|could) ask|asked))?[.]?$|^(?:可能的|常见)?(?:追问|追問)(?:问题)?$|^(?:예상 )?꼬리 ?질문$|^(?:perguntas|preguntas) de (?:seguimento|seguimiento)$|^(?:rückfragen|nachfragen)$|^(?:доп\.?|дополнительные|уточняющие) вопросы$/;

/** What all of them hold, so that most lines cost one look. */
const cue = /follow|further|追|꼬리|seguim|fragen|вопрос/i;

/** No line that says only that follow-ups come is longer. */
const longestHead = 60;

/** Whether a line says only that the list below holds follow-ups: nobody speaks there. */
export function headsFollowUps(page: Page, line: Line): boolean {
  if (line.kind !== 'text' || line.mark !== null || line.words.length > longestHead || !/(?:[:：][*_]{0,3}|\*\*|__)$/.test(line.words)) return false;
  return saysFollowUps(line.words) && firstItem(page, line.index) !== null;
}

/** Whether words only say that follow-ups come. */
export function saysFollowUps(words: string): boolean {
  return words.length <= longestHead && cue.test(words) && followUpNames.test(words.replace(/[*_:：]/g, '').trim().toLowerCase());
}

/** Whether a line only says that what the list below holds was asked, each item for itself: "They asked:". */
export function headsAsked(page: Page, { kind, mark, words, index }: Line): boolean {
  if (kind !== 'text' || mark !== null || words.length > longestHead || !askedHead.test(words)) return false;
  const first = firstItem(page, index);
  if (first === null) return asksOnLines(page, index + 1);
  let items = 0;
  let asking = 0;
  for (let at = first.index; at < page.lines.length && items < mostLooked; at++) {
    const line = page.lines[at];
    if (line?.kind !== 'text' || (line.mark === null && line.indent <= first.indent)) break;
    if (line.mark === null || line.indent > first.indent) continue;
    items += 1;
    if (isPrompt(line.words)) asking += 1;
  }
  return items >= 2 && asking * 2 >= items;
}

/** Whether short lines of one paragraph, two at least, ask by the half. */
function asksOnLines(page: Page, from: number): boolean {
  let to = from;
  while (to < from + mostLooked && page.lines[to]?.kind === 'text') to += 1;
  const all = page.lines.slice(from, to);
  return all.length >= 2 && all.every(({ words }) => words.length <= longestAsked) && all.filter(({ words }) => isPrompt(words)).length * 2 >= all.length;
}

const longestAsked = 120;

const askedHead = /^(?:[*_]{0,3})(?:(?:then |and )?(?:he|she|they|the interviewers?|interviewers?|the panel|panel|hr|the manager)(?: (?:then|also))? ask(?:s|ed)?(?: (?:me|about))?|面试官问(?:了|题)?|他们?问(?:了)?)[*_]{0,3}[ \t]*[:：][*_]{0,3}$/i;

/** So many items tell what a list holds. */
const mostLooked = 12;

/** The item of a list right below a line; null where none is. */
export function firstItem(page: Page, index: number): Line | null {
  const below = page.lines[page.lines[index + 1]?.kind === 'blank' ? index + 2 : index + 1];
  return below?.kind === 'text' && below.mark !== null ? below : null;
}
