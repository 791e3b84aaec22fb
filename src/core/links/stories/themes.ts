import { onDemand } from '../../text/on-demand';
import { termsIn, termTree, type TermTree } from '../../text/term-tree';
import type { Slice } from '../../text/words';
import { themeWords, type Theme, type ThemeWords } from './theme-words';

/** Words of a story that tell a theme. */
export interface ThemeSign {
  readonly theme: Theme;
  /** In lower case: the same words again are the same sign. */
  readonly word: string;
  /** Whether the words tell it by themselves. */
  readonly isSure: boolean;
  readonly hit: Slice;
}

/** The themes that a question asks for, in the order of its words. */
export function themesAsked(question: string): readonly Theme[] {
  return [...new Set(termsIn(question.slice(-LONGEST_QUESTION), askTree()).flatMap(({ meanings }) => meanings))];
}

/** The words of a story that tell themes, in order. */
export function themesTold(text: string): readonly ThemeSign[] {
  return termsIn(text.slice(0, LONGEST_STORY), tellTree()).flatMap((hit) =>
    hit.meanings.map(({ theme, isSure }): ThemeSign => ({ theme, isSure, word: hit.text.toLowerCase(), hit })));
}

/** As a person would call it: "a tight deadline". */
export function titleOfTheme(theme: Theme): string {
  return themeWords[theme].title;
}

/** Every spelling of the terms of a list: "he|she wanted" is "he wanted" and "she wanted". */
export function spellingsIn(list: string): readonly string[] {
  return list.split(', ').flatMap((term) => term.split(' ').reduce<readonly string[]>(
    (begun, choice) => begun.flatMap((words) => choice.split('|').map((word) => (words === '' ? word : `${words} ${word}`))), ['']));
}

/** Longest stretches that are read, in characters. */
const LONGEST_QUESTION = 1500;
const LONGEST_STORY = 20_000;

/** In the order of the table. */
export const themes = Object.keys(themeWords) as readonly Theme[];

const entries = themes.map((theme): readonly [Theme, ThemeWords] => [theme, themeWords[theme]]);

const askTree = onDemand((): TermTree<Theme> => termTree(entries.flatMap(([theme, { asks }]) => spellingsIn(asks).map((term) => [term, theme] as const))));

const tellTree = onDemand((): TermTree<Told> => termTree(entries.flatMap(([theme, { tells, hints }]) => [
  ...termsFor({ theme, isSure: true }, tells), ...termsFor({ theme, isSure: false }, hints),
])));

interface Told {
  readonly theme: Theme;
  readonly isSure: boolean;
}

function termsFor(told: Told, list: string): readonly (readonly [string, Told])[] {
  return spellingsIn(list).map((term) => [term, told]);
}
