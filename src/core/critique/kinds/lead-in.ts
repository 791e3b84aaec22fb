import { either } from './either';

const OPENERS = either(
  String.raw`^(?:(?:so|and|but|ok(?:ay)?|then|well|now|alright|all right|right|also|next|please|pls|q\d*|lp|bq|question(?: \d+)?|`
  + String.raw`first|second|finally|later|again|\d+(?=\s?[.):]))\b[\s.,:;)!?-]*)+`,
);

const ASKED = either(
  String.raw`^(?:then |later |again |next )?`
  + String.raw`(?:(?:he|she|they|i|we|it|one|interviewer|hr|(?:the|my|an?|first|second) (?:interviewer|recruiter|manager|hr|panel|guy|lady|question)) )?`
  + String.raw`(?:also |then |further |again |even |just |next |first |was |were |had |started (?:by|with) |began (?:by|with) |wanted to )*`
  + String.raw`(?:ask(?:ed|ing|s)?|know|was)(?: me| us)?(?: that| about| to| for| if| whether)?(?= )[\s:,"'-]*`,
);

/** The plain words of a question without what only leads up to it: "so", "Q2.", "then he asked me about". */
export function withoutLeadIn(plain: string): string {
  const bare = plain.replace(OPENERS, '').replace(ASKED, '').replace(OPENERS, '');
  return bare === '' ? plain : bare;
}
