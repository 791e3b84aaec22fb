import type { AdviceAt } from './advice-at';
import type { Slice } from '../../text/words';

/** What pieces of advice may disagree on. */
export type AdvisedOn = 'introduction-length' | 'answer-length' | 'story-count' | 'question-count' | 'salary' | 'gap' | 'notes'
  | 'star' | 'by-heart' | 'result-first' | 'weakness' | 'humour' | 'depth' | 'employers' | 'hobbies' | 'thanks' | 'pause' | 'we' | 'employer-name';

/** One thing that a piece of advice asks for: a length in seconds or a count between two ends, or to do a thing (1) or not (0). */
export interface Advised {
  readonly on: AdvisedOn;
  readonly least: number;
  readonly most: number;
  readonly advice: AdviceAt;
  /** The sentence that says so, in the passage of the advice. */
  readonly sentence: Slice;
}

/** As it is said in a sentence. */
export const advisedNames: Readonly<Record<AdvisedOn, string>> = {
  'introduction-length': 'the length of the introduction',
  'answer-length': 'the length of an answer',
  'story-count': 'how many stories to have ready',
  'question-count': 'how many questions to ask them',
  salary: 'whether to name a salary',
  gap: 'whether to mention a gap',
  notes: 'whether to use notes',
  star: 'whether to use STAR',
  'by-heart': 'whether to learn answers by heart',
  'result-first': 'whether the result comes first',
  weakness: 'whether to name a true weakness',
  humour: 'whether to joke',
  depth: 'how deep to go',
  employers: 'whether to go through every job',
  hobbies: 'whether to bring up private things',
  thanks: 'whether to send thanks afterwards',
  pause: 'whether to pause before an answer',
  we: 'whether to say "we"',
  'employer-name': 'whether to criticise an employer',
};
