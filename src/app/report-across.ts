import type { Place } from '../core/notebook/place';
import type { AcrossNotes } from './across-notes';
import type { AnalysisDocument } from './contract';

type Across = Pick<AnalysisDocument, 'coverage' | 'checklist' | 'insights' | 'claims' | 'delivered' | 'families' | 'assignments' | 'weakAreas'>;

/** What only shows across notes, as the machine contract has it. */
export function reportAcross({ notebook, read, areas }: AcrossNotes): Across {
  return {
    coverage: read.coverage.map(({ competency, questions, stories, gap }) => ({ competency, questions: [...questions], stories: stories.map(servingOf), gap })),
    checklist: read.checklist.map(({ prompt, path, line, stories, gap }) => ({ prompt, path, line, stories: stories.map(servingOf), gap })),
    insights: read.insights.map(({ kind, message, places }) => ({ kind, message, places: places.map(placeOf) })),
    claims: read.claims.map(({ subject, attribute, value, unit, state, places }) => ({ subject, attribute, value, unit, state, places: places.map(placeOf) })),
    delivered: read.deliveries.flatMap(({ question, prepared, story, lost }) => (prepared === null ? [] : [{ question, prepared, story, lost: [...lost] }])),
    families: notebook.families.map((family) => [...family]),
    assignments: read.assignments.map(({ company, question, story, fit }) => ({ company, question, story, fit })),
    weakAreas: areas.areas.map(({ name, kind, state, evidence }) => ({ name, kind, state, reasons: evidence.map(({ message, path, line }) => ({ message, path, line })) })),
  };
}

function servingOf({ story, fit }: AcrossNotes['read']['coverage'][number]['stories'][number]): Across['coverage'][number]['stories'][number] {
  return { id: story, fit };
}

function placeOf({ path, question, quote, line }: Place): Across['insights'][number]['places'][number] {
  return { path, question, quote, line };
}
