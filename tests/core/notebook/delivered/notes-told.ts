/** A table of stories, as a person keeps it. */
export const table = [
  '---', 'tags: [interview]', '---', '## Table', '',
  '| question | breakdown | story 1 | story 2 |', '| --- | --- | --- | --- |',
  '| Tell me about a conflict with a colleague | listen first | S: Marta wanted the harbour map in one release<br>T: one plan before the regatta<br>A: I drew both plans on one page and counted the buoys<br>R: map live in 5 weeks, no ship lost | - |',
  '| Tell me about a time you failed | own it | S: I set one timer for all lighthouse lamps<br>T: mine to mend<br>A: a jitter for each lamp, a drill every spring<br>R: dark for 90 minutes, never since | - |',
  '| What are you most proud of? | numbers | S: the ferry ledger was kept by hand at Saltmoor<br>T: keep it by machine<br>A: I wrote the rules and found the wrong tickets<br>R: 120k euros of wrong tickets paid back | - |',
  '| Describe a tight deadline | what I cut | S: three quays signed in spring, the season began in June<br>T: all of them live by then<br>A: cut the label printer, one adaptor for all quays<br>R: all live with two days to spare | - |',
  '',
].join('\n');

/** Answers kept as questions and answers. */
export const drill = [
  '---', 'tags: [interview, drill]', '---',
  'Q: How do you make a refund idempotent?',
  'A: A key of the merchant and the refund, a unique index in Postgres, the second insert fails and we return the first answer. Keys live for 14 days.',
  '', 'Q: Why do you want to leave Saltmoor?', 'A: The ledger is done and next year is only upkeep. I want a product where load still hurts.', '',
].join('\n');

/** A round at a company; each line of `asked` is a question or what stands under it. */
export function round(company: string, asked: readonly string[], date = '2026-09-17'): string {
  return ['---', 'tags: [interview]', `company: ${company}`, `date: ${date}`, 'round: values', '---', ...asked, ''].join('\n');
}
