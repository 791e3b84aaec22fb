import type { Span } from '../text/span';
import { boundLine, plainLine, unaskedLine } from './debrief-note-escape';
import { linkTo } from './markdown-text';

/** A story told in a round. */
export interface ToldStory {
  /** Of the note it stands in. */
  readonly path: string;
  readonly title: string;
}

/** A question of a debrief with all that was noted under it, as typed; empty where nothing was. */
export interface DebriefQuestion {
  readonly asked: string;
  readonly told: ToldStory | null;
  readonly said: string;
  readonly better: string;
  readonly followUps: readonly { readonly asked: string; readonly said: string }[];
  /** How it went: 1 badly, 2 so-so, 3 well. */
  readonly went: Went | null;
}

export type Went = 1 | 2 | 3;

/** What a line of the list says. A `reply` answers the follow-up above it. */
export interface DebriefLine {
  readonly role: 'asked' | 'told' | 'said' | 'better' | 'went' | 'follow-up' | 'reply';
  /** As typed; Markdown of ours where a story was told; empty where room is left for what was said. */
  readonly text: string;
  /** Number of the question it belongs to, from 1. */
  readonly question: number;
}

/** How plainly a line is written: as it is, with a label that tells its role, or with its joints closed as well. */
export type Dress = 0 | 1 | 2;

/** Said of an answer that went badly where nothing else was noted. */
const wentBadly = 'could have gone better';

/** Words that tell the role of a line where its own do not. */
const labels: Readonly<Partial<Record<DebriefLine['role'], string>>> = {
  said: 'I said: ', reply: 'I said: ', 'follow-up': 'they asked: ', better: 'could have been better: ',
};

/** The lines of a debrief in order. What could be better stands above the follow-ups, so that it belongs to the question itself. */
export function debriefLines(questions: readonly DebriefQuestion[]): readonly DebriefLine[] {
  return questions.filter(({ asked }) => asked.trim() !== '').flatMap((each, at) => linesUnder(each).map((line) => ({ ...line, question: at + 1 })));
}

function linesUnder({ asked, told, said, better, followUps, went }: DebriefQuestion): readonly Omit<DebriefLine, 'question'>[] {
  const remark = better.trim() === '' && went === 1 ? wentBadly : better;
  const all: readonly Omit<DebriefLine, 'question'>[] = [
    { role: 'asked', text: asked },
    { role: 'told', text: told === null ? '' : `told ${linkTo(told.path, told.title)}` },
    { role: 'said', text: said },
    { role: 'better', text: remark },
    ...followUps.filter((each) => each.asked.trim() !== '').flatMap((each) => [
      { role: 'follow-up', text: each.asked } as const,
      { role: 'reply', text: each.said } as const,
    ]),
    { role: 'went', text: went === null ? '' : `%% went: ${String(went)} of 3 %%` },
  ];
  const noted = all.filter(({ text }) => text.trim() !== '');
  return noted.some(({ role }) => role !== 'asked' && role !== 'went') ? noted : [{ role: 'asked', text: asked }, { role: 'said', text: '' }, ...noted.slice(1)];
}

/** The list as Markdown, and where the words of each line stand in it. */
export interface DebriefList {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Writes the lines, each in its dress; one that has none is plain. */
export function debriefList(lines: readonly DebriefLine[], dresses: readonly Dress[]): DebriefList {
  const spans: Span[] = [];
  let text = '';
  lines.forEach((line, at) => {
    text += `${at === 0 ? '' : '\n'}${leadOf(line)}`;
    const from = text.length;
    text += wordsOf(line, dresses[at] ?? 0);
    spans.push({ from, to: text.length });
  });
  return { text, spans };
}

const leads: Readonly<Record<Exclude<DebriefLine['role'], 'asked'>, string>> = {
  told: '    - => ', said: '    - => ', better: '    - --> ', 'follow-up': '    - => ', reply: '        - -> ', went: '    ',
};

function leadOf({ role, question }: DebriefLine): string {
  return role === 'asked' ? `${String(question)}. ` : leads[role];
}

function wordsOf({ role, text }: DebriefLine, dress: Dress): string {
  if (role === 'told' || role === 'went') return text;
  if (text === '') return '';
  const label = dress === 0 ? '' : (labels[role] ?? '');
  if (dress === 2 && role === 'better') return label + unaskedLine(text);
  return label + (dress === 2 || (role === 'asked' && dress === 1) ? boundLine(text) : plainLine(text));
}

/** What was read of a line, without the label that we put before it. */
export function withoutLabel({ role }: DebriefLine, words: string, dress: Dress): string {
  const label = dress === 0 ? '' : (labels[role] ?? '');
  return words.startsWith(label) ? words.slice(label.length) : words;
}
