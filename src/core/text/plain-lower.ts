import { rememberFew } from './on-demand';

const APOSTROPHE = /[\u2018\u2019\u02BC]/g;
const OTHER_LETTER = /(?![ -~])[\p{L}\p{N}\p{M}]/u;
const OTHER_SIGN = /[^ -~\t\n\r]/g;

/** The same length of text with straight apostrophes. */
export function straight(text: string): string {
  return text.replace(APOSTROPHE, "'");
}

/**
 * The same length of text in lower case, apostrophes straight, with one sign for each that is neither letter nor blank;
 * null for a text with letters, digits or accents beyond a to z. Patterns over it need neither Unicode nor case.
 */
export const plainLower: (text: string) => string | null = rememberFew((text) => {
  const plain = straight(text);
  return OTHER_LETTER.test(plain) ? null : plain.replace(OTHER_SIGN, plainSign).toLowerCase();
});

/** Stands for a sign that no phrase holds. */
const SIGN = '\u0001';

function plainSign(sign: string): string {
  return /\s/.test(sign) ? ' ' : SIGN;
}
