import { describe, expect, test } from '@jest/globals';
import { isGuidance, isOwn, teaches } from '../../../src/core/notes/star-guidance';
import { lines, read, told, toldStories } from './told';

describe('what tells how to write a part', () => {
  test.each([
    ['at length', `Describe the place that you worked at. ${'Say what you saw and what you heard. '.repeat(9)}`],
    ['with "I" in quotes', 'Say what you did, and say “I”, not “we”, all the way.'],
    ['underlined questions', '<u>What came first?</u>\n<u>Who was there?</u>'],
    ['a quoted block of questions', '> What came first?\n> - Who was there?'],
    ['German', 'Beschreibe kurz das Umfeld.'],
    ['Spanish', '¿Cuál era el plazo?'],
    ['French', 'Décrivez le contexte en deux phrases.'],
    ['Portuguese', 'O que você fez, passo a passo'],
    ['Russian', 'Какие шаги вы предприняли'],
    ['Chinese', '描述当时的环境（例如：上线前一天）。'],
    ['Chinese, asked', '采取了哪些步骤'],
    ['Korean', '어떤 일이 있었는지'],
    ['Japanese', '背景を説明してください。'],
    ['Korean at length', '화면에서 값을 읽기 전에 잠깐 기다린 뒤 응답을 읽고, 이 지연이 길거나 짧았을 때 어떤 문제가 있었는지'],
    ['of the candidate', 'what the candidate had to do'],
    ['asked of oneself', 'How did I do it'],
    ['Hindi', 'आपने क्या किया, बताइए'],
  ])('%s', (_what, text) => {
    expect(isGuidance(text)).toBe(true);
  });

  test.each([
    ['one "you" said to somebody in a long part', `The lead wrote "no", the team waited. ${'The queue grew by an hour a day. '.repeat(12)} A user asked: would you wait?`],
    ['"What I did"', 'What I did was move the maps.'],
    ['a Korean duty of that time', '한 주 안에 고쳐야 했다.'],
    ['an infinitive alone', 'Reduzir o tempo de espera dos mapas'],
    ['a link', 'Moved the maps to [the new host](https://example.org).'],
    ['a link to a note', 'Moved with [[Ola]] and a friend'],
    ['German', 'Ich beschrieb den Ablauf und kürzte ihn.'],
    ['Chinese', '我描述了当时的环境，并且改了流程。'],
  ])('%s tells something', (_what, text) => {
    expect(isGuidance(text)).toBe(false);
  });

  test.each(['I cut it', 'Wir haben gekürzt', 'nous avons coupé', 'мы сократили', '我改了', '저희 팀이 바꿨다', 'मैंने बदला'])('"%s" is said by somebody', (text) => {
    expect(isOwn(text)).toBe(true);
  });

  test.each(['The STAR method', 'Metodologia STAR', 'Timing (작성 가이드)', 'STAR framework', 'Template', 'CARL-Methode', 'STAR 法则', 'Feedback on the mock', 'What is STAR?'])('a heading "%s" teaches', (heading) => {
    expect(teaches(heading)).toBe(true);
  });

  test.each(['Tell me about maps', 'STAR answer', 'Star of the team', 'STAR format', 'A contemplated feedback loop'])('a heading "%s" does not', (heading) => {
    expect(teaches(heading)).toBe(false);
  });
});

