import { describe, expect, test } from '@jest/globals';
import { passageOf } from '../../../src/core/notes/passage';
import { areGuidance, isGuidance } from '../../../src/core/notes/star-guidance';
import { headingName, labelAt, partNamed, starLabelAt } from '../../../src/core/notes/star-labels';
import { withoutDress } from '../../../src/core/notes/star-titles';
import { lines, read, toldStories } from './told';

describe('the names of the parts', () => {
  test.each([
    ['English', ['Situation', 'Tasks', 'Action taken', 'Outcome', 'Key takeaway']],
    ['Chinese', ['背景', '任务', '行动', '结果', '复盘']],
    ['Chinese, written in full', ['情境', '目標', '行動', '結果', '反思']],
    ['Spanish', ['Situación', 'Tarea', 'Acción', 'Resultado', 'Lección aprendida']],
    ['Spanish without accents', ['Situacion', 'Objetivo', 'Acciones', 'Resultados', 'Lo que aprendi']],
    ['Portuguese', ['Situação', 'Tarefa', 'Ações', 'Resultados', 'Aprendizado']],
    ['German', ['Ausgangslage', 'Aufgabe', 'Maßnahmen', 'Ergebnis', 'Erkenntnis']],
    ['French', ['Contexte', 'Tâche', 'Actions', 'Résultats', 'Ce que j’ai appris']],
    ['Hindi', ['स्थिति', 'कार्य', 'कार्रवाई', 'परिणाम', 'सीख']],
    ['with an owner', ['The situation', 'My task', 'My actions', 'The result', 'Our learnings']],
  ])('%s', (_language, names) => {
    expect(names.map(partNamed)).toEqual(['situation', 'task', 'action', 'result', 'learning']);
  });

  test.each(['Steps', 'Team', 'Enablement', 'Framework', 'Application', 'Strengths', 'Time management', 'Result orientation', 'Acts', '结', ''])('%s names none', (name) => {
    expect(partNamed(name)).toBeNull();
  });

  test.each([
    ['(ST) text', 'situation', 'task'],
    ['**Situation/Task:** text', 'situation', 'task'],
    ['Situation & Task: text', 'situation', 'task'],
    ['**Action and Result:** text', 'action', 'result'],
  ] as const)('%s tells two parts', (words, part, also) => {
    expect(starLabelAt(words)).toMatchObject({ part, also });
  });

  test.each(['📌 **Situation:** x', '1️⃣ Situation: x', '**Situation (10%):** x', '**Situation 2:** x', '***Situation:*** x', '<b>Situation:</b> x', '<strong>Situation</strong>: x', '【情境】x', '**Situation.** x', '`Situation`: x', 'S - Situation: x'])('%s is dressed', (words) => {
    expect(starLabelAt(words)?.part).toBe('situation');
  });

  test.each(['**S**pecific: one role', '**T**ime-bound: May', 'Situation and more: x', 'A1: x', '**Action/Owner:** x'])('%s is no label', (words) => {
    expect(starLabelAt(words)).toBeNull();
  });

  test('what is a part only beside others is told apart', () => {
    expect([labelAt('**Problem:** x')?.beside, labelAt('O: x')?.beside, headingName('Challenge')?.beside, starLabelAt('**Problem:** x')]).toEqual(['opener', 'obstacle', 'opener', null]);
  });
});

describe('acronyms', () => {
  test.each([
    ['CARL', ['**Context:** a', '**Action:** I b', '**Result:** c', '**Learning:** d'], 'S=a ; A=I b ; R=c ; L=d'],
    ['CARL in letters', ['C: a', 'A: I b', 'R: c', 'L: d'], 'S=a ; A=I b ; R=c ; L=d'],
    ['PAR', ['Problem: a', 'Action: I b', 'Result: c'], 'S=a ; A=I b ; R=c'],
    ['CAR', ['- **Challenge:** a', '- **Action:** I b', '- **Result:** c'], 'S=a ; A=I b ; R=c'],
    ['SOAR', ['**S**: a', '**O**: o', '**A**: I b', '**R**: c'], 'S=a ; T=o ; A=I b ; R=c'],
    ['SPAR', ['Situation: a', 'Problem: p', 'Action: I b', 'Result: c'], 'S=a ; T=p ; A=I b ; R=c'],
    ['SAR', ['S: a', 'A: I b', 'R: c'], 'S=a ; A=I b ; R=c'],
  ])('%s', (_name, labels, parts) => {
    expect(toldStories(read(lines('## Maps', ...labels)))).toEqual([`full Maps ; ${parts}`]);
  });

  test.each([
    ['a problem without an action', ['**Problem:** a', '**Solution:** b', '**Result:** c']],
    ['a design note', ['## Goals', 'short links', '## Context', '100 M a day', '## Result', 'see picture']],
    ['to-dos', ['- Action: Bo sends mail', '- Action: Ola calls', '- Result: none']],
    ['a panel and its answers', ['P: hello', 'A: hello', 'P: how are you']],
  ])('%s is no story', (_what, note) => {
    expect(toldStories(read(lines(...note)))).toEqual([]);
  });
});

