import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

describe('the role of a line under a question', () => {
  test.each([
    ['I said', '=> I said two caches', ['  A reported: I said two caches']],
    ["I've told", "=> I've told them about the cache", ["  A reported: I've told them about the cache"]],
    ['then said', '=> Then said a third one', ['  A reported: Then said a third one']],
    ['a drawing is an answer too', '=> drew three boxes', ['  A note: drew three boxes']],
    ['what I drew', '=> I drew three boxes', ['  A reported: I drew three boxes']],
    ['what I did', '=> I moved three boxes', ['  A verbatim: I moved three boxes']],
    ['a repeated question inside an answer', '=> I thought why not, and drew it', ['  A verbatim: I thought why not, and drew it']],
    ["what I could not say", "=> I couldn't tell the number of shards", ["  A reported: I couldn't tell the number of shards"]],
    ['could have inside what was said', '=> I said we could have used a lock', ['  A reported: I said we could have used a lock']],
    ['Hindi: maine bola', '=> maine bola do cache the', ['  A reported: maine bola do cache the']],
    ['he asked', '=> he asked why two', ['F he asked why two']],
    ['misspelt', '=> he aske dme why two', ['F he aske dme why two']],
    ['a name asked', '=> Then Farid asked why two', ['F Then Farid asked why two']],
    ['they wanted to know', '=> they wanted to know the cost', ['F they wanted to know the cost']],
    ['how', '=> how do you warm it', ['F how do you warm it']],
    ['which', '=> which one is faster', ['F which one is faster']],
    ['can the same', '=> can the same cache serve two teams', ['F can the same cache serve two teams']],
    ['a question mark at the end', '=> two caches, really?', ['F two caches, really?']],
    ['Hindi: usne poocha', '=> usne poocha kitne server', ['F usne poocha kitne server']],
    ['but .. stumbled', '=> but I stumbled on the size', ['  R: but I stumbled on the size']],
    ["could've", "=> I could've drawn it", ["  R: I could've drawn it"]],
    ['Hindi: atak gaya', '=> yahan thoda atak gaya', ['  R: yahan thoda atak gaya']],
    ['I asked them', '=> I asked how the team is set up', ['REV I asked how the team is set up']],
    ['he was asking', '=> he was asking why two', ['F he was asking why two']],
    ['a speaker before what was asked', '=> Interviewer: "why two?"', ['F why two?']],
    ['a cross question', '=> cross question: why two?', ['F why two?']],
    ['how the interviewer took it', '=> he was not convinced', ['  R: he was not convinced']],
    ['what I was not clear on', '=> two of them.. I was not clear on the size', ['  A note: two of them..', '  R: I was not clear on the size']],
    ['no time left', '=> time ran out', ['  R: time ran out']],
    ['no good answer', '=> didnt have a good answer', ['  R: didnt have a good answer']],
    ['silence', '=> nothing said', ['  R: nothing said']],
    ['what was missed', '=> requirements I missed', ['  R: requirements I missed']],
    ['what could be better', "=> could've been crisper", ["  R: could've been crisper"]],
    ['asked, told in short', '=> asked about double booking', ['F asked about double booking']],
    ['an arrow that turns down', '   ↳ told my six years', ['  A reported: told my six years']],
    ['several arrows on a line', '=> I said a lock => he asked what if it dies => I said a lease', ['  A reported: I said a lock', 'F he asked what if it dies', '  A reported: I said a lease']],
    ['nothing behind the arrow', '=>', []],
  ])('%s', (_what, line, expected) => {
    expect(told(read(lines('1. Tell me about a cache', `   ${line}`)))).toEqual(['Q Tell me about a cache', ...expected]);
  });

  test('one line may be answer and reflection: two spans that do not touch', () => {
    const text = lines('1. Tell me about a cache', '   => I said we set an expiry, but I could improve this');
    const question = read(text).questions[0];
    const [answer] = question?.answers ?? [];
    const [reflection] = question?.reflections ?? [];
    expect(text.slice(answer?.from, answer?.to)).toBe('I said we set an expiry');
    expect(text.slice(reflection?.from, reflection?.to)).toBe('but I could improve this');
    expect(answer?.to).toBeLessThan(reflection?.from ?? 0);
  });
});