describe('what looks like a lesson and is a story', () => {
  test.each([
    ['under "STAR format"', ['### STAR format', '- Situation: late maps', '- Task: a faster host', '- Action: a move by night', '- Result: 40 s, no calls since'], 'late maps'],
    ['Chinese right behind bold letters', ['**S**那年地图总是晚到，我很着急。', '**T**我要让它快。', '**A**我换了主机。', '**R**四十秒。'], '那年地图总是晚到，我很着急。'],
    ['a task and an action in Portuguese infinitives', ['**Situação:** Mapas lentos em toda a rede', '**Tarefa:** Reduzir o tempo', '**Ação:** Trocar o servidor de mapas à noite, com ajuda', '**Resultado:** 40 s'], 'Mapas lentos em toda a rede'],
  ])('%s', (_what, own, situation) => {
    expect(read(lines(...own)).stories.map((each) => each.parts.situation?.text)).toEqual([situation]);
  });

  test('letters alone in a fence, in their order', () => {
    const note = read(lines('# Late maps', '', '```', 'S: the maps were late', '   and nobody knew', '', 'T: mine to find out', 'A (own it): I moved them all', 'R: no late maps since', 'LESSON: look at the log first', '```'));
    expect(toldStories(note)).toEqual(['full Late maps ; S=the maps were late / and nobody knew ; T=mine to find out ; A=I moved them all ; R=no late maps since ; L=look at the log first']);
  });

  test('action and result alone, beside a whole story in the same dress', () => {
    const note = read(lines('**难题一：地图**', '- 背景：地图总是晚到；', '- 行动：换了主机，也改了顺序；', '- 结果：四十秒。', '', '**难题二：账单**', '- 行动：加了检查和规则，出错的先停下等人看过再走；', '- 结果：全部对上。'));
    expect(note.stories.map(({ parts }) => parts.result?.text)).toEqual(['四十秒。', '全部对上。']);
  });

  test('a part that only says what to write has no words in a story that is told', () => {
    const note = read(lines('### Maps', '**Situation:** The maps were late.', '**Task:** Make them fast for all offices.', '**Action:** moved them to a new host by night', '**Result:** describe the real effect. Do not invent numbers.'));
    expect(toldStories(note)).toEqual(['full Maps ; S=The maps were late. ; T=Make them fast for all offices. ; A=moved them to a new host by night']);
  });

  test('a part that is still to be filled has no words, its hint neither', () => {
    const note = read(lines('### Maps', '| Part | Text |', '|---|---|', '| **S** | I saw late maps |', '| **T** | be fast |', '| **A** | I moved them |', '| **R** | _(채워주세요)_ 얼마나 빨라졌는지 |'));
    expect(toldStories(note)).toEqual(['full Maps ; S=I saw late maps ; T=be fast ; A=I moved them']);
  });
});

