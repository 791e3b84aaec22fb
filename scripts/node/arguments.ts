import { parseArgs } from 'node:util';

export type Arguments =
  | { readonly command: 'analyze'; readonly paths: readonly string[]; readonly options: AnalyzeOptions }
  | { readonly command: 'related'; readonly vault: string; readonly options: RelatedOptions }
  | { readonly command: 'schema' | 'help' };

export interface AnalyzeOptions {
  readonly json: boolean;
  readonly all: boolean;
  /** Without `#`. */
  readonly tag: string;
  /** Names of the candidate, as transcripts may show them. */
  readonly myNames: readonly string[];
  readonly write: boolean;
  /** Whether critiques are written in the full form. */
  readonly full: boolean;
  /** `YYYY-MM-DD`; null for today. */
  readonly today: string | null;
}

export interface RelatedOptions {
  readonly json: boolean;
  readonly limit: number;
  readonly note: string | null;
}

/** Something wrong with how the command was called; the message is one line that helps. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const helpText = `Interview Coach reads your interview notes and says what to fix first.

  npm run --silent analyze -- [options] <path>...   a vault, a folder or a single .md, .txt, .vtt or .srt file
  npm run --silent related -- [options] <vault>     for every note, the notes that relate to it
  npm run --silent schema                           the JSON Schema of what analyze --json prints

For example
  npm run --silent analyze -- ~/Notes               what to fix first, on this screen
  npm run --silent analyze -- --write ~/Notes       the same, and a critique note for each interview note

analyze
  --json               one JSON document on stdout and nothing else
  --all                every Markdown or text file of a folder, tagged or not
  --tag NAME           another tag than "interview"
  --my-name NAME       your name in transcripts; may be given several times
  --write              write the critique notes into "Interview coach", never over something you changed
  --full               with --write: every section, not the short form
  --today YYYY-MM-DD   the date to reckon with

related
  --json               one JSON document on stdout and nothing else
  --limit N            at most N notes for each (default 5)
  --note PATH          for one note only

In a folder, notes with the tag "interview" are read. A file that you name is always read.
The note "Interview coach/Coaching rubric.md" says which rules are off and which figures hold.
Exit code: 0 all was read, 1 some of it could not be read, 2 the command was called wrongly.
`;

const help = { help: { type: 'boolean', short: 'h', default: false } } as const;
const json = { json: { type: 'boolean', default: false } } as const;

const analyzeFlags = {
  ...help,
  ...json,
  all: { type: 'boolean', default: false },
  tag: { type: 'string', default: 'interview' },
  'my-name': { type: 'string', multiple: true },
  write: { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
  today: { type: 'string' },
} as const;

const relatedFlags = { ...help, ...json, limit: { type: 'string', default: '5' }, note: { type: 'string' } } as const;

/** What a command line asks for; throws a `UsageError`. The command may be left out: then it is `analyze`. */
export function readArguments(argv: readonly string[]): Arguments {
  const [first = '', ...rest] = argv;
  if (first === 'schema') return rest.includes('--help') ? { command: 'help' } : readSchema(rest);
  if (first === 'related') return readRelated(rest);
  return readAnalyze(first === 'analyze' ? rest : argv);
}

function readAnalyze(args: readonly string[]): Arguments {
  const { values, positionals } = explained(() => parseArgs({ args: [...args], options: analyzeFlags, allowPositionals: true }));
  if (values.help) return { command: 'help' };
  if (positionals.length === 0) throw new UsageError('No path was given. Name a vault, a folder or a note, or use --help.');
  const tag = values.tag.replace(/^#/, '').replace(/\/+$/, '');
  if (tag === '' || /\s/.test(tag)) throw new UsageError(`--tag "${values.tag}" is not a tag. Give one word, for example --tag interview.`);
  const myNames = (values['my-name'] ?? []).map((name) => name.trim());
  if (myNames.includes('')) throw new UsageError('--my-name "" is not a name. Give your name as transcripts show it, for example --my-name "Nuri Adan".');
  const { json: asJson, all, write, full } = values;
  const today = values.today === undefined ? null : validDate(values.today);
  return { command: 'analyze', paths: positionals, options: { json: asJson, all, tag, myNames, write, full, today } };
}

function readRelated(args: readonly string[]): Arguments {
  const { values, positionals } = explained(() => parseArgs({ args: [...args], options: relatedFlags, allowPositionals: true }));
  if (values.help) return { command: 'help' };
  const [vault] = positionals;
  if (vault === undefined || positionals.length > 1) throw new UsageError('related takes exactly one vault. Name its folder, or use --help.');
  if (!/^[1-9]\d{0,5}$/.test(values.limit)) throw new UsageError(`--limit "${values.limit}" is not a whole number from 1 on.`);
  return { command: 'related', vault, options: { json: values.json, limit: Number(values.limit), note: values.note ?? null } };
}

function readSchema(rest: readonly string[]): Arguments {
  if (rest.length > 0) throw new UsageError(`schema takes no arguments, and "${rest[0] ?? ''}" was given. Call it alone.`);
  return { command: 'schema' };
}

/** What `parseArgs` refuses, on one line, with what to do. */
function explained<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const { message } = error as { readonly message?: unknown };
    const [reason = ''] = String(message).split('. ');
    throw new UsageError(`${reason.replace(/\s+/g, ' ').replace(/\.$/, '')}. Use --help to see every option.`);
  }
}

/** A day of the calendar, checked without a clock or a zone. */
function validDate(text: string): string {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number) ?? [];
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  if (day !== undefined && date.toISOString().slice(0, 10) === text) return text;
  throw new UsageError(`--today "${text}" is not a date. Write it as YYYY-MM-DD, for example 2026-03-28.`);
}
