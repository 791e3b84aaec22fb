import type { NotebookRead } from '../core/notebook/read-notebook';
import type { ChainRow } from '../core/pages/overview-content';
import { normalise } from '../core/text/words';
import type { Spots } from './across-spots';

/** What interviewers came back to; the chains of one project stand together, in the order of the first of each. */
export function chainRows({ chains, dossiers }: Pick<NotebookRead, 'chains' | 'dossiers'>, spots: Spots): readonly ChainRow[] {
  const projects = new Map(dossiers.flatMap(({ project, asked }) => asked.map(({ question }) => [question, project] as const)));
  const rows = new Map<string, NotebookRead['chains'][number][]>();
  for (const chain of chains) {
    const project = chain.questions.map((id) => projects.get(id)).find((name) => name !== undefined);
    const key = normalise(project ?? chain.about);
    rows.set(key, [...(rows.get(key) ?? []), chain]);
  }
  return [...rows.values()].map((all) => ({
    about: all[0]?.about ?? '',
    notes: [...new Map(all.map(({ path, questions }) => [path, spots.note(path, questions[0])])).values()],
    questions: all.flatMap(({ questions }) => questions.flatMap((id) => spots.question(id) ?? [])),
  }));
}
