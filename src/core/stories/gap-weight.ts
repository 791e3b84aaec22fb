import type { PartName } from '../notes/interview-note';
import type { Gap } from './story-review';

export type Weight = 'high' | 'medium' | 'low';

/** What a missing part weighs: without its action or result a story says nothing about the candidate. */
const weightOfPart: Readonly<Record<PartName, Weight>> = {
  situation: 'medium', task: 'medium', action: 'high', result: 'high', learning: 'medium',
};

/** How much a gap matters; what is thin or unclear matters little beside what is missing. */
export function weightOfGap({ part, status }: Gap): Weight {
  return status === 'missing' ? weightOfPart[part] : 'low';
}
