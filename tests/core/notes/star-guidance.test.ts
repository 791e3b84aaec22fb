import { describe, expect, test } from '@jest/globals';
import { isGuidance, isOwn, teaches } from '../../../src/core/notes/star-guidance';
import { lines, read, told, toldStories } from './told';

describe('what tells how to write a part', () => {
  test.each([
    ['at length', `Describe the place that you worked at. ${'Say what you saw and what you heard. '.repeat(9)}`],
    ['"I" in the questions below alone', `Explain the place and the time.\n\nAsk yourself:\n\n${'* Where did I work then, and for whom?\n'.repeat(8)}\nKeep it short.`],
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
    ['what "you" do', 'You show the steps you took.'],
    ['what "you" are to do behind a comma', 'In short, you say what you did.'],
    ['what "you" did within a clause', 'The steps that you took and why you took them'],
    ['a prompt to be filled in', '_Fill in: the team and its size_'],
    ['a prompt with numbers', 'Fill in with numbers: before and after'],
    ['Hindi', 'आपने क्या किया, बताइए'],
    ['Korean that asks, brackets behind', '어떤 문제가 있었나 (기간)'],
    ['Korean that asks of oneself', '내가 해야 했던 일은 무엇인가'],
    ['Korean that asks twice', '어떻게 풀었나. 왜 그 길을 골랐나. 버린 길까지'],
  ])('%s', (_what, text) => {
    expect(isGuidance(text)).toBe(true);
  });

  test.each([
    ['one "you" said to somebody in a long part', `The lead wrote "no", the team waited. ${'The queue grew by an hour a day. '.repeat(12)} A user asked: would you wait?`],
    ['an account that opens like an order', `Explain was the word I heard most. ${'I wrote it down every day. '.repeat(12)}`],
    ['"What I did"', 'What I did was move the maps.'],
    ['a Korean duty of that time', '한 주 안에 고쳐야 했다.'],
    ['a Korean account that wonders', '지도가 느렸고 아무도 몰랐다. 왜 그랬나 싶어 기록을 봤다.'],
    ['what "you" did', 'You moved the host and told nobody'],
    ['what "you" were', 'At first, you were one of five'],
    ['what "you" did behind a comma', 'Nobody knew how, so you built it.'],
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

  test.each([
    ['a few words a part', ['- S: two maps, one host', '- T: agree by Friday', '- A: drew both, asked ten drivers', '- R: one map, on time']],
    ['words of templates among others', ['- S: the team of maps had a problem', '- T: a clear goal for the launch', '- A: a plan in three steps', '- R: result: 40 s']],
    ['dots in a sentence', ['- S: The maps were late... week after week.', '- T: Make them fast.', '- A: I moved them... then the bills.', '- R: 40 s']],
    ['Korean', ['- S: 지도가 9초 걸려 사용자가 떠났다', '- T: 3초 이내로 줄이기', '- A: 캐시를 넣고 쿼리를 나눴다', '- R: 2초로 감소']],
    ['Chinese', ['- S：地图加载9秒', '- T：降到3秒', '- A：加缓存，拆分查询', '- R：2秒']],
  ])('a story told in %s', (_what, note) => {
    expect(toldStories(read(lines('## Maps', ...note)))).toHaveLength(1);
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
    ['times', ['## STAR', '- Situation: background, 20 sec', '- Task: aim, 10 sec', '- Action: steps, 1 min', '- Result: end, 20 sec']],
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
    ['nouns alone', ['## Behavioural', '- Situation: brief background, team and timeline', '- Task: own role and the goal', '- Action: concrete steps, about two minutes', '- Result: a measurable outcome']],
    ['shares before nouns', ['**S (20%)** – brief background', '**T (10%)** – the challenge', '**A (60%)** – detailed steps', '**R (10%)** – quantifiable outcome']],
    ['advice that bids nobody', ['### Conflict', '**Situation:** Choose a quarrel over maps.', '**Task:** State the goal that both share.', '**Action:** Focus on facts, and on the other side.', '**Result:** End with what both gained.']],
    ['Chinese nouns', ['- S（情境）：项目背景、团队规模', '- T（任务）：目标与难点', '- A（行动）：个人的具体做法', '- R（结果）：量化的成果']],
    ['Japanese nouns', ['- Situation：いつ、どこで、どんなプロジェクトか', '- Task：自分の役割と課題', '- Action：具体的な行動', '- Result：数字で示す']],
    ['Korean nouns', ['- **Situation**: 프로젝트 배경과 팀 규모', '- **Task**: 맡은 역할과 목표', '- **Action**: 구체적인 행동 (본인 중심)', '- **Result**: 수치로 표현']],
    ['German nouns', ['**Situation:** Kurzer Kontext, Firma, Zeitraum', '**Aufgabe:** Ziel und Verantwortung', '**Handlung:** Eigene Schritte', '**Ergebnis:** Zahlen, Wirkung']],
    ['Spanish nouns', ['- **Situación:** contexto breve', '- **Tarea:** objetivo', '- **Acción:** pasos concretos', '- **Resultado:** métricas']],
    ['hints in brackets', ['### Story 3', '- **Situation**: (context, team, date)', '- **Task**: (goal)', '- **Action**: (steps)', '- **Result**: (numbers)']],
    ['hints in italics', ['### Story 2', '**Situation:** *Context in 1-2 sentences*', '**Task:** *Goal and constraints*', '**Action:** *Three to five bullets, own work*', '**Result:** *Metric + impact*']],
    ['sentences with dots for what is to come', ['**Situation:** "In my last role at ..., we faced ..."', '**Task:** "My responsibility was to ..."', '**Action:** "I started by ..., then ..."', '**Result:** "In the end, ... grew by ...%"']],
    ['sentences with X and Y', ['**Situation:** When I worked at X, we had Y trouble.', '**Task:** I was asked to do Z.', '**Action:** I did A, B and C.', '**Result:** We improved by N%.']],
    ['a rubric', ['| Criterion | Situation | Task | Action | Result |', '|---|---|---|---|---|', '| 1 point | No context at all | Unclear | Says "we" only | No numbers |', '| 5 points | Clear in two sentences | Clear | Own steps | Measured |']],
    ['an index of notes', ['# Index', '## Situation', '- [[Late maps]]', '- [[Wrong bills]]', '## Action', '- [[New host]]', '## Result', '- [[40 s]]']],
    ['a long template that says "you"', ['## The deep-dive template', '1. **Context**: the product, the users, the scale (lines of code, sizes, customers, years in use), and anything odd about it.', '2. **What YOU did**: design, code, the rollout.', '3. **Result**: numbers and what they enabled.', '4. **Retrospective**: what you’d do another way.']],
    ['a case of a test', ['## TC-12', '**Context:** signed in', '**Action:** press export', '**Expected result:** a file']],
    ['an outage told by its headings', ['## Background', 'One node.', '## Root cause', 'A full disk.', '## Actions taken', 'We moved the logs and started the node again.', '## Lessons learned', 'Watch the disk.']],
    ['names with nothing behind them', ['## 1. (Title)', '- **Situation**', '- **Task**', '- **Action**', '- **Result**']],
    ['labels with nothing behind them', ['## Late maps', '**Situation:**', '**Task:**', '**Action:**', '**Result:**']],
    ['a Korean form in a fence', ['```', '## 제목', '- **Situation** 어떤 문제가 있었나 (기간)', '- **Task**      내가 해야 했던 일은 무엇인가', '- **Action**    어떻게 풀었나. 왜 그렇게 했나', '- **Result**    숫자로 적기', '### 질문', '```']],
    ['names in bold with hints in brackets in one sentence', ['## STAR', 'Tell it as: **Situation** (context), **Task** (your aim), **Action** (what you did), **Result** (outcome).']],
    ['notes on an answer by their letters', ['## Late maps', 'C - Calm and trust', 'T - Growth, a story with a good end', 'A - STAR form, own the fault and use it', 'R - “I am never late”, being vague']],
    ['prompts to be filled in and one task', ['## Late maps', '**Situation.** _Fill in: the team, its size, and what was late._', '**Task.** Make the maps fast for everybody.', '**Action.**', '- _Fill in: why the new host._', '- _Fill in: how it was moved._', '**Result.** _Fill in: how late before and after._']],
    ['a plan', ['## Week 9', 'Task: learn trees', 'Action: read', 'Result: done']],
  ])('%s', (_what, note) => {
    const seen = read(lines(...note));
    expect([told(seen), toldStories(seen)]).toEqual([[], []]);
  });

  test.each([
    ['shares of no whole', ['Situation: late by 40 %', 'Task: less than 10 %', 'Action: two hosts, 50 % each', 'Result: late by 6 %']],
    ['shares and times', ['Situation: late, 40 sec', 'Task: below 10 sec', 'Action: two hosts, 50 % each', 'Result: 6 sec']],
  ])('%s are told', (_what, note) => {
    expect(toldStories(read(lines('## Late maps', ...note)))).toHaveLength(1);
  });

  test('what is told under such a heading is a story all the same', () => {
    const note = ['## STAR method', 'S: our maps were late', 'T: make them fast', 'A: I moved them', 'R: 40 s'];
    expect(toldStories(read(lines(...note)))).toHaveLength(1);
  });

  test('what is told to "you" of what "you" did is a story', () => {
    const note = ['## Maps', '* **Situation:** At first, you were only one of five who moved maps.', '* **Task:** Over time, you became the one who led the move.', '* **Action:** You quietly moved the host and wrote down each step.', '* **Result:** Nobody noticed, and you gained a week.'];
    expect(toldStories(read(lines(...note)))).toHaveLength(1);
  });

  test('a whole prompt to be filled in is no part, a prompt behind words leaves them standing', () => {
    const note = ['## Maps', '**Situation.** _Fill in: how late the maps were, and for whom?_', '**Task.** Move the maps within a week.', '**Action.** Moved them host by host. _Fill in: how you picked the first one?_', '**Result.** _Fill in: how fast they are now._', '**Reflection.** _Fill in._'];
    expect(toldStories(read(lines(...note)))).toEqual(['full Maps ; T=Move the maps within a week. ; A=Moved them host by host. _Fill in: how you picked the first one?_']);
  });

  test('letters with a "C" for context are a story where somebody tells it', () => {
    const note = ['## Maps', 'C - The maps were late', 'T - Make them fast', 'A - I moved the host', 'R - 40 s'];
    expect(toldStories(read(lines(...note)))).toHaveLength(1);
  });

  test('a task without a situation is told where somebody says "I"', () => {
    expect(toldStories(read(lines('## Maps', 'Task: be fast', 'Action: I moved them', 'Result: 40 s')))).toHaveLength(1);
  });
});
