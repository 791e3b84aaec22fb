import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { analyzeNotes, type AnalyzeOutcome, type AnalyzeRequest } from '../../src/app/analyze-notes';
import { mostCriticised } from '../../src/app/long-note';
import { noteReader } from '../../src/app/note-reader';
import type { Critic } from '../../src/app/ports';
import { MemoryVault } from '../doubles/memory-vault';

const critic: Critic = (note) => Promise.resolve({ note, kinds: new Map(), probes: { competencies: new Map(), topics: new Map() }, stories: [], findings: [], critiques: [] });

const reader = noteReader({ myNames: [] });

const files = {
  'tagged.md': '---\ntags: [Interview]\n---\n',
  'nested.md': '---\ntags: interview/acme\n---\n',
  'inline.md': 'Text #interview here\n',
  'other.md': '---\ntags: [cooking]\n---\nAn interview I read.\n',
  'near.md': '#interviewing\n',
  'Interview coach/tagged (critique).md': '---\ninterview-coach: critique\ntags: [interview]\n---\n',
};

function run(vault: MemoryVault, request: Partial<AnalyzeRequest> = {}): Promise<AnalyzeOutcome> {
  return analyzeNotes({ vault, parseYaml, reader, critic }, { paths: null, tag: 'interview', ...request });
}

const pathsOf = ({ reviews }: AnalyzeOutcome): readonly string[] => reviews.map(({ note }) => note.path);

describe('a run over a vault', () => {
  test('reads the notes that hold the tag, in any case, nested or inline', async () => {
    expect(pathsOf(await run(new MemoryVault(files)))).toEqual(['inline.md', 'nested.md', 'tagged.md']);
  });

  test('reads another tag', async () => {
    expect(pathsOf(await run(new MemoryVault(files), { tag: 'cooking' }))).toEqual(['other.md']);
  });

  test('reads every note without a tag, but never our own', async () => {
    expect(pathsOf(await run(new MemoryVault(files), { tag: null }))).toEqual(['inline.md', 'near.md', 'nested.md', 'other.md', 'tagged.md']);
  });

  test('takes a note tagged as a resume along, whether it is an interview note or not', async () => {
    const vault = new MemoryVault({
      'cv.md': '---\ntags: [resume]\n---\nLed five people.\n', 'both.md': '#interview #resume\n', 'talk.md': '#interview my resume was on the table\n',
      'ours.md': '---\ninterview-coach: critique\ntags: [resume]\n---\n',
    });
    const outcome = await run(vault);
    expect(outcome.resumes).toEqual([{ path: 'both.md', text: '#interview #resume\n' }, { path: 'cv.md', text: '---\ntags: [resume]\n---\nLed five people.\n' }]);
    expect(pathsOf(outcome)).toEqual(['both.md', 'talk.md']);
  });

  test('reads the notes it is given', async () => {
    expect(pathsOf(await run(new MemoryVault(files), { tag: null, paths: ['other.md'] }))).toEqual(['other.md']);
  });

  test('goes on after a note that cannot be read, and names it', async () => {
    const outcome = await run(new MemoryVault(files, { 'locked.md': 'Permission was refused.' }));
    expect(outcome).toMatchObject({ problems: [{ path: 'locked.md', message: 'Permission was refused.' }], failed: 1, cancelled: false });
    expect(outcome.reviews).toHaveLength(3);
  });

  test('reads tags and simple lines of a broken front matter, and says so', async () => {
    const outcome = await run(new MemoryVault({ 'a.md': '---\ntags: [interview]\ncompany: Acme\nbad: [\n---\n' }));
    expect(outcome.reviews[0]?.note).toMatchObject({ path: 'a.md', tags: ['interview'], properties: { company: 'Acme' } });
    expect(outcome.problems).toEqual([{ path: 'a.md', message: expect.stringContaining('not valid YAML') as unknown }]);
    expect(outcome.failed).toBe(0);
  });

  test.each([['a list', '- interview'], ['a word', 'interview'], ['nothing', '']])('takes a front matter that is %s for none', async (_, yaml) => {
    const outcome = await run(new MemoryVault({ 'a.md': `---\n${yaml}\n---\n` }), { tag: null });
    expect(outcome.problems).toEqual([]);
    expect(outcome.reviews[0]?.note.tags).toEqual([]);
  });

  test('says how far it is, and stops when told to', async () => {
    const seen: string[] = [];
    const progress = (done: number, total: number, path: string): Promise<boolean> => {
      seen.push(`${String(done)}/${String(total)} ${path}`);
      return Promise.resolve(done < 2);
    };
    const outcome = await run(new MemoryVault({ 'a.md': '#interview', 'b.md': '#interview', 'c.md': '#interview' }), { progress });
    expect(seen).toEqual(['0/3 a.md', '1/3 b.md', '2/3 c.md']);
    expect(outcome.cancelled).toBe(true);
    expect(pathsOf(outcome)).toEqual(['a.md', 'b.md']);
  });

  test('criticises only the first questions of a note that never ends, keeps all of them, and says so', async () => {
    const rows = Array.from({ length: mostCriticised + 1 }, (_, i) => `| Why did you choose tool ${String(i)}? | |`);
    const criticised: number[] = [];
    const counting: Critic = (note) => {
      criticised.push(note.questions.length);
      return critic(note);
    };
    const vault = new MemoryVault({ 'a.md': ['| Question | Story 1 |', '| --- | --- |', ...rows].join('\n') });
    const { reviews, problems, failed } = await analyzeNotes({ vault, parseYaml, reader, critic: counting }, { paths: null, tag: null });
    expect({ criticised, kept: reviews[0]?.note.questions.length, failed }).toEqual({ criticised: [mostCriticised], kept: mostCriticised + 1, failed: 0 });
    expect(problems).toEqual([{ path: 'a.md', message: expect.stringContaining('only its first 20000 questions') as unknown }]);
  });

  test('does not hide a fault of ours', async () => {
    const broken = analyzeNotes({ vault: new MemoryVault({ 'a.md': '#interview' }), parseYaml, reader, critic: () => Promise.reject(new Error('ours')) }, { paths: null, tag: null });
    await expect(broken).rejects.toThrow('ours');
  });
});
