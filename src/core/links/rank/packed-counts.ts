/** How often a term stands in each field of a note; terms of headings count in the body too. */
export interface Counts {
  readonly title: number;
  readonly aliases: number;
  readonly headings: number;
  readonly tags: number;
  readonly body: number;
}

/** Counts of one term in 16 bits: body 8, headings 3, tags 1, aliases 2, title 2. Larger counts are cut: they weigh no more. */
export function pack({ body, headings, tags, aliases, title }: Counts): number {
  const names = (Math.min(title, 3) << 2) | Math.min(aliases, 3);
  return (((names << 1) | Math.min(tags, 1)) << 11) | (Math.min(headings, 7) << 8) | Math.min(body, 255);
}

export const bodyOf = (packed: number): number => packed & 255;
export const headingsOf = (packed: number): number => (packed >>> 8) & 7;
export const tagsOf = (packed: number): number => (packed >>> 11) & 1;
export const aliasesOf = (packed: number): number => (packed >>> 12) & 3;
export const titleOf = (packed: number): number => packed >>> 14;

/** How often the whole note says the term: a title says it as often as a few lines do. */
export function countOf(packed: number): number {
  return bodyOf(packed) + TITLE_COUNTS * (titleOf(packed) + aliasesOf(packed)) + tagsOf(packed);
}

const TITLE_COUNTS = 3;
