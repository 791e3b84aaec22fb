import { contractSchema } from '../../src/app/contract';
import { helpText, readArguments, UsageError } from './arguments';
import { runAnalyze } from './run-analyze';
import { runRelated } from './run-related';
import type { Terminal } from './terminal';

/** Runs a command line and resolves to the exit code: 0 all read, 1 some inputs failed, 2 called wrongly. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const asked = readArguments(argv);
    if (asked.command === 'analyze') return await runAnalyze(asked.paths, asked.options, terminal);
    if (asked.command === 'related') return await runRelated(asked.vault, asked.options, terminal);
    terminal.out(asked.command === 'help' ? helpText : `${JSON.stringify(contractSchema(), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`interview-coach: ${error.message}\n`);
    return 2;
  }
}
