import type { Page } from './page';
import { unwrittenLabel } from './turn-labels';
import type { Cast, LabelledLine } from './turn-lines';
import { isPrompt } from './wording';

/** No question that stands alone above its answer is longer. */
const longestQuestion = 400;

/**
 * The cast with the questions that stand right above an answer's label and have none of their own (`**Why a queue?**`, then
 * `**My answer:** ..`), where no label of the one who asks stands above.
 */
export function withUnlabelledQuestions(page: Page, cast: Cast, isFree: (line: number) => boolean): Cast {
  const openings: LabelledLine[] = [];
  let asked = false;
  for (const opening of cast.openings.values()) {
    const isAnswer = cast.roles.get(opening.label.key) === 'candidate';
    const above = isAnswer && !asked && opening.place === 'text' ? askingLineAbove(page, opening, cast) : null;
    if (above !== null && isFree(above.line.index)) openings.push(above);
    openings.push(opening);
    asked = !isAnswer;
  }
  return openings.length === cast.openings.size ? cast : { ...cast, openings: new Map(openings.map((each) => [each.line.index, each])) };
}

function askingLineAbove(page: Page, { line: below }: LabelledLine, { openings }: Cast): LabelledLine | null {
  let index = below.index - 1;
  while (page.lines[index]?.kind === 'blank' && index > below.index - 4) index -= 1;
  const line = page.lines[index];
  if (line?.kind !== 'text' || line.mark !== null || line.words.length > longestQuestion || openings.has(index)) return null;
  const dress = /^(?:(\*\*|__|\*|_)|(?:Q(?:ue(?:s(?:tion)?)?)?[ \t]?)?\d{1,3}[.):][ \t]+)?["“]?/.exec(line.words);
  const close = dress?.[1] ?? '';
  const isWhole = close !== '' && line.words.endsWith(close);
  if (!/[?？]["”)\]*_\s]{0,4}$/.test(line.words) && !(isWhole && close.length === 2 && isPrompt(line.words))) return null;
  const from = line.body + (close === '' || isWhole ? (dress?.[0].length ?? 0) : 0);
  return { line, place: 'text', role: 'asker', byHeading: 'unknown', opensSection: false, from, to: line.to - (isWhole ? close.length : 0), label: unnamed };
}

const unnamed = unwrittenLabel('asker', '');
