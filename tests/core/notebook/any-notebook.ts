import fc from 'fast-check';
import { mixedNote, runs } from '../notes/any-note';

export type Texts = Readonly<Record<string, string>>;

/** A notebook is read whole for each try, so there are fewer of them. */
const notebookRuns = { seed: runs.seed, numRuns: Math.ceil(runs.numRuns / 20) };

/** Examples of an arbitrary, the same in each run of the tests. */
export function examplesOf<T>(arbitrary: fc.Arbitrary<T>): readonly T[] {
  return fc.sample(arbitrary, notebookRuns);
}

const companies = fc.constantFrom('Tarn', 'Brack', 'Ostrava Maps');
const projects = fc.constantFrom('dock sensors', 'refund desk', 'order forecast', 'label printer');
const facts = fc.constantFrom(
  'We were a team of seven.', 'There were three of us.', 'It took nine months.', 'It took 6 weeks.', 'It serves 35k riders.', 'It serves 2,000 riders.', 'I proposed it.', 'My manager proposed it.',
  'It runs on Kafka.', 'It runs on RabbitMQ.', 'It saves 90k euros a year.', 'Errors fell by 60%.', 'It went live in March 2024.', 'The page has a p95 of 200 ms.', 'I have 8 years of experience.', 'Basically, you know, it was fine.',
);
const questions = fc.constantFrom(
  'Tell me about a conflict with a colleague', 'Tell me about a time you failed', 'What are you most proud of?', 'Why do you want to leave?', 'Why do you want to work here?', 'Tell me about yourself',
  'How do you make a consumer idempotent?', 'What is idempotency?', 'How would you cache it?', 'Why Kafka and not a table?', 'Tell me about something you built', 'What is your greatest weakness?', 'Have you mentored someone?',
);
const followUps = fc.constantFrom('why Kafka?', 'what is the peak?', 'who ran it at night?', 'what was the root cause?', 'could another team use it?');
const reflections = fc.constantFrom('but could have named the number', 'blanked on idempotency', 'told the wrong story, I had it for the conflict one', 'forgot the result', 'they never asked about caching');

const said = fc.tuple(projects, facts, facts).map(([project, one, other]) => `the ${project}. ${one} ${other}`);

const debrief = fc.array(fc.record({ asked: questions, answer: fc.option(said), noted: fc.option(reflections), more: fc.option(fc.tuple(followUps, fc.option(facts))) }), { minLength: 1, maxLength: 5 }).map((all) => (
  all.flatMap(({ asked, answer, noted, more }, at) => [
    `${String(at + 1)}. ${asked}`, ...(answer === null ? [] : [`    => ${answer}`]), ...(more === null ? [] : [`    - ${more[0]}`, ...(more[1] === null ? [] : [`      => ${more[1]}`])]), ...(noted === null ? [] : [`    --> ${noted}`]),
  ]).join('\n')
));
const transcript = fc.array(fc.tuple(fc.oneof(questions, followUps), said), { minLength: 1, maxLength: 6 }).map((turns) => turns.map(([asked, answer]) => `**Interviewer:** ${asked}\n\n**Me:** ${answer}\n`).join('\n'));
const table = fc.array(fc.tuple(questions, projects, facts, facts), { minLength: 1, maxLength: 4 }).map((rows) => [
  '| question | breakdown | story 1 |', '| --- | --- | --- |',
  ...rows.map(([asked, project, one, other]) => `| ${asked} | both sides | S: the ${project} of Fernway were old<br>T: make them new<br>A: I rebuilt the ${project}. ${one}<br>R: ${other} |`),
].join('\n'));
const bank = fc.array(fc.tuple(projects, facts, facts), { minLength: 1, maxLength: 3 }).map((all) => all.map(([project, one, other]) => (
  `## [Ownership] The ${project}\n\n**Situation:** the ${project} of Fernway were old and slow\n**Task:** make them new\n**Action:** I rebuilt the ${project} with two clerks. ${one}\n**Result:** ${other}\n`
)).join('\n'));
const advice = fc.tuple(questions, said, facts).map(([asked, answer, claim]) => `## ${asked}\n\n**Answer:** ${answer}\n\n**Suggested improved answer:** "I built it. ${claim}"\n\nKeep the intro under a minute.\n`);
const list = fc.constant('Prepare stories for:\n\n- conflict\n- a failure\n- mentoring\n\nQuestions to ask them\n\n- Who is on call?\n');

interface Properties {
  readonly company: string | null;
  readonly date: string | null;
  readonly rating: number | null;
  readonly outcome: string | null;
}

const properties: fc.Arbitrary<Properties> = fc.record({
  company: fc.option(companies), date: fc.option(fc.constantFrom('2026-07-02', '2026-08-11', '2026-09-20', '2026-11-01', '2026-12-08')),
  rating: fc.option(fc.integer({ min: 1, max: 5 })), outcome: fc.option(fc.constantFrom('passed', 'rejected', 'waiting')),
});

const note = fc.tuple(properties, fc.array(fc.oneof(debrief, debrief, transcript, table, bank, advice, list), { minLength: 1, maxLength: 2 })).map(([{ company, date, rating, outcome }, parts]) => {
  const front = [['company', company], ['date', date], ['self-rating', rating], ['outcome', outcome]].flatMap(([key, value]) => (value === null ? [] : [`${String(key)}: ${String(value)}`]));
  return `---\ntags: [interview]\n${front.map((line) => `${line}\n`).join('')}---\n\n${parts.join('\n\n')}\n`;
});

function byPath(notes: readonly string[], folder: string): Texts {
  return Object.fromEntries(notes.map((text, at) => [`${folder}/${String(at)}.md`, text]));
}

const resume = fc.array(facts, { minLength: 1, maxLength: 5 }).map((lines) => `---\ntags: [resume]\n---\n# Robin Vale\n\n## Fernway - Software Engineer\n*Apr 2021 - present*\n\n${lines.map((line) => `- ${line}\n`).join('')}`);

/** Notes as a person keeps them: rounds, tables, banks, advice, lists, and a resume. */
export const anyNotebook: fc.Arbitrary<Texts> = fc.tuple(fc.array(note, { minLength: 1, maxLength: 6 }), fc.option(resume))
  .map(([notes, cv]) => ({ ...byPath(notes, 'Notes'), ...(cv === null ? {} : { 'Resume.md': cv }) }));

/** Notes of any fragments at all beside such notes. */
export const anyJunk: fc.Arbitrary<Texts> = fc.tuple(fc.array(mixedNote, { minLength: 1, maxLength: 3 }), fc.array(note, { maxLength: 2 })).map(([junk, notes]) => ({ ...byPath(junk, 'Junk'), ...byPath(notes, 'Notes') }));
