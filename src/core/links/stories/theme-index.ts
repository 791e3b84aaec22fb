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

/** Reads the themes of each story once. Words that most stories have say little of one. */
export function themeIndex(texts: readonly string[]): ThemeIndex {
  const signs = texts.map((text) => [...new Map(themesTold(text).map((sign) => [`${sign.theme} ${sign.word}`, sign])).values()]);
  const holding = new Map<string, number>();
  for (const told of signs) for (const word of new Set(told.map((sign) => sign.word))) holding.set(word, (holding.get(word) ?? 0) + 1);
  const rarity = ({ word }: ThemeSign): number => 1 - ((holding.get(word) ?? 1) - 1) / texts.length;
  return signs.map((told) => themesOf(told, (sign) => (sign.isSure ? SURE : HINT) * rarity(sign)));
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
