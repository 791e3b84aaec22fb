import { parse } from 'yaml';
import { render } from 'preact';
import { fillInDraft } from '../../../src/app/fill-in/fill-in-draft';
import type { Filled } from '../../../src/app/fill-in/fill-in';
import type { FillInSession, Outcome } from '../../../src/app/fill-in/fill-in-session';
import { liveStory } from '../../../src/app/fill-in/live-story';
import { readToFill, storyToFillAt, type PartWords, type StoryToFill } from '../../../src/app/fill-in/story-to-fill';
import { noteReader } from '../../../src/app/note-reader';
import { FillIn } from '../../../src/ui/fill-in/fill-in';
import { until } from '../../plugin/load-plugin';

const ports = { parseYaml: parse, reader: noteReader({ myNames: [] }) };
const note = (cell: string): string => `| question | breakdown | story 1 |\n| --- | --- | --- |\n| When did you fail? | fail (own part), money saved | ${cell} |\n`;

export const usual = 'S: late texts in the sale<br>A: I moved them';

interface Elsewhere {
  readonly path?: string;
  readonly question?: string;
  readonly above?: string;
}

export const place = async (cell: string, { path = 'a.md', question = 'When did you fail?', above = '' }: Elsewhere = {}): Promise<StoryToFill> => {
  const text = above + note(cell).replace('When did you fail?', question);
  const toFill = storyToFillAt(await readToFill({ path, text }, ports), text.indexOf('When'));
  if (toFill === null) throw new Error('There is no story.');
  return toFill;
};

export interface Shown {
  readonly root: HTMLElement;
  readonly said: readonly string[];
  readonly copied: readonly string[];
  readonly kept: Map<string, string>;
  readonly written: readonly PartWords[];
  readonly confirmed: readonly Filled[];
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

interface Given {
  readonly cell?: string;
  readonly kept?: Map<string, string>;
  /** What comes of each writing. */
  readonly outcomes?: readonly Outcome[];
  /** Before what comes of a writing is told. */
  readonly before?: Promise<void>;
  readonly refusesToCopy?: boolean;
}

export const show = async ({ cell = usual, kept = new Map<string, string>(), outcomes = [], before = Promise.resolve(), refusesToCopy = false }: Given = {}): Promise<Shown> => {
  const root = document.body.createDiv();
  const toFill = await place(cell);
  const [said, copied, written, confirmed, left] = [[] as string[], [] as string[], [] as PartWords[], [] as Filled[], [...outcomes]];
  let isOpen = true;
  const session: FillInSession = {
    fill: (at, words) => Promise.resolve({ edits: [{ from: at.place.kind === 'cell' ? at.place.cell.from : 0, to: at.place.kind === 'cell' ? at.place.cell.to : 0, text: JSON.stringify(words) }], text: '', isReadBack: words.task !== 'unsure' }),
    write: async (_at, words, filled) => {
      written.push(words);
      confirmed.push(filled);
      await before;
      return left.shift() ?? { is: 'written', path: 'a.md' };
    },
  };
  const close = (): void => { isOpen = false; render(null, root); };
  const drafts = { load: (key: string) => kept.get(key) ?? null, keep: (key: string, text: string | null) => { if (text === null) kept.delete(key); else kept.set(key, text); } };
  render(
    <FillIn
      toFill={toFill} draft={fillInDraft(drafts, toFill)} session={session} first={await liveStory(toFill, toFill.parts)}
      live={(at, words) => liveStory(at, words)}
      say={(message) => { said.push(message); }}
      copy={(text) => (refusesToCopy ? Promise.reject(new Error('no')) : Promise.resolve(void copied.push(text)))}
      fail={(task) => { task.catch((error: unknown) => { said.push(String(error)); }); }}
      close={close}
    />,
    root,
  );
  return { root, said, copied, kept, written, confirmed, close, isOpen: () => isOpen };
};

export const find = <T extends HTMLElement>(root: HTMLElement, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`There is no "${selector}".`);
  return found;
};

export const press = (root: HTMLElement, text: string): void => {
  const button = [...root.querySelectorAll('button')].find((each) => each.textContent === text);
  if (button === undefined) throw new Error(`No button says "${text}".`);
  button.click();
};

export const type = async (root: HTMLElement, selector: string, text: string): Promise<void> => {
  const field = find<HTMLTextAreaElement>(root, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => true);
};

export const title = (root: HTMLElement): string | null | undefined => root.querySelector('h3')?.textContent;

export const toPreview = async (root: HTMLElement): Promise<void> => {
  await type(root, '#coach-task', 'be fast');
  press(root, 'Preview change');
  await until(() => title(root) === 'Check the change');
};
