/** One bar of the chart, with the point of its line. */
export interface ChartPoint {
  readonly label: string;
  readonly bar: number;
  readonly line: number;
}

/** A chart of bars with a line over them, as Mermaid draws it, in a fence of its own. */
export function barChart(title: string, points: readonly ChartPoint[]): readonly string[] {
  const top = Math.max(1, ...points.flatMap(({ bar, line }) => [bar, line]));
  const numbers = (of: (point: ChartPoint) => number): string => points.map((point) => String(of(point))).join(', ');
  return [
    '```mermaid', 'xychart-beta', `  title "${chartLabel(title)}"`, `  x-axis [${points.map(({ label }) => `"${chartLabel(label)}"`).join(', ')}]`,
    `  y-axis 0 --> ${String(top)}`, `  bar [${numbers(({ bar }) => bar)}]`, `  line [${numbers(({ line }) => line)}]`, '```',
  ];
}

/** Words that Mermaid takes as a label: plain ASCII letters, digits and a few marks; a letter with an accent loses it. */
export function chartLabel(words: string): string {
  return words.normalize('NFKD').replace(/\s+/g, ' ').replace(/[^A-Za-z0-9 .,()-]/g, '').replace(/-{2,}/g, '-').replace(/ {2,}/g, ' ').trim().slice(0, LONGEST);
}

/** A day as a chart has room for it: "Jul 30". `date` is `YYYY-MM-DD`. */
export function dayLabel(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${String(Number(date.slice(8, 10)))}`.trim();
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONGEST = 60;
