/** What number words say. */
export const SPELLED: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90,
};

/** What multiplies the number before it. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  dozen: 12, hundred: 100, thousand: 1_000, grand: 1_000, k: 1_000, lakh: 100_000, lac: 100_000, million: 1_000_000, mn: 1_000_000, mio: 1_000_000, mil: 1_000_000,
  t: 1_000, m: 1_000_000, crore: 10_000_000, cr: 10_000_000, billion: 1_000_000_000, bn: 1_000_000_000, b: 1_000_000_000,
};

/** Amounts that no one can compare. */
export const VAGUE = 'several|a few|few|some|many|lots of|a lot of|plenty of|dozens of|hundreds of|thousands of|millions of|multiple|various|numerous|countless';
