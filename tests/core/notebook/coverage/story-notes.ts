/** Notes in the layouts that people use, for the tests of coverage. */

interface Row {
  readonly question: string;
  readonly stories: readonly string[];
}

/** A behavioural table, tagged `interview`. */
export function tableNote(rows: readonly Row[]): string {
  return ['---', 'tags: [interview]', '---', '', '| Question | Story 1 | Story 2 |', '| --- | --- | --- |', ...rows.map(({ question, stories }) => `| ${question} | ${stories[0] ?? ''} | ${stories[1] ?? ''} |`), ''].join('\n');
}

interface BankStory {
  readonly title: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
}

/** A bank of stories under headings; a part without words is left out. */
export function bankNote(stories: readonly BankStory[]): string {
  const told = stories.flatMap(({ title, ...parts }) => [`### ${title}`, '', ...Object.entries(parts).flatMap(([name, words]) => (words === '' ? [] : [`**${name[0]?.toUpperCase() ?? ''}${name.slice(1)}:** ${words}`])), '']);
  return ['---', 'tags: [interview]', '---', '', ...told].join('\n');
}

interface RoundGiven {
  readonly company?: string;
  readonly date?: string;
  readonly outcome?: string;
  readonly round?: string;
  /** Question, then what was said. */
  readonly asked: readonly (readonly [string, string])[];
}

/** A debrief with numbered questions and arrows. */
export function roundNote({ asked, ...properties }: RoundGiven): string {
  const front = Object.entries(properties).map(([name, value]) => `${name}: ${value}`);
  const lines = asked.flatMap(([question, answer], index) => [`${String(index + 1)}. ${question}`, ...(answer === '' ? [] : [`    => I said ${answer}`])]);
  return ['---', 'tags: [interview]', ...front, '---', '', ...lines, ''].join('\n');
}

/** A list of stories to have ready. */
export function listNote(prompts: readonly string[]): string {
  return ['---', 'tags: [interview]', '---', '', 'Prepare stories for:', '', ...prompts.map((prompt) => `- ${prompt}`), ''].join('\n');
}

/** Four parts, none thin, about the harbour's pump. */
export const pumpStory = 'S: In spring the bilge pump of the ferry Hermia failed on every second crossing and the crew bailed by hand.<br>T: I was asked to make the pump reliable before the summer season began.<br>A: I took the pump apart, logged the pressure for a week, wrote the new valve schedule and trained both shifts in it myself.<br>R: The pump ran for 14 months without a single failure and the crew saved 6 hours a week.';

/** Four parts, none thin, about two people who differ over sails. */
export const sailStory = 'S: Bertrand from the loft wanted canvas sails for the regatta and I wanted dacron, and we argued in front of the club.<br>T: We needed one order before the loft closed for the winter break.<br>A: I asked Bertrand for his reasons, wrote both prices on one sheet, tested a panel of each in wind and proposed to split the order.<br>R: We ordered dacron for the mainsail, Bertrand and I still sail together, and the club paid 20 percent less.';

/** Two parts of four. */
export const thinStory = 'S: The lighthouse lamp was dark for one night and two of us blamed each other.<br>A: I carried a spare lamp up the stairs and lit it before the mail boat came in.';
