import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

interface Entry {
  readonly fixture: string;
  readonly name: string;
}

interface Shown extends Entry {
  /** Words that the first line of the cut begins with; the first line of the body where it is left out. */
  readonly from?: string;
  /** Lines with words in the cut. */
  readonly lines?: number;
  /** Whether the cut begins with the front matter. */
  readonly front?: boolean;
}

interface Group {
  readonly title: string;
  readonly intro: string;
  readonly shown: readonly Shown[];
  readonly more: readonly Entry[];
}

interface Recording {
  readonly questions: readonly { readonly parent: string | null; readonly reverse: boolean; readonly answers: readonly string[]; readonly reflections: readonly string[]; readonly asks: readonly string[] }[];
  readonly stories: readonly { readonly form: string; readonly labelled: boolean; readonly parts: Readonly<Record<string, string | null>> }[];
  readonly checklist: readonly string[];
  readonly properties: Readonly<Record<string, string | null>>;
}

const folder = 'tests/fixtures/layouts';

/** The groups of the page, out of `tests/fixtures/layouts-page.json`. */
export function pageGroups(root: string): readonly Group[] {
  return (JSON.parse(readFileSync(path.join(root, `${folder}-page.json`), 'utf8')) as { readonly groups: readonly Group[] }).groups;
}

/** The fixtures that no group names, and the names that no fixture has. */
export function unplaced(root: string): readonly string[] {
  const named = pageGroups(root).flatMap(({ shown, more }) => [...shown, ...more].map(({ fixture }) => fixture));
  const there = readdirSync(path.join(root, folder)).filter((file) => !file.endsWith('.json'));
  return [...there.filter((file) => !named.includes(file)), ...named.filter((file, index) => !there.includes(file) || named.indexOf(file) !== index)];
}

/** `docs/layouts.md`: a cut of each fixture, and what is read from it by its recording. */
export function layoutsPage(root: string): string {
  const groups = pageGroups(root);
  const contents = groups.map(({ title }) => `[${title}](#${title.toLowerCase().replace(/ /g, '-')})`).join(' · ');
  return `${[...opening, contents, '', ...groups.flatMap((group) => groupLines(root, group))].join('\n').trimEnd()}\n`;
}

const opening = [
  '# Layouts that are read',
  '',
  'Write as you do. The coach reads these layouts without a setting, in one note or mixed, and you need not change anything.',
  'Each piece below is cut from a note of our tests; the line under it says what is read from the whole of that note.',
  '',
];

function groupLines(root: string, { title, intro, shown, more }: Group): readonly string[] {
  const links = more.map(({ fixture, name }) => `[${name}](../${folder}/${fixture})`);
  return [`## ${title}`, '', intro, '', ...shown.flatMap((entry) => entryLines(root, entry)), ...(links.length === 0 ? [] : [`Also read: ${links.join(', ')}.`, ''])];
}

function entryLines(root: string, entry: Shown): readonly string[] {
  const read = (name: string): string => readFileSync(path.join(root, folder, name), 'utf8');
  const cut = cutOf(read(entry.fixture), entry);
  const fence = cut.some((line) => line.includes('```')) ? '~~~~' : '```';
  const recording = JSON.parse(read(entry.fixture.replace(/\.\w+$/, '.expected.json'))) as Recording;
  return [`### ${entry.name}`, '', fence, ...cut, fence, '', `Read: ${summary(recording)}.`, ''];
}

const mostLines = 12;
const widest = 130;

/** The lines of the cut; wide ones are shortened, and dots in a line of their own say that the note goes on. */
function cutOf(text: string, { from, lines = 8, front = false }: Shown): readonly string[] {
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).map((line) => line.trimEnd().replaceAll('\t', '    '));
  const body = front || all[0] !== '---' ? 0 : all.indexOf('---', 1) + 1;
  const start = all.findIndex((line, index) => index >= body && line !== '' && line.startsWith(from ?? ''));
  if (start < 0) throw new Error(`No line begins with "${from ?? ''}".`);
  const cut: string[] = [];
  for (const line of all.slice(start, start + mostLines)) if (cut.filter((each) => each !== '').length < lines) cut.push(shortened(line));
  while (cut.at(-1) === '') cut.pop();
  return all.slice(start + cut.length).some((line) => line !== '') ? [...cut, '…'] : cut;
}

function shortened(line: string): string {
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}

function summary({ questions, stories, checklist, properties }: Recording): string {
  const sum = (list: 'answers' | 'reflections' | 'asks'): number => questions.reduce((total, question) => total + question[list].length, 0);
  const told = stories.filter(({ form }) => form !== 'idea');
  const said = [
    counted(questions.filter(({ parent, reverse }) => parent === null && !reverse).length, 'question', 'questions'),
    counted(questions.filter(({ parent }) => parent !== null).length, 'follow-up', 'follow-ups'),
    counted(questions.filter(({ reverse }) => reverse).length, 'question to the interviewer', 'questions to the interviewer'),
    counted(sum('answers'), 'answer', 'answers'),
    counted(sum('reflections'), 'reflection', 'reflections'),
    counted(sum('asks'), 'question to a coach', 'questions to a coach'),
    ...(told.length === 0 ? [] : [`${counted(told.length, 'story', 'stories').join('')} with ${partsOf(told)}`]),
    counted(stories.length - told.length, 'story without parts yet', 'stories without parts yet'),
    counted(checklist.length, 'story to have ready', 'stories to have ready'),
    ...Object.entries(properties).flatMap(([name, value]) => (value === null ? [] : [`${spelled(name)} ${value}`])),
  ].flat();
  return said.length === 0 ? 'nothing, neither a question nor a story' : said.join(', ');
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
}

const partNames = ['situation', 'task', 'action', 'result', 'learning'];

function partsOf(stories: Recording['stories']): string {
  const there = partNames.filter((name) => stories.some(({ parts }) => (parts[name] ?? null) !== null));
  const listed = there.length < 2 ? there.join('') || 'its parts left blank' : `${there.slice(0, -1).join(', ')} and ${there.at(-1) ?? ''}`;
  return stories.some(({ labelled }) => labelled) ? listed : `${listed} (by the wording alone)`;
}

/** `selfRating` as "self rating". */
function spelled(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