describe('where one story ends and the next begins', () => {
  test.each([
    ['a line in bold', ['**Maps**', 'S: a', 'A: I b', '', '**Bills**', 'S: c', 'A: I d']],
    ['a bold line with a number', ['**1. Maps**', 'S: a', 'A: I b', '', '**2. Bills**', 'S: c', 'A: I d']],
    ['a list item above', ['- Maps', '  - S: a', '  - A: I b', '- Bills', '  - S: c', '  - A: I d']],
    ['a lettered item under a theme', ['1. Work:', '    a. **Maps:**', '        **S:** a', '        **A:** I b', '2. Money:', '    a. **Bills:**', '        **S:** c', '        **A:** I d']],
    ['in front of the letters', ['**1. Maps** (S) a (A) I b', '', '**2. Bills** (S) c (A) I d']],
    ['a callout with a title', ['> [!example] Maps', '> S: a', '> A: I b', '', '> [!example] Bills', '> S: c', '> A: I d']],
  ])('%s is a title', (_what, note) => {
    expect(toldStories(read(lines(...note)))).toEqual(['full Maps ; S=a ; A=I b', 'full Bills ; S=c ; A=I d']);
  });

  test('a title in bold lets a story begin without a situation', () => {
    expect(toldStories(read(lines('**Maps**', 'S: a', 'A: I b', 'R: c', '', '**Bills**', 'T: d', 'A: I e')))).toEqual(['full Maps ; S=a ; A=I b ; R=c', 'full Bills ; T=d ; A=I e']);
  });

  test.each([
    ['1. **Maps:**', 'Maps'],
    ['b. **Font war**', 'Font war'],
    ['[!note]- Maps', 'Maps'],
    ['Maps', 'Maps'],
    ['', ''],
  ])('the title %j is %j', (words, title) => {
    expect(withoutDress(words)).toBe(title);
  });

  test('labels within one line part it, and each part keeps to its words', () => {
    expect(toldStories(read(lines('## Maps', '**Situation:** a **Task:** b **Action:** I c **Result:** d')))).toEqual(['full Maps ; S=a ; T=b ; A=I c ; R=d']);
  });

  test('a paragraph in letters may wrap anywhere', () => {
    const parts = read(lines('## Maps', '(S) a', 'b (A) I c', 'd (R) e')).stories[0]?.parts;
    expect([parts?.situation?.text, parts?.action?.text, parts?.result?.text]).toEqual(['a\nb', 'I c\nd', 'e']);
  });

  test('a name alone on its line is a label, with bullets below', () => {
    expect(toldStories(read(lines('- Tell me about maps', '  - Situation', '    - a', '  - Action', '    - I asked ten people')))).toEqual(['full Tell me about maps ; S=a ; A=I asked ten people']);
  });

  test('a theme "Learning" is no part, though stories stand above and below it', () => {
    expect(toldStories(read(lines('### Ownership', '(S) a (A) I b', '', '### Learning', '(S) c (A) I d')))).toHaveLength(2);
  });

  test('the back-slash of a line break is no word', () => {
    expect(read(lines('## Maps', 'S: a\\', 'b', 'A: I c')).stories[0]?.parts.situation?.text).toBe('a\nb');
  });
});

describe('a code fence', () => {
  test('with three parts by their names is a story that ends with it', () => {
    expect(toldStories(read(lines('## Maps', '```', 'SITUATION: a', 'ACTION: I b', 'RESULT: c', '```', 'Later.')))).toEqual(['full Maps ; S=a ; A=I b ; R=c']);
  });

  test.each([
    ['letters', ['```', 'S: 1', 'A: 2', 'R: 3', '```']],
    ['a template', ['```text', 'SITUATION: [where]', 'ACTION: [what]', 'RESULT: [number]', '```']],
  ])('with %s is none', (_what, fence) => {
    expect(toldStories(read(lines('## Maps', ...fence)))).toEqual([]);
  });
});

describe('guidance', () => {
  test.each(['Describe the context.', 'Set the scene in one sentence.', 'What was your responsibility?', 'Explain the steps *you* took (say I!)', 'What came out? Use numbers.', 'The outcome of your work', 'Share the outcome, best with a number.'])('%s tells how to write', (text) => {
    expect(isGuidance(text)).toBe(true);
  });

  test.each(['I explained the plan to you.', 'The context switch took 3 s, so we cut it.', 'late texts', 'They asked what we need?', 'x'.repeat(300)])('%s is told', (text) => {
    expect(isGuidance(text)).toBe(false);
  });

  const told = (...texts: readonly string[]): boolean => {
    const [situation, task, action, result] = texts.map((text) => passageOf(text, { from: 0, to: text.length }));
    return areGuidance({ ...(situation && { situation }), ...(task && { task }), ...(action && { action }), ...(result && { result }) });
  };

  test('one part that is no advice does not save a template, two do', () => {
    expect([told('Set the scene', 'Your goal', 'Describe it', 'Numbers'), told('Set the scene', 'late texts', 'I moved them'), told()]).toEqual([true, false, false]);
  });
});
