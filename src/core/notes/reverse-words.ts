/** Whether a short line says that what follows is asked of the interviewer: "Questions to ask", "反问", "Perguntas para a empresa". */
export function announcesReverse(words: string): boolean {
  if (!cue.test(words) || announcesTheirs(words)) return false;
  const said = words.replace(numbered, '');
  return english.test(said) || others.test(said);
}

/** Whether a line holds a word that all of them hold. */
export function speaksOfAsking(words: string): boolean {
  return cue.test(words);
}

/** Whether a title says that the interviewer asks what follows: "Questions they asked", "Questions I was asked". */
export function announcesTheirs(words: string): boolean {
  return cue.test(words) && (theirs.test(words) || (/\basked$/i.test(words) && !ownAsking.test(words)));
}

/** "Part 3: ", "2) ", "10 good ", "¿". */
const numbered = /^[¿\s]{0,3}(?:(?:part|section|step|phase|teil|partie|parte|часть)\s{0,2}\d{1,2}\s{0,2}[:.)–—-]\s{0,2}|\d{1,3}(?:[.):]\s{0,2}|\s(?=\p{L})))/iu;

const ownAsking = /\b(?:i|i['’]ve|i have|i had) asked$/i;

/** A word that all of them hold, so that most lines cost one look. */
const cue = /ask|quest|\bq['’]?s\b|reverse|interview(?:ing)? the|interviewing|反问|反問|提问|问题|我问|问面试官|有什么|pregunt|pergunt|frag|вопрос|спросить|질문|質問|doman|pytani|vragen/i;

/** Asked by the interviewer after all. */
const theirs =
  /\b(?:interviewers?|they|company|recruiters?|team|hr|he|she|panel|managers?) (?:\w+ )?(?:asks?|asked|will ask|may ask|might ask|can ask|would ask|could ask|likes? to ask)\b|\basked (?:by(?! (?:me|(?:the )?(?:candidate|interviewee))\b)|in|at|to|me|during|so far|of me)\b|\bask(?:ed|ing)? (?:me|us|the candidates?|candidates|applicants|yourself|yourselves|oneself)\b|\bquestions to ask (?:before (?:you |starting to )?(?:cod|design|solv|start)|(?:when|while) |(?:in|during|about) (?:an? |the |every |each )?(?:system design|design|coding|problem|architecture))|\bclarif\w+ questions?\b|\bas (?:an? |the )?(?:interviewer|hiring manager|recruiter)\b|\byou (?:will|may|might|could|can) be asked\b/i;

const target = '(?:them|him|her|(?:the |your |my |an? |our |potential |future |prospective )*(?:interviewers?|compan(?:y|ies)|employers?|team|(?:interview )?panel|(?:hiring |engineering |eng )?managers?|recruiters?|hr|teammates?|startups?|ceo|cto|founders?))';

const english = new RegExp(
  [
    `\\bask(?:ing)?\\b(?: of| to)? ${target}\\b`,
    `\\b(?:questions?|q['’]?s)\\b.{0,20}\\b(?:for|to) ${target}\\b`,
    '^(?:(?:my |some |the |all |other |more |good |great ){0,3}(?:questions?|q[\'’]?s) |what |things |stuff )?(?:that )?i(?:[\'’]ve| have| had)? asked(?: (?:them|him|her|back|at the end))?$',
    '^(?:(?:hr|recruiter|manager|hiring manager|engineering manager|team|lead|technical|good|great|top|key|my|some|more|the) ?[:–-]? ?){0,3}(?:(?:questions?|q[\'’]?s|things|stuff|what) )?(?:\\(to ask\\)|to ask(?: (?:back|about))?)$',
    '^what (?:questions )?(?:should|can|could) (?:i|you) ask(?: (?:at the end|back|about))?$',
    '^(?:your|my) turn\\b.{0,4}(?:to ask|questions?)(?: questions?)?$',
    '^(?:the )?interview(?:ing)? (?:the |your |my )?(?:interviewers?|company|them)$',
    '\\bquestions? (?:from|asked by|by) (?:me|my side|the candidate|the interviewee|candidate|interviewee)$',
    '\\bquestions (?:at|for) the end(?: of (?:the |an )?interview)?$',
    '^(?:my )?questions i (?:have|had|prepared|brought) for (?!the interview)',
    '^(?:my |some |good |great |smart |nice |sample |potential )*questions? (?:to|i|for|that i|i[\'’]d|you|you can|you should|you could)(?: (?:want to|will|can|should|could|may|might|would like to|like to))? ask(?:ed)?\\b.{0,40}$',
    '^(?:here(?:[\'’]s| are| is) )?(?:(?:some|a few|more|the|good|great|my) |examples? of |list of ){0,4}questions (?:that )?you (?:could|can|might|may want to|should) ask\\b(?!ed).{0,60}$',
    '^(?:reverse (?:interview(?:ing)?(?: questions?)?|questions?)|(?:do you have (?:any )?|what |any )questions(?: do you have)?(?: for (?:me|us))?|your questions|my (?:questions|qs)(?: to them)?)$',
    '\\b(?:questions?|things|what) to ask (?:at|in) the end\\b',
    '\\bend of (?:the )?interview questions\\b',
  ].join('|'),
  'i',
);

const others =
  /^(?:[^\p{L}]{0,4})反问(?:环节|问题|面试官|部分)?$|^(?:我|可以|想|要|准备)?.{0,6}(?:问面试官的?问题|向面试官提问|提问环节|反问.{0,6})$|\bpreguntas? .{0,24}\b(?:para|a|al) (?:(?:la|el|los|tu|mi) )?(?:empresa|entrevistador(?:es|a)?|equipo|reclutador\p{L}*|hacer(?:les?)?)\b|\bpreguntas? (?:que )?(?:hacer|puedo hacer|para hacer)|\bperguntas? .{0,40}\b(?:fazer|para (?:o|a|os) (?:entrevistador\p{L}*|empresa|recrutador\p{L}*|time|gestor\p{L}*))\b|\b(?:eigene|meine) (?:rück)?fragen\b|\brückfragen\b|\bfragen an (?:das |die |den )?(?:unternehmen|firma|team|interviewer|arbeitgeber|recruiter)\b|\bquestions? à (?:leur )?poser\b|\bmes questions\b|вопросы (?:к |для )?(?:работодател|компани|интервьюер|собеседующ|команде|от кандидата|от меня|которые (?:я )?зада|им)|(?:мои|встречные) вопросы|что (?:я )?спросить|역질문|(?:면접관|회사)에게 (?:할 |드릴 )?질문|마지막 질문|逆質問|\bdomande da (?:fare|porre)|反問|^(?:提问|问)(?:hr|面试官|对方)(?:的?问题)?$|^我(?:反)?问(?:了)?(?:面试官|hr|对方)?的?(?:问题)?$|^我的(?:提问|问题|反问)$|^(?:你)?(?:还)?有什么(?:问题)?(?:要|想)问(?:我|我们)的?[吗么]?$|向面试官提的?问题|(?:面接官|企業|会社)への質問|^質問(?:すること|したいこと|リスト)$|^(?:면접관|회사)에 질문|내가 한 질문|질문할 (?:것|거)|\bpreguntas? que (?:yo )?(?:les? )?(?:hice|haré|voy a hacer|quiero hacer|debes hacer|debería hacer|podrías hacer)\b|^mis preguntas$|\bpreguntas para ellos\b|\bpreguntas inversas\b|\bperguntas? que (?:eu )?(?:fiz|farei|vou fazer|quero fazer|posso fazer)\b|^minhas perguntas$|\bfragen von mir\b|\bfragen, die ich (?:stell|gestellt|habe)|^vos questions$|\bquestions? pour (?:le |la |les |l['’] ?)(?:recruteu\p{L}*|entreprise|équipe|interviewe\p{L}*|manager)|вопросы,? (?:которые )?(?:я )?зада(?:л|ю|ть|м)|вопросы (?:к |для )?(?:рекрутер|hr|менеджер|руководител|тимлид|ним)|\bdomande (?:al?|alla|all['’]|per (?:il |la |l['’]))\s?(?:recruiter|azienda|selezionatore|intervistatore|team)|\bpytania do (?:rekrutera|firmy|pracodawcy)|\bvragen (?:aan|voor) (?:de |het )?(?:interviewer|recruiter|bedrijf|werkgever)/iu;
