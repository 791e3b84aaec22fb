/** Whether a short line says that what follows is asked of the interviewer: "Questions to ask", "反问", "Perguntas para a empresa". */
export function announcesReverse(words: string): boolean {
  if (!cue.test(words) || theirs.test(words)) return false;
  return english.test(words) || others.test(words);
}

/** A word that all of them hold, so that most lines cost one look. */
const cue = /ask|quest|my q|reverse|反问|提问|问题|问面试官|pregunt|pergunt|frag|вопрос|질문|逆質問|doman/i;

/** Asked by the interviewer after all. */
const theirs =
  /\b(?:interviewers?|they|company|recruiters?|team|hr|he|she|panel|managers?) (?:\w+ )?(?:asks?|asked|will ask|may ask|might ask|can ask|would ask|could ask|likes? to ask)\b|\basked (?:by|in|at|to|me|during|so far|of me)\b|\bask (?:me|us|the candidates?|candidates|applicants)\b|\basked$|\bas (?:an? |the )?(?:interviewer|hiring manager|recruiter)\b|\byou (?:will|may|might|could|can) be asked\b/i;

const target = '(?:them|him|her|(?:the |your |my |an? |our |potential |future |prospective )*(?:interviewers?|compan(?:y|ies)|employers?|team|panel|(?:hiring |engineering |eng )?managers?|recruiters?|hr|teammates?|startups?|ceo|cto|founders?))';

const english = new RegExp(
  [
    `\\bask(?:ing)?\\b(?: of| to)? ${target}\\b`,
    `\\bquestions?\\b.{0,20}\\b(?:for|to) ${target}\\b`,
    '^(?:my |some |good |great |smart |nice |sample |potential )*questions? (?:to|i|for|that i|i[\'’]d|you|you can|you should|you could)(?: (?:want to|will|can|should|could|may|might|would like to|like to))? ask(?:ed)?\\b.{0,40}$',
    '^(?:here(?:[\'’]s| are| is) )?(?:(?:some|a few|more|the|good|great|my) |examples? of |list of ){0,4}questions (?:that )?you (?:could|can|might|may want to|should) ask\\b(?!ed).{0,60}$',
    '^(?:reverse (?:interview|questions?)|(?:do you have (?:any )?|what |any )questions(?: do you have)?(?: for (?:me|us))?|your questions|my (?:questions|qs)(?: to them)?)$',
    '\\b(?:questions?|things|what) to ask (?:at|in) the end\\b',
    '\\bend of (?:the )?interview questions\\b',
  ].join('|'),
  'i',
);

const others =
  /^(?:[^\p{L}]{0,4})反问(?:环节|问题|面试官|部分)?$|^(?:我|可以|想|要|准备)?.{0,6}(?:问面试官的?问题|向面试官提问|提问环节|反问.{0,6})$|\bpreguntas? .{0,24}\b(?:para|a|al) (?:(?:la|el|los|tu|mi) )?(?:empresa|entrevistador(?:es|a)?|equipo|reclutador\p{L}*|hacer(?:les?)?)\b|\bpreguntas? (?:que )?(?:hacer|puedo hacer|para hacer)|\bperguntas? .{0,40}\b(?:fazer|para (?:o|a|os) (?:entrevistador\p{L}*|empresa|recrutador\p{L}*|time|gestor\p{L}*))\b|\b(?:eigene|meine) (?:rück)?fragen\b|\brückfragen\b|\bfragen an (?:das |die |den )?(?:unternehmen|firma|team|interviewer|arbeitgeber|recruiter)\b|\bquestions? à (?:leur )?poser\b|\bmes questions\b|вопросы (?:к |для )?(?:работодател|компани|интервьюер|собеседующ|команде|от кандидата|от меня|которые (?:я )?зада|им)|(?:мои|встречные) вопросы|что (?:я )?спросить|역질문|(?:면접관|회사)에게 (?:할 |드릴 )?질문|마지막 질문|逆質問|\bdomande da (?:fare|porre)/iu;
