import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { patch } from './patch';

type Root = ReturnType<typeof fromMarkdown>;
export type Block = Root['children'][number];
type Parent = Extract<Block, { children: unknown }>;
type Of<T extends Block['type']> = Extract<Block, { type: T }>;

export const parseMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** Gap: the mock renders nothing. Blocks, tables, tasks, links and foldable callouts are drawn; no embeds, mathematics or raw HTML. */
export const installMarkdown = (): void => {
  patch(mocks.MarkdownRenderer, 'render', () => (_app, markdown, el) => {
    drawMarkdown(markdown, el);
    return Promise.resolve();
  });
  patch(mocks.MarkdownRenderer, 'renderMarkdown', () => (markdown, el) => {
    drawMarkdown(markdown, el);
    return Promise.resolve();
  });
};

/** Draws Markdown into an element; each block and table row carries its lines, counted from `firstLine`. */
export const drawMarkdown = (markdown: string, el: HTMLElement, firstLine = 0): void => {
  const visible = markdown.replace(/%%[^%]*%%/g, (comment) => comment.replace(/[^\n]/g, ' '));
  for (const block of parseMarkdown(visible).children) drawMarked(block, el, firstLine);
};

const drawMarked = (node: Block, parent: HTMLElement, firstLine: number): void => {
  const before = parent.lastElementChild;
  draw(node, parent);
  const drawn = parent.lastElementChild;
  if (drawn === null || drawn === before) return;
  markLines(node, drawn, firstLine);
  if (node.type === 'table') node.children.forEach((row, at) => { markLines(row, drawn.querySelectorAll('tr')[at], firstLine); });
};

const markLines = (node: Block, el: Element | undefined, firstLine: number): void => {
  if (node.position === undefined || el === undefined) return;
  el.setAttribute('data-from', String(node.position.start.line - 1 + firstLine));
  el.setAttribute('data-to', String(node.position.end.line - 1 + firstLine));
};

const drawAll = (nodes: readonly Block[], parent: HTMLElement): void => {
  for (const node of nodes) draw(node, parent);
};

const element = (node: Parent, parent: HTMLElement, tag: keyof HTMLElementTagNameMap): HTMLElement => {
  const el = parent.createEl(tag);
  drawAll(node.children, el);
  return el;
};

const draw = (node: Block, parent: HTMLElement): void => {
  switch (node.type) {
    case 'heading': element(node, parent, `h${node.depth}`); return;
    case 'paragraph': element(node, parent, 'p').setAttribute('dir', 'auto'); return;
    case 'strong': element(node, parent, 'strong'); return;
    case 'emphasis': element(node, parent, 'em'); return;
    case 'delete': element(node, parent, 'del'); return;
    case 'inlineCode': parent.createEl('code', { text: node.value }); return;
    case 'code': parent.createEl('pre').createEl('code', { text: node.value }); return;
    case 'list': element(node, parent, node.ordered === true ? 'ol' : 'ul'); return;
    case 'listItem': drawItem(node, parent); return;
    case 'blockquote': drawQuote(node, parent); return;
    case 'thematicBreak': parent.createEl('hr'); return;
    case 'break': parent.createEl('br'); return;
    case 'link': drawLink(node, parent); return;
    case 'table': drawTable(node, parent); return;
    case 'html': drawHtml(node.value, parent); return;
    case 'text': drawText(node.value, parent); return;
    default: if ('children' in node) drawAll(node.children, parent);
  }
};

const drawLink = (node: Of<'link'>, parent: HTMLElement): void => {
  element(node, parent, 'a').setAttrs({ href: node.url, class: 'external-link', rel: 'noopener' });
};

const drawTable = (node: Of<'table'>, parent: HTMLElement): void => {
  const table = parent.createEl('table');
  const body = { head: table.createEl('thead'), rest: table.createEl('tbody') };
  node.children.forEach((row, at) => {
    const tr = (at === 0 ? body.head : body.rest).createEl('tr');
    for (const cell of row.children) element(cell, tr, at === 0 ? 'th' : 'td');
  });
};