describe('what belongs together', () => {
  test.each([
    [
      'a wrapped question and a wrapped follow-up',
      ['1. Tell me about a cache', '    and who filled it', '    => I said the job', '    => how do you know', '        that it is full'],
      ['Q Tell me about a cache / and who filled it', '  A reported: I said the job', 'F how do you know / that it is full'],
    ],
    [
      'a deeper arrow answers the follow-up above it',
      ['1. Tell me about a cache', '   => he asked why', '      -> I said speed', '   => he asked how much', '      --> I said ten times'],
      ['Q Tell me about a cache', 'F he asked why', '  A reported: I said speed', 'F he asked how much', '  A reported: I said ten times'],
    ],
    [
      'a follow-up without an arrow',
      ['1. Tell me about a cache', '    => I said Redis', '    Then she asked why not in memory', '        -> I said two servers'],
      ['Q Tell me about a cache', '  A reported: I said Redis', 'F Then she asked why not in memory', '  A reported: I said two servers'],
    ],
    [
      'a follow-up after a blank line, further in',
      ['1. Tell me about a cache', '    => how big was it', '        on one server', '', '        how did you measure that?', '', '    => why Redis'],
      ['Q Tell me about a cache', 'F how big was it / on one server', 'F how did you measure that?', 'F why Redis'],
    ],
    [
      'an answer that goes on after a blank line',
      ['1. Tell me about a cache', '    => I said Redis', '', '        with two replicas', '    => why two'],
      ['Q Tell me about a cache', '  A reported: I said Redis / with two replicas', 'F why two'],
    ],
    [
      'several questions, one without an answer',
      ['1. Introduction', '2. Tell me about a cache', '   => I said Redis', '3. Why us', '   =>'],
      ['Q Introduction', 'Q Tell me about a cache', '  A reported: I said Redis', 'Q Why us'],
    ],
  ])('%s', (_what, note, expected) => {
    expect(told(read(lines(...note)))).toEqual(expected);
  });

  test('every follow-up has the main question as its parent, however deep it stands', () => {
    const note = read(lines('1. Tell me about a cache', '   => why', '      -> I said speed', '         => how fast', '            => how do you measure'));
    expect(note.questions.map(({ parent }) => parent)).toEqual([null, note.questions[0]?.id, note.questions[0]?.id, note.questions[0]?.id]);
  });
});

describe('a heading above arrows', () => {
  test('with a number is the question', () => {
    expect(told(read(lines('## 1. Introduction', '-> told my six years', '-> he asked which part I liked', '', '## 2. Biggest outage', '-> the queue that filled up')))).toEqual([
      'Q Introduction', '  A reported: told my six years', 'F he asked which part I liked', 'Q Biggest outage', '  A verbatim: the queue that filled up',
    ]);
  });

  test('that asks is the question, and its heading the category', () => {
    const note = read(lines('# Round 1', '## Why us?', '=> I said the maps', '## Any questions for me', '=> asked who is on call'));
    expect(note.questions.map(({ text, category, reverse, source }) => [text, category, reverse, source])).toEqual([
      ['Why us?', 'Round 1', false, 'debrief'], ['Any questions for me', 'Round 1', true, 'debrief'], ['asked who is on call', 'Round 1', true, 'debrief'],
    ]);
  });

  test('that only names is none', () => {
    expect(read(lines('## Notes', '-> told my six years')).questions).toEqual([]);
  });

  test('spans are the raw source, each apart', () => {
    const text = lines('1. Why us => I said the maps', '   => asked which → the town');
    const note = read(text);
    expect(note.questions.map(({ from, to }) => text.slice(from, to))).toEqual(['Why us', 'asked which']);
    expect(note.questions.flatMap(({ answers }) => answers).map(({ from, to }) => text.slice(from, to))).toEqual(['I said the maps', 'the town']);
  });
});

describe('what opens a question', () => {
  test.each([
    ['a number with a point', '1. Tell me about a cache', 'Q Tell me about a cache'],
    ['a number with a bracket', '1) Tell me about a cache', 'Q Tell me about a cache'],
    ['an escaped number', '1\\. Tell me about a cache', 'Q Tell me about a cache'],
    ['a bullet', '- Tell me about a cache', 'Q Tell me about a cache'],
    ['a star', '* Tell me about a cache', 'Q Tell me about a cache'],
    ['a bare line', 'Tell me about a cache', 'Q Tell me about a cache'],
    ['Q1.', 'Q1. Tell me about a cache', 'Q Tell me about a cache'],
    ['in a block quote', '> 1. Tell me about a cache', 'Q Tell me about a cache'],
  ])('%s', (_what, opening, expected) => {
    const quote = opening.startsWith('>') ? '> ' : '';
    expect(told(read(lines(opening, `${quote}    => I said Redis`)))).toEqual([expected, '  A reported: I said Redis']);
  });

  test('a bare line that asks nothing and leads to no arrow is a remark', () => {
    expect(told(read(lines('Introduction', '   -> told my six years', 'Conflict with a lead', '   -> told the cache', '', 'Overall fine.')))).toEqual([
      'Q Introduction', '  A reported: told my six years', 'Q Conflict with a lead', '  A reported: told the cache',
    ]);
  });

  test('a bare line as far in as the arrows follows up', () => {
    expect(told(read(lines('Introduction', '   => told my six years', '   how did you get there', '      => by bus', 'Why us', '   => scale')))).toEqual([
      'Q Introduction', '  A reported: told my six years', 'F how did you get there', '  A note: by bus', 'Q Why us', '  A note: scale',
    ]);
  });

  test('bare lines do not open where others carry Q and a number', () => {
    expect(told(read(lines('Q1. Introduction', '   -> told my six years', 'Q2) A conflict', '   -> told the cache', 'waiting for the result', '   -> Friday'))).slice(0, 4)).toEqual([
      'Q Introduction', '  A reported: told my six years', 'Q A conflict', '  A reported: told the cache',
    ]);
  });

  test.each(['Do you have any questions for us', 'Any questions for me?'])('"%s" hands over: what was asked then is reverse', (words) => {
    expect(told(read(lines('1. Why us', '   => I said scale', `2. ${words}`, '   => I asked who is on call', '   => asked how big the team is')))).toEqual([
      'Q Why us', '  A reported: I said scale', `REV ${words}`, 'REV I asked who is on call', 'REV asked how big the team is',
    ]);
  });

  test('numbers may restart under the next heading', () => {
    const note = read(lines('# Round 1', '1. Why us', '   => I said scale', '# Round 2', '1. Why us', '   => I said people'));
    expect(note.questions.map(({ category }) => category)).toEqual(['Round 1', 'Round 2']);
    expect(new Set(note.questions.map(({ id }) => id)).size).toBe(2);
  });

  test.each([
    ['a timetable', ['1. 07:40 cab', '2. 09:10 train', '3. 13:00 lunch']],
    ['principles', ['1. own it', '2. write it down']],
    ['an arrow in prose', ['We moved a => b in one go.', 'That was all.']],
    ['code', ['```js', '1. x', 'const f = () => 1;', '=> y', '```']],
  ])('%s is no debrief', (_what, note) => {
    expect(read(lines(...note)).questions).toEqual([]);
  });

  test('what stands above the first question is none', () => {
    const note = read(lines('written in the bus', '', '1. Why us', '   => I said scale'));
    expect(told(note)).toEqual(['Q Why us', '  A reported: I said scale']);
  });

  test('a verdict at the margin after a blank line is no answer', () => {
    const note = read(lines('1. Why us', '   => I said scale', '', 'Verdict: Rejected'));
    expect(told(note)).toEqual(['Q Why us', '  A reported: I said scale']);
  });
});

