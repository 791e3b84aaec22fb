import fc from 'fast-check';

/** How often a property is tried; more with `FC_RUNS`. */
export const runs = { seed: 20_260_801, numRuns: Number(process.env['FC_RUNS'] ?? 200) };

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
].map((block) => fc.array(phrase, { minLength: 12, maxLength: 12 }).map((all) => filled(block.join('\n'), all)));

function filled(block: string, all: readonly string[]): string {
  let next = 0;
  return block.replace(/%/g, () => all[next++ % all.length] ?? '');
}

const piece = fc.oneof({ arbitrary: line, weight: 3 }, ...blocks);
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
