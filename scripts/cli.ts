import cliProgress from 'cli-progress';
import pc from 'picocolors';
import { runCli } from './node/run-cli';
import type { Paint, Terminal } from './node/terminal';

/** Milliseconds before a run counts as long. */
const longRun = 600;

/** Colours where a person reads, or where FORCE_COLOR asks for them. */
const colours = pc.createColors(pc.isColorSupported && (process.stdout.isTTY || 'FORCE_COLOR' in process.env));

const paint: Paint = {
  title: (text) => colours.bold(colours.cyan(text)),
  strong: colours.bold,
  faint: colours.dim,
  high: colours.red,
  medium: colours.yellow,
  low: colours.blue,
};

/** A bar on stderr, from the moment a run is long, where a person is looking. */
function progressBar(): Terminal['bar'] {
  if (!process.stderr.isTTY) return () => undefined;
  const started = Date.now();
  const bar = new cliProgress.SingleBar({ format: 'Reading {bar} {value}/{total}', clearOnComplete: true, hideCursor: true });
  return (done, total) => {
    if (bar.isActive) bar.update(done);
    else if (done < total && Date.now() - started > longRun) bar.start(total, done);
    if (bar.isActive && done >= total) bar.stop();
  };
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whoever reads our output may stop reading, as `head` does. */
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

const terminal: Terminal = {
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  today,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  paint,
  bar: progressBar(),
};

runCli(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.err(`interview-coach: something went wrong that should not: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
