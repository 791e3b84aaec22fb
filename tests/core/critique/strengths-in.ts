import type { Strength } from '../../../src/core/critique/note-review';
import type { Subject } from '../../../src/core/critique/rule';
import { rulesOnByDefault } from '../../../src/core/critique/rules/rules';
import { strengthsOf } from '../../../src/core/critique/strengths';

/** The strengths of a subject beside everything that the rules find in it. */
export function strengthsIn(subject: Subject): readonly Strength[] {
  const heard = rulesOnByDefault.filter(({ hears }) => hears.includes(subject.register));
  return strengthsOf(subject, heard.flatMap(({ id, judge }) => judge(subject).map((finding) => ({ rule: id, ...finding }))));
}
