import { describe, expect, test } from '@jest/globals';
import { followUpsToExpect, type FollowUpReady } from '../../../src/core/notebook/night-before-follow-ups';
import { nextInterview } from '../../../src/core/notebook/night-before-next';
import { placeOf } from '../../../src/core/notebook/place';
import type { Dossier } from '../../../src/core/notebook/probes/dossier';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';
import { readOf } from '../../doubles/notebook-read';

function debrief(company: string, date: string, lines: readonly string[]): string {
  return ['---', 'tags: [interview]', `company: ${company}`, `date: ${date}`, '---', '1. Tell me about the mail project', '    => I said the scheduler', ...lines, ''].join('\n');
}

function followUps(notes: Readonly<Record<string, string>>, dossiersOf: (notebook: Notebook) => readonly Dossier[] = () => []): readonly FollowUpReady[] {
  const notebook = notebookOfNotes(notes);
  return followUpsToExpect(notebook, readOf({ dossiers: dossiersOf(notebook) }), nextInterview(notebook));
}

const shown = (found: readonly FollowUpReady[]): readonly string[] => found.map(({ asked, answer, source }) => `${asked.text} | ${source ?? 'open'} | ${answer?.text ?? ''}`);

describe('the follow-ups to expect', () => {
  test('are those left open, and those that the writer found weak with what was noted', () => {
    const notes = { 'a.md': debrief('Larch', '2026-11-12', ['    => which queue did you take for it', '        -> I said ours', '        --> but I could have named the price', '    => who pays when it is down']) };
    expect(shown(followUps(notes))).toEqual(['which queue did you take for it | noted | named the price', 'who pays when it is down | open | ']);
  });

  test('say what was said where the writer only noted that it was not good', () => {
    const notes = { 'a.md': debrief('Larch', '2026-11-12', ['    => which queue did you take for it', '        -> I said ours', '        --> but I could improve my answer']) };
    expect(shown(followUps(notes))).toEqual(['which queue did you take for it | said | I said ours']);
  });

  test('take the answer of another note to the same question', () => {
    const notes = {
      'a.md': debrief('Larch', '2026-11-12', ['    => why did you choose SQS and not Kafka']),
      'drill.md': '#interview\n\n## Why did you choose SQS and not Kafka?\nNobody of us wanted to run brokers at night. It was cheap.\n',
    };
    expect(followUps(notes)[0]).toMatchObject({ source: 'elsewhere', answer: { text: 'Nobody of us wanted to run brokers at night.', path: 'drill.md' } });
  });

  test.each(['not sure', 'I would have to think about that', 'I couldn\'t say'])('take "%s" for no answer', (said) => {
    const notes = { 'a.md': debrief('Larch', '2026-11-12', ['    => which queue did you take for it', `        -> I said ${said}`, '        --> but I could improve']) };
    expect(shown(followUps(notes))).toEqual(['which queue did you take for it | open | ']);
  });

  test('take what was noted here before what was only told elsewhere', () => {
    const notes = {
      'a.md': debrief('Larch', '2026-11-12', ['    => why did you choose SQS and not Kafka', '        -> I said the price', '        --> but I could have named the nights']),
      'b.md': debrief('Elm', '2026-10-12', ['    => why did you choose SQS and not Kafka', '        -> I said nobody wanted brokers']),
    };
    expect(followUps(notes)[0]).toMatchObject({ source: 'noted', answer: { text: 'named the nights' } });
  });

  test('are two with an answer and one without, if there are', () => {
    const lines = ['first', 'second', 'third'].flatMap((nth) => [`    => what about the ${nth} thing there`, '        -> I said this', `        --> but I could have named the ${nth} price`]);
    const notes = { 'a.md': debrief('Larch', '2026-11-12', [...lines, '    => who pays when it is down']) };
    expect(followUps(notes).map(({ source }) => source)).toEqual(['noted', 'noted', null]);
  });

  test('begin with those of the company', () => {
    const notes = {
      'a.md': debrief('Elm', '2026-10-12', ['    => who pays when it is down']),
      'b.md': debrief('Larch', '2026-11-12', ['    => how do you test the whole of it']),
    };
    expect(followUps(notes).map(({ asked }) => asked.path)).toEqual(['b.md', 'a.md']);
  });

  test('begin with the open rungs of a project', () => {
    const notes = { 'a.md': debrief('Larch', '2026-11-12', ['    => who pays when it is down', '    => could another team use it as well']) };
    const found = followUps(notes, (notebook) => {
      const [at] = notebook.questions.filter(({ question }) => question.text.startsWith('could another'));
      if (at === undefined) return [];
      const place = placeOf({ note: at.review.note, question: at.question.id, passage: at.question });
      return [{ project: 'mail', asked: [{ rung: 'reuse', question: at.question.id, place, answered: 'no' }], open: [], rounds: ['a.md'] }];
    });
    expect(found.map(({ asked }) => asked.text)).toEqual(['could another team use it as well', 'who pays when it is down']);
  });

  test('are no bare "why", and the same words only once', () => {
    const notes = { 'a.md': debrief('Larch', '2026-11-12', ['    => why', '    => who pays when it is down']), 'b.md': debrief('Larch', '2026-11-10', ['    => who pays when it is down']) };
    expect(followUps(notes)).toHaveLength(1);
  });

  test('are no main questions that want a story or a reason', () => {
    const notes = { 'a.md': debrief('Larch', '2026-11-12', ['2. Tell me about a time you failed', '    => I said the import', '    => but could have told the lesson', '3. Why do you want to leave', '    => I said upkeep', '    => but could have told the ledger']) };
    const found = followUps(notes, (notebook) => [{
      project: 'import', open: [], rounds: [],
      asked: notebook.questions.map(({ review, question }) => ({ rung: 'other', question: question.id, place: placeOf({ note: review.note, question: question.id, passage: question }), answered: 'weak' })),
    }]);
    expect(found.map(({ asked }) => asked.text).filter((text) => /failed|leave/u.test(text))).toEqual([]);
  });

  test('are none that go on behind their question mark, where the answer may stand', () => {
    const notes = { 'a.md': debrief('Larch', '2026-11-12', ['    => why did it break? one lifetime for all the keys', '    => who pays when it is down? give details']) };
    expect(followUps(notes).map(({ asked }) => asked.text)).toEqual(['who pays when it is down? give details']);
  });

  test('are none where every one was answered', () => {
    expect(followUps({ 'a.md': debrief('Larch', '2026-11-12', ['    => which queue did you take for it', '        -> I said ours']) })).toEqual([]);
  });

  test('are no questions of a note that only prepares', () => {
    expect(followUps({ 'prep.md': '#interview\n\n## Which queue would you take?\n\n## Who pays when it is down?\n' })).toEqual([]);
  });
});
