/** What the commands need of the terminal they run in. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Today as `YYYY-MM-DD` on the person's calendar. */
  readonly today: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly paint: Paint;
  /** Shows how far a long run has come; does nothing where nobody looks. */
  readonly bar: (done: number, total: number) => void;
}

/** Colours, or nothing where the terminal has none. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly high: (text: string) => string;
  readonly medium: (text: string) => string;
  readonly low: (text: string) => string;
}

/** On one line, and nothing in it that a terminal would obey. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
