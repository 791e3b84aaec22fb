import { describe, expect, test } from '@jest/globals';
import { assignments } from '../../../../src/core/notebook/coverage/assignments';
import { drain } from '../../../../src/core/notes/steps';
import { choirRound, notebookWith, titleOf } from './choir-notes';

const conflict = 'Tell me about a conflict with a colleague';
const failure = 'Tell me about a time you failed';
const mentoring = 'Have you mentored someone?';
const conflictTold = 'the two seat plans, Odile from the box office wanted hers, I drew both plans over her three worst evenings';
const failureTold = 'the double ticket, 46 seats sold twice because I skipped the test with two buyers, called the buyers';

function assignedIn(texts: Readonly<Record<string, string>>): readonly string[] {
  const notebook = notebookWith(texts);
  return drain(assignments(notebook)).map(({ company, question, story, fit }) => `${company ?? 'nobody'}: ${notebook.questionById.get(question)?.question.text ?? ''} -> ${titleOf(notebook, story)} (${fit})`);
}

const ahead = (company: string, ...questions: readonly string[]): string => choirRound({ company, date: '2026-12-10' }, questions.map((question) => [question, ''] as const));
const past = (company: string, ...asked: readonly (readonly [string, string])[]): string => choirRound({ company, date: '2026-09-01' }, asked);

describe('the stories for one company', () => {
  test.each([
    ['one question, its tagged story', [conflict], ['Tarn: Tell me about a conflict with a colleague -> Two seat plans (strong)']],
    ['two questions, one each', [conflict, failure], ['Tarn: Tell me about a conflict with a colleague -> Two seat plans (strong)', 'Tarn: Tell me about a time you failed -> The double ticket (strong)']],
    ['a question that no story is labelled for', ['Tell me about a time the requirements were ambiguous'], []],
    ['questions that want no story', ['Why do you want to work here?', 'What is an index?', 'How big is your team?'], []],
  ] as const)('%s', (_, questions, wanted) => {
    expect(assignedIn({ 'Tarn/next.md': ahead('Tarn', ...questions) })).toEqual(wanted);
  });

  test('leave out what was told there for something else', () => {
    const told = past('Tarn', ['What are you most proud of?', failureTold], ['How big is your team?', 'six']);
    expect(assignedIn({ 'Tarn/first.md': told, 'Tarn/next.md': ahead('Tarn', failure) }).filter((line) => line.includes(failure))).toEqual([]);
  });

  test('do not care what another company heard', () => {
    const told = past('Brack', ['What are you most proud of?', failureTold], ['How big is your team?', 'six']);
    expect(assignedIn({ 'Brack/first.md': told, 'Tarn/next.md': ahead('Tarn', failure) })).toContain('Tarn: Tell me about a time you failed -> The double ticket (strong)');
  });

  test('do not care what a mock heard', () => {
    const mock = choirRound({ company: 'Tarn', date: '2026-09-01', round: 'mock' }, [['What are you most proud of?', failureTold], ['How big is your team?', 'six']]);
    expect(assignedIn({ 'Mocks/first.md': mock, 'Tarn/next.md': ahead('Tarn', failure) })).toContain('Tarn: Tell me about a time you failed -> The double ticket (strong)');
  });

  test('keep the story with the question that it was told for', () => {
    expect(assignedIn({ 'Tarn/first.md': past('Tarn', [conflict, conflictTold], ['How big is your team?', 'six']) })).toEqual(['Tarn: Tell me about a conflict with a colleague -> Two seat plans (strong)']);
  });

  test('are one for a question asked twice', () => {
    const lines = assignedIn({ 'Tarn/a.md': ahead('Tarn', conflict), 'Tarn/b.md': choirRound({ company: 'Tarn', date: '2026-12-12' }, [['Describe a disagreement with a coworker', '']]) });
    expect(lines).toHaveLength(1);
  });

  test('know a company by its name in any case', () => {
    const lines = assignedIn({ 'Tarn/a.md': past('tarn', ['What are you most proud of?', failureTold], ['How big is your team?', 'six']), 'Tarn/b.md': ahead('Tarn', failure) });
    expect(lines.filter((line) => line.includes(failure))).toEqual([]);
  });
});

describe('in every notebook', () => {
  const questions = [conflict, failure, mentoring, 'Tell me about a time you led a team', 'Tell me about an innovation of yours', 'How did you help a customer?'];
  const texts = Object.fromEntries(['Tarn', 'Brack', 'Ostrava Maps'].map((company) => [`${company}/next.md`, ahead(company, ...questions)] as const));

  test('no story is told twice at one company, and no question gets two', () => {
    const notebook = notebookWith(texts);
    const found = drain(assignments(notebook));
    expect(new Set(found.map(({ company, story }) => `${company ?? ''} ${story}`)).size).toBe(found.length);
    expect(new Set(found.map(({ question }) => question)).size).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(9);
  });

  test('every company gets the same for the same questions', () => {
    const byCompany = new Map<string, string[]>();
    for (const line of assignedIn(texts)) {
      const [company = '', rest = ''] = line.split(': ');
      byCompany.set(company, [...(byCompany.get(company) ?? []), rest]);
    }
    const [first, ...others] = [...byCompany.values()];
    expect(others).toEqual([first, first]);
  });

  test('the order of the notes does not matter', () => {
    expect(assignedIn(Object.fromEntries(Object.entries(texts).reverse()))).toEqual(assignedIn(texts));
  });
});
