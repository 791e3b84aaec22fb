import { namesTheme } from './wording';

/** Whether a title is a theme, and not of an event: few words, brackets and what stands behind a dash left out. */
export function namesThemeAlone(title: string): boolean {
  if (!namesTheme(title) || namesStory.test(title)) return false;
  const name = title.replace(/[(（][^)）]*[)）]|\[[^\]]*\]/g, ' ').split(/ [–—-] /)[0] ?? '';
  return namesTheme(name) && name.trim().split(/\s+/).length <= mostWordsOfTheme;
}

const mostWordsOfTheme = 6;

/** How titles of stories open; a theme in one asks nothing. */
const namesStory = /\bSTAR\b.{0,12}\bstor(?:y|ies)\b|\bstory$|^\p{Lu}{2,10}-\d+|^(?:\[|(?:story|example|case|case study|scenario|episode)[ \t]*#?\d{0,3}[ \t]*[:：.–—-]|(?:故事|案例|事例|사례|경험|история|historia|história|geschichte|histoire)[ \t]*\d)/iu;
