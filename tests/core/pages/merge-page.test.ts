import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergePage } from '../../../src/core/pages/merge-page';
import { pageIdentities } from '../../../src/core/pages/managed-blocks';
import type { Block, Page } from '../../../src/core/pages/page';

const properties = [
  { key: 'interview-coach', value: 'critique' },
  { key: 'critique-of', value: '"[[a/b]]"' },
];

function block(id: string, text: string): Block {
  return { section: 'question', id, words: `words of ${id}`, text };
}

function page(...blocks: readonly Block[]): Page {
  return { properties, blocks };
}

const one = block('one', '> [!question]- One\n> First advice.');
const two = block('two', '> [!question]- Two\n> Second advice.');
const newOne = block('one', '> [!question]- One\n> Better advice.');
const newerOne = block('one', '> [!question]- One\n> The best advice.');

const written = mergePage(null, page(one, two));
const edited = written.replace('First advice.', 'First advice. But I know better.');

describe('a page that is new', () => {
  test('opens with its properties, then each block between two comments', () => {
    expect(written.split('\n').map((line) => line.replace(/[0-9a-f]{16}/, 'HASH'))).toEqual([
      '---', 'interview-coach: critique', 'critique-of: "[[a/b]]"', '---', '',
      '%% coach: begin question one HASH - | words of one %%', '> [!question]- One', '> First advice.', '', '%% coach: end %%', '',
      '%% coach: begin question two HASH - | words of two %%', '> [!question]- Two', '> Second advice.', '', '%% coach: end %%', '',
    ]);
  });

  test.each([['', 'an empty file'], ['\n \n', 'a file of blanks']])('is written over %j, %s', (existing) => {
    expect(mergePage(existing, page(one, two))).toBe(written);
  });
});

describe('a block that nobody edited', () => {
  test('is left as it is when there is nothing new', () => {
    expect(mergePage(written, page(one, two))).toBe(written);
  });

  test('is replaced by new text', () => {
    expect(mergePage(written, page(newOne, two))).toBe(mergePage(null, page(newOne, two)));
  });

  test('goes when its question is gone', () => {
    expect(mergePage(written, page(two))).toBe(mergePage(null, page(two)));
  });

  test('follows the order of the fresh page', () => {
    expect(mergePage(written, page(two, one))).toBe(mergePage(null, page(two, one)));
  });
});

describe('a block that the user edited', () => {
  const offered = mergePage(edited, page(newOne, two));

  test('stays, and nothing is offered while the coach has nothing new', () => {
    expect(mergePage(edited, page(one, two))).toBe(edited);
  });

  test('stays, and new text is offered beside it', () => {
    expect(offered).toContain('> First advice. But I know better.\n');
    expect(offered).toContain('> [!tip]- The coach has new text for this\n> > [!question]- One\n> > Better advice.\n');
    expect(offered.indexOf('Better advice')).toBeLessThan(offered.indexOf('question two'));
  });

  test('shares no block id with its offers, the one that the user keeps included', () => {
    const named = (text: string): Block => block('one', `> [!question]- One\n> ${text}\n\n^question-one`);
    const mine = mergePage(null, page(named('First advice.'))).replace('First advice.', 'First advice. But I know better.');
    const twice = mergePage(mergePage(mine, page(named('Better advice.'))).replace('Better advice.', 'Better advice, it says.'), page(named('The best advice.')));
    const ids = twice.match(/\^[A-Za-z0-9-]+$/gm) ?? [];
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    expect(twice).toContain('\n^question-one\n');
    expect(mergePage(twice, page(named('The best advice.')))).toBe(twice);
  });

  test('gets the same offer once', () => {
    expect(mergePage(offered, page(newOne, two))).toBe(offered);
  });

  test('does not get an offer back that the user deleted', () => {
    const deleted = withoutOffer(offered);
    expect(deleted).not.toContain('Better advice');
    expect(mergePage(deleted, page(newOne, two))).toBe(deleted);
  });

  test('gets another offer when the text differs again', () => {
    expect(mergePage(withoutOffer(offered), page(newerOne, two))).toContain('> > The best advice.');
  });

  test('has only the newest offer beside it', () => {
    const again = mergePage(offered, page(newerOne, two));
    expect(again).toContain('The best advice.');
    expect(again).not.toContain('Better advice.');
  });

  test('loses the offer when the coach is back at what it wrote first, and may get it again', () => {
    const back = mergePage(offered, page(one, two));
    expect(back).toBe(edited);
    expect(mergePage(back, page(newOne, two))).toBe(offered);
  });

  test('is ours again when the user took the offered words over', () => {
    const taken = offered.replace('First advice. But I know better.', 'Better advice.');
    expect(mergePage(taken, page(newOne, two))).toBe(mergePage(null, page(newOne, two)));
  });

  test('keeps an edited offer as the user\'s own text', () => {
    const kept = mergePage(offered.replace('Better advice.', 'Better advice, says the coach.'), page(newOne, two));
    expect(kept).toContain('> > Better advice, says the coach.\n');
    expect(mergePage(kept, page(newOne, two))).toBe(kept);
  });

  test('moves to the end, under a heading, when its question is gone, and comes back with it', () => {
    const gone = mergePage(edited, page(two));
    expect(gone.indexOf('## Kept')).toBeGreaterThan(gone.indexOf('Second advice.'));
    expect(gone.indexOf('But I know better.')).toBeGreaterThan(gone.indexOf('## Kept'));
    expect(mergePage(gone, page(two))).toBe(gone);
    expect(mergePage(gone, page(one, two))).toBe(edited);
  });
});

