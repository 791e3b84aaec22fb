import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

describe('indirect questions with their answers behind arrows', () => {
  test('are what was asked and what was said', () => {
    expect(told(read(lines(
      'She first asked which harbour was the hardest. I told her the northern one.',
      'Then how long the mole took -> two winters.',
      'Then why we built it of stone. -> cheaper, and we had the quarry. Right.',
      'Then who decided => the council.',
      'Explain tides. -> the moon, mostly.',
    )))).toEqual([
      'Q She first asked which harbour was the hardest.', '  A reported: I told her the northern one.',
      'F Then how long the mole took', '  A note: two winters.',
      'F Then why we built it of stone.', '  A verbatim: cheaper, and we had the quarry.', '  A note: Right.',
      'F Then who decided', '  A note: the council.',
      'F Explain tides.', '  A note: the moon, mostly.',
    ]);
  });

  test.each([
    ['steps of a plan', ['What to do: measure -> change -> measure again.', 'Then we sail -> home.']],
    ['one arrow in prose', ['How we did it -> slowly, and with care.', 'The council was happy with the mole.']],
  ])('but %s ask nothing', (_what, note) => {
    expect(told(read(lines(...note)))).toEqual([]);
  });
});

describe('a round told in prose', () => {
  test('a paragraph opens a main question, what is asked later in it follows up', () => {
    const note = lines('He asked why I leave. I said I have seen it all.', '', 'Then he asked how it scales. I explained the shards. He wanted to know the cost. I could not answer.');
    expect(told(read(note))).toEqual([
      'Q He asked why I leave.', '  A reported: I said I have seen it all.',
      'Q Then he asked how it scales.', '  A reported: I explained the shards.',
      'F He wanted to know the cost.', '  R: I could not answer.',
    ]);
  });

  test('what was said stands in entries right below, or behind an arrow', () => {
    const note = lines('Kim asked what I do now.', '- maps, harbours', 'Kim asked how big the team is.', '- six', 'Then she asked why I leave -> growth');
    expect(told(read(note))).toEqual(['Q Kim asked what I do now.', '  A note: maps, harbours', 'Q Kim asked how big the team is.', '  A note: six', 'Q Then she asked why I leave', '  A note: growth']);
  });

  test.each([
    ['more entries', ['- maps', '- harbours', '- lamps']],
    ['entries that ask', ['- why maps?', '- why us?']],
    ['entries below a blank line', ['', '- maps']],
  ])('%s are no answer', (_what, below) => {
    expect(told(read(lines('Kim asked why I leave. I said growth.', '', 'Then she asked about my work.', ...below))).slice(0, 4).filter((line) => line.startsWith('  A'))).toEqual(['  A reported: I said growth.']);
  });

  test('a question that opens a line was asked, too', () => {
    const note = lines('She asked about my work. I said maps.', 'How many of us drew? Five.', 'Which was the hardest map? The harbour one, where the ferries turn.', '', 'Then she asked about pay.');
    expect(told(read(note))).toEqual([
      'Q She asked about my work.', '  A reported: I said maps.', 'F How many of us drew?', '  A note: Five.', 'F Which was the hardest map?', '  A note: The harbour one, where the ferries turn.', 'Q Then she asked about pay.',
    ]);
  });

  test.each([['inside a line', 'She asked about my work. I said maps. How many of us drew? Five.'], ['to oneself', 'She asked about my work.\nWhat could I say? I said maps.']])('one %s stays in the answer', (_where, note) => {
    expect(told(read(lines(note, '', 'Then she asked about pay.'))).filter((line) => /^[QF]/.test(line))).toEqual(['Q She asked about my work.', 'Q Then she asked about pay.']);
  });

  test('what I asked them is reverse', () => {
    expect(told(read(lines('She asked why us. I said the maps.', '', 'She asked about pay.', '', 'At the end I asked her who is on call.'))).at(-1)).toBe('REV At the end I asked her who is on call.');
  });

  test('one is enough where the note names a round', () => {
    expect(told(read(lines('# Round 1', 'They asked me to draw a cache. I said two.')))).toEqual(['Q They asked me to draw a cache.', '  A reported: I said two.']);
  });

  test.each([
    ['I was asked to explain the heap.'], ['Then I was asked about my maps.'], ['We were asked why it is slow.'], ['After that, I got asked some questions on locks.'],
    ['The next question was on locks.'], ['His last question was how I would test it.'], ['Asked about pay.'],
    ['I was given a matrix and had to count its islands.'], ['The follow-up was to do it on ten machines.'], ['The second question: find the median of a stream.'], ['She told me to draw it.'],
    ['My interviewer Dina then asked me about maps.'], ['One of the engineers asked how it fails.'], ['She gave me a design problem: build a link shortener.'],
    ['The first thing they asked was why I am here.'], ['Then came the coding question: print a tree.'], ['Asked to write a sort.'],
  ])('"%s" tells what was asked', (sentence) => {
    expect(told(read(lines('# Round 1', 'He asked why I leave. I said I have seen it all.', '', sentence))).at(-1)).toBe(`Q ${sentence}`);
  });

  test.each([['I was asked to lead the team.'], ['We were asked for ten days.'], ['I was given a map of the place.'], ['They told me to wait.'], ['She gave me a hint.'], ['He gave me one more problem.'], ['They started with the tools they use.'], ['The first question was easy.'], ['The last task was a bit more than I like.']])('"%s" tells none', (sentence) => {
    expect(read(lines('# Round 1', 'He asked why I leave. I said I have seen it all.', '', sentence)).questions.map(({ text }) => text)).toEqual(['He asked why I leave.']);
  });

  test.each([
    ['I was asked to write the plan. Then I was asked to give a talk.'],
    ['I was given a list of tasks. My manager Dina then asked me to write tests. She asked why the page was slow.'],
    ['I was asked to design the ferry. They wanted to know the cost. I gave them a number.'],
  ])('being asked in other prose is no question: "%s"', (prose) => {
    expect(told(read(prose))).toEqual([]);
  });

  test('with two that are told of them, what I was asked beside them counts too', () => {
    expect(told(read('He asked why I leave. I was asked to draw a map. She asked how big it is.'))).toEqual(['Q He asked why I leave.', 'F I was asked to draw a map.', 'F She asked how big it is.']);
  });

  test('a sentence that goes on to the next asking is two, unless it asked before', () => {
    const note = lines('# Round 1', 'He asked why I leave. I spoke of the maps- he then asked me how big they are. He nodded and then asked about pay. I drew a box and he asked what is in it. He asked for a sketch and then asked me to explain it.');
    expect(told(read(note))).toEqual([
      'Q He asked why I leave.', '  A reported: I spoke of the maps', 'F he then asked me how big they are.', '  R: He nodded', 'F then asked about pay.', '  A reported: I drew a box', 'F he asked what is in it.', 'F He asked for a sketch and then asked me to explain it.',
    ]);
  });

  test('a sentence that tells of each asking in full is one for each', () => {
    const note = lines('# Round 1', 'We spoke of the piers then she asked me to explain one then she asked to draw it. After a chat (on ropes) then asked me to tie one.');
    expect(told(read(note))).toEqual(['Q then she asked me to explain one', 'F then she asked to draw it.', '  A note: After a chat (on ropes)', 'F then asked me to tie one.']);
  });

  test('the lines below a sentence that leads to one task are what was asked', () => {
    const note = lines('# Round 1', 'Then asked a coding question :-', 'given two lists of piers, a pier is shut if nobody', 'lands there at all.', 'Find the number of shut piers.', 'I sorted both. She asked me to do it on paper.');
    expect(told(read(note))).toEqual(['Q given two lists of piers, a pier is shut if nobody lands there at all. / Find the number of shut piers.', '  A verbatim: I sorted both.', 'F She asked me to do it on paper.']);
  });

  test.each([['## 1)', '## 2)'], ['### Question 1', '### Question 2']])('below "%s" the first line may tell what was asked, and more is told after it', (first, second) => {
    const note = lines('# Round 1', '', first, '', 'At first they asked about my time at the pier. I said two years. They asked what I built.', '', second, '', 'Asked about ropes.');
    expect(told(read(note))).toEqual(['Q At first they asked about my time at the pier.', '  A reported: I said two years.', 'F They asked what I built.', 'Q Asked about ropes.']);
  });

  test.each([['R1 -> ', 'R2 -> '], ['// R1 -> ', '// R2 -> '], ['Round 1: ', 'Round 2: ']])('lines that open with a round ("%s") are paragraphs of their own', (first, second) => {
    const note = read(lines(`${first}We met. She asked why I leave.`, `${second}Then he asked me about ropes. He asked how I tie one.`));
    expect(note.questions.map(({ text, parent }) => [text.replace(second, ''), parent === null])).toEqual([['She asked why I leave.', true], ['Then he asked me about ropes.', true], ['He asked how I tie one.', false]]);
  });

  test.each([['What was the interview process?'], ['How to apply?'], ['What kind of interview I had?']])('"%s" above an account of the interview is asked by its writer', (title) => {
    const note = read(lines('# Acme', '', `## ${title}`, 'Two people, two hours.', '', '## First', 'At first, the interviewer asked me to introduce myself. The interviewer asked me about ropes. I drew one.'));
    expect(told(note)).toEqual(['Q At first, the interviewer asked me to introduce myself.', 'F The interviewer asked me about ropes.', '  A reported: I drew one.']);
  });

  test('no answer tells twice what the interviewer asked, so that its heading asks nothing', () => {
    const note = read(lines('# Acme', '', '## How did it go?', 'The interviewer asked me to draw a rope. I drew two. Then the interviewer asked about pay.'));
    expect(told(note)).toEqual(['Q The interviewer asked me to draw a rope.', '  A reported: I drew two.', 'F Then the interviewer asked about pay.']);
  });

  test('what is told right below an entry of a list stays with it', () => {
    const note = lines('Round 2:', '1. Given a tree, find its depth.', 'I walked it. He asked me to save space.', '2. What is a page table?', '3. Puzzle: nine balls.');
    expect(told(read(note))).toEqual(['Q Given a tree, find its depth.', '  A reported: I walked it. He asked me to save space.', 'Q What is a page table?', 'Q Puzzle: nine balls.']);
  });

  test('one reported question in other prose is a remark', () => {
    expect(told(read('My friend came by. He asked how it went. I said fine.'))).toEqual([]);
  });

  test('lines that set one task after the other are a list, whatever is told between', () => {
    const note = read(lines('Round 2:', '', 'Given two rosters, find who is in both.', 'Implement a stack with two queues.', 'He asked me how I would test it. I said by hand.', 'Write code to merge two logs.', 'Print the longest path in a tree.'));
    expect(told(note)).toEqual([
      'Q Given two rosters, find who is in both.', 'Q Implement a stack with two queues.', 'F He asked me how I would test it. I said by hand.', 'Q Write code to merge two logs.', 'Q Print the longest path in a tree.',
    ]);
  });

  test.each([
    ['I asked two questions about the team.'],
    ['At the end I asked her some technical questions.'],
    ['I asked them for 10 days to finish this.'],
    ['Then she started asking questions.'],
    ['He kept asking more questions -'],
    ['They were asking questions (not on ropes), so prepare.'],
  ])('"%s" tells that somebody asked, and not what', (sentence) => {
    const note = lines('# Round 1', 'He asked why I leave. I said I have seen it all.', '', sentence);
    expect(read(note).questions.map(({ text }) => text)).toEqual(['He asked why I leave.']);
  });

  test.each([['I asked her why the team is so small.'], ['I asked about the team.'], ['I asked them for feedback.']])('"%s" is what I asked', (sentence) => {
    expect(told(read(lines('# Round 1', 'He asked why I leave. I said I have seen it all.', '', sentence))).at(-1)).toBe(`REV ${sentence}`);
  });

  test('a line above a list of what was asked announces it', () => {
    const note = lines('# Round 1', 'He asked why I leave. I said I have seen it all.', '', 'Next, he started asking me about various parts of the runtime.', '', '1. What is a heap?', '2. How is it cleaned?');
    expect(read(note).questions.map(({ text, parent }) => [text, parent === null])).toEqual([['He asked why I leave.', true], ['What is a heap?', true], ['How is it cleaned?', true]]);
  });

  test('the first item of such a list may carry the number of both levels', () => {
    const note = lines('# Round 1', 'Next, he started asking me about various parts of the runtime.', '', '1.  1.  What is a heap?', '    2.  How is it cleaned?', '    3.  When does it stop the world?');
    expect(read(note).questions.map(({ parent }) => parent)).toEqual([null, null, null]);
  });

  test('an item that says so in brackets follows up the one above', () => {
    const note = lines('# Interview questions', '', '1. What is a heap?', '2. How is it cleaned? (This was a follow-up to the question above.)', '3. When does it stop the world?');
    const [first, ...more] = read(note).questions;
    expect(more.map(({ parent }) => parent)).toEqual([first?.id, null]);
  });
});
