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
