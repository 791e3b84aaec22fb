import * as nodePath from 'node:path';
import { analyzeNotes, type AnalyzeOutcome, type AnalyzeRequest } from '../../src/app/analyze-notes';
import type { Problem } from '../../src/app/contract';
import { kindsById } from '../../src/app/kinds';
import { noteRelations, type NoteRelations } from '../../src/app/note-relations';
import { noteReader } from '../../src/app/note-reader';
import { offlineCritic } from '../../src/app/offline-critic';
import type { Progress } from '../../src/app/ports';
import { acrossNotes, type AcrossNotes, type AcrossRequest } from '../../src/app/across-notes';
import { reportInParts, reportOf, storiesRelated } from '../../src/app/report';
import { defaultSettings } from '../../src/app/settings';
import { writeAcrossPages } from '../../src/app/write-across-pages';
import { markGoneSources, writeCritiques } from '../../src/app/write-critiques';
import type { NoteReview } from '../../src/core/critique/note-review';
import type { ResumeNote } from '../../src/core/notebook/notebook';
import { drain } from '../../src/core/notes/steps';
import { defaultFolder } from '../../src/core/pages/coach-folder';
import { areasOnDisk } from './areas-on-disk';
import type { AnalyzeOptions } from './arguments';
import { findInputs, liesIn, pathFrom, pathWithin, realPath, vaultRootOf, type Input } from './inputs';
import { jsonPieces } from './json-pieces';
import { nodeVault, type NodeVault } from './node-vault';
import { dismissalsOnDisk } from './dismissals-on-disk';
import { parseYaml } from './parse-yaml';
import { peopleReport } from './people-report';
import { rubricsOnDisk, type RubricsOnDisk } from './rubric-on-disk';
import type { Terminal } from './terminal';
import { topicNotesOnDisk } from './topic-notes';

interface Run {
  readonly reviews: readonly NoteReview[];
  readonly resumes: readonly ResumeNote[];
  readonly problems: readonly Problem[];
  readonly failed: number;
  /** Critique notes, as the person would type their paths. */
  readonly critiques: readonly string[];
  /** The pages on all notes, in the same way. */
  readonly pages: readonly string[];
}

interface Setting {
  readonly options: AnalyzeOptions;
  readonly terminal: Terminal;
  readonly analyze: Analyze;
  readonly inputs: readonly Input[];
  /** Real paths of what was read or named before, or will be because it was named itself. */
  readonly taken: Set<string>;
  /** What relates to what, for the document. */
  readonly relations: NoteRelations;
  readonly topicNotes: ReturnType<typeof topicNotesOnDisk>;
  /** What shows across the notes read; the same reviews are compared once. */
  readonly across: (read: Pick<Run, 'reviews' | 'resumes'>) => AcrossNotes;
}

/** Reads what the paths name, each file once, reports it, and writes the critiques if asked to; resolves to the exit code. */
export async function runAnalyze(paths: readonly string[], options: AnalyzeOptions, terminal: Terminal): Promise<number> {
  const inputs = findInputs(paths, terminal.cwd);
  const files = inputs.filter(({ isFolder }) => !isFolder);
  const rubrics = rubricsOnDisk(inputs, terminal.cwd);
  const relations = noteRelations(parseYaml);
  const topicNotes = topicNotesOnDisk(inputs, options.tag);
  const compare = acrossOnce({ today: options.today ?? terminal.today(), states: await areasOnDisk(inputs) });
  const setting: Setting = { options, terminal, analyze: analyzing({ options, inputs, rubrics, topicNotes }), inputs, taken: new Set(files.map(({ real }) => real)), relations, topicNotes, across: compare };
  const runs: Run[] = [];
  for (const folder of inputs.filter(({ isFolder }) => isFolder)) runs.push(await runFolder(folder, setting));
  runs.push(await runFiles(files, setting));
  const run = withProblems(joinRuns(runs), await rubrics.problems());
  const across = compare(run);
  if (options.json) printJson({ ...run, across }, relations, terminal);
  else terminal.out(peopleReport({ document: reportOf({ ...run, across }, kindsById), ...run, across, asked: { ...options, all: options.all || files.length === inputs.length } }, terminal.paint));
  return run.failed > 0 ? 1 : 0;
}

