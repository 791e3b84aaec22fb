import { matchesOf } from '../../text/matches';

/** How the writer marked words. */
export type Dress = 'bold' | 'italic' | 'code' | 'link';

/** Words of a line that are marked; offsets are those of the plain text. */
export interface DressedWords {
  readonly dress: Dress;
  readonly start: number;
  readonly end: number;
}

/** The words of a line as a reader sees them, and which of them are marked, in order. */
export interface PlainLine {
  readonly text: string;
  readonly dressed: readonly DressedWords[];
}

/** Takes the marks off a line of Markdown: a link shows its words; embeds, images, HTML tags and footnotes are gone. */
export function plainLine(words: string): PlainLine {
  return undress(words.slice(0, LONGEST_LINE), 0);
}

const LONGEST_LINE = 4000;
/** Marks within marks, as in "**[[Queues]]**". */
const DEEPEST = 3;

const MARKS = new RegExp([
  '(?<embed>!?)\\[\\[(?<target>[^[\\]|\\n]{1,200})(?:\\|(?<shown>[^[\\]|\\n]{0,200}))?\\]\\]',
  '(?<image>!?)\\[(?<words>[^[\\]\\n]{0,200})\\]\\([^()\\n]{0,500}\\)',
  '\\[\\^[^\\]\\s]{1,40}\\]|</?[a-z][^<>]{0,100}>',
  '`(?<code>[^`\\n]{1,200})`',
  '\\*\\*(?<bold>(?:[^*\\n]|\\*(?!\\*)){1,200})\\*\\*',
  '__(?<strong>(?:[^_\\n]|_(?!_)){1,200})__',
  '==(?<bright>[^=\\n]{1,200})==',
  '\\*(?<italic>[^*\\s](?:[^*\\n]{0,198}[^*\\s])?)\\*',
  '_(?<slanted>[^_\\s](?:[^_\\n]{0,198}[^_\\s])?)_(?![\\p{L}\\p{N}_])',
].join('|'), 'giu');

interface Shown {
  readonly words: string;
  /** Null where the words are not marked. */
  readonly dress: Dress | null;
}

function undress(raw: string, depth: number): PlainLine {
  const dressed: DressedWords[] = [];
  let text = '';
  let at = 0;
  for (const match of matchesOf(raw, MARKS)) {
    const shown = isWithinWord(raw, match) ? { words: match[0], dress: null } : shownBy(match);
    text += raw.slice(at, match.index);
    const inner: PlainLine = shown.dress === null || shown.dress === 'code' || depth === DEEPEST ? { text: shown.words, dressed: [] } : undress(shown.words, depth + 1);
    const start = text.length;
    if (shown.dress !== null) dressed.push({ dress: shown.dress, start, end: start + inner.text.length });
    dressed.push(...inner.dressed.map((each) => ({ ...each, start: each.start + start, end: each.end + start })));
    text += inner.text;
    at = match.index + match[0].length;
  }
  return { text: text + raw.slice(at), dressed };
}

/** "max_receive_count" is one word, and slants nothing. */
function isWithinWord(raw: string, match: RegExpExecArray): boolean {
  return match[0].startsWith('_') && /[\p{L}\p{N}_]$/u.test(raw.slice(Math.max(0, match.index - 2), match.index));
}

function shownBy({ groups = {} }: RegExpExecArray): Shown {
  const { target, shown, words, code } = groups;
  const bold = groups['bold'] ?? groups['strong'] ?? groups['bright'];
  const italic = groups['italic'] ?? groups['slanted'];
  if (target !== undefined) return groups['embed'] === '!' ? GONE : { words: shown ?? nameOfTarget(target), dress: 'link' };
  if (words !== undefined) return groups['image'] === '!' ? GONE : { words, dress: 'link' };
  if (code !== undefined) return { words: code, dress: 'code' };
  if (bold !== undefined) return { words: bold, dress: 'bold' };
  return italic === undefined ? GONE : { words: italic, dress: 'italic' };
}

const GONE: Shown = { words: '', dress: null };

/** "Tech/SQS.md#Limits" shows as "SQS". */
function nameOfTarget(target: string): string {
  const path = target.split(/[#^]/u)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '').replace(/\\$/u, '');
}