describe('a template or a definition is no story and asks nothing', () => {
  test.each([
    ['headings over questions', ['## Context:', '> <u>What happened?</u>', '', '## Action:', '> <u>What did you do?</u>', '', '## Result:', '> <u>What came out?</u>']],
    ['Chinese bullets', ['### STAR', '- **Situation (情境)**: 描述环境（例如：上线）。', '- **Task (任务)**: 你需要做什么？', '- **Action (行动)**: 你的步骤。', '- **Result (结果)**: 时间。']],
    ['Korean bullets', ['## STAR 기법', '- **S (Situation)**: 어떤 일이었는지', '- **T (Task)**: 맡은 일이 무엇인지', '- **A (Action)**: 무엇을 했는지', '- **R (Result)**: 어떻게 끝났는지']],
    ['nouns under a heading that teaches', ['## STAR framework', '- Situation: the background', '- Task: the aim', '- Action: the steps', '- Result: the end']],
    ['shares', ['## STAR', '- Situation: background, 10 %', '- Task: aim, 10 %', '- Action: steps, 60 %', '- Result: end, 20 %']],
    ['names again', ['S - Situation (background)', 'T - Task (aim)', 'A - Action (steps)', 'R - Result (end)']],
    ['sentences with gaps', ['## Maps', '**Situation:** At [company], the [thing] was late.', '**Task:** I had to [task].', '**Action:** I [first], then I [second].', '**Result:** [number]% less.']],
    ['a blank one under "Template"', ['## Template', '### Situation', '', '### Task', '', '### Action', '', '### Result', '']],
    ['an empty one under a title to be filled', ['### [Title, e.g. Maps]', '**Situation:**', '', '**Action:**', '', '**Result:**', '', '**Proof:**']],
    ['letters of SMART in cells', ['| Nr | Topic | SMART |', '|---|---|---|', '| 1 | Maps | **S:** All maps.<br>**M:** Counted.<br>**T:** (Week 1) |', '| 2 | Bills | **S:** All bills.<br>**T:** (Week 2) |']],
    ['letters of SMART below each other', ['| Nr | Topic | Text |', '|---|---|---|', '| 1 | Maps | **S:** All maps.<br>**M:** Counted.<br>**T:** (Week 1) |']],
    ['code of options', ['- `-s`: the number of maps to move at once', '- `-t`: the host to move them to', '- `-a`: all of them']],
    ['letters that others go between', ['* Logs (L) - what was written down.', '* Memory (M) - what is held.', '* Tasks (T) - what is to be done next.', '* Runs (R) - what came out.']],
    ['codes in a table', ['| Code | Prints |', '|---|---|', '| `%s` | some words at a time |', '| `%a` | a list of all that is there |', '| `%t` | the time of the day |']],
    ['types in a table', ['| Type | When |', '|---|---|', '| `(context) => void` | before all that is run |', '| `(action) => void` | in the middle of it |', '| `(result: any) => void` | at the end of it |']],
    ['a fence of options', ['```', 'S: the size of all maps', 'F: the form of all maps', 'T: the time of all maps', 'A: the area of all maps', 'R: the range of all maps', '```']],
    ['a fence of letters in another order', ['```', 'R: the range of all maps', 'A: the area of all maps', 'S: the size of all maps', '```']],
    ['a fence of short letters', ['```', 'S: size', 'A: area', 'R: range', '```']],
    ['actions of others, no story beside', ['**Maps**', '- 行动：加了审批和规则，危险操作先停下等人确认再走；', '- 结果：全部可审。']],
    ['nouns under a heading that frames', ['## The STAR format', '- **Situation**: one sentence about the place.', '- **Task**: what the candidate had to do.', '- **Action**: the steps, with reasons.', '- **Result**: a number that was measured.']],
    ['infinitives in Portuguese', ['# Metodologia STAR', '## Situação', 'Contextualizar o momento.', '## Tarefa', 'Explicar a meta.', '## Ação', 'Detalhar os passos.', '## Resultado', 'Apresentar o efeito.']],
    ['infinitives of no list in Spanish', ['## Respuestas', '**Situación:** Ubicar al oyente en el lugar.', '**Tarea:** Nombrar la meta.', '**Acción:** Recorrer los pasos uno a uno.', '**Resultado:** Medir el efecto.']],
    ['infinitives in French', ['## Réponses', '**Situation :** Planter le décor.', '**Tâche :** Nommer le but.', '**Action :** Dérouler les étapes.', '**Résultat :** Chiffrer le gain.']],
    ['Chinese right behind bold brackets', ['**S(situation)**先要描述那时的场面。比如你想讲一次上线。', '', '**T(task)** 然后讲清那时的目标。比如当时要在一周内上线一个很小的网页给大家用。', '', '**A(action)** 接着你需要讲自己的步骤。比如找人帮忙，也学一种新的工具并且写下来。', '', '**R(result)**最后讲成绩。']],
    ['Korean that obliges', ['## STAR 정리', '- Situation: 내가 있던 자리를 자세히 말해야 한다.', '- Task: 그때의 목표를 설명해야 한다.', '- Action: 내가 한 일을 순서대로 말해야한다.', '- Result: 끝이 어땠는지 말해야 한다.']],
    ['questions that say "i"', ['STAR', 'Story: What place. what came before', 'Target: what is the aim.', 'Action: what have i done.', "Result: what's the end.", '', '', 'Look at more maps']],
    ['a table in Korean', ['| 요소 | 의미 | 내용 |', '|--|--|--|', '| **S** - Situation | 상황 | 어떤 일? |', '| **T** - Task | 과제 | 맡은 일? |', '| **A** - Action | 행동 | 무엇을? |', '| **R** - Result | 결과 | 어떻게? |']],
    ['a judged answer', ['## Feedback from the mock', '**Situation:** too long', '**Task:** missing', '**Action:** good, but too often "we"', '**Result:** without numbers']],
    ['grades in a table', ['| Criterion | Situation | Task | Action | Result |', '|---|---|---|---|---|', '| Weak | vague | none | team | none |', '| Strong | exact | clear | own | measured |']],
    ['a test case', ['**Scenario:** a user signs in', '**Action:** press the button', '**Result:** the home page']],
    ['test cases', ['| Scenario | Action | Result |', '|---|---|---|', '| sign in | press | home |']],
    ['a plan', ['## Week 9', 'Task: learn trees', 'Action: read', 'Result: done']],
  ])('%s', (_what, note) => {
    const seen = read(lines(...note));
    expect([told(seen), toldStories(seen)]).toEqual([[], []]);
  });

  test('what is told under such a heading is a story all the same', () => {
    const note = ['## STAR method', 'S: our maps were late', 'T: make them fast', 'A: I moved them', 'R: 40 s'];
    expect(toldStories(read(lines(...note)))).toHaveLength(1);
  });

  test('a task without a situation is told where somebody says "I"', () => {
    expect(toldStories(read(lines('## Maps', 'Task: be fast', 'Action: I moved them', 'Result: 40 s')))).toHaveLength(1);
  });
});
