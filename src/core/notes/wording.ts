import { rememberLast } from '../text/on-demand';
import { asksForeign } from './foreign-asking';
import type { AnswerForm } from './interview-note';

/**
 * Whether words ask something: a question mark, an interrogative opening, or a request. Works without punctuation,
 * as in "he asked which gateway" or "Tell me about a time". A dressed number or label in front does not matter.
 */
export function asks(text: string): boolean {
  const words = undressed(text);
  return hasQuestionMark(words) || requestOpening.test(words) || asksForeign(words) || interrogativeOpening.test(words) || reportedAsking.test(words) || namedAsking.test(words);
}

/** Whether a question mark ends words: none inside an address, a call, an optional type or code asks anything. */
export function hasQuestionMark(words: string): boolean {
  if (words.includes('？') || words.includes('¿')) return true;
  if (!words.includes('?') || !endingMark.test(words)) return false;
  return !/[\w)\]]\?[)\],]/.test(words) || endingMark.test(words.replace(call, ' '));
}

const endingMark = /\?(?:$|[\s"'”’»)\]*_…~<?!]|\.(?!\w)|[\p{Lu}\u2E80-\uFFFF])/u;

/** A call of a function with its arguments. */
const call = /[\w$]\([^()]{0,200}\)/g;

/** Whether words read as a prompt in a heading or cell: they ask, or they speak of "you" and a time, a thing most so, or a trait. */
export function isPrompt(text: string): boolean {
  const words = undressed(text);
  if (words.length >= longestPrompt || (statesOrder.test(words) && !/[?？]$/.test(words))) return false;
  return asks(words) || promptPhrase.test(words);
}

/** Whether words open with a request ("Tell me about ..", "Time when you ..", "Descreva .."), so that a full stop ends what is asked. */
export function opensRequest(text: string): boolean {
  const words = undressed(text);
  return requestOpening.test(words) || /^(?:an? |any |one )?(?:time|situation|moment|occasion|example) (?:when|where|that|you)\b/i.test(words) || asksForeign(words);
}

/** No prompt is longer: above it stands prose. */
const longestPrompt = 600;

/** Whether words name a theme that interviewers ask about, though they ask nothing: "Technical failure", "Why us". */
export function namesTheme(text: string): boolean {
  return text.length < 80 && theme.test(undressed(text)) && !collection.test(text);
}

/** Whether the interviewer's asking is reported: "he asked ..", "they wanted to know ..", in any spelling close to it. */
export function reportsAsking(text: string): boolean {
  const words = undressed(text);
  return reportedAsking.test(words) || namedAsking.test(words);
}

/** Whether the interviewer hands over: "Do you have any questions for us?" (trap 12). */
export function invitesQuestions(text: string): boolean {
  return text.length < 200 && speaksOfQuestions.test(text) && handsOver.test(undressed(text));
}

/** What every wording of a handing over holds. */
const speaksOfQuestions = /ask|know from|question|pregunt|d[uú]vida|pergunt|fragen|问|вопрос|궁금|물어|질문/i;

const handsOver =
  /\b(?:any|(?:do|did) you have|have you(?: got)?|your) (?:other |more |further |last )?questions? (?:for|to|you)\b|^questions for (?:us|me)\b|^any (?:other |more )?questions\b|\bdo you have any questions\b|\b(?:anything|something|what)(?: else)? (?:that )?(?:you(?:['’]d| would)? (?:want|like|wish|have)|do you (?:want|have)|would you like) to (?:ask|know from) (?:me|us)\b|^反问|(?:什么|啥)(?:问题)?(?:想|要|需要)?(?:问|提问|了解|反问)(?:的|我|我们|面试官)?(?:[?？吗\s]|$)|(?:问题|什么)(?:想|要)?问(?:我|我们|面试官)|\b(?:alguna (?:otra )?pregunta|tienes (?:alguna )?preguntas?|preguntas para (?:nosotros|m[ií]))\b|\b(?:tem|têm|alguma) (?:alguma )?(?:dúvida|pergunta)s?\b|\b(?:haben sie|hast du) (?:noch )?fragen\b|\bavez[- ]vous des questions\b|вопросы (?:к|для) нам?|(?:есть|остались)(?: ли)?(?: у вас)? вопросы|(?:궁금한|물어보고 싶은|질문) ?(?:점|것|사항|있)/iu;

/** Whether a line tells how the interviewer took an answer: never the candidate's words. */
export function tellsReaction(text: string): boolean {
  return /^(?:but |and |then |so )?(?:he|she|they|the interviewer|interviewer|the panel|panel) (?:was|were|is|seemed|looked|did|didn['’]?t|wasn['’]?t|weren['’]?t|liked|nodded|agreed|smiled|laughed|got|kept|did not|said (?:ok|okay|fine|good|no|nice))\b/i.test(undressed(text));
}

/** Whether the writer asked the interviewer: "I asked about the team". */
export function reportsOwnAsking(text: string): boolean {
  return /^(?:最后|然后|接着)?[，,]?我(?:又)?(?:提|反)?问(?:了|他|她|面试官|：)|^(?:(?:and|then|so|at the end|in the end|finally|at last|lastly)[, ]+)*i (?:then |also |finally )?asked\b(?! (?:(?:him|her|them|the interviewer) )?(?:to (?:clarify|repeat|rephrase|explain|give|wait|confirm|share)|for (?:clarification|(?:a|the|some|more) (?:hint|minute|moment|time|second|size))|clarifying|(?:if|whether) (?:i|we) (?:can|could|should|may)))/i.test(undressed(text));
}

/** Whether the writer tells what they said: "I said ..", "Then told them ..". */
export function reportsAnswer(text: string): boolean {
  return reportedAnswer.test(undressed(text));
}

/**
 * Where a reflection ("could improve", "I stumbled") begins in a line: 0 when the line is one, else the offset of the
 * clause that holds it; -1 when there is none.
 */
export function reflectionStart(text: string): number {
  if (couldNotAnswer.test(text)) return 0;
  const behind = failedBehind.exec(text);
  if (behind !== null) return behind.index + behind[0].length - (behind[1] ?? '').length;
  const cue = reflectionCue.exec(text);
  if (cue === null) return -1;
  const before = text.slice(0, cue.index);
  const joints = [...before.matchAll(/(?:[,;.]\s*|\s)(?=(?:but|though|although|however|par|lekin|magar)\b)|[.;]\s+|,\s*(?=(?:i|which)\b)/gi)];
  const joint = joints.at(-1);
  if (joint !== undefined) return joint.index + joint[0].length;
  return reportsAnswer(text) ? -1 : 0;
}

/** Whether a paragraph is a reflection from its first words on, and no account that comes to one later. */
export function opensReflection(text: string): boolean {
  const start = text.slice(0, 80);
  return reflectionStart(start) === 0 && /^(?:(?:but|and|also|here|honestly|note to self|to self|self note|overall|though|i|i'd|i’d|really|quite|just|think|feel|guess|again|a bit)[ ,:]*)*$/i.test(start.slice(0, reflectionCue.exec(start)?.index ?? 0));
}

/** Whether a line tells what "I" or "we" did and ends without asking: an answer, whatever question it repeats. */
export function tellsOfSelf(text: string): boolean {
  const words = undressed(text);
  return /^(?:i|we|maine|mene|humne|hamne)\b/i.test(words) && !/[?？]\s{0,3}$/.test(words);
}

/** How an answer was written down, by its own wording. */
export function formOf(text: string): AnswerForm {
  if (reportsAnswer(text)) return 'reported';
  return hasSentence.test(text) ? 'verbatim' : 'note';
}

/** Without emphasis, quote marks, arrows, a number or a short label in front. A line is asked one thing after the other. */
export const undressed = rememberLast(undress);

/** A plain first letter has no dress in front. */
const bareStart = /^[a-pr-z]/i;

function undress(text: string): string {
  const plain = /[*_`=]/.test(text) ? text.replace(/[*_`]+|==/g, '') : text;
  if (bareStart.test(plain)) return plain.trim();
  return plain
    .replace(/^[\s"'“‘«>]*(?:(?:=+>|-+>|→|⇒|↳|⟶)\s*)?(?:(?:Q(?:ue(?:s(?:tion)?)?)?(?:\s*\d{1,3}\b\s*[.):–-]?|[.)]|\s*(?:[-=]+>|[→⇒]))|\d{1,3}\s*[.):])\s*)?["'“‘«]?/iu, '')
    .trim();
}

const requestOpening =
  /^(?:(?:so|ok|okay|and|then|now|can you|could you|please|well|alright)[, ]+)*(?:tell (?:me|us)|te+ll me|describe|explain|walk (?:me|us)|give (?:me|us|an?|one|details|some|examples?)|share (?:an?|one|your|with)|talk (?:me|us|about)|name (?:a|an|one|your|the|two|three)|say any|justify|introduce|convince me|imagine|suppose|if i were|let(?:'|’)?s (?:take|say|talk|assume)|think of|design (?:a|an|the)|how about|elaborate|discuss (?:a|an|your)|list (?:the|some|your)|compare|define)\b|^(?:koi|ek)\b.{0,60}\bbata\w*|\bke baare mein bata\w*/i;

const interrogativeOpening =
  /^(?:(?:so|ok|okay|and|but|then|also|now|in|like|suppose|well|alright|if so|for example)[, ]+)*(?:(?:why|how|what|where)(?! (?:(?:motivates|drives|excites|interests|makes|attracts|helped|worked for) (?:me|us)|i|my)\b)|what(?:'|’)s|which(?! (?:i|my|was|is|were|made|means|helped|led)\b)|when (?:and|did|do|does|will|would|was|were|is|are|can|could|should|have|has|had)\b|who(?! (?:was|were) )|whom|whose|(?:can|could|would|will|do|does|did|have|has|are|is|was|were|should)(?:n(?:'|’)?t)? (?:you|we|they|it|he|she|there|this|that|these|your|the|a|an|another|other|any|all|some|same)|any (?:questions|idea|experience|time))\b/i;

const reportedAsking =
  /^(?:然后|接着|之后|最后|后来|紧接着|[，,、]){0,3}(?:面试官|他|她|对方)?(?:又|还|接着|然后|再|继续|先|就|上来)*(?:问(?!题|卷|的|过我没|得|到|候|完)|让我|追问|询问|要求我|叫我)|^(?:(?:when|as|since|because|after|once) .{1,60}, ?)?(?:(?:and|then|so|next|after (?:that|it|this)|later|also|(?:at )?first(?:ly)?|initially|finally|lastly|(?:at|in) the end|to (?:start|begin)(?: with)?)[, ]+)*(?:he|she|they|the interviewer|interviewer|the panel|panel|hm|the manager|hiring manager|the hiring manager|recruiter|the recruiter|one of them|the (?:(?:tech|team|engineering|senior) )?(?:lead|director|cto|ceo|vp|founder|engineer|architect|hr)|the (?:first|second|third|other) (?:one|interviewer|person|guy))(?:'s|’s)? (?:(?:then|also|again|next|even|just|now|further|first|finally|followed up and|was|were|is|kept|started(?: with| by| off(?: with| by)?)?|began(?: with| by)|had|has) )*(?:ask\w*|aske\b|wante?d? to (?:know|hear)|wanted me to|enquired|inquired|probed|questioned|followed up|came back|wanted details|pushed|challenged|said why|dug)\b|^(?:phir |aur |fir )*(?:us ?ne|un ?h?on ?ne|inhone|interviewer ne)\b.{0,20}\bp(?:oo|u)ch\w*|^(?:phir|fir|aur|agar)\b.{0,80}\b(?:kaise|kyun?|kya|kab|kaun)\b/i;

/** An interviewer's name and the asking: "Then Farid asked why". */
const namedAsking =
  /^(?:(?:[Aa]nd|[Tt]hen|[Ss]o|[Nn]ext|[Aa]fter that|[Ll]ater|[Aa]lso)[, ]+)*(?![A-Z][a-z]+ly\b|Most\b|Often\b|Ever\b|Be\b|Questions?\b|Topics?\b|Problems?\b|Things\b|Was\b|Were\b|Got\b|Being\b|Nothing\b|Some\b)\p{Lu}\p{Ll}+ (?:(?:then|also|again|next|even|just|now|further) )*(?:asked|wanted to know|enquired|inquired|probed|questioned|followed up)\b/u;

const reportedAnswer =
  /^(?:(?:and|then|so|but|after that|later|here|there|finally|first|also|yes|no|yeah|ok)[, ]+)*(?:i(?:'ve|’ve| have|'d|’d| had| just| also| then| simply| only)* (?:said|say|told|answered|replied|explained|mentioned|responded|talked|spoke|described|gave|shared|walked|admitted|couldn(?:'|’)?t (?:say|answer|tell|explain)|could not (?:say|answer|tell|explain)|narrated|drew(?! up\b| on\b| from\b)|sketched)|said\b|told\b|answered\b|replied\b|explained\b|mentioned\b|my answer was|tries to say|tried to say|(?:maine|mene|humne) (?:bola|boli|kaha|bataya|batayi|samjhaya)\b|我(?:就|又|先|大概|直接)?(?:说|答|回答|讲)|回答(?:了|说|[:：])|(?:le |les )?(?:dije|respondí|expliqué|conté) |(?:eu )?(?:disse|expliquei|falei) |(?:я )?(?:сказал|ответил|рассказал|объяснил)(?:а|и)? )/i;

const reflectionCue =
  /\b(?:could(?:n(?:'|’)?t)? (?:have|of)\b|could(?:'|’)?ve|coulda|shoulda|could improve|can improve|should(?:'|’)?ve|should (?:have|of)|should improve|need(?:s)? to improve|must improve|to improve here|would(?:'|’)ve been better|stumbled|fumbled|messed up|blanked|went blank|i was(?: not|n(?:'|’)?t) (?:very |too |that |so )?(?:clear|sure|able|prepared|ready)|was not able to|could(?: not|n(?:'|’)?t) (?:answer|recall|remember|finish|complete|solve)|ran out of time|time ran out|没答出来|答得不好|mind went|froze\b|rambled|rambling|atak ga\w+|bhool ga\w+|nahi bata\w*|was not confident|wasn(?:'|’)?t confident|forgot to (?:say|mention|tell|add|give|include)|missed (?:to|the point|mentioning)|did(?: not|n(?:'|’)?t) (?:mention|say|tell|add|give (?:a|any|the) (?:number|metric|example))|next time\b|i wish i|not happy with|sounded (?:as if|as though|like|weak|bad|negative|unsure)|did(?: not|n(?:'|’)?t) have (?:an? |any )?(?:good |clear |great |real |proper )?(?:answer|example|story)\b|nothing said\b|no good answer|\b(?:requirements?|points?|things?|cases?|parts?|what) (?:that )?i (?:totally |completely |just )?missed\b|^missed[ \t]*:|答得一般|没答好|没答上来|没想起来|weak answer|bad answer|poor answer|practi[sc]e this)|^(?:but |and |totally |completely )?forgot (?:about|the|my|that|how|what)\b|^(?:should|must) (?:also |better |really )?(?!i\b|we\b|you\b|it\b|he\b|she\b|they\b|the\b|this\b|that\b|there\b|my\b|a\b)[a-z]+\b(?![^\n]*\?)/i;

/** Words in the order of a statement ("How it works", "What the panel wants"): a title, no question, unless it has its mark. */
const statesOrder =
  /^(?:why|how|what|where|when|which|who)(?:'s|’s)? (?:i|we|they|he|she|it|the (?:\w+ ){0,3}?(?:is|are|was|were|may|might|wants?|looks?|expects?|means?|does|do|works?|said|asked|asks|went)|to (?!tell\b)|went (?:well|wrong|right|bad|ok|fine|badly)|(?:landed|stumbled|worked|stuck|clicked|resonated|surprised|slipped|flopped)(?: (?:well|me|them))?$|you (?:learned|learnt|noticed)$|(?:was|is) (?:asked|expected|next|missing)|(?:could|can|should|would) (?:be|have (?:been|gone)) (?:better|improved|different|done (?:better|differently))|(?:did|had) i)\b|^(?:what|how) (?:not )?to\b|^(?:如何|怎样|怎么)(?:应对|准备|回答|使用|学习|复习|写)/i;

const promptPhrase =
  /\b(?:(?:a |any |one )?(?:time|situation|moment|occasion|incident|instance|example) (?:when|where|in which|that|you|of)\b|(?:most|biggest|greatest|hardest|toughest|proudest|worst|best|largest|favou?rite)\b[^.]{0,60}\b(?:you|your)\b|your (?:greatest|biggest|strengths?|weakness(?:es)?|role|experience|expectations?)|(?:about|introduce|describe|rate|see|sell|consider|find) yourself|why (?:us|this|do|are|should)\b|disagree(?:d|ment)? with)/i;

const theme =
  /\b(?:failures?|failture|conflicts?|achievements?|accomplishments?|weakness(?:es)?|strengths?|introduction|mentoring|leadership|ownership|disagreements?|challenges?|mistakes?|feedback|ambiguity|deadline|motivation|proud|project|initiative|innovation|teamwork|outage|incident)\b/i;

/** Titles of collections and of notes to oneself: they hold stories, and ask for none. */
const collection = /\b(?:ideas?|stories|story bank|bank|lists?|notes?|examples|rules?|principles?|frameworks?|steps|areas?|tips|templates?|learnings?)\b/i;

/** A line that says only that there was no answer; "I couldn't say that .." tells of one. */
const couldNotAnswer = /^[(（[\s*_]{0,4}(?:i )?(?:could(?: not|n['’]?t)|did(?: not|n['’]?t)|was(?: not|n['’]?t) able to) (?:answer|know|recall|remember|solve|finish)(?: (?:it|this|that|this one|that one))?[.!)）\]\s*_]{0,4}$/i;

/** A clause behind what was said that tells how the telling failed: "external sort, blanked at first". */
const failedBehind = /[^\s,.;][,;][ \t]+((?:but |then |and )?(?:i )?(?:just |totally |completely |a bit )?(?:blanked|stumbled|fumbled|rambled|froze|went blank|messed up|ran out of time|forgot (?:the|my) (?:numbers?|results?|metrics?|figures?|names?|dates?|end|ending|impact|outcome|rest))\b)/i;

/** A first person with words behind it, or a finite verb that cannot be anything else. */
const hasSentence =
  /\b(?:i|i'm|i’m|i've|i’ve|we|my|our|me)\b[^.!?]{6,}|\b(?:it|he|she|they|this|that|you|nobody|everybody|everyone|people) [a-z]+ [a-z]+|\b(?:is|are|was|were|am|has|have|had|does|did|will|would|can|could|should|\w+n['’]t)\b|\w['’](?:m|re|ve|ll|d)\b/i;
