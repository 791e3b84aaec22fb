/** Words with which a template or a definition of STAR speaks, in the languages that labels are read in. No logic stands here. */

const noLetterBehind = String.raw`(?![\p{L}\p{M}])`;

function wordsOf(sources: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`(?:^|[^\p{L}\p{M}])(?:${sources.join('|')})${noLetterBehind}|[我私僕]|弊社`, flags);
}

const ownLatin = [
  "i|i['’]m|i['’]ve|we|my|our|me|us",
  'ich|mich|mir|mein\\p{L}{0,2}|wir|uns|unser\\p{L}{0,2}',
  "je|j['’]\\p{L}+|mon|ma|mes|nous|notre|nos",
  'yo|mi|mis|nosotr[oa]s|nuestr[oa]s?|eu|meu|minha|nós|noss[oa]s?|io|mio|mia|noi|nostr[oaie]',
];

const secondLatin = ["you(?:r|rs|rself|['’]re|['’]ve)?|ur", 'du|dein\\p{L}{0,2}|dich', 'vous|votre|vos|tu', 'tú|tus|usted|você|teu|tua|tuo|tuoi'];

/** The same for ASCII alone, which is most of what is read: many times as fast. */
function asciiOf(sources: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`\b(?:${sources.join('|').replaceAll('\\p{L}', '[a-z]')})\b`, flags);
}

export const ownWordsInAscii = asciiOf(ownLatin, 'i');
export const secondPersonInAscii = asciiOf(secondLatin, 'gi');

/** The first person: whoever says it tells a story. */
export const ownWords = wordsOf([
  ...ownLatin,
  'я|мы|мне|меня|мной|мой|моя|моё|мои|нам|нас|наш\\p{L}{0,3}',
  '나는|내가|나의|저는|제가|저희\\p{L}{0,2}|우리\\p{L}{0,2}',
  'मैं|मैंने|मेरा|मेरी|मेरे|मुझे|हम|हमने|हमारा|हमारी|हमारे',
], 'iu');

/** The second person. */
export const secondPerson = new RegExp(
  String.raw`(?:^|[^\p{L}\p{M}])(?:${[
    ...secondLatin,
    'вы|вас|вам|ваш\\p{L}{0,3}|ты|тебя|твой|твоя|твои',
    '당신\\p{L}{0,2}|귀하\\p{L}{0,2}|하세요|주세요|\\p{L}+하세요|\\p{L}+(?:십|시)시오|\\p{L}+합니다만',
    'आप|आपने|आपका|आपकी|आपके|आपको',
  ].join('|')})${noLetterBehind}|[你您]|あなた|ください`,
  'giu',
);

/** How a part opens that bids the reader to write it, or names what belongs there. */
export const bids = new RegExp(
  String.raw`^[¿¡"“]?(?:${[
    'describe|explain|set the (?:scene|context|stage)|give (?:the |some |a )?(?:context|background|details?)|what (?:was|is|did|were|happened)|how did|state|outline|share|provide',
    'briefly (?:describe|explain)|(?:the )?specific (?:steps|actions)|your (?:role|responsibility|specific)',
    '(?:the )?(?:context|background|goal|steps|outcome|measurable)(?= (?:of|you|that|for|and|or) )',
    '(?:pick|choose|select) (?:one|a|an|something)|spend (?:the )?(?:most|least|about|\\d)|keep (?:it|this) (?:short|brief|to|concise|under)|use (?:numbers|metrics|data|concrete|specific|the first person)',
    'focus on (?:what you|your|the actions you)|highlight (?:your|what|how|the)|quantify|talk about|tell (?:us|them|the interviewer|about)|include (?:numbers|metrics|data|what you|your)|mention (?:the|your|who|what)',
    'brief (?:context|background|description|overview)|(?:one|two|1|2)(?:[-–]\\d| or two| to \\p{L}+)? sentences?|(?:write|add|fill in|insert|enter|type|put) .{0,40}(?:here|sentences?)',
    'beschreib\\p{L}*|erklär\\p{L}*|schilder\\p{L}*|was (?:war|ist|hast|musstest)|wie (?:hast|bist|war)',
    '(?:d|circun)escrever|contextual\\p{L}+|detalhar|apresentar|narrar|relatar|presentar|contar|raccontare|descrivere|presentare|beschreiben|schildern',
    'décri\\p{L}*|expliqu\\p{L}*|présente[rz]?|racont\\p{L}*|quel(?:le)?s? (?:était|est)|que (?:s|d)',
    'describ[aeir]+|explic[ae]r?|cuent[ae]|indic[ae]r?|detall[ae]r?|present[ae]r?|qué|cuál|cómo',
    'descrev[aer]+|explique|conte|indique|apresente|o que (?:você|aconteceu|foi)|qual (?:era|foi|é)|descrivi|spiega',
    'опиши\\p{L}*|расскажи\\p{L}*|объясни\\p{L}*|укажи\\p{L}*|что (?:вы|ты|нужно|было)|как(?:ая|ой|ую|ие) (?:была|был|были|задач\\p{L}*)',
    'वर्णन|बताएं|बताइए|समझाएं',
  ].join('|')})${noLetterBehind}|^(?:简要|具体|请|詳細|详细)?(?:描述|说明|說明|解释|解釋|介绍|简述|阐述|讲述|概述|説明)|(?:설명|기술|서술|작성|제시|묘사)(?:한다|하기|합니다|하라|할 것)?[.。]?$`,
  'iu',
);

/** Question words that stand anywhere in what asks, or open it. */
export const asksAnywhere = /什么|什麼|哪些|怎么|怎樣|怎样|如何|是否|为何|何を|どの|どう|(?:는지|인지|을까|ㄹ까|나요|인가)(?![\p{L}])|^(?:welche[rsnm]?|wie|warum|qué|cuál(?:es)?|cómo|qual|quais|quel(?:le)?s?|comment|pourquoi|как(?:ая|ой|ую|ие|ов)|чего|зачем)(?![\p{L}])/iu;

/** The reader is told what belongs there, at any length: "you need to", "for example you", "it must be told". */
export const instructs =
  /^.{0,40}(?:[你您](?:需要|要|可以|应该|應該|只需|必须))|(?:比如|例如)(?:你|您|当时)|(?:해야|어야|아야) ?(?:한다|합니다|해요|함)[.。]?(?![\p{L}])|필요하다|ましょう|べきです|必要があります/u;

/** A question that says "I" for "you": "what have I done", "how did I do it". */
export const asksMyself = /^(?:what|why|how|who|which|where|when)(?:['’]s| (?:is|are|was|were|did|do|does|have|has|had|would|should|could|can|will))\b[^.!?。]{0,60}[.?]?$/i;

/** One whom a story does not speak of, and a definition does. */
export const speaksOfCandidate = /\bthe (?:candidate|interviewee|applicant|speaker)\b/i;
