import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { termsOfNote, type OwnTerm } from '../../../../src/core/critique/topics/own-note-terms';
import { ourTopicsKnown, topicsKnown } from '../../../../src/core/critique/topics/topics-known';
import { allTopics } from '../../../../src/core/critique/topics/topics';
import type { Topic } from '../../../../src/core/critique/topics/topic';
import { drain } from '../../../../src/core/notes/steps';

const topic = (id: string): Topic => {
  const found = ourTopicsKnown.byId(id);
  if (found === null) throw new Error(`There is no topic "${id}".`);
  return found;
};
const terms = (text: string, id = 'sqs', heading: string | null = null): readonly OwnTerm[] => drain(termsOfNote(text, { topic: topic(id), known: ourTopicsKnown, heading }));
const words = (text: string, id = 'sqs', heading: string | null = null): readonly string[] => terms(text, id, heading).map((term) => term.text);

describe('the terms of a note', () => {
  test.each([
    ['bold', 'We count the **poison pill** here.', ['poison pill']],
    ['a highlight', 'We count the ==poison pill== here.', ['poison pill']],
    ['italics of two words', 'We count the *poison pill* here.', ['poison pill']],
    ['italics with a capital', 'We trust *Raft* here.', ['Raft']],
    ['code of one word', 'Set `linger.ms` low.', ['linger.ms']],
    ['a heading', '# SQS\n\n## Poison pill\n\nIt stops a worker.', ['Poison pill']],
    ['a line with a colon', 'Poison pill: it stops a worker', ['Poison pill']],
    ['a list item with a dash', '- **Poison pill** - it stops a worker', ['Poison pill']],
    ['a number and a colon', '1. Poison pill: it stops a worker', ['Poison pill']],
    ['a definition below', 'Poison pill\n: it stops a worker', ['Poison pill']],
    ['a link in small letters', 'See [[shared secret]].', ['shared secret']],
    ['a link to an abbreviation', 'See [[IAM role]] first.', ['IAM role']],
    ['an abbreviation in a list', '- IAM\n- KMS', ['IAM', 'KMS']],
    ['a cell in bold', '| term | meaning |\n| --- | --- |\n| **Poison pill** | it stops a worker |', ['Poison pill']],
    ['a term in a quote', '> **Poison pill**: it stops a worker', ['Poison pill']],
    ['what is left of an article', '**the poison pill** stops a worker', ['poison pill']],
    ['a term once', '**Poison pill** and **poison pills** and a *poison pill*', ['Poison pill']],
    ['at least once', '- at least once: it may come twice', ['at least once']],
  ])('hold %s', (_, text, found) => {
    expect(words(text)).toEqual(found);
  });

  test.each([
    ['prose', 'It keeps what is not read yet.'],
    ['a sentence in bold', '**Never delete it before the work is done.**'],
    ['a verb in bold', 'It **decouples** them.'],
    ['an emphasis', 'Do this *before* the work, and **always** so.'],
    ['the name of the topic', '# SQS\n\n**SQS** is *Amazon SQS*, see [[Simple Queue Service]].'],
    ['the name of the topic with more', '## SQS basics\n\nWords.'],
    ['the title of the note', '# A line in the cloud\n\nWords.'],
    ['a label of notes', '## Pros and cons\n\n**Note:** a word\n\nPros: cheap\n\nExample: one'],
    ['a person', 'Ask [[Rohan Mehta]], [[Rohan]] knows.'],
    ['a note on another topic', 'See [[Kafka]] and [[RabbitMQ]].'],
    ['a day', 'See [[2026-05-06]].'],
    ['a picture', '![[poison pill.png]] ![poison pill](a.png) [[poison pill.png]]'],
    ['an address', 'https://example.com/poison-pill or www.example.com'],
    ['code', '```\nPoison pill: it stops\n**poison pill**\n```'],
    ['code of several words', 'Run `aws sqs list-queues` once.'],
    ['a call', 'Run `stop()` once.'],
    ['front matter', '---\npoison: pill\n---\nWords.'],
    ['a comment', '%% **poison pill** %% <!-- **poison pill** -->'],
    ['a thing to do', '- [ ] **poison pill**\n- [ ] Read: the page'],
    ['prose before a colon', 'The border: a provider without keys\n\nOur search: eight seconds'],
    ['an empty note', ''],
  ])('do not hold %s', (_, text) => {
    expect(words(text)).toEqual([]);
  });

  test('say which mechanism of the topic they belong to, and put those first', () => {
    const found = terms('- Poison pill: it stops a worker\n- **DLQ** - where it ends\n- Long polling: wait\n- Delay: later');
    expect(found.map(({ text, mechanism }) => [text, mechanism])).toEqual([['DLQ', 'redrive'], ['Long polling', 'long-polling'], ['Poison pill', null], ['Delay', null]]);
  });

  test('hold a mechanism once, as the writer marked it', () => {
    expect(words('The visibility timeout hides it.\n\n**Visibility window**: the same')).toEqual(['Visibility window']);
  });

  test('hold the short form beside the long one', () => {
    expect(terms('Poison pill (PP): it stops')[0]).toMatchObject({ text: 'Poison pill', short: 'PP' });
    expect(terms('**Last stop (the DLQ)**')[0]).toMatchObject({ text: 'Last stop', short: 'the DLQ', mechanism: 'redrive' });
  });
});