/** A rubric that cannot be read at all may be named already. */
function withProblems(run: Run, more: readonly Problem[]): Run {
  const fresh = more.filter(({ path, message }) => !run.problems.some((known) => known.path === path && known.message === message));
  return { ...run, problems: [...run.problems, ...fresh] };
}

function printJson(run: Run & { readonly across: AcrossNotes }, relations: NoteRelations, terminal: Terminal): void {
  const { offers } = run.across;
  const document = reportInParts({ ...run, relatedTo: (review) => [...relations.relatedTo(review), ...storiesRelated(review, kindsById, offers)] }, kindsById);
  for (const piece of jsonPieces(document)) terminal.out(piece);
  terminal.out('\n');
  for (const { path, message } of document.problems) terminal.err(`${path}: ${message}\n`);
}

async function runFolder(folder: Input, setting: Setting): Promise<Run> {
  const { options, terminal, analyze } = setting;
  const { vault, paths, unlisted } = await listFolder(folder, setting);
  const tag = options.all ? null : options.tag;
  const alone = setting.inputs.length === 1;
  const shown = (path: string): string => (alone ? path : pathFrom(folder.typed, path));
  const outcome = await analyze(remembered(alone ? vault : nodeVault(terminal.cwd), tag, setting), { paths: paths.map(shown), tag, progress: progressOn(terminal) });
  const unseen = unlisted.map(({ path, message }) => ({ path: shown(path), message }));
  const read = { ...outcome, problems: [...outcome.problems, ...unseen], failed: outcome.failed + unseen.length, critiques: [], pages: [] };
  if (!options.write) return read;
  const own = alone ? outcome : await analyze(vault, { paths, tag });
  const written = await writeInto({ vault, shownAs: folder.typed }, own.reviews, setting);
  const pages = await writePages({ vault, shownAs: folder.typed }, own, setting);
  await markGoneSources(vault, defaultFolder);
  return joinRuns([read, written, pages]);
}

/** Only the document says how notes relate. */
function remembered(vault: NodeVault, tag: string | null, { options, relations }: Setting): NodeVault {
  return options.json ? relations.remembering(vault, tag) : vault;
}

interface Listed {
  readonly vault: NodeVault;
  readonly paths: readonly string[];
  readonly unlisted: readonly Problem[];
}

/** What a folder holds, without what another input has given already. */
async function listFolder({ full }: Input, { inputs, taken }: Setting): Promise<Listed> {
  const vault = nodeVault(full);
  const listed = await vault.list();
  if (inputs.length === 1) return { vault, paths: listed, unlisted: vault.unlisted() };
  const real = (path: string): string => realPath(nodePath.join(full, path));
  const paths = listed.filter((path) => !taken.has(real(path)));
  const unlisted = vault.unlisted().filter(({ path }) => !taken.has(real(path)));
  for (const path of [...paths, ...unlisted.map((problem) => problem.path)]) taken.add(real(path));
  return { vault, paths, unlisted };
}

/** Files named one by one are read as typed, and written up in the folder given or the vault that they lie in. */
async function runFiles(files: readonly Input[], setting: Setting): Promise<Run> {
  const { options, terminal, analyze, inputs } = setting;
  const paths = files.map(({ typed }) => typed);
  const outcome = await analyze(remembered(nodeVault(terminal.cwd), null, setting), { paths, tag: null, progress: progressOn(terminal) });
  const read = { ...outcome, critiques: [], pages: [] };
  if (!options.write) return read;
  const unread = new Set(outcome.problems.map(({ path }) => path));
  const runs: Run[] = [read];
  for (const { typed, full } of files.filter((file) => outcome.reviews.some(({ note }) => note.path === file.typed) || !unread.has(file.typed))) {
    const root = inputs.find((input) => input.isFolder && liesIn(input.full, full))?.full ?? vaultRootOf(full);
    const vault = nodeVault(root);
    const { reviews } = await analyze(vault, { paths: [pathWithin(root, full)], tag: null });
    const shownAs = nodePath.join(nodePath.dirname(typed), nodePath.relative(nodePath.dirname(full), root));
    runs.push(await writeInto({ vault, shownAs }, reviews, setting));
  }
  return joinRuns(runs);
}

