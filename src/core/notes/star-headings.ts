import type { Heading, Page } from './page';
import { nameOf } from './star-openings';

/** No further off than this do the headings of one story stand. */
const nearby = 8;

/**
 * Whether a heading is a part of a story: "Situation", "Action", or another part beside a heading of the same level that names
 * a different one, since "Learning" and "Goals" alone are themes (FORMATS.md, trap 21).
 */
export function isPartHeading(page: Page, heading: Heading): boolean {
  const part = nameOf(page, heading)?.part ?? null;
  if (part === null || part === 'situation' || part === 'action') return part !== null;
  const around = page.headings.slice(Math.max(0, heading.index - nearby), heading.index + nearby + 1);
  return around.some((beside) => {
    const other = beside.level === heading.level && beside.parent === heading.parent ? nameOf(page, beside) : null;
    return other !== null && other.part !== part;
  });
}
