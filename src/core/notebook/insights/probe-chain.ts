import type { Comparison } from '../insight';
import type { Chain } from '../probes/chain';

/** Questions of one round that came back to the same thing. */
export const probeChain: Comparison = {
  kind: 'probe-chain',
  detects: 'Three questions or more of one round that came back to the same thing.',
  matters: 'Who asks again did not get what the first question wanted, and the next interviewer may ask the same (RUBRIC.md, "Kinds of insight").',
  compare: (_notebook, { chains }) => [...chains].sort((a, b) => b.questions.length - a.questions.length || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map((chain) => ({
    kind: 'probe-chain',
    message: messageOf(chain),
    places: chain.places,
  })),
};

function messageOf({ about, questions }: Chain): string {
  return `Came back to ${about} in ${spelled(questions.length)} questions running: the first answer did not settle it. `
    + `These are the questions that were asked of you: for ${about}, prepare why it and nothing simpler, where it ends, and one number.`;
}

const NUMBERS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function spelled(count: number): string {
  return NUMBERS[count - 3] ?? String(count);
}
