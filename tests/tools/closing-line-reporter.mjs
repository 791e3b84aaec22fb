import { writeSync } from 'node:fs';

/** Names every skipped test, then prints the line that CI reads, after everything else. A suite that could not start is a failure. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const tests = results.testResults.flatMap((suite) => suite.testResults);
    const skipped = tests.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => `skipped: ${fullName}\n`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`;
    process.once('exit', () => writeSync(1, skipped.join('') + line));
  }
}
