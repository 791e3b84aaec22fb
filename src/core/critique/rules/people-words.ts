/** People and groups that an answer speaks of, as a source for phrases. */
export const PEOPLE = [
  '(?:(?:team|team )mates?|(?:team )?members?|colleagues?|co-?workers?|managers?|boss(?:es)?|leads?|leaders?|seniors?|juniors?|teams?|testers?|qa|developers?|devs?|engineers?',
  'vendors?|clients?|customers?|users?|pm|pms|product owners?|designers?|architects?|management|company|employer|organi[sz]ation|leadership|ceo|cto|hr|director|guys?|people|intern|devops|stakeholders?',
  'coders?|programmers?|team lead(?:er)?s?|upper management|higher-?ups|bosses|superiors?|supervisors?|contractors?|dbas?|owners?|founders?|executives?|vp|interns|freshers?|analysts?|consultants?)',
].join('|');