describe('lines in a hurry', () => {
  test.each([
    ['an arrow broken by its blank', ['1. Why a cache?', '   => said speed', '   - > he asked how much', '   - > ten times'], ['Q Why a cache?', '  A reported: said speed', 'F he asked how much', '  A note: ten times']],
    ['what was missed, behind the answer', ['1. Why a cache?', '   => speed', '   -> missed the cost'], ['Q Why a cache?', '  A note: speed', '  R: missed the cost']],
    ['"missed" as the answer', ['1. Which date?', '   => missed the spring release'], ['Q Which date?', '  A note: missed the spring release']],
    [
      'a follow-up in any spelling, among others',
      ['1. Why a cache?', '   => speed', '   - then he wnated to know the size', '     => two pages', '   - what is the peak?', '     => noon', '   - who fills it?', '     =>'],
      ['Q Why a cache?', '  A note: speed', 'F then he wnated to know the size', '  A note: two pages', 'F what is the peak?', '  A note: noon', 'F who fills it?'],
    ],
    ['answers on the line', ['1. Why a cache? -> speed', '   follow up: how long did it take? -> 3 months', '   he: why not two? said the cost', '2. Why us?', '   => the roads'], ['Q Why a cache?', '  A note: speed', 'F how long did it take?', '  A note: 3 months', 'F why not two?', '  A reported: said the cost', 'Q Why us?', '  A note: the roads']],
    ['how it was taken, on a line of its own', ['1. Why a cache?', '   => speed', '   She nodded', '2. Why us?', '   => the roads'], ['Q Why a cache?', '  A note: speed', '  R: She nodded', 'Q Why us?', '  A note: the roads']],
    ['what a label in bold says between', ['1. Why a cache?', '   => speed', '   follow up: how big?', '', '**Feedback**', 'too fast', '', '2. Why us?', '   => the roads'], ['Q Why a cache?', '  A note: speed', 'F how big?', 'Q Why us?', '  A note: the roads']],
    ['an answer that begins as a question does', ['what did you draw?', '=> the harbour', '   why a lamp?', '   => was there already', '   who paid?', '   => had no idea'], ['Q what did you draw?', '  A note: the harbour', 'Q why a lamp?', '  A verbatim: was there already', 'Q who paid?', '  R: had no idea']],
    ['notes to self with numbers', ['1. Why a cache?', '   => speed', '**Notes to self**', '1. Breathe', '2. Ask about scale'], ['Q Why a cache?', '  A note: speed']],
    ['points of an answer above arrows', ['1. Why a cache?', '   => speed', '   - the first page', '     => ten times'], ['Q Why a cache?', '  A note: speed / the first page', '  A note: ten times']],
  ])('%s', (_what, note, expected) => {
    expect(told(read(lines(...note)))).toEqual(expected);
  });

  test('what the writer wants to ask is no follow-up of the last question', () => {
    expect(told(read(lines('1. Why a cache?', '   => speed', '', 'Questions to ask them', '- who fills yours?', '- is it on call?')))).toEqual(['Q Why a cache?', '  A note: speed', 'REV who fills yours?', 'REV is it on call?']);
  });

  test('what was asked when they let the writer ask stays', () => {
    expect(told(read(lines('1. Why a cache?', '   => speed', 'Any questions for us?', '- > asked about the team'))).slice(0, 2)).toEqual(['Q Why a cache?', '  A note: speed']);
  });
});
