import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { acrossNotes, type AcrossNotes } from '../../src/app/across-notes';
import { studyNotesOf } from '../../src/app/study-notes';
import { topicNotes } from '../../src/app/topic-notes';
import { writeAcrossPages, type AcrossPage, type AcrossPagesOutcome } from '../../src/app/write-across-pages';
import { drain } from '../../src/core/notes/steps';
import { MemoryVault } from '../doubles/memory-vault';
import { notebookOfNotes } from '../doubles/notebook-of-notes';

const [overview, night] = ['Interview coach/Interview overview.md', 'Interview coach/Night before.md'];

const study = '# Idempotency\n\n- **Idempotency key**: we store it under a unique constraint\n';

const notes = {
  'Larch/final.md': ['---', 'tags: [interview]', 'company: Larch', 'date: 2026-11-30', 'round: final', '---', 'Questions I expect', '1. Tell me about a failure', '2. How would you make a payment idempotent?', '', 'Questions to ask them', '- Who is on call?', ''].join('\n'),
  'Larch/first.md': ['---', 'tags: [interview]', 'company: Larch', 'date: 2026-11-12', 'self-rating: 3', '---', '1. Tell me about a time you failed', '    => I said the import', '    => who pays when it is down', '2. Why do you leave', '    => I said upkeep', ''].join('\n'),
  'Prep/intro.md': ['---', 'tags: [interview]', '---', '## Introduce yourself', 'I am a back-end engineer and I have built billing for six years in two companies. At Pinewood I own the invoices of 4,000 shops.', ''].join('\n'),
  'Prep/table.md': [
    '---', 'tags: [interview]', '---', '| question | breakdown | story 1 |', '| --- | --- | --- |',
    '| Tell me about a failure | own it | S: an import of a partner ran twice<br>T: stop it<br>A: I stopped the job and wrote a check<br>R: 300 rows back in 2 hours |', '',
  ].join('\n'),
};

function acrossOf(texts: Readonly<Record<string, string>>): AcrossNotes {
  const { notes: reviews, resumes, today } = notebookOfNotes(texts);
  return drain(acrossNotes({ reviews, resumes, today }));
}

const across = acrossOf(notes);

function write(vault: MemoryVault, wanted: readonly AcrossPage[] = ['overview', 'night-before'], of: AcrossNotes = across): Promise<AcrossPagesOutcome> {
  const topicLines = topicNotes(studyNotesOf(vault, { parseYaml, tag: 'interview' }));
  return writeAcrossPages(vault, of, { folder: 'Interview coach', today: '2026-11-22', wanted, topicLines });
}

async function written(path: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const vault = new MemoryVault(files);
  await write(vault);
  return vault.files.get(path) ?? '';
}

describe('writing the pages on all notes', () => {
  test('makes both, each with its mark', async () => {
    const vault = new MemoryVault();
    expect(await write(vault)).toEqual({ pages: [overview, night], written: [overview, night], problems: [] });
    expect(vault.files.get(overview)).toMatch(/^---\ninterview-coach: overview\n---\n/u);
    expect(vault.files.get(night)).toMatch(/^---\ninterview-coach: night-before\n---\n/u);
  });

  test.each([
    ['overview', overview],
    ['night-before', night],
  ] as const)('makes only the one wanted: %s', async (wanted, path) => {
    const vault = new MemoryVault();
    expect((await write(vault, [wanted])).pages).toEqual([path]);
    expect(vault.writes).toEqual([path]);
  });

  test('writes nothing the second time', async () => {
    const vault = new MemoryVault();
    await write(vault);
    expect((await write(vault)).written).toEqual([]);
    expect(vault.writes).toEqual([overview, night]);
  });

  test('writes nothing where there is no interview note', async () => {
    const vault = new MemoryVault();
    expect(await write(vault, ['overview', 'night-before'], acrossOf({}))).toEqual({ pages: [], written: [], problems: [] });
  });

  test('writes nothing where the notes hold neither question nor story', async () => {
    expect(await write(new MemoryVault(), ['overview', 'night-before'], acrossOf({ 'a.md': '#interview\n\nShirt: the blue one.\n' }))).toEqual({ pages: [], written: [], problems: [] });
  });

  test('keeps what the user changed, and brings the rest up to date', async () => {
    const vault = new MemoryVault();
    await write(vault);
    const mine = (vault.files.get(night) ?? '').replace('I am a back-end engineer', 'Hello, I am a back-end engineer');
    vault.files.set(night, mine);
    const later = acrossOf({ ...notes, 'Larch/final.md': notes['Larch/final.md'].replace('Who is on call?', 'Who is on call at night?') });
    await write(vault, ['night-before'], later);
    expect(vault.files.get(night)).toContain('Hello, I am a back-end engineer');
    expect(vault.files.get(night)).toContain('Who is on call at night?');
  });

  test('names a note of the user that stands there, leaves it, and goes on', async () => {
    const vault = new MemoryVault({ [overview]: '# Mine\n' });
    expect(await write(vault)).toMatchObject({ written: [night], problems: [{ path: overview }] });
    expect(vault.files.get(overview)).toBe('# Mine\n');
  });

  test('names a page that cannot be written', async () => {
    const vault = new MemoryVault({}, { [night]: 'Permission was refused.' });
    expect((await write(vault)).problems).toEqual([{ path: night, message: 'Permission was refused.' }]);
  });

  test('says the same whatever the order of the notes', async () => {
    const vault = new MemoryVault();
    await write(vault, ['overview', 'night-before'], acrossOf(Object.fromEntries(Object.entries(notes).reverse())));
    expect([vault.files.get(overview), vault.files.get(night)]).toEqual([await written(overview), await written(night)]);
  });
});

describe('the evening before', () => {
  test('is about the note to come, in words of the notes', async () => {
    const text = await written(night);
    expect(text).toContain('## [Larch, final, 2026-11-30](Larch/final.md)');
    expect(text).toContain('> I am a back-end engineer and I have built billing for six years in two companies.');
    expect(text).toContain('**300 rows back in 2 hours**; opens "an import of a partner ran twice"');
    expect(text).toContain('[who pays when it is down](Larch/first.md): no answer noted yet');
    expect(text).toContain('[Who is on call?](Larch/final.md)');
  });

  test('has a line of the writer\'s study note, where there is one', async () => {
    expect(await written(night)).not.toContain('unique constraint');
    const text = await written(night, { 'Tech/Idempotency.md': study });
    expect(text).toContain('(Tech/Idempotency.md)');
    expect(text).toContain('unique constraint');
  });

  test('stands without lines of study notes where none can be looked for', async () => {
    const vault = new MemoryVault({ 'Tech/Idempotency.md': study });
    await writeAcrossPages(vault, across, { folder: 'Interview coach', today: '2026-11-22', wanted: ['night-before'] });
    expect(vault.files.get(night)).not.toContain('unique constraint');
  });
});

describe('the overview', () => {
  test('lists the rounds that took place, the coverage and the stories', async () => {
    const text = await written(overview);
    expect(text).toContain('| [[Larch/first\\|2026-11-12]] | Larch |');
    expect(text).not.toContain('[[Larch/final\\|2026-11-30]]');
    expect(text).toContain('## Coverage');
    expect(text).toContain('## Story life');
  });

  test('counts what was left open in a round', async () => {
    expect(await written(overview)).toMatch(/\| 3 \| 3 \| 1 \|\n/u);
  });
});
