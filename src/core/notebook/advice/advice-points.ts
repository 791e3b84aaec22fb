import { phrases, type Phrases } from '../../text/phrases';
import type { AdvisedOn } from './advised';

/** A thing that one piece of advice asks for and another may forbid. */
export interface AdvicePoint {
  readonly on: AdvisedOn;
  readonly asks: Phrases;
  readonly forbids: Phrases;
}

const NOT = "(?:do not|don't|dont|never|avoid|no need to|not necessary to|needn't|you need not|without|stop|refrain from|stay away from|resist|please don't|there is no need to|(?:should|must) (?:not|never)|shouldn't|mustn't|no) (?:ever |just |even )?";
const DROP = '(?:forget|forget about|skip|drop|ditch|leave out|leave|lose|scrap|ignore|throw away|abandon)';
/** How a sentence or its part begins that tells what to do. */
const DO = '(?:^[\\s*_-]{0,6}|[,;:.] |(?:should|must|always|please|better|need to|have to|want to|ready to|prepared to|sure to|try to|recommend to|and|then|but|just|do) )';

function point(on: AdvisedOn, deed: string, { thing, opposite }: { readonly thing?: string; readonly opposite?: string } = {}): AdvicePoint {
  const dropped = thing === undefined ? [] : [`${DROP} (?:the |your |any |about )?${thing}`, `no ${thing}`, `without (?:the |any )?${thing}`];
  return { on, asks: phrases(`${DO}${deed}`), forbids: phrases(`${NOT}${deed}`, ...dropped, ...(opposite === undefined ? [] : [`${DO}${opposite}`])) };
}

const STAR = '(?:the |a )?(?:strict )?star(?:[- ](?:format|method|structure|letters|template|framework|technique))?';
const YOUR = '(?:the |your |every |each |all (?:the |your )?|whole |any )?';

/** Points on which advice is for or against. */
export const advicePoints: readonly AdvicePoint[] = [
  point('salary', '(?:mention(?:ing)?|name|naming|giv(?:e|ing)|stat(?:e|ing)|say(?:ing)?|bring(?:ing)? up|shar(?:e|ing)|tell(?:ing)? (?:them )?|reveal(?:ing)?|disclos(?:e|ing)) (?:a |an |your |the |any )?(?:expected |current |desired |concrete )?(?:salary|number first|figure first|pay|compensation|ctc)', { opposite: '(?:let them (?:name|say|make)|wait (?:for|until) (?:them|they)) <4> (?:number|figure|offer|range|salary)' }),
  point('gap', '(?:mention(?:ing)?|explain(?:ing)?|bring(?:ing)? up|address(?:ing)?|talk(?:ing)? about|name|naming) (?:a |an |your |the |any )?(?:career |employment |cv |resume )?gap'),
  point('notes', '(?:use|using|read(?:ing)? from|bring(?:ing)?|look(?:ing)? at|have|having|keep(?:ing)?) (?:any |your |written |some )?(?:notes|cheat ?sheets?)', { thing: '(?:notes|cheat ?sheets?)' }),
  point('star', `(?:use|using|follow|following|stick(?:ing)? (?:to|with)|keep(?:ing)? (?:to|with)|apply|applying|go(?:ing)? by|answer(?:ing)? (?:with|in|by)|(?:structure|structuring|frame|framing|tell|telling|shape|shaping|organi[sz]e|put|format|fit) <5> (?:with|in|as|by|into|along|using|to)) ${STAR}`, { thing: STAR }),
  point('by-heart', `(?:memori[sz](?:e|ing)|learn(?:ing)? <5> by heart|script(?:ing)?|(?:rehears(?:e|ing)|learn(?:ing)?|practi[sc](?:e|ing)) <3> word for word|writ(?:e|ing) out)(?: ${YOUR}(?:answers?|stories|story|intro(?:duction)?|script|lines|pitch|sentences|them|it))?`),
  point('result-first', '(?:start(?:ing)?|open(?:ing)?|lead(?:ing)?|begin(?:ning)?) (?:\\w+ )?with (?:the |your |a )?(?:results?|outcome|impact|number|numbers|ending|end|headline|punchline)', { opposite: '(?:start|open|lead|begin) (?:\\w+ )?with (?:the |your |some |a )?(?:context|situation|background|problem|setting|beginning)' }),
  point('weakness', '(?:admit(?:ting)?|nam(?:e|ing)|giv(?:e|ing)|shar(?:e|ing)|tell(?:ing)?|mention(?:ing)?|show(?:ing)?|pick(?:ing)?|bring(?:ing)? up) (?:them |an? |your |any |one )?(?:real |true |honest |genuine |actual |big |serious )?(?:weakness(?:es)?|flaws?|failures?|mistakes?)', { opposite: '(?:turn|present|dress|frame|sell) (?:a |your |the |every )?(?:weakness|flaw|failure)(?:es)? (?:into|as|up)' }),
  point('humour', '(?:use|using|mak(?:e|ing)|crack(?:ing)?|tell(?:ing)?|try(?:ing)?|add(?:ing)?|bring(?:ing)?) (?:a |any |some |your )?(?:little )?(?:jokes?|humou?r)', { thing: '(?:jokes|humou?r)' }),
  point('depth', '(?:go|going|dive|diving|get|getting) (?:too |very |really |into |in )?(?:deep|technical|the (?:technical )?(?:details?|weeds))', { opposite: '(?:stay|keep (?:it|things|everything)|remain) (?:at a )?(?:high[- ]level|short on detail|simple|general|on the surface)' }),
  point('employers', '(?:walk(?:ing)?|go(?:ing)?|tak(?:e|ing)|run(?:ning)?) (?:them |him |her |us |me )?(?:through|over) (?:every|each|all|your whole|the whole|your entire|your full) (?:of )?(?:the |your )?(?:employers?|jobs?|roles?|positions?|cv|resume|career|history|compan(?:y|ies))', { opposite: '(?:talk|speak|stay|focus|tell|mention|cover) <3> (?:only|just|nothing but) <3> (?:last|current|present|latest) (?:job|role|company|employer|position|two|years)' }),
  point('hobbies', '(?:mention(?:ing)?|bring(?:ing)? up|talk(?:ing)? about|add(?:ing)?|includ(?:e|ing)|say(?:ing)?) (?:a |your |some |any |something )?(?:hobby|hobbies|family|private life|personal (?:life|things|note|detail)s?)', { thing: '(?:hobbies|family|private life)' }),
  point('thanks', '(?:send(?:ing)?|writ(?:e|ing)) (?:them |a |an |any )?(?:short )?(?:thank[- ]you|follow-?up)(?: (?:mail|email|note|message))?'),
  point('pause', '(?:pause|pausing|tak(?:e|ing) (?:a moment|your time|a breath|a few seconds)|think(?:ing)? <3> before)', { opposite: '(?:answer|reply|respond|start talking) (?:immediately|at once|right away|straight away|without (?:a )?pause)' }),
  point('we', 'say(?:ing)? \\W{0,2}we\\b'),
  point('employer-name', '(?:criticis(?:e|ing)|criticiz(?:e|ing)|complain(?:ing)? about|badmouth(?:ing)?|blam(?:e|ing)) (?:your |the |any )?(?:former |old |last |current |previous )?(?:employers?|boss|manager|company|team|colleagues?)'),
];
