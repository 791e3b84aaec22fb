import { alikeAsked, askedWords } from '../../src/core/links/stories/asked-words';
import type { Relations } from '../../src/core/notebook/notebook';

/** Relations of a notebook in which nothing relates to anything. */
export const noRelations: Relations = { families: [], termsOf: () => new Set(), askedIn: askedWords, alikeAsked, storiesFor: () => [] };
