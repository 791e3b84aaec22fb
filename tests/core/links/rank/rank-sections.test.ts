import { describe, expect, test } from '@jest/globals';
import { readNoteTerms } from '../../../../src/core/links/rank/indexed-note';
import { noteAt } from '../../../../src/core/links/rank/rank-index';
import { rankSections } from '../../../../src/core/links/rank/rank-sections';
import { termQuery } from '../../../../src/core/links/rank/term-query';
import { rarities } from '../../../../src/core/links/rank/term-weights';
import { drain } from '../../../../src/core/notes/steps';
import { indexOf, note } from './vault';

function sections(text: string, question: string): readonly string[] {
  const index = indexOf([note('Queues.md', text), note('Other.md', 'weather')]);
  const found = noteAt(index, 'Queues.md');
  const terms = drain(readNoteTerms(note('', question, { title: '' }), index.read));
  return found === null ? [] : rankSections(found, termQuery(terms, index, rarities(index)));
}

describe('the sections of a note for a question', () => {
  test.each([
    ['whose heading says it', '## Order\nfirst in\n## Retries\nagain', 'what of retries', ['Retries']],
    ['whose text says it', '## Order\nfirst in\n## Failures\nretry it', 'what of retries', ['Failures']],
    ['whose heading says it before one whose text does', '## Failures\nretry it\n## Retries\nagain', 'what of retries', ['Retries', 'Failures']],
    ['that say more of it before those that say less', '## A\nretry\n## B\nretry a message', 'retry of a message', ['B', 'A']],
    ['in order of the note where they are alike', '## A\nretry\n## B\nretry', 'retries', ['A', 'B']],
    ['three at most', '## A\nretry\n## B\nretry\n## C\nretry\n## D\nretry', 'retries', ['A', 'B', 'C']],
    ['of one name once', '## Example\nretry\n## Example\nretry', 'retries', ['Example']],
    ['of any level', '# Top\n### Deep\nretry', 'retries', ['Deep']],
    ['not the title of the note', '# Queues\nretry\n## Retries\nnone', 'retries', ['Retries']],
    ['not the title in another case', '# QUEUES\nretry', 'retries', []],
    ['none where nothing says it', '## A\nweather', 'retries', []],
    ['none without headings', 'retry', 'retries', []],
    ['without what stands before the first heading', 'retry retry\n## A\nsand', 'retries', []],
    ['with headings as they are written', '## Retries & `backoff` (v2)\n', 'backoff', ['Retries & `backoff` (v2)']],
  ])('are those %s', (_, text, question, expected) => {
    expect(sections(text, question)).toEqual(expected);
  });
});
