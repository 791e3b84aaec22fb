import { describe, expect, test } from '@jest/globals';
import { readNotebook, type NotebookRead } from '../../../src/core/notebook/read-notebook';
import { drain } from '../../../src/core/notes/steps';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';

type Texts = Readonly<Record<string, string>>;

const readAll = (texts: Texts): NotebookRead => drain(readNotebook(notebookOfNotes(texts)));

const bank = '---\ntags: [interview]\n---\n## Dock sensors\n**Situation:** vans counted bikes by hand at Fernway\n**Task:** sensors in the docks\n**Action:** I wrote the gateway of the dock sensors. We were a team of seven.\n**Result:** vans go where the sensors send them\n';
const round = '---\ntags: [interview]\ncompany: Tarn\ndate: 2026-09-24\n---\n1. Tell me about something you built\n    => the dock sensors at Fernway. There were three of us.\n';

const differing = ({ claims }: NotebookRead): readonly string[] => claims.filter(({ state }) => state === 'differs').map(({ value, places: [place] }) => `${String(value)} ${place?.path ?? ''}:${String(place?.line ?? 0)} ${place?.quote ?? ''}`);

describe('the dress of a note does not change what is found', () => {
  const plain = differing(readAll({ 'a.md': bank, 'b.md': round }));

  test('in plain dress the team differs', () => {
    expect(plain).toEqual(['7 a.md:7 We were a team of seven.', '3 b.md:7 There were three of us.']);
  });

  test.each([
    ['carriage returns', (text: string): string => text.replace(/\n/gu, '\r\n')],
    ['a byte order mark', (text: string): string => `\uFEFF${text}`],
    ['both', (text: string): string => `\uFEFF${text.replace(/\n/gu, '\r\n')}`],
    ['blanks at the ends of lines', (text: string): string => text.replace(/([^-])\n/gu, '$1  \n')],
    ['blank lines at the end', (text: string): string => `${text}\n\n\n\n`],
    ['no line end at the end', (text: string): string => text.trimEnd()],
    ['a picture and a link more', (text: string): string => `${text}\n![[van.png]] [[Fernway]]\n`],
    ['a comment more', (text: string): string => `${text}\n%% We were a team of ninety. %%\n<!-- There were forty of us. -->\n`],
  ])('%s', (_, dress) => {
    expect(differing(readAll({ 'a.md': dress(bank), 'b.md': dress(round) }))).toEqual(plain);
  });

  test.each([
    ['bold words', 'There were **three of us**.', '3'],
    ['a highlight', 'There were ==three of us==.', '3'],
    ['a link', 'There were [[Team|three of us]].', '3'],
    ['small letters and no stop', 'there were three of us', '3'],
    ['a bar in a code word', 'Ran `a | b` there. There were three of us.', '3'],
  ])('nor do %s in what was said', (_, said, value) => {
    const found = differing(readAll({ 'a.md': bank, 'b.md': round.replace('There were three of us.', said) }));
    expect(found.map((line) => line.split(' ')[0])).toEqual(['7', value]);
  });

  test('nor a table with escaped bars', () => {
    const table = '---\ntags: [interview]\n---\n\n| question | breakdown | story 1 |\n| --- | --- | --- |\n| What did you build? | a \\| b | S: vans counted bikes by hand at Fernway<br>T: dock sensors \\| docks<br>A: I wrote the gateway of the dock sensors. There were three of us. \\|<br>R: vans go where the dock sensors send them |\n';
    expect(differing(readAll({ 'a.md': bank, 'b.md': table })).map((line) => line.split(' ')[0])).toEqual(['7', '3']);
  });
});

describe('notes that hold nothing', () => {
  test.each([
    ['no note', {}],
    ['an empty note', { 'a.md': '' }],
    ['blanks', { 'a.md': ' \n\t\n  ' }],
    ['only front matter', { 'a.md': '---\ntags: [interview]\ncompany: Tarn\ndate: 2026-09-01\n---\n' }],
    ['front matter that never ends', { 'a.md': '---\ntags: [interview]\ncompany: Tarn\n' }],
    ['front matter that is no YAML', { 'a.md': '---\ntags: [interview\n: : :\n---\n' }],
    ['only a byte order mark', { 'a.md': '\uFEFF' }],
    ['a table without rows', { 'a.md': '#interview\n\n| question | breakdown | story 1 |\n| --- | --- | --- |\n' }],
    ['a table of empty cells', { 'a.md': '#interview\n\n| question | breakdown | story 1 |\n| --- | --- | --- |\n| | | |\n' }],
    ['headings alone', { 'a.md': '#interview\n\n# One\n\n## Two\n\n### Three\n' }],
    ['an empty resume', { 'a.md': '---\ntags: [resume]\n---\n' }],
    ['numbers alone', { 'a.md': '#interview\n\n1 2 3 4 5 6 7 8 9\n\n2026 2027 50% 3x $5\n' }],
    ['control characters', { 'a.md': '#interview\n\n\u0000\u0001\u0002\u200B\u202E\uFFFD\n' }],
    ['half a pair', { 'a.md': '#interview\n\n\uD83D\n' }],
  ] as readonly (readonly [string, Texts])[])('say nothing: %s', (_, texts) => {
    const { claims, insights, chains, dossiers, assignments, deliveries } = readAll(texts);
    expect([claims, insights, chains, dossiers, assignments, deliveries]).toEqual([[], [], [], [], [], []]);
  });
});