/** A task is not part of plain Markdown: `[ ] ` stands in the item's first words. */
const drawItem = (node: Of<'listItem'>, parent: HTMLElement): void => {
  const item = element(node, parent, 'li');
  const words = firstTextOf(item);
  const box = /^\[([ xX])\] /.exec(words?.data ?? '');
  if (words === null || box === null) return;
  words.data = words.data.slice(box[0].length);
  item.addClass('task-list-item');
  const input = createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox', attr: { 'aria-label': 'Done' } });
  input.checked = box[1] !== ' ';
  item.prepend(input);
};

const firstTextOf = (el: HTMLElement): Text | null => {
  const inner = el.firstElementChild?.tagName === 'P' ? el.firstElementChild : el;
  return inner.firstChild instanceof Text ? inner.firstChild : null;
};

/** Raw HTML is left out, but for the line breaks that people put into table cells. */
const drawHtml = (html: string, parent: HTMLElement): void => {
  if (/^<br\s*\/?>$/i.test(html.trim())) parent.createEl('br');
};

const INLINE = /\[\[([^\]|]+)(?:\|([^\]]*))?\]\]|==([^=]+)==|#([A-Za-z_][\w/-]*)/g;

const drawText = (text: string, parent: HTMLElement): void => {
  let done = 0;
  for (const match of text.matchAll(INLINE)) {
    parent.appendText(text.slice(done, match.index));
    drawInline(match, parent);
    done = match.index + match[0].length;
  }
  parent.appendText(text.slice(done));
};

const drawInline = ([whole, target, alias, marked]: RegExpMatchArray, parent: HTMLElement): void => {
  if (target !== undefined) parent.createEl('a', { cls: 'internal-link', text: alias ?? target, href: target, attr: { 'data-href': target } });
  else if (marked !== undefined) parent.createEl('mark', { text: marked });
  else parent.createEl('a', { cls: 'tag', text: whole, href: whole });
};

const CALLOUT = /^\[!([\w-]+)\]([+-]?)[ \t]*/;

const drawQuote = (node: Of<'blockquote'>, parent: HTMLElement): void => {
  const quote = element(node, parent, 'blockquote');
  const words = firstTextOf(quote);
  const head = CALLOUT.exec(words?.data ?? '');
  if (words?.parentElement == null || head === null) return;
  const [all, type = 'note', fold = ''] = head;
  words.data = words.data.slice(all.length);
  const title = takeFirstLine(words.parentElement);
  const rest = [...quote.childNodes].filter((child) => child.textContent?.trim() !== '');
  quote.replaceWith(calloutOf({ type, fold, title, rest }));
};

const takeFirstLine = (paragraph: HTMLElement): readonly Node[] => {
  const line: Node[] = [];
  for (const child of [...paragraph.childNodes]) {
    const end = child.instanceOf(Text) ? child.data.indexOf('\n') : -1;
    if (child.instanceOf(Text) && end >= 0) return [...line, takeFrom(child, end)];
    child.remove();
    line.push(child);
  }
  return line;
};

const takeFrom = (text: Text, end: number): Text => {
  const taken = new Text(text.data.slice(0, end));
  text.data = text.data.slice(end + 1);
  return taken;
};

interface Callout {
  readonly type: string;
  readonly fold: string;
  readonly title: readonly Node[];
  readonly rest: readonly Node[];
}

const calloutOf = ({ type, fold, title, rest }: Callout): HTMLElement => {
  const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type.toLowerCase(), 'data-callout-fold': fold } });
  const head = callout.createDiv('callout-title');
  setIcon(head.createDiv('callout-icon'), 'pencil');
  const inner = head.createDiv('callout-title-inner');
  inner.append(...title);
  if (inner.textContent?.trim() === '') inner.setText(titleOf(type));
  callout.createDiv('callout-content').append(...rest);
  if (fold !== '') makeFoldable(callout, head, fold === '-');
  return callout;
};

const makeFoldable = (callout: HTMLElement, head: HTMLElement, folded: boolean): void => {
  callout.addClass('is-collapsible');
  callout.toggleClass('is-collapsed', folded);
  setIcon(head.createDiv('callout-fold'), 'chevron-down');
  head.addEventListener('click', () => { callout.toggleClass('is-collapsed', !callout.hasClass('is-collapsed')); });
};

const titleOf = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1);
