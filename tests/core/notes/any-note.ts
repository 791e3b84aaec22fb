import fc from 'fast-check';

/** How often a property is tried, and from which seed; more with `FC_RUNS`, others with `FC_SEED`. */
export const runs = { seed: Number(process.env['FC_SEED'] ?? 20_260_801), numRuns: Number(process.env['FC_RUNS'] ?? 200) };

const words = fc.constantFrom('cache', 'I moved it', 'we had a queue', '40 s', 'पंक्ति', '😀', 'naïve', '=>', 'a | b', '`x|y`', '[[n|m]]', '**b', '_', '$&', '\\', '<br>', '(', ')', ':');
const phrase = fc.array(words, { maxLength: 6 }).map((all) => all.join(' '));

/** Pieces of every layout that we read, some of them broken. */
const openings = fc.constantFrom(
  '', '# ', '## 1. ', '### Why ', '#### ', '1. ', '2) ', '- ', '\t- ', '    => ', '=> I said ', '   -> ', '=> he asked ', '> ', '> > ', '| ', '|---|---|', '---', '```', '~~~', '<!-- ', '-->', '%%',
  '**S:** ', '**T:** ', '**A:** ', '**R:** ', 'S: ', 'A: ', '**Situation:** ', '### Situation', '**Result**', '- WHAT - ', '- WHY', '- STAR', '- Impact: ', 'soft', 'hard 2', '**Q:** ', '**A (Ben):** ',
  '**Interviewer:** ', 'Candidate: ', '**Dina:** ', '**Nuri:** ', '*(You asked: ', 'Prepare stories for:', 'Questions to ask them', '| question | breakdown | story 1 |', '| --- | --- | --- |',
  '| Why us? | a (b, c) | S: x<br>T: y<br>_z_ |', '| How? | | |', 'but I could have ', 'Enablement:', '- staff - ', '#interview ', '+++', '\uFEFF',
);
const line = fc.tuple(openings, phrase).map(([opening, rest]) => opening + rest);

/** Whole blocks in a layout; `%` takes any words. */
const blocks = [
  ['| question | breakdown | story 1 | story 2 |', '| --- | --- | --- | --- |', '| Why us? % | a (b, %)<br>c | S: %<br>T: y<br>A: %<br><br>_z %_ | % |', '| % | | | **S:** % **A:** x |'],
  ['1. Tell me about %', '    => I said %', '    => he asked %', '        -> I said %, but I could improve', '', '    => which % is it', '2. %', '    =>'],
  ['## 1. %', '**Q (Dina):** Why %?', '**A (Nuri):** I did %. *(You asked: %?)* And %', '', '**Q (Dina):** How %?', '### What to improve', '- %', '1. **Why %?**'],
  ['**Dina:** Why %?', '**Nuri:** I did %', '', '**Dina:** What %?', '> **Nuri:** %', '## %', '**Dina:** %'],
  ['## Tell me about %', '- staff - %', '**Situation:** %', '**Task:** %', '', '- %', '**Action (%):** I did %', '**Result**', '%', '_%_'],
  ['### Hardest problem you solved', '- WHAT - %', '- WHY', '- STAR', '\t- %', '\t- A: %', '\t\t- %', '- Impact :', '\t- TECH -- %', '\t- BUSINESS'],
  ['### Failure ideas', 'soft', '- %', '', 'hard 2', '- %', '\t- %', '', '%'],
  ['Prepare stories for:', '- %', '', '- %', 'Questions to ask them', '- %?', 'Enablement:', '', '### %'],
  ['## Story bank', '### [Growth] %', '**Source:** %', '**S (Situation):** %', '**T (Task):** %', '**A (Action):** I %', '**R (Result):** %', '**Reflection:** %', '**Best for questions about:** %'],
  ['| Title | Situation | Task | Action | Result |', '|---|:---|---|---|---|', '| % | % | %<br/>% | I did % | % |', '| % | | - | % |', '| **Situation** | % |'],
  ['| # | Question | Keywords | Story | Hook |', '|--|--|--|--|--|', '| 1 | Why %? | % | [[%]] | % |', '# | Theme | Project', '--- | --- | ---', '2 | Conflict % | **S:** % **T:** % **A:** I did % **R:** %'],
  ['> [!example] %', '> **Situation:** %', '> **Task:** %', '>', '> **Action:** I %', '> - %', '> **Result:** %', '', '```', 'SITUATION: %', 'ACTION: I %', 'RESULT: %', '```'],
  ['(S) % (T) % (A) I did % (R) %.', '', '- **S:** %', '\t- %', '- **A:** we %', '  1. %', '- **R:** %', '**背景**：%', '**行动**：%', '**结果**：%', '**Situação:** %', '**Ação:** %'],
  ['<details><summary><b>Why %?</b></summary>', '<ul><li><b>Situation: </b><br>- %</li>', '<li><b>Action: </b>I %</li><li><b>Result:</b> %</li></ul></details>', '<!-- competency: % -->', '<b>Q:</b> %'],
  ['WEBVTT', '', '1', '00:00:05.000 --> 00:00:09.500', '<v Dina>Why %?</v>', '', '00:00:10.000 --> 00:00:12.000', '<v Nuri>I did %</v>', '', '00:13 --> 00:20', 'Nuri: %'],
  ['Dina  0:12', 'Why did you %?', '', 'Nuri  0:40', 'I did %', '', '**[00:55] Dina:** How %?', '**[01:10] Nuri:** %', '[00:00:05–00:01:12] Interviewer：%？', '**INTERVIEWER:** %', '**YOUR ANSWER:** %'],
  ['# Round 1', 'Interviewer: Sarah (Staff Engineer)', '1\\. Tell me about %\\', '2\\. %?', '**3. %**', '', 'He then asked about %. I said %. ==%==', 'Verdict: Rejected', '# Round 2', '1) How %?', '    - %', '- % (Could not answer)'],
].map((block) => fc.array(phrase, { minLength: 12, maxLength: 12 }).map((all) => filled(block.join('\n'), all)));

