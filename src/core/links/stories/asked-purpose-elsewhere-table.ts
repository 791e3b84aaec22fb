import type { PurposeTable } from './purpose';

/** Ways to ask in which a known asking's word belongs to something else than the candidate: a people's doing, a thing, a reversed role. Patterns as in `patternsIn`. */
export const elsewhereAsked: PurposeTable = {
  'conflict-of-interest': { says: 'conflict*|conflicting of? interest|interests' },
  'being-mentored': { says: 'were|was|are you ever? mentored|coached, been|being|get|got mentored|coached' },
  'changed-mind': { says: 'others|somebody|someone|colleague*|coworker*|teammate*|peer|peers|manager|boss|people|they|who|team persuaded|convinced|influenced|swayed|talked you' },
  'handling-failures': { says: 'how ~ test|tests|testing|simulate|simulating|inject|injecting|detect|detecting|probe|mock|monitor|alert|check|watch for|on|a|the|partial? fail*|failure*' },
  'failure-of-others': {
    says: 'fail*|mistake*|wrong because|due|by|through ~ of|to|by|someone|somebody ~ someone|somebody|others|another|colleague*|coworker*|teammate*|manager|boss|vendor|supplier|client, '
      + 'fail*|mistake*|failure* of|by a|your|another|somebody|someone|the? colleague*|coworker*|teammate*|manager|boss|junior|vendor|supplier|else, '
      + 'someone|somebody else|else_s|elses? failed|mistake*|failure*, someone|somebody_else_s mistake*|failure*',
  },
  'achievement-of-others': {
    says: 'achiev*|accomplish*|success*|win|wins|victory of your|the|our|this|that current|last|former|previous|present? team|teams|company|department|group|squad|employer|organisation|organization|startup|manager|boss|colleague*',
    unless: 'your_own|your_part|your_contribution',
  },
  'success-measured': { says: 'measure|measured|measuring|quantify|track|judge|evaluate|assess the|your|its|a|project? success|successful' },
  'performance-work': { says: 'make|made|making a|an|the|your|this? slow? query|queries|page|pages|endpoint|job|service|api|report|build faster|quicker' },
  'setting-deadlines': {
    says: 'set|sets|setting|define|defining|choose|choosing|pick|agree_on|negotiate|negotiating|communicate|estimate a|an|the|your|own|any? realistic|good|internal|fair|team? deadline*',
  },
};
