import { acrossNotes, type AcrossNotes } from '../../src/app/across-notes';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { openNote } from '../../src/app/open-note';
import { resumeIn } from '../../src/app/resume-notes';
import { reviewNote } from '../../src/core/critique/review-note';
import type { Claim } from '../../src/core/notebook/claims/claim';
import type { InsightKind } from '../../src/core/notebook/insight';
import type { Place } from '../../src/core/notebook/place';
import { issueScope } from '../../src/core/notes/issue-scope';
import { readNote } from '../../src/core/notes/read-note';
import { drain } from '../../src/core/notes/steps';
import { hasTag, noteTags } from '../../src/core/notes/tags';
import type { LabelledFact, LabelledNotebook, NotebookLabels, Words } from './notebook-labels';

/** How many of how many, with a line for each that is not right. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  readonly missed: readonly string[];
}

export interface NotebookScore {
  /** Contradictions planted: found with quotes of two values. */
  readonly recall: Tally;
  /** Contradictions reported: planted ones. */
  readonly precision: Tally;
  /** Near-contradictions not reported as differing. */
  readonly near: Tally;
  /** Restatements seen as one value that is confirmed. */
  readonly same: Tally;
  /** Questions with a prepared row: that row found. */
  readonly prepared: Tally;
  /** Pairs reported of labelled questions: the labelled row. */
  readonly pairs: Tally;
  readonly merges: Tally;
  readonly splits: Tally;
  readonly chains: Tally;
  /** Labelled dossier questions in the dossier that most of their project stand in. */
  readonly dossiers: Tally;
  readonly collisions: Tally;
  readonly adviceUnfounded: Tally;
  readonly adviceClash: Tally;
  readonly issues: Tally;
}

/** Everything found across the interview notes and resumes of a labelled notebook, as the command line finds it. */
export function acrossNotebook({ texts }: Pick<LabelledNotebook, 'texts'>, today: string): AcrossNotes {
  const sources = Object.entries(texts).map(([path, text]) => openNote(path, text, parseYaml).source);
  const reviews = sources.filter(({ text, frontMatter }) => hasTag(noteTags(text, frontMatter), 'interview')).map((source) => drain(reviewNote(readNote(source), { level: 'SDE-2' })));
  const resumes = sources.flatMap(({ path, text }) => resumeIn(path, text, parseYaml) ?? []);
  return drain(acrossNotes({ reviews, resumes, today }));
}

/** Holds what was found against the labels. */
export function scoreNotebook({ texts, labels }: LabelledNotebook, across: AcrossNotes): NotebookScore {
  const find = placeFinder(texts);
  return {
    ...scoreClaims(labels, across.read.claims, find),
    ...scorePairs(labels, across, find),
    ...scoreFamilies(labels, across, find),
    chains: tally(labels.chains, ({ path, about, questions }) => ({
      isRight: across.read.chains.some((chain) => chain.path === path && questions.filter((words) => chain.places.some((place) => stands(place, find({ path, words })))).length >= 3),
      line: `${path}: ${about}`,
    })),
    dossiers: scoreDossiers(labels, across, find),
    collisions: insightTally(labels.collisions, 'story-collision', across, find),
    adviceUnfounded: insightTally(labels.adviceUnfounded, 'advice-unfounded', across, find),
    adviceClash: tally(labels.adviceClash, ({ a, b, about }) => ({
      isRight: placesOf(across, 'advice-clash').some((places) => [a, b].every((words) => places.some((place) => stands(place, find(words))))),
      line: about,
    })),
    issues: tally(labels.issues, ({ path, words, kind }) => ({ isRight: issueScope(lineWith(texts[path] ?? '', words)) === kind, line: `${kind}: ${words}` })),
  };
}

function lineWith(text: string, words: string): string {
  return text.split(/\r?\n/).find((line) => line.includes(words)) ?? words;
}

