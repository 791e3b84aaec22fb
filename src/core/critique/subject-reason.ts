import { sentences } from '../text/sentences';
import { wordCount } from '../text/words';
import { phrases, says, type Phrases } from '../text/phrases';
import { specificsIn } from './subject-specifics';

const REASON = phrases(
  'because', 'so that', 'due to', 'in order to', 'since (?:we|i|it|the|they|our|there|each|every|all|no|most)', 'as (?:we|i|it|they|our|there|each|every) \\p{L}+', 'the reason', 'otherwise', 'that way', 'which (?:means|meant|lets?|gives?|gave|keeps?|kept|allow(?:s|ed)?|made|makes|avoids?|helps?)', '(?:we|i|it|they) (?:also )?(?:need(?:ed|s)?|had to|wanted|must|require[ds]?)', '(?:this|that) (?:gives?|gave|keeps?|kept|lets?|allow(?:s|ed)|avoids?|prevents?|ensures?)', 'to (?:achieve|gain|improve|simplify|enable|scale|serve|meet|avoid|prevent|keep|reduce|make sure|ensure|allow|handle|support|decouple|isolate|save|protect|guarantee)', 'if (?:we|i|it|the|one|a|an|they|any|two)', 'without it', 'kyunki', 'thanks to', 'given that', 'matters? (?:more|most|to)', '(?:we|i|it|that|this|they|\\p{L}+) (?:would|could) (?:have|need|mean|cost|take|lose|drop|break)', 'that suggests', 'the (?:price|trade-?off|catch|cost|downside|benefit|advantage) (?:is|was)', 'for (?:this|our) use case',
);
/** The reason stands before. */
const THEREFORE = phrases('therefore', 'that is why', "that's why", 'so (?:we|i|it|the|a|one|every|each|they|there)', 'so \\p{L}+ <1> (?:was|were|is|are|would|could|had)');

/** Reasons that would fit any choice. */
const HOLLOW = phrases(
  '(?:widely|commonly|mostly|heavily|often) used', 'makes? <3> (?:easy|easier|simple|simpler|fast|faster|better)', 'in demand', 'market leader', 'comfortable with', 'trend(?:y|ing)?',
  '(?:right|best|correct|obvious|good|only|better|smart|natural|standard|default|usual|logical|go-to) (?:thing|choice|way|option|decision|one|tool|fit|solution)', '(?:is|was|it\'s|are) (?:very |the |really |so |quite |just |a |most )*(?:good|best|popular|famous|common|standard|latest|simple|easy|nice|great|better|powerful|fast|modern|trending|industry standard|useful|scalable|robust|efficient|well known|cool)',
  '(?:everyone|everybody|all companies|most companies|many companies|people|big companies) <2> (?:uses?|using|like|likes|prefers?)', '(?:my |the |our )?(?:manager|lead|boss|senior|architect|company|client|team|they|he|she) (?:already |had |has )*(?:said|told|wanted|decided|asked|chose|used|was using|were using|using|preferred|suggested)', 'i (?:just |really |also )*(?:like|liked|love|prefer|preferred|know|knew|felt|feel|thought it)', 'we always (?:use|did|do)', 'used before',
);

/** Fewest words of a reason that says something: "because of I/O operations" names a subject only. */
const FEWEST_WORDS = 4;
const FEWEST_BEFORE = 4;

/** Whether the text gives a reason that would not fit any choice. */
export function givesReason(text: string): boolean {
  return sentences(text).some((sentence) => reasonsIn(sentence.text, REASON) || leadsTo(sentence.text));
}

/** Fewest words in which facts can be weighed. */
const FEWEST_TO_WEIGH = 20;
const FEWEST_FACTS = 2;
const WEIGHS = /\b(?:but|instead|(?:would|'d|wouldn't) have (?:had|needed|lost|meant|cost|taken|been|dropped|broken|made)|rather|tried|compared|than|while|whereas|the price)\b/iu;

/** Whether the text sets facts against each other: a reason without the word for it. */
export function weighsFacts(text: string): boolean {
  return wordCount(text) >= FEWEST_TO_WEIGH && WEIGHS.test(text) && specificsIn(text) >= FEWEST_FACTS;
}

/** Another way, a price or a turn, in so many words. */
const OTHER_WAY = phrases(
  'instead of', 'rather than', 'alternatives?', 'trade-?offs?', 'down-?sides?', 'drawbacks?', 'the (?:price|cost|catch|risk) (?:is|was|of)', 'prices?', 'costs? (?:us|me|them|a|is|more|about)', 'g[ai]ve up', 'compar\\p{L}+', 'versus', 'vs', 'than', 'consider(?:ed|ing)', '(?:other |second |third )?options?',
  "would(?:'ve| have)", 'would (?:also|still|work|need|mean|take|cost|give|be|probably|only|lose|require)', 'could have', 'risk(?:s|y|ed)?', 'but', 'however', 'although', 'though', 'whereas', 'while', 'except', 'on the other hand', 'lost', 'lose', 'against', 'at the expense', 'in return', 'pros', 'cons', 'weigh(?:ed|ing)?', 'both', 'either', 'neither', 'ruled out', 'rejected',
  'accept(?:ed|ing)? (?:that|the|a|it|this|more|less|some|\\p{L}+er)', 'i would (?:look|think|switch|reconsider)', '(?:price|downside) of it', 'over-?kill', 'evaluated', 'prototyped?', '(?:i|we|first|also|then) tried', 'not free', 'only (?:if|when|for)', 'unless', 'depends', '(?:we|i) (?:keep|kept|pay|paid)', 'could wait', 'postponed', 'dropped', 'negotiated', 'pushed back',
);

/** Whether a decision is told with another way, a price or a turn. */
export function namesOtherWay(text: string): boolean {
  return says(text, OTHER_WAY);
}

/** Whether the text tries to give a reason at all. */
export function triesReason(text: string): boolean {
  return says(text, REASON) || says(text, HOLLOW);
}

function reasonsIn(sentence: string, list: Phrases): boolean {
  return list(sentence).some(({ start, end }) => {
    const rest = sentence.slice(end);
    return wordCount(rest) >= FEWEST_WORDS && !isHollow(sentence.slice(start));
  });
}

function leadsTo(sentence: string): boolean {
  return THEREFORE(sentence).some(({ start }) => wordCount(sentence.slice(0, start)) >= FEWEST_BEFORE && !says(sentence.slice(0, start), HOLLOW) && !says(sentence.slice(start), HOLLOW));
}

/** A hollow reason counts where it goes on. */
function isHollow(words: string): boolean {
  return says(words, HOLLOW) && wordCount(words) < 14;
}
