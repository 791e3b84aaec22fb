import { describe, expect, test } from '@jest/globals';
import { editsOf } from '../../../../src/core/links/plan/plan-links';
import { carriedOut, pen, planOf, ranked } from './plan-builder';

/** Each holds names of notes, and only where no link may stand. */
const forbidden: readonly (readonly [string, string])[] = [
  ['inline code', 'Set `Kafka` up.'],
  ['inline code of more backticks', 'Set ``a `Kafka` b`` up.'],
  ['inline code that goes on in the next line', 'Set `a\nKafka` up.'],
  ['fenced code', '```sh\nKafka\n```\nx'],
  ['fenced code in a bullet', '- a\n  ```\n  Kafka\n  ```\n- b'],
  ['fenced code in a callout', '> [!note]\n> ```\n> Kafka\n> ```'],
  ['a fence of four marks around one of three', '````\n```\nKafka\n```\n````'],
  ['code of another tool', '```dataview\nLIST FROM "Kafka"\n```'],
  ['a diagram', '```mermaid\ngraph LR; Kafka --> SQS\n```'],
  ['indented code', 'a\n\n    Kafka\n\nb'],
  ['indented code by a tab', 'a\n\n\tKafka\n\nb'],
  ['inline math', 'so $Kafka + 1$ holds'],
  ['math in dollars of its own line', '$$\nKafka\n$$'],
  ['math over paragraphs', '$$\na\n\nKafka\n$$'],
  ['a comment', 'a %%Kafka%% b'],
  ['a comment over paragraphs', '%%\na\n\nKafka\n%%'],
  ['a comment of HTML', 'a <!-- Kafka --> b'],
  ['a comment of HTML over paragraphs', '<!--\n\nKafka\n\n-->'],
  ['a heading', '# Kafka'],
  ['a heading of the sixth level', '###### On Kafka and SQS'],
  ['a heading with closing marks', '## Kafka ##'],
  ['a heading in a quote', '> ## Kafka'],
  ['a heading underlined', 'Kafka\n====='],
  ['a heading of two lines underlined', 'on\nKafka\n-----'],
  ['the head of a table', '| Kafka | SQS |\n| --- | --- |\n| a | b |'],
  ['a cell with code', '| a |\n| --- |\n| `Kafka` |'],
  ['a cell with words beside code', '| a |\n| --- |\n| Kafka, `b` |'],
  ['a cell with a link', '| a |\n| --- |\n| [Kafka](b.md) |'],
  ['a cell with math', '| a |\n| --- |\n| $Kafka$ |'],
  ['a cell with HTML', '| a |\n| --- |\n| <i>Kafka</i> |'],
  ['a cell with a comment', '| a |\n| --- |\n| %%Kafka%% |'],
  ['a cell with an escaped pipe', '| a |\n| --- |\n| Kafka \\| b |'],
  ['a cell with an image', '| a |\n| --- |\n| ![Kafka](b.png) |'],
  ['the words of a wiki link', '[[Elsewhere|Kafka]]'],
  ['the target of a wiki link', '[[Kafka at home]]'],
  ['the heading of a wiki link', '[[Elsewhere#Kafka]]'],
  ['an embed', '![[Kafka.png]]'],
  ['the words of a link', '[Kafka](https://example.org)'],
  ['the target of a link', '[a](Kafka%20at%20home.md)'],
  ['the title of a link', '[a](b.md "Kafka")'],
  ['a link by reference', '[Kafka][1]'],
  ['the definition of a link', '[1]: https://example.org "Kafka"'],
  ['an image', '![Kafka](a.png)'],
  ['brackets', 'a [Kafka] b'],
  ['an address', 'https://example.org/Kafka'],
  ['an address in pointed brackets', '<https://example.org/Kafka?a=Kafka>'],
  ['an address without a scheme', 'www.example.org/Kafka'],
  ['an address of another app', 'obsidian://open?file=Kafka'],
  ['an e-mail', 'Kafka@example.org'],
  ['a path', 'src/Kafka/index'],
  ['a name of a file', 'Kafka.ts and Kafka.md'],
  ['a tag', 'a #Kafka b'],
  ['a nested tag', 'a #tech/Kafka b'],
  ['a block id', 'a ^Kafka'],
  ['a footnote', 'a[^1]\n\n[^1]: Kafka'],
  ['the second paragraph of a footnote', '[^1]: a\n\n    Kafka'],
  ['a footnote inside a line', 'a^[Kafka] b'],
  ['an HTML tag', '<img alt="Kafka" src="a.png">'],
  ['an HTML link', 'a <a href="b">Kafka</a> c'],
  ['an HTML block', '<div>\nKafka\n</div>'],
  ['preformatted HTML', '<pre>\na\n\nKafka\n</pre>'],
  ['a template command', '<% tp.file.include("Kafka") %>'],
  ['a heading in a quote in a bullet', '- > # Kafka'],
  ['a heading in a bullet in a number', '1. - ## Kafka'],
  ['the target of a link in the next line', '[a](\nKafka\n)'],
  ['the title of a link in the next line', '[a](http://x\n"Kafka")'],
  ['an HTML tag over two lines', 'a <img\n alt="Kafka"> b'],
  ['an HTML tag with a pointed bracket in quotes', 'a <img alt="b > Kafka"> c'],
  ['an HTML tag with one in single quotes', "a <img alt='b > Kafka' title='<Kafka>'> c"],
  ['an HTML tag with a quote left open', 'a <img alt="Kafka> b'],
  ['a comment that opens in a heading', '# a %% b\n\nKafka %%'],
  ['a comment of HTML that opens in a heading', '# a <!-- b\n\nKafka -->'],
  ['math that opens in a heading', '# a $$ b\n\nKafka $$'],
  ['math that opens in a row of a table', '| a |\n| --- |\n| $$ |\n\nKafka $$'],
  ['math that opens in a footnote', '[^1]: a $$\n\nKafka $$'],
  ['a tag that opens with a picture', '#🚀Kafka'],
  ['a tag behind a pointed bracket', '>#Kafka'],
  ['a tag in bold', '**#Kafka**'],
  ['a tag in quotes', '"#Kafka"'],
  ['a tag behind a slash', 'a/#Kafka'],
  ['the definition of a link with its title over two lines', '[1]: http://a\n"b\nKafka"'],
  ['the definition of a link with target and title below', '[1]:\nhttp://a\n"b\nKafka"'],
  ['character data', '<![CDATA[\n\nKafka ]]>'],
  ['character data inside a line', 'a <![CDATA[ Kafka ]]> b'],
  ['an instruction of XML', '<?x\n\nKafka ?>'],
  ['a placeholder of a template', 'a {{Kafka}} b'],
  ['a placeholder of its own line', '{{ Kafka }}'],
  ['a longer word', 'Kafkaesque, preKafka, Kafka-node'],
];

