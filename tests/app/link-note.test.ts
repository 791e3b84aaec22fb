import { describe, expect, test } from '@jest/globals';
import { linkEdits, linkEditsOf, planNote, type LinkPorts } from '../../src/app/link-note';
import { suggestionsOf } from '../../src/app/link-suggestions';
import { applyEdits } from '../../src/core/links/plan/edits';
import { relatedBlock } from '../../src/core/pages/related-block';

const names = [
  { path: 'a.md', title: 'a', aliases: [] },
  { path: 'Tech/Message queues.md', title: 'Message queues', aliases: ['dead letter topic'] },
  { path: 'Tech/Caching.md', title: 'Caching', aliases: [] },
];

const wiki = (path: string, text: string): string => {
  const name = path.replace(/^.*\/|\.md$/g, '');
  return name === text ? `[[${name}]]` : `[[${name}|${text}]]`;
};

const ports = (more: Partial<LinkPorts> = {}): LinkPorts => ({
  names: () => names, linkWriter: () => wiki, ignored: () => [], relatedTo: () => Promise.resolve([]), ...more,
});

describe('a plan for one note', () => {
  test('shows a mention with its place and the words around it', async () => {
    const plan = await planNote(ports(), { path: 'a.md', text: 'First.\nWe read the dead letter topic at night.\n', what: 'related' });
    expect(plan === null ? [] : suggestionsOf(plan)).toEqual([{
      path: 'a.md', line: 2, before: 'We read the ', after: ' at night.',
      link: {
        kind: 'mention', edit: { from: 19, to: 36, text: '[[Message queues|dead letter topic]]' }, path: 'Tech/Message queues.md',
        title: 'Message queues', words: 'dead letter topic', by: 'alias',
      },
    }]);
  });

  test('cuts long lines between words', async () => {
    const text = `${'alpha beta '.repeat(10)}caching ${'gamma delta '.repeat(10)}`;
    const plan = await planNote(ports(), { path: 'a.md', text, what: 'mentions' });
    const [found] = plan === null ? [] : suggestionsOf(plan);
    expect(found?.before).toMatch(/^… (?:alpha|beta) /);
    expect(found?.after).toMatch(/ (?:gamma|delta) …$/);
  });

  test('is none for a note that is ours, or not there', async () => {
    expect(await planNote(ports(), { path: 'Interview coach/a.md', text: 'Caching', what: 'mentions' })).toBeNull();
  });

  test('asks for related notes only where they are wanted, and without the block that lists them', async () => {
    const asked: string[] = [];
    const relatedTo: LinkPorts['relatedTo'] = (_path, text) => { asked.push(text); return Promise.resolve([]); };
    const text = `Words.\n\n${relatedBlock(['- [[Caching]]'], '\n')}More.\n`;
    await planNote(ports({ relatedTo }), { path: 'a.md', text, what: 'mentions' });
    expect(asked).toEqual([]);
    await planNote(ports({ relatedTo }), { path: 'a.md', text, what: 'related' });
    expect(asked).toEqual(['Words.\n\nMore.\n']);
  });

  test('keeps to the ignore list', async () => {
    const ignored: LinkPorts['ignored'] = () => [{ kind: 'pair', from: 'a.md', to: 'Tech/Caching.md' }];
    expect((await planNote(ports({ ignored }), { path: 'a.md', text: 'Caching', what: 'mentions' }))?.links).toEqual([]);
  });

  test('does not link a note that went meanwhile', async () => {
    const plan = await planNote(ports(), { path: 'a.md', text: 'Caching and message queues', what: 'mentions' });
    const left = { names: () => names.slice(0, 2) };
    expect(plan === null ? '' : applyEdits(plan.text, linkEdits(left, plan, plan.links))).toBe('Caching and [[Message queues|message queues]]');
  });

  test('is carried out for many notes with the names gathered once', async () => {
    let gathered = 0;
    const editsOf = linkEditsOf({
      names: () => {
        gathered += 1;
        return names;
      },
    });
    const written = await Promise.all(['Caching', 'On caching'].map(async (text) => {
      const plan = await planNote(ports(), { path: 'a.md', text, what: 'mentions' });
      return plan === null ? '' : applyEdits(text, editsOf(plan, plan.links));
    }));
    expect(written).toEqual(['[[Caching]]', 'On [[Caching|caching]]']);
    expect(gathered).toBe(1);
  });
});
