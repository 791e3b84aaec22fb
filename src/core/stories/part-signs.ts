import type { PartName } from '../notes/interview-note';
import { counts, either, says, type Sign } from './sign';

/** Words that tell that something came of the action, good or bad. */
export const outcome: Sign = either(
  counts('money', 'percent', 'multiplier', 'duration', 'count'),
  says(
    'deliver*', 'ship*', 'land*', 'launch*', 'released', 'deployed', 'went live', 'gone live', 'live', 'in production', 'adopt*', 'roll* out', 'completed',
    'finished', 'done', 'solved', 'resolved', 'fixed', 'reduc*', 'cut', 'improv*', 'increas*', 'decreas*', 'grew', 'grown', 'rose', 'dropp*', 'fell', 'saved',
    'saving*', 'sav*', 'won', 'win', 'wins', 'gained', 'signed', 'renewed', 'approved', 'accepted', 'merged', 'agreed', 'passed', 'promot*', 'praised',
    'thanked', 'award*', 'happy', 'satisfied', 'pleased', 'success*', 'succeed*', 'achiev*', 'met the', 'on time', 'ahead of', 'early', 'faster', 'quicker',
    'cheaper', 'fewer', 'stable', 'stabili*', 'reliab*', 'no more', 'no longer', 'zero', 'never again', 'without a', 'stopped', 'prevent*', 'avoid*',
    'eliminat*', 'remov*', 'recover*', 'restored', 'became', 'still use*', 'still run*', 'used by', 'uses it', 'use it', 'handles', 'handled', 'handle',
    'scales', 'scaled', 'works', 'worked', 'running', 'runs', 'enabled', 'unblock*', 'failed', 'lost', 'missed', 'rejected', 'cancelled', 'rolled back', 'back on track',
    'standard', 'doubled', 'tripled', 'halved', 'better', 'back to', 'stayed', 'kept', 'led to', 'result*', 'impact', 'positive', 'now', 'closed', 'onboarded',
    'ho gaya', 'ho gayi', 'ho gaye', 'ban gaya', 'bach gaya', 'bach gaye', 'bacha', 'mila', 'mil gaya', 'kam hua', 'kam ho', 'badh gaya', 'badha', 'chal raha', 'khush',
    'band ho', 'theek', 'live hua', 'ship kiya', 'fix hua',
  ),
);

/** Words that tell a changed behaviour, the half of a learning that is seldom told. */
export const changedBehaviour: Sign = says(
  'since then', 'from then on', 'from now on', 'ever since', 'now i', 'now we', 'i now', 'we now', 'now', 'every', 'each', 'always', 'never', 'before', 'next time',
  'started', 'stopped', 'start', 'stop', 'changed', 'introduced', 'added', 'since', 'again', 'no longer', 'weekly', 'daily', 'monthly', 'habit', 'rule', 'checklist*',
  'playbook*', 'runbook*', 'first', 'going forward', 'instead of', 'made it a', 'i ask', 'i check', 'i write', 'tab se', 'ab main', 'ab hum', 'hamesha', 'pehle',
);

/** Words that tell a learning wherever they stand. */
export const learning: Sign = says(
  'i learned', 'i learnt', 'we learned', 'learned that', 'learnt that', 'learned to', 'learnt to', 'learned how', 'lesson*', 'taught me', 'taught us', 'takeaway*', 'in hindsight', 'looking back',
  'would do differently', 'since then', 'seekha', 'sikha', 'seekh liya', 'learning',
);

/** Words that hint at a part in a story whose parts nobody labelled; there a missing part is only unclear. */
export const unlabelledHints: Readonly<Record<PartName, Sign>> = {
  situation: says(
    'when i was', 'when we', 'at my', 'in my previous', 'in my last', 'in my current', 'at that time', 'last year', 'last month', 'in 20*', 'there was', 'there were', 'we had',
    'our team', 'the client', 'the company', 'was down', 'was slow', 'were slow', 'was failing', 'kept failing', 'working on', 'during', 'jab main', 'us time',
  ),
  task: says(
    'had to', 'needed to', 'was asked to', 'were asked to', 'asked me to', 'my task', 'my job was', 'was responsible', 'the goal', 'goal was', 'was supposed to', 'was tasked',
    'wanted to', 'in order to', 'so that', 'assigned to me', 'was assigned', 'deadline', 'needed', 'karna tha',
  ),
  action: says('i', 'we', 'maine', 'humne'),
  result: either(
    counts('money', 'percent', 'multiplier'),
    says('as a result', 'in the end', 'finally', 'eventually', 'resulted', 'led to', 'delivered', 'shipped', 'launched', 'landed', 'reduced', 'improved', 'increased', 'saved', 'went live', 'adopted', 'dropped', 'fell', 'rose', 'grew', 'solved', 'resolved', 'fixed', 'worked', 'agreed', 'thanked', 'approved', 'completed', 'finished', 'prevent*', 'faster', 'stopped', 'no longer', 'ho gaya', 'aakhir'),
  ),
  learning,
};

/** Words that hint at a changed behaviour in a story told in prose, where a learning may stand in a sentence given to another part. */
export const changeHint: Sign = says(
  'since then', 'from then on', 'now i', 'i now', 'now we', 'we now', 'every day', 'every week', 'every month', 'going forward', 'no longer', 'habit', 'next time',
  'i realised', 'i realized', 'i understood',
);