function filled(block: string, all: readonly string[]): string {
  let next = 0;
  return block.replace(/%/g, () => all[next++ % all.length] ?? '');
}

/** Marks in front of marks, deeper than is read. */
const deepLine = fc
  .tuple(fc.array(fc.constantFrom('> ', '>', '- ', '* ', '\t', '    ', '1. ', '**'), { minLength: 5, maxLength: 60 }), phrase)
  .map(([marks, rest]) => marks.join('') + rest);

const piece = fc.oneof({ arbitrary: line, weight: 3 }, deepLine, ...blocks);
const breaks = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '  \n');
const front = fc.constantFrom('', '', '\uFEFF', '---\ntags: [interview]\n---\n', '---\nopen\n', '\uFEFF---\r\ntags: interview\r\n...\r\n', '+++\ntitle = "x"\n+++\n');

/** A note that mixes fragments of our layouts with any line ends. */
export const mixedNote = fc
  .tuple(front, fc.array(fc.tuple(piece, breaks), { maxLength: 20 }))
  .map(([head, all]) => head + all.map(([words1, end]) => words1 + end).join(''));

/** Any text at all. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), mixedNote, mixedNote);

/** Fragments of layouts between plain line feeds. */
export const plainNote = fc.array(piece, { maxLength: 20 }).map((all) => all.join('\n').replace(/\uFEFF/g, ''));

const typed = fc.constantFrom(
  'fast', 'I moved it', 'a|b', '|', '$&', '$1', "$'", '\\', '\\\\srv\\new', '`x | y`', '[[Note|alias]]', '[a](b)', '😀', '👩🏽‍💻', '40 %', '**bold**', '_soft_', 'naïve', '<1h', '==x==', 'टीम', '10:30', '(so)', '#3', '"said"', 'so - so', '1. no list',
);

/**
 * Words that a person may type for a part: several lines, some blank, marks of every kind. No line opens with a label (`D:` and
 * `a -` are some) or the mark of a list, a quote or a heading, which would be read as such; a line of its own ends in a full
 * stop, as it would else be the title of a story below; and none ends in a back-slash, which is Markdown's line break.
 */
export const typedWords = fc
  .tuple(
    fc.constantFrom('so', '😀', '[[Note|alias]]', '40 %', '$&', '`x`', '"said"'),
    fc.array(typed, { maxLength: 6 }),
    fc.array(fc.tuple(fc.constantFrom('\n', '\n', '\n\n'), fc.constantFrom('so', 'a|b', '😀', '$&'), fc.array(typed, { maxLength: 5 })), { maxLength: 3 }),
  )
  .map(([opening, rest, more]) => [opening, ...rest, 'x'].join(' ') + more.map(([end, first, all]) => end + [first, ...all, end === '\n' ? 'x' : 'x.'].join(' ')).join(''));