describe('mechanisms that a note names in passing', () => {
  test('count by more than one plain word', () => {
    expect(words('A message stays hidden for the visibility timeout, then goes to the DLQ. We retry in batches.')).toEqual(['visibility timeout', 'DLQ']);
  });

  test('count beside what is marked', () => {
    expect(words('**Poison pill** is read again after the visibility timeout.')).toEqual(['visibility timeout', 'Poison pill']);
  });

  test('count by one word where it is all of a line', () => {
    expect(words('- batches\n- Poison pill: it stops')).toEqual(['batches', 'Poison pill']);
  });

  test('count by one word where there is nothing else', () => {
    const found = terms('We read in batches and bear duplicates.');
    expect(found.map(({ text, isWeak }) => [text, isWeak])).toEqual([['batches', true], ['duplicates', true]]);
    expect(terms('We read in **batches**.').map(({ isWeak }) => isWeak)).toEqual([false]);
  });
});

describe('the quote of a term', () => {
  test('is its line, without marks, and the line counts from 1', () => {
    expect(terms('# SQS\n\n- **DLQ** - where it *ends*')[0]).toMatchObject({ quote: 'DLQ - where it ends', line: 3 });
  });

  test('has at most twelve words of a long sentence, with the term', () => {
    const [early] = terms('A **DLQ** takes one two three four five six seven eight nine ten eleven.');
    const [late] = terms('One two three four five six seven eight nine ten eleven twelve go to a **DLQ** after all.');
    expect(early?.quote).toBe('A DLQ takes one two three four five six seven eight nine');
    expect(late?.quote).toBe('seven eight nine ten eleven twelve go to a DLQ after all.');
  });

  test('is the sentence that holds the term', () => {
    expect(terms('We lost some. A **DLQ** kept the rest. All was well.')[0]?.quote).toBe('A DLQ kept the rest.');
  });

  test('of a row has no outer pipes', () => {
    expect(terms('| a | b |\n| --- | --- |\n| **DLQ** | the end |')[0]?.quote).toBe('DLQ | the end');
  });
});

describe('the section of a heading', () => {
  const note = '# Back end\n\n**Raft log** first\n\n## SQS\n\n**Poison pill** here\n\n### Limits\n\n**Batch of ten**\n\n## Kafka\n\n**Zero copy** there';

  test('alone counts, with what stands below it', () => {
    expect(words(note, 'sqs', 'SQS')).toEqual(['Poison pill']);
    expect(words(note.replace('Batch of ten', 'Delay queue'), 'sqs', 'SQS')).toEqual(['Poison pill', 'Delay queue']);
  });

  test('holds nothing where the heading is gone, or stands in code', () => {
    expect(words(note, 'sqs', 'Gone')).toEqual([]);
    expect(words('```\n# SQS\n```\n\n**Poison pill**', 'sqs', 'SQS')).toEqual([]);
  });

  test('is found whatever marks the heading bears', () => {
    expect(words(note.replace('## SQS', '## **SQS**'), 'sqs', 'SQS')).toEqual(['Poison pill']);
  });
});

describe('the terms of a note on a topic of the writer', () => {
  const known = topicsKnown([
    { title: 'Tariff engine', lists: { names: { only: false, lines: [{ text: 'tariffs', more: '' }, { text: 'the TILL', more: '' }] }, mechanisms: { only: false, lines: [{ text: 'Freeze', more: 'price freeze, frozen prices' }] } } },
    { title: 'Seat maps', lists: {} },
  ]);
  const of = (text: string): readonly (readonly [string, string | null])[] => {
    const tariffs = known.byId('tariff-engine');
    if (tariffs === null) throw new Error('The topic is missing.');
    return drain(termsOfNote(text, { topic: tariffs, known, heading: null })).map((term) => [term.text, term.mechanism]);
  };

  test('are its mechanisms first, then what the writer marks', () => {
    expect(of('**Shadow fare**: nobody pays it\n\nWe want frozen prices in May.')).toEqual([['frozen prices', 'own-1'], ['Shadow fare', null]]);
  });

  test('are not its own names, nor links to other topics, theirs or ours', () => {
    expect(of('# Tariffs\n\n**tariff engine**, see [[the seat maps]], [[seat maps]] and [[CAP theorem]], not [[shared secret]].')).toEqual([['shared secret', null]]);
  });

  test('hold a link to what is no topic here', () => {
    expect(words('See [[seat maps]].')).toEqual(['seat maps']);
  });
});

describe('whatever a note holds', () => {
  const pieces = fc.constantFrom(
    '**', '*', '_', '`', '[[', ']]', '|', '(', ')', ':', ' - ', '\n', '\r\n', '# ', '- ', '1. ', '> ', '```', 'SQS', 'visibility timeout', 'DLQ', 'the ', 'word ', 'IAM ', ' ', '\u2019', '==', '%%', '---\n', 'मैंने ', '🚀',
  );
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')));

  test('a term is short, has no mark and stands in its line, and its quote has at most twelve words', () => {
    fc.assert(fc.property(texts, fc.constantFrom(...allTopics), (text, of) => {
      for (const term of drain(termsOfNote(text, { topic: of, known: ourTopicsKnown, heading: null }))) {
        expect(term.text).not.toMatch(/[*`|[\]{}<>\n]/u);
        expect(term.text.split(' ').length).toBeLessThanOrEqual(5);
        expect(term.quote.split(' ').length).toBeLessThanOrEqual(12);
        expect(term.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/u).length);
      }
    }));
  });

  test('emphasis that nobody closed is no term', () => {
    expect(words(' - IAM **SQS')).toEqual([]);
  });

  test('no term stands there twice', () => {
    fc.assert(fc.property(texts, (text) => {
      const found = words(text).map((term) => term.toLowerCase());
      expect(new Set(found).size).toBe(found.length);
    }));
  });

  test('an endless note gives at most two hundred terms', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `**thing a${String(at)}b**: words`).join('\n');
    expect(words(many)).toHaveLength(200);
  });
});
