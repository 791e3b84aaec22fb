import type { Subject } from './rule';
import type { Hit } from './subject-hits';

/** All that the subject says after the phrase, the later parts of a story included. */
export function textAfter(subject: Subject, { spot }: Hit): string {
  const later = subject.said.slice(subject.said.indexOf(spot.said) + 1);
  return [spot.said.text.slice(spot.end), ...later.map(({ text }) => text)].join('\n');
}