describe('a question whose words changed', () => {
  test('keeps the user\'s edit under its new id', () => {
    const merged = mergePage(edited, page({ ...one, id: 'uno', words: 'words of uno' }, two), new Map([['uno', 'one']]));
    expect(merged).toBe(edited.replace('question one', 'question uno').replace('words of one', 'words of uno'));
    expect(pageIdentities(merged, 'question')).toEqual([
      { id: 'uno', words: 'words of uno' },
      { id: 'two', words: 'words of two' },
    ]);
  });
});

describe('the user\'s own text', () => {
  const mine = written.replace('%% coach: end %%\n', '%% coach: end %%\nAsk Ravi about this.\n');

  test('stays after its block', () => {
    expect(mergePage(mine, page(one, two))).toBe(mine);
  });

  test('travels with the block above it', () => {
    const turned = mergePage(mine, page(two, one));
    expect(turned.indexOf('Ask Ravi')).toBeGreaterThan(turned.indexOf('First advice'));
    expect(turned.indexOf('First advice')).toBeGreaterThan(turned.indexOf('Second advice'));
  });

  test('stays at the end when its block goes', () => {
    expect(mergePage(mine, page(two)).trimEnd()).toMatch(/## Kept[^]*Ask Ravi about this\.$/);
  });

  test('stays above the first block', () => {
    const above = written.replace('---\n\n', '---\n\nMy plan for Friday.\n\n');
    expect(mergePage(above, page(newOne, two))).toContain('---\n\nMy plan for Friday.\n\n%% coach: begin question one');
  });

  test('survives in a file that was never ours', () => {
    expect(mergePage('# My own note\n', page(one))).toMatch(/^---\ninterview-coach: critique\n[^]*---\n# My own note\n/);
  });
});

describe('the front matter', () => {
  test('keeps what the user added', () => {
    const tagged = written.replace('---\n', '---\ntags: [read]\n');
    expect(mergePage(tagged, page(one, two))).toBe(tagged);
  });

  test('gets a key of ours back that was deleted', () => {
    expect(mergePage(written.replace('interview-coach: critique\n', ''), page(one, two))).toContain('\ninterview-coach: critique\n---');
  });

  test('loses the mark of a gone source when the source is back', () => {
    expect(mergePage(written.replace('---\n\n', 'source-gone: true\n---\n\n'), page(one, two))).toBe(written);
  });
});

describe('the bytes of the file', () => {
  const windows = `\uFEFF${written.replace(/\n/g, '\r\n')}`;

  test('keep their line ends and byte order mark', () => {
    expect(mergePage(windows, page(one, two))).toBe(windows);
    expect(mergePage(windows, page(newOne, two))).toBe(windows.replace('First', 'Better').replace(/[0-9a-f]{16}/, markOf(newOne)));
  });

  test.each([
    ['begin', /%% coach: begin question one.*\n/],
    ['end', /%% coach: end %%\n/],
  ])('lose no words when a %s mark is deleted', (_, mark) => {
    const merged = mergePage(edited.replace(mark, ''), page(one, two));
    expect(merged).toContain('But I know better.');
    expect(mergePage(merged, page(one, two))).toBe(merged);
  });
});

describe('any edits of a user, in any order, with any new page', () => {
  const texts = fc.constantFrom('> [!question]- A', '> [!question]- A\n> with more', '## Heading\n\n- point', 'one line');
  const blocks = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: texts }), { selector: ({ id }) => id });
  const pages = blocks.map((list) => page(...list.map(({ id, text }) => block(id, text))));
  const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom('insert', 'delete', 'append', 'copy') });

  test('no typed line is lost, and a second run changes nothing', () => {
    fc.assert(
      fc.property(pages, fc.array(edit, { maxLength: 6 }), fc.array(pages, { minLength: 1, maxLength: 3 }), (first, edits, later) => {
        const typed = edits.reduce<readonly string[]>(change, mergePage(null, first).split('\n')).join('\n');
        let text = typed;
        for (const next of later) {
          text = mergePage(text, next);
          expect(mergePage(text, next)).toBe(text);
        }
        for (const line of typed.split('\n').filter((each) => each.includes('typed'))) expect(text.split('\n')).toContain(line);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

function change(lines: readonly string[], { at, kind }: { at: number; kind: string }, i: number): readonly string[] {
  const place = at % (lines.length + 1);
  const before = lines.slice(0, place);
  const line = lines[place] ?? '';
  if (kind === 'insert') return [...before, `typed ${String(i)}`, ...lines.slice(place)];
  if (kind === 'append' && !line.startsWith('%%') && line !== '---') return [...before, `${line} typed ${String(i)}`, ...lines.slice(place + 1)];
  if (kind === 'copy') return [...lines, ...lines.slice(place, place + 8)];
  return line.includes('typed') ? lines : [...before, ...lines.slice(place + 1)];
}

function withoutOffer(text: string): string {
  return text.replace(/\n%% coach: begin offer-[^]*?%% coach: end %%\n/, '');
}

function markOf(fresh: Block): string {
  return /[0-9a-f]{16}/.exec(mergePage(null, page(fresh)))?.[0] ?? '';
}
