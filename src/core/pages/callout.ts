import { sectionTitles, type SectionId } from './critique-words';

/** Lines of Markdown by section, in order; a section with nothing to say is not in it. */
export type Sections = ReadonlyMap<SectionId, readonly string[]>;

/** The lines of each section that has any. */
export function sectionsOf(ids: readonly SectionId[], linesOf: (id: SectionId) => readonly string[]): Sections {
  return new Map(ids.map((id) => [id, linesOf(id)] as const).filter(([, lines]) => lines.length > 0));
}

/** Sections whose lines are paragraphs, not points of a list. */
const prose: ReadonlySet<SectionId> = new Set(['improvedAnswer']);

export interface CalloutHead {
  readonly type: 'info' | 'question' | 'example';
  readonly title: string;
  /** A line above the sections. */
  readonly intro?: string;
  /** Lines of a paragraph of their own below it. */
  readonly facts?: readonly string[];
}

/** A folded callout with a bold title over each section. Every line it is given must be escaped already. */
export function callout({ type, title, intro, facts = [] }: CalloutHead, sections: Sections): string {
  const bodies = [...sections].map(([id, lines]) => [
    `**${sectionTitles[id]}**`,
    ...(prose.has(id) ? ['', ...lines] : lines.map((line) => `- ${line}`)),
  ]);
  const all = [...(intro === undefined ? [] : [[intro]]), ...(facts.length === 0 ? [] : [facts]), ...bodies].flatMap((body, i) => (i === 0 ? body : ['', ...body]));
  return [`> [!${type}]- ${title}`, ...all.map((line) => `> ${line}`.trimEnd())].join('\n');
}