describe('much of one thing', () => {
  const head = '---\ntags: [interview]\ncompany: Tarn\ndate: 2026-09-24\n---\n';

  test('a thousand questions in one note are read', () => {
    const many = `${head}${Array.from({ length: 1000 }, (_, at) => `${String(at + 1)}. How does part ${String(at)} of the sensor work?`).join('\n')}\n`;
    const notebook = notebookOfNotes({ 'a.md': many });
    expect(notebook.questions).toHaveLength(1000);
    expect(drain(readNotebook(notebook)).claims).toEqual([]);
  });

  test.each([
    ['one word', 'sensor '.repeat(500)],
    ['one number', '42 '.repeat(500)],
    ['one endless word', 'x'.repeat(20_000)],
    ['brackets', '[[('.repeat(500)],
    ['bars', '| '.repeat(500)],
    ['arrows', '=> '.repeat(500)],
    ['question marks', '? '.repeat(500)],
    ['quotes', '"\u201C'.repeat(500)],
    ['"I said"', 'I said '.repeat(500)],
    ['"from 3 to"', 'from 3 to '.repeat(500)],
    ['"team of"', 'team of '.repeat(500)],
    ['"if we had"', 'if we had '.repeat(500)],
  ])('an answer of %s is read to its end', (_, said) => {
    const { claims, insights } = readAll({ 'a.md': bank, 'b.md': `${head}1. Tell me about something you built\n    => ${said}\n` });
    expect(claims.filter(({ places }) => places.some(({ quote }) => quote.split(' ').length > 40))).toEqual([]);
    expect(insights.filter(({ message }) => message.length > 1200)).toEqual([]);
  });

  test('forty stories in one table are one life each', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `| Tell me about failure ${String(at)} | own it | S: lamp ${String(at)} was dark<br>T: light it<br>A: I changed lamp ${String(at)}<br>R: ${String(at)} ships saved |`);
    const { lives } = readAll({ 'a.md': `---\ntags: [interview]\n---\n\n| question | breakdown | story 1 |\n| --- | --- | --- |\n${rows.join('\n')}\n` });
    expect(lives).toHaveLength(40);
    expect(new Set(lives.map(({ stage }) => stage))).toEqual(new Set(['full']));
  });

  test('one round copied twenty times says each thing once', () => {
    const copies = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Rounds/${String(at)}.md`, round] as const));
    const values = differing(readAll({ 'a.md': bank, ...copies }));
    expect(new Set(values.map((line) => line.split(' ')[0]))).toEqual(new Set(['7', '3']));
    expect(values).toHaveLength(2);
  });
});

describe('what is named strangely', () => {
  test.each([
    ['blanks and dots', 'My notes/a. b.. c .md'],
    ['brackets', 'Rounds/[Tarn] (first) #2.md'],
    ['quotes', "Rounds/Tarn's \"final\".md"],
    ['other letters', '\u9762\u8BD5/\u042D\u0442\u0430\u043F \u00DC.md'],
    ['no folder and no ending', 'notes'],
    ['marks of patterns', 'a$&b/^c+d?.md'],
  ])('a path with %s stands as it is', (_, path) => {
    const { claims } = readAll({ 'a.md': bank, [path]: round });
    const paths = new Set(claims.filter(({ state }) => state === 'differs').flatMap(({ places }) => places.map((place) => place.path)));
    expect(paths).toEqual(new Set(['a.md', path]));
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a company, a tag and a project called %s are words', (name) => {
    const texts = { 'a.md': bank.replace(/Dock sensors/u, name), 'b.md': `---\ntags: [interview]\ncompany: ${name}\ndate: 2026-09-24\n---\n1. Tell me about ${name}\n    => ${name} at Fernway. There were three of us.\n` };
    const { claims } = readAll(texts);
    expect(claims.map(({ attribute }) => attribute)).toContain('team-size');
  });
});
