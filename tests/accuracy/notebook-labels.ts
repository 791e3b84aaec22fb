import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Words that stand exactly once in a note. */
export interface Words {
  readonly path: string;
  readonly words: string;
}

export interface LabelledFact {
  readonly attribute: string;
  readonly about: string;
  readonly mentions: readonly (Words & { readonly value: string | number; readonly unit: string | null })[];
  readonly verdict: 'differs' | 'same' | 'once';
}

export interface LabelledDelivery {
  readonly path: string;
  readonly question: string;
  readonly prepared: { readonly path: string; readonly question: string } | null;
}

/** What a careful reader says of a notebook. */
export interface NotebookLabels {
  readonly facts: readonly LabelledFact[];
  /** Places that look like a contradiction and are none. */
  readonly near: readonly { readonly why: string; readonly mentions: readonly Words[] }[];
  readonly delivered: readonly LabelledDelivery[];
  readonly families: { readonly same: readonly (readonly [Words, Words])[]; readonly different: readonly (readonly [Words, Words])[] };
  readonly chains: readonly { readonly path: string; readonly about: string; readonly questions: readonly string[] }[];
  readonly dossiers: readonly { readonly project: string; readonly asked: readonly (Words & { readonly rung: string; readonly answered: boolean })[] }[];
  readonly collisions: readonly Words[];
  readonly adviceUnfounded: readonly Words[];
  readonly adviceClash: readonly { readonly a: Words; readonly b: Words; readonly about: string }[];
  readonly issues: readonly (Words & { readonly kind: string })[];
}

/** A notebook with its labels: `vault/` and `labels.json` in one folder. */
export interface LabelledNotebook {
  /** By path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly labels: NotebookLabels;
}

export function readLabelledNotebook(folder: string): LabelledNotebook {
  const vault = path.join(folder, 'vault');
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).map((name) => name.replace(/\\/g, '/')).filter((name) => name.endsWith('.md')).sort();
  return {
    texts: Object.fromEntries(paths.map((each) => [each, readFileSync(path.join(vault, each), 'utf8')])),
    labels: JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as NotebookLabels,
  };
}
