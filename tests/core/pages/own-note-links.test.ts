import { describe, expect, test } from '@jest/globals';
import { critiquePage } from '../../../src/core/pages/critique-page';
import { lineAsMarkdown } from '../../../src/core/pages/critique-lines';
import { reviewNote } from '../../../src/core/critique/review-note';
import { ownNote, type OwnNote } from '../../../src/core/critique/topics/own-notes';
import { ourTopicsKnown } from '../../../src/core/critique/topics/topics-known';
import { readNote } from '../../../src/core/notes/read-note';
import { drain } from '../../../src/core/notes/steps';

const note = (text: string): OwnNote => {
  const topic = ourTopicsKnown.byId('sqs');
  if (topic === null) throw new Error('There is no topic on SQS.');
  return drain(ownNote({ path: 'Tech/SQS.md', title: 'SQS' }, text, { topic, known: ourTopicsKnown, name: 'SQS', heading: null }));
};

/** The block of the only question. */
const block = (form: 'short' | 'full', text: string, answer: string): string => {
  const read = readNote({ path: 'a.md', text: ['#interview', '', '1. How does SQS keep two workers apart?', ...(answer === '' ? [] : [`    => ${answer}`])].join('\n'), frontMatter: {} });
  const review = drain(reviewNote(read, { level: 'SDE-2', topicNotes: new Map([['sqs', [note(text)]]]) }));
  return critiquePage(review, { form, kinds: new Map() }).blocks.find(({ section }) => section === 'question')?.text ?? '';
};

describe('a note of the writer in a critique', () => {
  test('is a link in the short form', () => {
    expect(block('short', '**Visibility timeout**: hidden', 'I said each goes to one')).toContain('\n> - Your note [[Tech/SQS|SQS]] has "Visibility timeout"; your answer did not, as far as you noted it.\n');
  });

  test('is a link under what to practise in the full form', () => {
    const text = block('full', '**Visibility timeout**: how long it is hidden', 'I said each goes to one');
    expect(text).toContain('\n> - From your note [[Tech/SQS|SQS]] say in your own words: "Visibility timeout: how long it is hidden"\n');
  });

  test('is a link where there is no answer yet', () => {
    expect(block('full', '**Visibility timeout**: hidden', '')).toContain('\n> - Your note [[Tech/SQS|SQS]] has "Visibility timeout": read it before you answer.\n');
  });

  test('is quoted letter for letter: nothing in the quote becomes Markdown', () => {
    const text = block('full', '**Visibility timeout**: a [ref] of ~all~ $x$ {y} <z', 'I said each goes to one');
    expect(text).toContain('say in your own words: "Visibility timeout: a \\[ref\\] of \\~all\\~ \\$x\\$ \\{y\\} &lt;z"');
  });
});

describe('a line as Markdown', () => {
  test.each([
    ['our own link stays one', 'Your note [[Tech/SQS|SQS]] has "a_b"; your answer did not.', 'Your note [[Tech/SQS|SQS]] has "a_b"; your answer did not.'],
    ['with a heading', 'Your note [[Back end#SQS|Back end]] has "DLQ"; your answer did not.', 'Your note [[Back end#SQS|Back end]] has "DLQ"; your answer did not.'],
    ['a second link does not', 'Your note [[Tech/SQS|SQS]] has "[[x|y]]"; your answer did not.', 'Your note [[Tech/SQS|SQS]] has "\\[\\[x\\|y\\]\\]"; your answer did not.'],
    ['a link within a sentence does not', 'Say what "[[Tech/SQS|SQS]]" rests on.', 'Say what "\\[\\[Tech/SQS\\|SQS\\]\\]" rests on.'],
    ['an embed does not', 'Your note ![[Tech/SQS|SQS]] has "DLQ".', 'Your note !\\[\\[Tech/SQS\\|SQS\\]\\] has "DLQ".'],
    ['a link that breaks the line does not', 'Your note [[Tech/SQS|S\nQS]] has "DLQ".', 'Your note \\[\\[Tech/SQS\\|S QS\\]\\] has "DLQ".'],
  ])('%s', (_, line, markdown) => {
    expect(lineAsMarkdown(line)).toBe(markdown);
  });
});