interface Found {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

type Find = (words: Words) => Found;

function placeFinder(texts: Readonly<Record<string, string>>): Find {
  return ({ path, words }) => {
    const from = texts[path]?.indexOf(words) ?? -1;
    if (from < 0) throw new Error(`"${words}" is not in ${path}`);
    return { path, from, to: from + words.length };
  };
}

function stands(place: Pick<Place, 'path' | 'from' | 'to'>, found: Found): boolean {
  return place.path === found.path && place.from < found.to && found.from < place.to;
}

function tally<T>(items: readonly T[], judge: (item: T) => { readonly isRight: boolean; readonly line: string }): Tally {
  const judged = items.map(judge);
  return { right: judged.filter(({ isRight }) => isRight).length, of: judged.length, missed: judged.filter(({ isRight }) => !isRight).map(({ line }) => line) };
}

/** The values of one fact that differ. */
interface Differing {
  readonly name: string;
  readonly claims: readonly Claim[];
}

function differingOf(claims: readonly Claim[]): readonly Differing[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims.filter(({ state }) => state === 'differs')) {
    const key = `${claim.attribute} of ${claim.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups].map(([name, group]) => ({ name, claims: group }));
}

/** The values of a labelled fact that a group of claims gives, by where they stand. */
function valuesMet({ claims }: Differing, fact: LabelledFact, find: Find): ReadonlySet<string> {
  const met = claims.map(({ places }) => fact.mentions.filter((mention) => places.some((place) => stands(place, find(mention)))).map(({ value, unit }) => `${String(value)} ${unit ?? ''}`));
  const distinct = met.filter((values) => values.length > 0).length > 1;
  return new Set(distinct ? met.flat() : []);
}

function scoreClaims({ facts, near }: NotebookLabels, claims: readonly Claim[], find: Find): Pick<NotebookScore, 'recall' | 'precision' | 'near' | 'same'> {
  const groups = differingOf(claims);
  const planted = facts.filter(({ verdict }) => verdict === 'differs');
  return {
    recall: tally(planted, (fact) => ({ isRight: groups.some((group) => valuesMet(group, fact, find).size > 1), line: `${fact.attribute}: ${fact.about}: ${fact.mentions.map(({ words }) => `"${words}"`).join(' / ')}` })),
    precision: tally(groups, (group) => ({
      isRight: planted.some((fact) => valuesMet(group, fact, find).size > 1),
      line: `${group.name}: ${group.claims.map(({ value, unit, places }) => `${String(value)} ${unit ?? ''} "${places[0]?.quote ?? ''}" (${places[0]?.path ?? ''})`).join(' | ')}`,
    })),
    near: tally(near, ({ why, mentions }) => ({
      isRight: !groups.some(({ claims: values }) => {
        const met = mentions.map((mention) => values.findIndex(({ places }) => places.some((place) => stands(place, find(mention)))));
        return met.every((at) => at >= 0) && new Set(met).size > 1;
      }),
      line: why,
    })),
    same: tally(facts.filter(({ verdict }) => verdict === 'same'), (fact) => ({
      isRight: claims.some(({ state, places }) => state === 'confirmed' && fact.mentions.filter((mention) => places.some((place) => stands(place, find(mention)))).length > 1),
      line: `${fact.attribute}: ${fact.about}: ${fact.mentions.map(({ words }) => `"${words}"`).join(' / ')}`,
    })),
  };
}

function scorePairs({ delivered }: NotebookLabels, { notebook, read }: AcrossNotes, find: Find): Pick<NotebookScore, 'prepared' | 'pairs'> {
  const questionAt = (found: Found): string | null => notebook.questions.find(({ review, question }) => stands({ path: review.note.path, from: question.from, to: question.to }, found))?.question.id ?? null;
  const judged = delivered.map((label) => {
    const asked = questionAt(find({ path: label.path, words: label.question }));
    const delivery = read.deliveries.find(({ question }) => question === asked);
    const wanted = label.prepared === null ? null : questionAt(find({ path: label.prepared.path, words: label.prepared.question }));
    return { label, wanted, found: delivery?.prepared ?? null };
  });
  const words = (id: string | null): string => notebook.questionById.get(id ?? '')?.question.text.replace(/\s+/g, ' ').slice(0, 80) ?? 'none';
  const judge = ({ label, wanted, found }: (typeof judged)[number]): { isRight: boolean; line: string } => ({ isRight: wanted !== null && found === wanted, line: `${label.question} -> ${words(found)}, wanted ${label.prepared?.question ?? 'none'}` });
  return { prepared: tally(judged.filter(({ label }) => label.prepared !== null), judge), pairs: tally(judged.filter(({ found }) => found !== null), judge) };
}

function scoreFamilies({ families }: NotebookLabels, { notebook }: AcrossNotes, find: Find): Pick<NotebookScore, 'merges' | 'splits'> {
  const familyAt = (words: Words): string => {
    const found = find(words);
    const at = notebook.questions.find(({ review, question }) => stands({ path: review.note.path, from: question.from, to: question.to }, found));
    return at === undefined ? `${words.path} ${words.words}` : notebook.familyOf(at.question.id);
  };
  const line = ([a, b]: readonly [Words, Words]): string => `${a.words} | ${b.words}`;
  return {
    merges: tally(families.same, (pair) => ({ isRight: familyAt(pair[0]) === familyAt(pair[1]), line: line(pair) })),
    splits: tally(families.different, (pair) => ({ isRight: familyAt(pair[0]) !== familyAt(pair[1]), line: line(pair) })),
  };
}

function scoreDossiers({ dossiers }: NotebookLabels, { read }: AcrossNotes, find: Find): Tally {
  const asked = dossiers.flatMap((label) => {
    const held = read.dossiers.map((dossier) => ({ dossier, n: label.asked.filter((words) => dossier.asked.some(({ place }) => stands(place, find(words)))).length })).sort((a, b) => b.n - a.n)[0];
    return label.asked.map((words) => ({ words, project: label.project, at: held?.dossier.asked.find(({ place }) => stands(place, find(words))) }));
  });
  return tally(asked, ({ words, project, at }) => ({
    isRight: at !== undefined && (at.answered === 'no') === !words.answered,
    line: `${project}: ${words.words} (${words.rung}, ${words.answered ? 'answered' : 'not answered'}): ${at === undefined ? 'not in the dossier' : `${at.rung}, ${at.answered}`}`,
  }));
}

function placesOf({ read }: AcrossNotes, kind: InsightKind): readonly (readonly Place[])[] {
  return read.insights.filter((insight) => insight.kind === kind).map(({ places }) => places);
}

function insightTally(labels: readonly Words[], kind: InsightKind, across: AcrossNotes, find: Find): Tally {
  return tally(labels, (words) => ({ isRight: placesOf(across, kind).some((places) => places.some((place) => stands(place, find(words)))), line: `${words.path}: ${words.words}` }));
}
