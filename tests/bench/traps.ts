/** A kind of text that readers of Markdown choke on, at any size. */
export interface Trap {
  readonly name: string;
  /** About so many characters of it. */
  readonly text: (characters: number) => string;
}

function repeated(unit: (index: number) => string): Trap['text'] {
  return (characters) => {
    const units: string[] = [];
    for (let length = 0; length < characters; length += units.at(-1)?.length ?? 1) units.push(unit(units.length));
    return units.join('');
  };
}

function arrows(index: number): string {
  if (index % 10 === 0) return `${String(index / 10 + 1)}. Tell me about system ${String(index)}\n`;
  return index % 3 === 0 ? '    => he asked how it scales\n' : '    => I said we used a queue\n';
}

const sentence = repeated(() => 'I said that we moved it to a queue and he asked why ');
const lines = repeated(() => 'we moved it to a queue, and then <br>');

export const traps: readonly Trap[] = [
  { name: 'pipes, row by row', text: (size) => `| q | a |\n| --- | --- |\n${repeated(() => '|||| a | b ||\n')(size)}` },
  { name: 'pipes, one row', text: (size) => `| question | story 1 |\n| --- | --- |\n${repeated(() => '|')(size)}\n` },
  { name: 'nested lists', text: repeated((index) => `${' '.repeat(2 * (index % 64))}- item ${String(index)}\n`) },
  { name: 'nested quotes', text: repeated((index) => `${'> '.repeat(index % 80)}words\n`) },
  { name: 'unclosed emphasis, one line', text: repeated(() => '**a _b ') },
  { name: 'unclosed emphasis, line by line', text: repeated(() => '**Situation _x* some __words\n') },
  { name: 'lines of =>', text: repeated(arrows) },
  { name: 'one table cell', text: (size) => `| question | breakdown | story 1 |\n| --- | --- | --- |\n| Why us? | a | S: ${lines(size)} |\n` },
  { name: 'one line', text: sentence },
  { name: 'unclosed back-ticks', text: repeated(() => '`a ``b ') },
];
