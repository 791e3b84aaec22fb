const VALUES: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
};

/** Numbers said as one word, as the source of a regular expression. */
export const NUMBER_WORDS = Object.keys(VALUES).join('|');

/** What a number in figures or in one word counts; null where it is neither. A comma before three digits parts thousands, else decimals. */
export function countOf(text: string): number | null {
  const plain = text.toLowerCase();
  const figure = /^\d{1,3}(?:,\d{3})+$/u.test(plain) ? plain.replace(/,/gu, '') : plain.replace(',', '.');
  return VALUES[plain] ?? (/^\d+(?:\.\d+)?$/u.test(figure) ? Number(figure) : null);
}

/** A product of two figures without the dust of binary fractions; both have three decimals at most. */
export function product(one: number, other: number): number {
  return (Math.round(one * 1000) * Math.round(other * 1000)) / 1_000_000;
}
