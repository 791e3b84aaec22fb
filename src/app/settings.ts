import * as z from 'zod/mini';
import { levels } from '../core/critique/question-kind';
import { usualRubric, type Rubric } from '../core/critique/rubric';
import { usableThresholds } from '../core/critique/threshold-checks';
import type { ThresholdsSet } from '../core/critique/thresholds';
import type { IgnoredLink } from '../core/links/plan/ignored-links';
import { ignoredLinksShape } from './link-ignored';

/** What the user can set. */
export interface Settings {
  /** The tag of an interview note, without `#`. */
  readonly tag: string;
  /** The folder of our notes, relative to the vault. */
  readonly folder: string;
  readonly form: 'short' | 'full';
  readonly level: (typeof levels)[number];
  /** Names of the candidate, as transcripts may show them. */
  readonly myNames: readonly string[];
  /** Ids of rules that are silent, and of those that speak though they are off by default. */
  readonly rulesOff: readonly string[];
  readonly rulesOn: readonly string[];
  readonly thresholds: ThresholdsSet;
  /** Links that are never suggested. */
  readonly ignoredLinks: readonly IgnoredLink[];
  /** Whether findings are underlined in the editor. */
  readonly marks: boolean;
  /** Questions of one practice. */
  readonly practiceSize: number;
  /** Folder of new debriefs, relative to the vault; empty for the vault itself. */
  readonly debriefFolder: string;
}

export type SettingName = keyof Settings;

export const defaultSettings: Settings = {
  tag: 'interview', folder: 'Interview coach', form: 'short', level: 'SDE-2', myNames: [], rulesOff: [], rulesOn: [], thresholds: {}, ignoredLinks: [],
  marks: false, practiceSize: 5, debriefFolder: 'Interviews',
};

/** The part of the settings that a rubric note can overrule. */
export function rubricOf({ rulesOff, rulesOn, thresholds }: Settings): Rubric {
  return { ...usualRubric, rulesOff, rulesOn, thresholds };
}

/** What Obsidian takes for a tag: letters, digits, `_`, `-` and `/`, and at least one that is no digit. */
const tagPattern = /^(?=.*[\p{L}\p{M}_/-])[\p{L}\p{M}\p{N}_-]+(?:\/[\p{L}\p{M}\p{N}_-]+)*$/u;
/** Characters that a file name or a link cannot hold on some device. */
const badInPath = /[\\:*?"<>|#^[\]]/;

/** A rule of a later version stays in the list: it does no harm here, and that version still knows it. */
const ruleIds = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200));

const shapes = {
  tag: z.string().check(z.trim(), z.overwrite((tag) => tag.replace(/^#+/, '')), z.maxLength(100), z.regex(tagPattern)),
  folder: z.string().check(z.trim(), z.overwrite((folder) => folder.replace(/^\/+|\/+$/g, '')), z.maxLength(200), z.refine(isFolder)),
  form: z.enum(['short', 'full']),
  level: z.enum(levels),
  myNames: z.pipe(z.pipe(z.union([z.string(), z.array(z.string())]), z.transform(listed)), z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20))),
  rulesOff: ruleIds,
  rulesOn: ruleIds,
  thresholds: z.pipe(z.record(z.string(), z.unknown()), z.transform(usableThresholds)),
  ignoredLinks: ignoredLinksShape,
  marks: z.boolean(),
  practiceSize: z.int().check(z.gte(1), z.lte(50)),
  debriefFolder: z.string().check(z.trim(), z.overwrite((folder) => folder.replace(/^\/+|\/+$/g, '')), z.maxLength(200), z.refine((folder) => folder === '' || isFolder(folder))),
} as const;

export interface ReadSettings {
  readonly settings: Settings;
  /** Settings that were saved in a form we cannot use; the default stands in their place. */
  readonly broken: readonly SettingName[];
}

/** The settings as saved by any version, or by hand. A setting that is missing or unusable has its default; never throws. */
export function readSettings(saved: unknown): ReadSettings {
  const fields = asRecord(saved);
  const broken: SettingName[] = [];
  const read = <N extends SettingName>(name: N): Settings[N] => {
    if (fields[name] === undefined) return defaultSettings[name];
    const value = usable(name, fields[name]);
    if (value === null || !isWhole(fields[name], value)) broken.push(name);
    return value ?? defaultSettings[name];
  };
  const settings = {
    tag: read('tag'), folder: read('folder'), form: read('form'), level: read('level'), myNames: read('myNames'),
    rulesOff: read('rulesOff'), rulesOn: read('rulesOn'), thresholds: read('thresholds'), ignoredLinks: read('ignoredLinks'),
    marks: read('marks'), practiceSize: read('practiceSize'), debriefFolder: read('debriefFolder'),
  };
  return { settings, broken: isNothing(saved) || isRecord(saved) ? broken : names };
}

const names: readonly SettingName[] = ['tag', 'folder', 'form', 'level', 'myNames', 'rulesOff', 'rulesOn', 'thresholds', 'ignoredLinks', 'marks', 'practiceSize', 'debriefFolder'];

/** Whether nothing of a record was left out. */
function isWhole(saved: unknown, read: unknown): boolean {
  return !isRecord(saved) || Object.keys(asRecord(saved)).length === Object.keys(asRecord(read)).length;
}

/** The value as a setting holds it, trimmed; null where the setting cannot be that. */
export function usable<N extends SettingName>(name: N, value: unknown): Settings[N] | null {
  const result = z.safeParse(shapes[name], value);
  return result.success ? (result.data as Settings[N]) : null;
}

/** What to save: the settings, and every other key that was there. */
export function settingsToSave(saved: unknown, settings: Settings): Readonly<Record<string, unknown>> {
  return { ...asRecord(saved), ...settings };
}

/** Names in a row or a list, each once. */
function listed(names: string | string[]): string[] {
  const all = typeof names === 'string' ? names.split(/[,，、;\n]/) : names;
  return [...new Set(all.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** A folder of the vault: no step up, nothing hidden, and never the vault itself. */
function isFolder(folder: string): boolean {
  return !badInPath.test(folder) && folder.split('/').every((part) => part.trim() !== '' && !part.startsWith('.') && !part.endsWith('.'));
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? Object.fromEntries(Object.entries(value as object)) : {};
}
