import type { Line, Page } from './page';

const followUpNames =
  /^(?:(?:possible|likely|potential|common|expected|typical|some|more|other) )?(?:follow[ -]?ups?|further)(?: questions?)?$|^(?:可能的|常见)?(?:追问|追問)(?:问题)?$|^(?:예상 )?꼬리 ?질문$|^(?:perguntas|preguntas) de (?:seguimento|seguimiento)$|^(?:rückfragen|nachfragen)$|^(?:доп\.?|дополнительные|уточняющие) вопросы$/;

/** No line that says only that follow-ups come is longer. */
const longestHead = 60;

/** Whether a line says only that the list below holds follow-ups: nobody speaks there. */
export function headsFollowUps(page: Page, line: Line): boolean {
  if (line.kind !== 'text' || line.mark !== null || line.words.length > longestHead || !/[:：][*_]{0,3}$/.test(line.words)) return false;
  return followUpNames.test(line.words.replace(/[*_:：]/g, '').trim().toLowerCase()) && firstItem(page, line.index) !== null;
}

/** The item of a list right below a line; null where none is. */
export function firstItem(page: Page, index: number): Line | null {
  const below = page.lines[page.lines[index + 1]?.kind === 'blank' ? index + 2 : index + 1];
  return below?.kind === 'text' && below.mark !== null ? below : null;
}
