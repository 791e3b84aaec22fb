import type { Reading } from './drafts';
import type { Page } from './page';

/** One way in which people lay out interview notes. A layout is one file in `layouts/`, listed in `layouts/layouts.ts`. */
export interface Layout {
  /** Kebab-case. */
  readonly id: string;
  /** Reads what it knows from the lines that no layout before it claimed; in steps where a long note takes long. */
  readonly read: (page: Page, isFree: (line: number) => boolean) => Reading | Generator<void, Reading>;
}
