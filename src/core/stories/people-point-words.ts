import type { PointFamily } from './point-family';
import { either, impliesOwnAction, inParts, says, tells, tellsOwnAction, type Sign } from './sign';

const NEVER: Sign = () => null;

const OTHERS = says('team', 'teams', 'teammate*', 'colleague*', 'manager', 'boss', 'pm', 'designer*', 'people', 'everyone', 'we', 'our', 'us', 'hum', 'humne', 'hamne');

/** Ideas about the person and those around. */
export const peoplePoints: readonly PointFamily[] = [
  {
    id: 'teamwork',
    names: ['teamwork', 'team work', 'team player', 'collab*', 'cooperat*', 'working with others', 'work with others', 'working together', 'cross team', 'cross functional*', 'partnership', 'with the team'],
    shows: says(
      'teamwork', 'team work', 'collab*', 'cross functional*', 'cross team', 'together with', 'together', 'paired', 'pair programm*', 'pairing',
      'jointly', 'alongside', 'partnered', 'side by side', 'worked with', 'working with', 'with the .. team', 'with our .. team', 'with another team',
      'with # teams', 'with # engineers', 'with # developers', 'with # teammates', 'with a teammate', 'with a colleague', 'co designed', 'co wrote',
      'as a team', 'brainstorm*', 'shared the work', 'split the work', 'helped each other', 'milkar', 'mil kar', 'ke saath', 'team ne milke',
    ),
    hints: OTHERS,
  },
  {
    id: 'own-action',
    names: ['what you did', 'what i did', 'own action*', 'own role', 'own work', 'your action*', 'my action*', 'actions', 'action', 'your role', 'my role', 'achievement*', 'accomplishment*', 'your contribution', 'contribut*', 'my involvement', 'involvement', 'steps you took', 'how you did it', 'how you got there', 'what you built', 'i not we', 'focus on i'],
    shows: tellsOwnAction,
    hints: either(impliesOwnAction, tells('action')),
  },
  {
    id: 'beyond-role',
    names: ['beyond your role', 'beyond my role', 'beyond the role', 'beyond role', 'outside your role', 'outside your job', 'above and beyond', 'extra mile', 'stepped up', 'step up', 'stepping up', 'initiative', 'proactiv*', 'self starter', 'unasked', 'nobody asked', 'volunteer*'],
    shows: says(
      'volunteer*', 'took over', 'stepped in', 'stepped up', 'step in', 'step up', 'nobody asked', 'no one asked', 'without being asked', 'not asked', 'on my own initiative',
      'initiative', 'not my job', 'not part of my', 'outside my', 'beyond my', 'in my own time', 'in my spare time', 'on the weekend', 'nobody owned', 'no one owned',
      'no owner', 'had no owner', 'wasn\'t assigned', 'was not assigned', 'proactiv*', 'filled in for', 'filled the gap', 'extra mile', 'offered to', 'self started', 'on my own',
      'acting lead', 'was on leave', 'had left', 'was on vacation', 'bina kahe', 'khud se',
    ),
    hints: says('led', 'drove', 'owned', 'propos*', 'convinc*', 'started', 'suggest*', 'pitch*', 'raised', 'asked my manager', 'took', 'initiated'),
  },
  {
    id: 'no-title',
    names: ['leading without title', 'lead without title', 'without title', 'without authority', 'without a title', 'without formal authority', 'without being a manager', 'informal leader*', 'influence without authority', 'not the manager'],
    shows: says(
      'without authority', 'without a title', 'without the title', 'no authority', 'not their manager', 'not his manager', 'not her manager', 'not the manager', 'wasn\'t the lead',
      'was not the lead', 'not the lead', 'no formal', 'peers', 'another team', 'other teams', 'other team', 'as a junior', 'as an intern', 'convinc*', 'persuad*', 'influenc*', 'rallied', 'my boss',
      'more senior', 'senior engineer*', 'acting lead', 'voluntar*',
    ),
    hints: says('led', 'leading', 'coordinat*', 'aligned', 'organi*', 'drove', 'mentor*', 'propos*', 'facilitat*', 'stakeholder*', 'lead kiya'),
  },
  {
    id: 'leadership',
    names: ['lead', 'leader*', 'leading', 'led', 'taking charge', 'took charge', 'delegat*', 'direction'],
    shows: says(
      'led', 'leading', 'i lead', 'lead kiya', 'drove', 'delegat*', 'assigned', 'coordinat*', 'rallied', 'in charge', 'took charge', 'took the lead', 'spearhead*', 'organi*ed', 'organised', 'organized',
      'aligned', 'set the direction', 'split the work', 'divided the work', 'ran the project', 'convinc*', 'mentor*', 'tech lead', 'point person', 'headed',
    ),
    hints: says('managed', 'owned', 'planned', 'propos*', 'decided', 'responsible', 'guided', 'helped', 'training plan', 'taught', 'explained', 'scheduled', 'leadership'),
  },
  {
    id: 'stakeholders',
    names: ['stakeholder*', 'management', 'business side', 'product and business', 'executive*', 'manager* and product'],
    shows: says(
      'stakeholder*', 'product manager*', 'pm', 'pms', 'marketing', 'sales', 'legal', 'finance', 'cto', 'ceo', 'vp', 'director*', 'leadership', 'management', 'business team', 'my boss', 'my manager',
      'client', 'clients', 'support team', 'operations', 'compliance', 'security team', 'design team', 'head of', 'product team', 'executives',
    ),
    hints: says('team', 'teams', 'people', 'customer*', 'users', 'manager', 'boss', 'others', 'everyone'),
  },
  {
    id: 'both-sides',
    names: ['both sides', 'both views', 'two sides', 'other side', 'other view', 'their view', 'their side', 'point of view', 'perspective*', 'listen*', 'empath*', 'conflict*', 'disagree*', 'difference of opinion', 'what they wanted'],
    shows: says(
      'disagree*', 'their view', 'his view', 'her view', 'their point', 'his point', 'her point', 'their side', 'his side', 'her side', 'both sides', 'perspective*', 'they wanted', 'he wanted', 'she wanted',
      'wanted to use', 'they felt', 'he felt', 'she felt', 'they worried', 'he worried', 'she worried', 'their concern*', 'his concern*', 'her concern*', 'listen*', 'they believed', 'he believed', 'she believed', 'argued', 'they preferred',
      'he preferred', 'she preferred', 'insisted', 'pushed back', 'objected', 'they thought', 'he thought', 'she thought', 'understand their', 'their reasons', 'alag raay', 'maanna tha',
    ),
    hints: says('conflict*', 'argument', 'both', 'each', 'wanted', 'preferred', 'tension', 'debate*', 'opinion*', 'teammate*', 'colleague*', 'difficult'),
  },
  {
    id: 'settled',
    names: ['how it was settled', 'how you settled', 'how it ended', 'settled', 'resol*', 'compromise', 'agreement', 'common ground', 'how you solved it', 'made peace', 'de escalat*'],
    shows: inParts(['action', 'result', 'learning'], says(
      'agreed', 'agreement', 'settled', 'resolved', 'compromis*', 'middle ground', 'common ground', 'met halfway', 'disagree and commit', 'committed to', 'came around', 'changed my mind', 'changed his mind', 'changed her mind',
      'changed their mind*', 'decided together', 'went with', 'we chose', 'team voted', 'voted', 'consensus', 'aligned', 'convinced', 'accepted', 'maan gaye', 'tay hua', 'tay kiya', 'signed off', 'approved',
    )),
    hints: either(tells('result'), says('discuss*', 'talked', 'meeting', 'solved', 'fixed', 'decided', 'spoke')),
  },
  {
    id: 'own-part',
    names: ['your part', 'my part', 'own part', 'own mistake', 'your mistake', 'accountab*', 'responsib*', 'no blame', 'owning it', 'own up', 'not blame', 'your part in it', 'no excuses'],
    shows: says(
      'my mistake*', 'my fault', 'my responsibility', 'my part', 'i should have', 'i should\'ve', 'i missed', 'i didn\'t', 'i did not', 'i failed', 'i forgot', 'i broke', 'i caused', 'i deleted the', 'i deleted a', 'i overlooked', 'i underestimated', 'i assumed',
      'i was wrong', 'i skipped', 'took responsibility', 'took full responsibility', 'owned up', 'owned it', 'owned the mistake', 'apologi*', 'admitted', 'on me', 'blaming myself', 'meri galti', 'galti meri', 'maine galti', 'mujhse', 'accountab*', 'i was responsible',
    ),
    hints: says('i', 'my', 'maine', 'grateful', 'feedback', 'blameless', 'responsib*'),
  },
  {
    id: 'feedback',
    names: ['feedback', 'critici*', 'constructive', 'react*', 'received feedback', 'took feedback'],
    shows: says('feedback', 'critici*', 'told me that', 'pointed out', 'review comments', 'code review*', '1:1', 'one on one', 'performance review', 'suggested that i', 'asked for input', 'retro*', 'thanked'),
    hints: says('manager', 'mentor', 'said', 'told', 'reviewed', 'comments', 'advice', 'listen*'),
  },
  {
    id: 'mentoring',
    names: ['mentor*', 'coach*', 'helping others', 'growing others', 'teach others', 'onboard*', 'unblock* others', 'enable*', 'help* junior*', 'people you grew', 'growing people'],
    shows: says('mentor*', 'coach*', 'onboard*', 'taught', 'teach*', 'trained', 'training', 'paired', 'pair programm*', 'pairing', 'buddy', 'guided', 'unblock*', 'helped .. junior*', 'helped .. engineer*', 'helped .. teammate*', 'workshop*', 'brown bag', 'knowledge sharing', 'office hours', 'sikhaya'),
    hints: says('helped', 'junior*', 'intern*', 'new joiner*', 'new hire*', 'explained', 'showed', 'shared', 'reviewed', 'documented'),
  },
  {
    id: 'communication',
    names: ['communicat*', 'how you told', 'said so', 'spoke up', 'speak* up', 'explain*', 'present*', 'keeping people informed', 'transparen*', 'expectation*', 'alignment', 'align*'],
    shows: says('explained', 'explain*', 'present*', 'communicat*', 'told', 'wrote a doc*', 'demo', 'demos', 'demoed', 'walked .. through', 'weekly update*', 'status update*', 'kept .. informed', 'kept .. updated', 'aligned', 'alerted', 'informed', 'announced', 'proposal', 'pitch*', 'meeting', 'samjhaya', 'raised it', 'escalat*', 'convinc*'),
    hints: says('said', 'wrote to', 'called', 'mailed', 'messaged', 'posted', 'asked', 'discuss*', 'talked', 'slack', 'email*', 'doc', 'docs', 'shared', 'call', 'showed', 'bataya'),
  },
  {
    id: 'persuasion',
    names: ['persua*', 'convinc*', 'influenc*', 'buy in', 'selling the idea', 'winning people over', 'bring* people along', 'how you won people over'],
    shows: says('convinc*', 'persuad*', 'influenc*', 'buy in', 'pitch*', 'made the case', 'made a case', 'won over', 'won .. over', 'negotiat*', 'agreed to', 'got approval', 'approved', 'signed off', 'bet on', 'showed data', 'manaya', 'manane', 'proposal', 'brought data', 'came around'),
    hints: says('propos*', 'suggest*', 'showed', 'present*', 'demo', 'explained', 'asked', 'data', 'prototype*', 'mvp'),
  },
  {
    id: 'customer',
    names: ['customer*', 'client*', 'user*', 'user focus', 'customer focus', 'customer obsess*', 'their need'],
    shows: says('customer*', 'client*', 'users', 'user', 'merchant*', 'buyer*', 'seller*', 'patient*', 'student*', 'driver*', 'subscriber*', 'grahak', 'shopper*', 'end user*', 'support ticket*'),
    hints: says('business', 'feedback', 'support', 'sales', 'marketing', 'product', 'complain*', 'people'),
  },
  {
    id: 'ownership',
    names: ['ownership', 'own it', 'end to end', 'accountable', 'drive', 'driving', 'take charge', 'see it through'],
    shows: says('owned', 'i own', 'ownership', 'end to end', 'my responsibility', 'responsible for', 'drove', 'took over', 'took charge', 'saw it through', 'followed up', 'until it', 'on call', 'oncall', 'i led', 'led', 'maintained', 'from design to', 'zimmedari', 'jimmedari', 'in charge of', 'took responsibility', 'alone'),
    hints: either(tellsOwnAction, impliesOwnAction),
  },
  {
    id: 'motivation',
    names: ['motivat*', 'why', 'passion*', 'drive for it', 'proud', 'pride', 'why it matters to you', 'why you care', 'what it meant to you', 'love of the craft', 'why you are proud of it', 'enjoy*'],
    shows: says('proud', 'because i', 'i wanted', 'i love*', 'i enjoy*', 'passion*', 'excited', 'curious', 'i care', 'matters to me', 'meant a lot', 'motivat*', 'interest*', 'dream', 'fun', 'pasand', 'favourite', 'favorite', 'believe in'),
    hints: says('because', 'wanted', 'like', 'liked', 'happy', 'goal', 'chose', 'reason', 'since', 'kyunki'),
  },
  {
    id: 'trust',
    names: ['trust', 'relationship*', 'earn* trust', 'rapport', 'respect', 'credibility', 'how you get on now'],
    shows: says('trust*', 'relationship*', 'respect*', 'rapport', 'credib*', 'advocate', 'reached out', 'friends', 'good terms', 'thanked', 'coffee', 'apologi*', 'bharosa', 'credited', '1:1', 'one on one', 'still work together', 'vouch*'),
    hints: says('team*', 'agreed', 'listen*', 'honest*', 'open*', 'helped', 'support*', 'together'),
  },
  {
    id: 'perseverance',
    names: ['persever*', 'resilien*', 'persist*', 'grit', 'not giving up', 'how you kept going', 'overcom*', 'adapt*', 'flexib*', 'bounce back'],
    shows: says('kept', 'tried again', 'second attempt', 'third attempt', 'after # attempts', '# attempts', 'again and again', 'did not give up', 'didn\'t give up', 'persist*', 'until', 'finally', 'eventually', 'despite', 'even though', 'adapt*', 'pivot*', 'changed course', 'recover*', 'overcame', 'stayed up', 'baar baar', 'still', 'restart*', 'worked around'),
    hints: says('but', 'then', 'again', 'after', 'however', 'changed', 'solved', 'hard'),
  },
  {
    id: 'help',
    names: ['asking for help', 'ask* for help', 'help you got', 'support you got', 'resourceful*', 'who helped'],
    shows: says('asked .. for help', 'asked for help', 'reached out', 'with help from', 'with the help of', 'asked .. expert*', 'consulted', 'got advice', 'asked a senior', 'asked for input', 'asked my manager', 'madad', 'paired with', 'read the docs', 'read .. docs'),
    hints: says('asked', 'help*', 'advice', 'senior*', 'expert*', 'mentor', 'docs', 'research*'),
  },
  {
    id: 'recognition',
    names: ['recogni*', 'award*', 'praise', 'promotion', 'what others said', 'kudos', 'feedback from others'],
    shows: says('award*', 'promot*', 'praised', 'thanked', 'kudos', 'shout out', 'mentioned', 'bonus', 'recogni*', 'appreciat*', 'advocate', 'congratulat*', 'champion', 'shabash', 'all hands'),
    hints: says('happy', 'liked', 'feedback', 'pleased', 'manager', 'customer*'),
  },
  { id: 'strength', names: ['strength*', 'weakness*', 'example', 'proof', 'a story that shows it'], shows: either(tells('action'), says('for example', 'for instance', 'once', 'last year', 'when i')), hints: NEVER },
];
