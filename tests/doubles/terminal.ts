import type { Terminal } from '../../scripts/node/terminal';

const asIs = (text: string): string => text;

/** A terminal that remembers what was written to it, without colours, on a fixed day. */
export class FakeTerminal implements Terminal {
  readonly cwd: string;
  stdout = '';
  stderr = '';
  readonly bars: string[] = [];
  readonly paint = { title: asIs, strong: asIs, faint: asIs, high: asIs, medium: asIs, low: asIs };

  constructor(cwd: string) {
    this.cwd = cwd;
  }

  readonly today = (): string => '2026-11-22';

  readonly out = (text: string): void => {
    this.stdout += text;
  };

  readonly err = (text: string): void => {
    this.stderr += text;
  };

  readonly bar = (done: number, total: number): void => {
    this.bars.push(`${String(done)}/${String(total)}`);
  };
}