type Analyze = (vault: NodeVault, request: AnalyzeRequest) => Promise<AnalyzeOutcome>;

interface Asked extends Pick<Setting, 'options' | 'inputs' | 'topicNotes'> {
  readonly rubrics: RubricsOnDisk;
}

/** The use case as the options ask for it. */
function analyzing({ options: { myNames }, inputs, rubrics, topicNotes }: Asked): Analyze {
  const ports = { parseYaml, reader: noteReader({ myNames }) };
  const dismissed = dismissalsOnDisk(inputs);
  return (vault, request) => {
    const critic = offlineCritic({
      level: defaultSettings.level,
      topicNotes: (note, topics) => topicNotes(vault.full(note.path))(note, topics),
      rubric: (note) => rubrics.rubricFor(vault.full(note.path)),
      dismissed: (note) => dismissed(vault.full(note.path)),
    });
    return analyzeNotes({ vault, ...ports, critic }, request);
  };
}

interface Target {
  readonly vault: NodeVault;
  /** The root of the vault as the person would type it. */
  readonly shownAs: string;
}

async function writeInto({ vault, shownAs }: Target, reviews: readonly NoteReview[], { options, terminal }: Setting): Promise<Run> {
  const { critiques, problems } = await writeCritiques(vault, reviews, {
    folder: defaultFolder,
    form: options.full ? 'full' : 'short',
    kinds: kindsById,
    today: options.today ?? terminal.today(),
  });
  return { reviews: [], resumes: [], problems, failed: problems.length, critiques: shownPaths(critiques, { shownAs, problems }), pages: [] };
}

/** The pages on all notes of a folder. */
async function writePages({ vault, shownAs }: Target, read: Pick<Run, 'reviews' | 'resumes'>, { options, terminal, across, topicNotes }: Setting): Promise<Run> {
  const { pages, problems } = await writeAcrossPages(vault, across(read), {
    folder: defaultFolder,
    wanted: ['overview', 'night-before'],
    today: options.today ?? terminal.today(),
    topicLines: (note, topics) => topicNotes(vault.full(note.path))(note, topics),
  });
  return { reviews: [], resumes: [], problems, failed: problems.length, critiques: [], pages: shownPaths(pages, { shownAs, problems }) };
}

/** As the person would type them, without those that could not be written. */
function shownPaths(paths: readonly string[], { shownAs, problems }: { readonly shownAs: string; readonly problems: readonly Problem[] }): readonly string[] {
  const left = new Set(problems.map(({ path }) => path));
  return paths.filter((path) => !left.has(path)).map((path) => nodePath.join(shownAs, path));
}

function acrossOnce(at: Pick<AcrossRequest, 'today' | 'states'>): Setting['across'] {
  let last: { readonly of: readonly NoteReview[]; readonly across: AcrossNotes } | null = null;
  return ({ reviews, resumes }) => {
    const isSame = last?.of.length === reviews.length && last.of.every((review, index) => review === reviews[index]);
    if (last === null || !isSame) last = { of: reviews, across: drain(acrossNotes({ ...at, reviews, resumes })) };
    return last.across;
  };
}

function progressOn(terminal: Terminal): Progress {
  return (done, total) => {
    terminal.bar(done, total);
    return Promise.resolve(true);
  };
}

function joinRuns(runs: readonly Run[]): Run {
  return {
    reviews: runs.flatMap(({ reviews }) => reviews),
    resumes: runs.flatMap(({ resumes }) => resumes),
    problems: runs.flatMap(({ problems }) => problems),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
    critiques: runs.flatMap(({ critiques }) => critiques),
    pages: runs.flatMap(({ pages }) => pages),
  };
}
