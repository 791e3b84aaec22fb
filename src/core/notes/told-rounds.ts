import { matchesOf } from '../text/matches';
import type { Page } from './page';
import type { Body } from './under-question';

/** Whether a heading that seems to ask stands above an account of the interview, by its own words or by what is told below. */
export function tellsRounds(page: Page, title: string, { from, to }: Body): boolean {
  if (aboutRounds.test(title)) return true;
  const below = page.text.slice(page.lines[from]?.from ?? 0, page.lines[to - 1]?.to ?? 0);
  return matchesOf(below, interviewerAsks).length >= leastAsked;
}

/** "What was the interview process?", "How to apply?", "What interview I got": asked by the writer. */
const aboutRounds = /^(?:what|how|which|when)\b(?!.{0,80}\byou(?:r|rs)?\b)(?:.{0,40}\binterviews? (?:process|procedure|format|rounds?|experience|i (?:got|had|did)|did i)\b| (?:to apply|did i apply|i applied)[^\p{L}]{0,4}$)/iu;

const interviewerAsks = /\binterviewers? (?:then |first |also )?(?:asks?|asked|wanted) (?:me|to know|about|how|why|what)\b/gi;

/** No answer tells so often what an interviewer asked. */
const leastAsked = 2;
