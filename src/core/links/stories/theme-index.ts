import type { Slice } from '../../text/words';
import type { Theme } from './theme-words';
import { themesTold, type ThemeSign } from './themes';

/** What a story tells of a theme. */
export interface ThemeTold {
  readonly theme: Theme;
  /** How sure it is, from 0 to 1. */
  readonly strength: number;
  /** The words that tell most of it. */
  readonly hit: Slice;
}

/** The themes of each story. */
export type ThemeIndex = readonly ReadonlyMap<Theme, ThemeTold>[];

/** Reads the themes of each story once, with a pause after each that is new; the same value is not read again. Words that most stories have say little of one. */
export function* themeIndex(stories: readonly ThemedStory[]): Generator<void, ThemeIndex> {
  const signs: (readonly ThemeSign[])[] = [];
  for (const story of stories) {
    const before = known.get(story);
    signs.push(before ?? readSigns(story));
    if (before === undefined) yield;
  }
  const holding = new Map<string, number>();
  for (const told of signs) for (const word of new Set(told.map((sign) => sign.word))) holding.set(word, (holding.get(word) ?? 0) + 1);
  const rarity = ({ word }: ThemeSign): number => 1 - ((holding.get(word) ?? 1) - 1) / stories.length;
  return signs.map((told) => themesOf(told, (sign) => (sign.isSure ? SURE : HINT) * rarity(sign)));
}

/** All that a story tells, as far as themes go. */
export interface ThemedStory {
  readonly text: string;
}

const known = new WeakMap<ThemedStory, readonly ThemeSign[]>();

function readSigns(story: ThemedStory): readonly ThemeSign[] {
  const signs = [...new Map(themesTold(story.text).map((sign) => [`${sign.theme} ${sign.word}`, sign])).values()];
  known.set(story, signs);
  return signs;
}

/** How much one sign says, if no other story has it. */
const SURE = 0.5;
const HINT = 0.1;

function themesOf(told: readonly ThemeSign[], weightOf: (sign: ThemeSign) => number): ReadonlyMap<Theme, ThemeTold> {
  const themes = new Map<Theme, ThemeTold>();
  const best = new Map<Theme, number>();
  for (const sign of told) {
    const { theme, hit } = sign;
    const weight = weightOf(sign);
    const before = themes.get(theme);
    const isBest = weight > (best.get(theme) ?? 0);
    if (isBest) best.set(theme, weight);
    themes.set(theme, { theme, strength: 1 - (1 - (before?.strength ?? 0)) * (1 - weight), hit: isBest || before === undefined ? hit : before.hit });
  }
  return themes;
}
