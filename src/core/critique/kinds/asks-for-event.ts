import { plainQuestion } from './plain-question';
import { asksForStory } from './story-form';

/** Whether the words of a question ask for something that the candidate did once: "Tell me about a choice you had to make", "What did you fix that was not your job?". */
export function asksForEvent(question: string): boolean {
  const plain = plainQuestion(question);
  return asksForStory(plain) || FORMS.some((form) => form.test(plain));
}

const THING = "(?:an?|any|one|some|the) (?:[a-z'-]+ ){1,5}?";

const FORMS: readonly RegExp[] = [
  new RegExp(`\\b(?:tell|describe|share|give|name|recall|talk|walk|show|think of)\\b[^?.]{0,24}\\b${THING}(?:that |which |where |when )?(?:you|u)(?:'ve|'d)? (?:had|have|made|took|were|was|did|ever|got|found|led|built|solved|faced|missed|changed|worked|could|couldn't|didn't|gave|received|needed)\\b`, 'u'),
  new RegExp(`^(?:${THING})(?:that |which )?(?:you|u)(?:'ve|'d)? (?:had|have|made|took|did|ever|got|led|solved|faced|missed|changed|received|gave)\\b`, 'u'),
  /^(?:and )?(?:when|where|who|what|which|how)(?: [a-z'-]+){0,4} (?:did|have|had|were) (?:you|u) (?!see|get|use|deploy|store|end|reach|build|choose|pick|consider|measure|test|run)/u,
  /^(?:an? |any |one )?(?:time|example|situation|occasion|moment|case)s? (?:of|when|where|you|u|that)\b/u,
  /^(?:examples? of|an? (?:[a-z'-]+ ){0,3}(?:conflict|failure|mistake|decision|choice|disagreement|success|challenge|achievement|setback|risk) )/u,
];
