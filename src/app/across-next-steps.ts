import type { NextStep, OverviewContent } from '../core/pages/overview-content';
import { overviewWords } from '../core/pages/overview-words';

/** What the steps are chosen from. */
type Rows = Omit<OverviewContent, 'next'>;

const MOST = 5;

/** At most five things to do next: by turns a weak area, a contradiction, a question left open, a story that is lacking and what was not said. */
export function nextSteps(rows: Rows): readonly NextStep[] {
  const turns = [areaSteps(rows), contradictionSteps(rows), openSteps(rows), promptSteps(rows), lostSteps(rows)];
  const longest = Math.max(...turns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => turns.flatMap((steps) => steps[i] ?? [])).flat().slice(0, MOST);
}

const { steps } = overviewWords;

function areaSteps({ areas }: Rows): readonly NextStep[] {
  return areas.map(({ title, next, at }) => ({ text: steps.area(title, next), at }));
}

function contradictionSteps({ contradictions }: Rows): readonly NextStep[] {
  return contradictions.map(({ message, quotes }) => ({ text: steps.settle(message), at: quotes[0]?.at ?? null }));
}

/** The unanswered questions of all projects, then those answered weakly. */
function openSteps({ dossiers }: Rows): readonly NextStep[] {
  const asked = (state: 'no' | 'weak', say: (project: string) => string): readonly NextStep[] => (
    dossiers.flatMap(({ project, asked: all }) => all.filter(({ answered }) => answered === state).slice(0, 1).map(({ question }) => ({ text: say(project), at: question })))
  );
  return [...asked('no', steps.answer), ...asked('weak', steps.weakAnswer)];
}

function promptSteps({ checklist }: Rows): readonly NextStep[] {
  return checklist.filter(({ gap }) => gap).map(({ prompt }) => ({ text: steps.prompt(prompt.words), at: { ...prompt, words: steps.list } }));
}

function lostSteps({ delivered }: Rows): readonly NextStep[] {
  return delivered.flatMap(({ lost, asked }) => lost.slice(0, 1).map((each) => ({ text: steps.lost(each), at: asked })));
}