const frontMatter = '---\ntags: [interview]\ntopic: Kafka\n---\n';

describe('nothing is planned in', () => {
  test.each(forbidden)('%s', (_, text) => {
    expect(planOf(text).links).toEqual([]);
  });

  test.each(forbidden)('%s, with front matter before and words around', (_, text) => {
    expect(planOf(`${frontMatter}Words.\n\n${text}\n\nMore words.\n`).links).toEqual([]);
  });

  test.each(forbidden)('%s, with Windows line ends', (_, text) => {
    expect(planOf(`Words.\n\n${text}\n\nMore words.\n`.replaceAll('\n', '\r\n')).links).toEqual([]);
  });

  test.each([
    ['front matter', frontMatter],
    ['front matter that is no YAML', '---\nKafka: [\n---\n'],
    ['front matter after a byte order mark', `\uFEFF${frontMatter}`],
    ['a TOML header', '+++\ntopic = "Kafka"\n+++\n'],
    ['code that is never closed', 'a\n\n```\nKafka\n\nKafka'],
    ['a comment that is never closed', 'a %% b\n\nKafka'],
    ['a comment of HTML that is never closed', '<!-- a\n\nKafka'],
    ['a comment that opens in a heading and is never closed', '# a %% b\n\nKafka'],
    ['a comment that opens in a heading underlined and is never closed', 'a %% b\n===\n\nKafka'],
    ['a comment that opens in a row of a table and is never closed', '| a |\n| --- |\n| b %% |\n\nKafka'],
    ['a comment that opens in a footnote and is never closed', '[^1]: a %%\n\nKafka'],
    ['a comment of HTML that opens in a heading and is never closed', '# a <!-- b\n\nKafka'],
    ['fenced code in a quote in a bullet', '- > ```\n  > Kafka\n  >\n  > Kafka\n  > ```'],
    ['fenced code in a bullet in a bullet', '- - ~~~\n    Kafka\n    ~~~'],
    ['code in a quote in a bullet that is never closed', '- > ```\n  > Kafka\n  > Kafka'],
    ['character data that is never closed', '<![CDATA[\n\nKafka'],
    ['math that is never closed', '$$\na\n\nKafka'],
    ['a script that is never closed', '<script>\n\nKafka'],
  ])('%s', (_, text) => {
    expect(planOf(text).links).toEqual([]);
  });

  test.each([
    ['a heading with a comment in code', '# a `%%` b\n\nKafka'],
    ['a quote in a bullet with code that ended', '- > ```\n  > a\n  > ```\n\nKafka'],
    ['a quote in a bullet that code was left open in', '- > ```\n  > a\n\nKafka'],
    ['a price in a heading', '# From $$ to $5\n\nKafka'],
    ['a name with a sharp', 'In C#, Kafka'],
    ['two words that compare', 'a < b and "c > d" Kafka'],
    ['a definition of a link, its title closed', '[1]: http://a\n"b"\nKafka'],
  ])('%s does not hide what follows', (_, text) => {
    expect(planOf(text).links.map(({ kind }) => kind)).toEqual(['mention']);
  });

  test('the note itself', () => {
    expect(planOf('Acme and Interviews/Acme').links).toEqual([]);
  });
});

describe('beside a forbidden place', () => {
  test.each(forbidden)('%s, the same name is linked where it may be, and not one byte else changes', (_, text) => {
    const whole = `${frontMatter}Words.\n\n${text}\n\nAt last: Caching.\n`;
    expect(carriedOut(planOf(whole))).toBe(whole.replace('Caching', '[[Caching]]'));
  });

  test.each(forbidden)('%s, a list of related notes stands at the end and touches nothing', (_, text) => {
    const whole = `${frontMatter}Words.\n\n${text}\n\nMore.\n`;
    const plan = planOf(whole, { ranked: [ranked('Caching')] });
    expect(editsOf(plan, plan.links, pen).map(({ from, to }) => [from, to])).toEqual([[whole.length, whole.length]]);
  });
});
