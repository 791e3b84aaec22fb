import type { Passage } from '../../text/span';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf, type StoryDraft } from '../drafts';
import { headingWords } from '../heading-words';
import type { Layout } from '../layout';
import { headingAbove, type Heading, type Page } from '../page';
import type { Table } from '../blocks';
import { partsOfCells, partsOfNames, type PartPassages, type PartsOfNames } from '../star-columns';
import { areGuidance, isOwn } from '../star-guidance';
import { headingName, labelAt } from '../star-labels';
import { firstCell, headerName, lineCells, rowLines } from '../table-cells';
import { isPrompt } from '../wording';

/** `| **Situation** | .. |`: a row a part, and a column a story. */
export const starVerticalTable: Layout = {
  id: 'star-vertical-table',
  read: (page, isFree) => joinReadings(page.tables.filter((table) => isFree(table.firstLine)).map((table) => readTable(page, table, isFree))),
};

function readTable(page: Page, table: Table, isFree: (line: number) => boolean): Reading {
  const header = lineCells(page, table.firstLine);
  const below = rowLines(page, table);
  const claims = [[table.firstLine, (below.at(-1) ?? table.firstLine + 1) + 1]] as const;
  const headless = header[0] !== undefined && labelAt(`${headerName(header[0])}:`) !== null;
  const firsts = [...(headless ? [header[0]] : []), ...below.map((line) => firstCell(page, line))];
  const names = partsOfNames(firsts.map((first) => (first === undefined || first.text.startsWith('`') ? '' : headerName(first))));
  if (names === null) return emptyReading;
  const rows = [...(headless ? [header] : []), ...below.map((line) => lineCells(page, line))];
  const columns = header.slice(1).map((cell, index) => ({ header: headless ? '' : headerName(cell), cells: rows.map((cells) => cells[index + 1]) }));
  const read = columns.map(({ cells }) => partsOfCells(cells, names));
  const above = headingAbove(page, table.firstLine);
  if (columns.some(({ header: name, cells }, index) => explains(name, cells, names) || areGuidance(read[index] ?? {}, above?.plain))) return readingOf({ claims });
  const told = read.map((parts, index) => ({ parts, header: columns[index]?.header ?? '' })).filter(({ parts }) => Object.keys(parts).length > 0);
  const asks = above !== null && told.length > 0 && isPrompt(above.plain) && isFree(above.line) && isRightAbove(page, above, table);
  const question = asks ? questionUnder(page, above) : null;
  return { ...storiesOf(told, above?.plain ?? '', question), claims: question === null || above === null ? claims : [[above.line, claims[0][1]]] };
}

/** Whether a column says what the parts are: by its header, by shares of time, by their names again, or by questions alone. */
function explains(header: string, cells: readonly (Passage | undefined)[], names: PartsOfNames): boolean {
  const own = cells.filter((cell, index): cell is Passage => cell !== undefined && cell.text !== '' && (names[index] ?? null) !== null);
  const again = own.filter(({ text }) => labelAt(text) !== null || headingName(text) !== null).length;
  const shares = own.filter(({ text }) => text.length < 20 && /\d[ \t]{0,3}(?:%|s\b|sec|min)/.test(text)).length;
  if (own.length > 1 && (again === own.length || shares === own.length)) return true;
  return explainingHeader.test(header) || (plainHeader.test(header) && !own.some(({ text }) => isOwn(text)) && own.every(({ text }) => text.length < shortCell));
}

const explainingHeader = /^(?:meaning|definition|what (?!(?:i|we|happened)\b).{0,40}|tips?|purpose|weight|guidance|how (?!(?:i|we)\b).{0,40}|prompts?|stands for|含义|说明|의미|뜻|значение|significado|bedeutung|signification)$/i;

/** A header that stands over stories as often as over what the parts are. */
const plainHeader = /^(?:details?|descriptions?|explanation|notes?|contents?|描述|内容|설명|내용|описание|descripción|descrição|beschreibung)$/i;

/** A longer cell tells more than what a part is, in characters. */
const shortCell = 60;

/** A header that names no story. */
const namesNoStory = /^(?:(?:my |the |your |our )?(?:details?|descriptions?|explanation|notes?|contents?|stor(?:y|ies)|answers?|responses?|examples?|star|text|what (?:i|we) (?:said|did)|what happened)|描述|内容|故事|설명|내용|описание|descripción|descrição|beschreibung)$/i;

function isRightAbove(page: Page, heading: Heading, table: Table): boolean {
  return page.lines.slice(heading.line + 1, Math.min(table.firstLine, heading.line + 8)).every(({ kind }) => kind === 'blank') && table.firstLine - heading.line <= 8;
}

interface Told {
  readonly parts: PartPassages;
  readonly header: string;
}

function questionUnder(page: Page, heading: Heading): QuestionDraft {
  const category = heading.parent === null ? null : (page.headings[heading.parent]?.plain ?? null);
  return questionDraft(headingWords(page, heading), 'section', { category });
}

/** Stories side by side interleave, so that each spans all of them. */
function storiesOf(told: readonly Told[], title: string, question: QuestionDraft | null): Reading {
  const questions = question === null ? [] : [question];
  const cells = told.flatMap(({ parts }) => Object.values(parts));
  const span = { from: Math.min(...cells.map(({ from }) => from)), to: Math.max(...cells.map(({ to }) => to)) };
  const stories = told.map(
    ({ parts, header }): StoryDraft => {
      const [idea, second] = Object.values(parts);
      if (idea !== undefined && second === undefined) return { title: (idea.text.split('\n')[0] ?? '').trim(), form: 'idea', questions, column: null, span, labelled: false, parts: {} };
      return { title: header === '' || namesNoStory.test(header) ? title : header, form: 'full', questions, column: null, span, labelled: true, parts };
    },
  );
  return readingOf({ questions, stories });
}
