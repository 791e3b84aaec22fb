/** The first word of a line in Latin letters, behind an upside-down question mark. */
export const candidateWord = /^¿?[ \t]{0,2}([\p{L}]+)/u;

/** First words that ask, each with what must follow; null where the word alone is enough. */
export const latinOpenings: ReadonlyMap<string, RegExp | null> = new Map([
  ...each('explica explique explícame explicame expliquez erkläre erklären erkläre décrivez décris racontez raconte parlez parle présentez définissez citez conte descreva defina diferencie fale'),
  ...each('cuéntame cuentame cuénteme cuente háblame hablame descríbeme describa define defíneme menciona nombra enumera dime'),
  ...each('erzähl erzähle erzählen beschreib beschreibe beschreiben nenne nennen warum wieso weshalb welche welcher welches welchen pourquoi quel quelle quels quelles'),
  ...each('qué cuál cuáles quién quiénes cuándo dónde cuánto cuánta cuántos cuántas cómo perché racconta parlami descriva opowiedz dlaczego'),
  ...each('qual quais quantos quantas'),
  ...when('por', / ?qu[eéê](?!\p{L})/iu),
  ...when('para', / qu[eéê] (?:sirven?|servem?|es|se (?:usa|utiliza))(?!\p{L})/iu),
  ...when('cuenta', / (?:una|un|sobre|algo)(?!\p{L})/iu),
  ...when('comment', / (?:vous|avez|est|allez|tu|on|ça|gérez|réagissez|fonctionne\p{L}*|faire|feriez)(?!\p{L})/iu),
  ...when('cite', / (?:um|uma|exemplos|os|as|dois|duas|três|alguns)(?!\p{L})/iu),
  ...when('liste', / (?:os|as|dois|três|alguns|algumas)(?!\p{L})/iu),
  ...when('detalhe', / (?:o|a|como|um|uma|sua|seu)(?!\p{L})/iu),
  ...when('en', / (?:qué|quoi)(?!\p{L})/iu),
  ...when('o', / que (?:é|e|são|sao|você|voce|vc|faz|fazem|faria|significa|acontece|te|diferencia|seria)(?!\p{L})/iu),
  ...when('como', / (?:você|voce|vc|vocês|funciona|funcionam|seria|fazer|faria|garantir|garantiria|lidar|lida|se (?:llama|hace|crea|define|declara|usa|faz|cria|chama|comporta)|harias|harías|sabes|implementar|resolver)(?!\p{L})/iu),
  ...when('quando', / (?:você|voce|vc|usar|utilizar|devo|devemos|foi)(?!\p{L})/iu),
  ...when('quem', / (?:é|foi|seria)(?!\p{L})/iu),
  ...when('que', / (?:es|son|significa|diferencias?|diferença|pasa|hace|harías|harias|signifie|feriez|savez|pensez)(?!\p{L})/iu),
  ...when('cual', / (?:es|fue|sería|seria|ha)(?!\p{L})/iu),
  ...when('was', / (?:ist|sind|bedeutet|passiert|macht|machen|würden|würdest|wissen|weißt|motiviert|unterscheidet|verstehen|verstehst)(?!\p{L})/iu),
  ...when('wie', / (?:haben|hast|würden|würdest|gehen|gehst|funktioniert|funktionieren|lange|viele|sieht|löst|lösen|kann|können|wird|geht|stellst|stellen|sorgen|reagieren|reagierst)(?!\p{L})/iu),
  ...when('wann', / (?:haben|hast|würden|sollte|wird|nutzt|verwendet)(?!\p{L})/iu),
  ...when('wo', / (?:sehen|siehst|liegt|liegen)(?!\p{L})/iu),
  ...when('unterschied', / zwischen(?!\p{L})/iu),
  ...when('différence', / entre(?!\p{L})/iu),
  ...when('diferencia', / entre(?!\p{L})/iu),
  ...when('diferença', / entre(?!\p{L})/iu),
  ...when('donnez', / /u),
  ...when('où', / (?:vous|voyez|se)(?!\p{L})/iu),
  ...when('qu', /['’]est[- ]ce(?!\p{L})/iu),
  ...when('à', / quoi(?!\p{L})/iu),
  ...when('describe', / (?:un|una|tu|el|la|los|las)(?!\p{L})/iu),
  ...when('compare', / (?:o|os|as|el|los|las)(?!\p{L})/iu),
  ...when('has', / (?:trabajado|usado|utilizado|tenido|hecho|liderado)(?!\p{L})/iu),
  ...when('dê', / (?:um|uma)(?!\p{L})/iu),
  ...when('da', / un ejemplo(?!\p{L})/iu),
  ...when('dame', / un(?!\p{L})/iu),
  ...when('che', / (?:cosa|cos)(?!\p{L})/iu),
  ...when('czym', / (?:jest|są|się|różni)(?!\p{L})/iu),
  ...when('jak', / (?:działa|byś|by|radzisz|można|zaimplement\p{L}*)(?!\p{L})/iu),
]);

function each(words: string): readonly (readonly [string, null])[] {
  return words.split(' ').map((word) => [word, null] as const);
}

function when(word: string, follows: RegExp): readonly (readonly [string, RegExp])[] {
  return [[word, follows]];
}

export const russianOpening =
  /^(?:расскаж|опиш|объясн|поясни|назови|перечисли|приведи|сравни|почему|зачем|как (?:вы|ты|бы|работа|устро|можно|реализ|сдела|называ|проис|обеспеч|избе|узнать|получить|понять|организ|решал|пода)|что (?:такое|будет|делает|произойд|вы|ты|значит|если|нужно|лучше|происход|под|для вас)|чем (?:отлич|хорош|плох|занима|вы|ты|гордит)|как(?:ие|ой|ая|ое|ов|ова|овы|ую|им|ими)\s|в ч[её]м|для чего|сколько|есть ли|можно ли|нужно ли|что-нибудь знаете|кто так|разница между|отличи[ея]|спроектир|напишите|реализуйте|где (?:вы|ты|наход|хран))/iu;

/** Requests and question words that open a Chinese line, or the turn to a question inside it. */
export const chineseOpening = /^(?:请|讲|说说|说下|说一|说几|谈谈|谈一|谈下|聊聊|介绍(?!了)|描述|解释|阐述|简述|为什么|为啥|为何|如何|怎么|怎样|什么是|什么时候|什么情况|哪|举例|举个|有没有|有用过|能否|能不能|可不可以|是否|如果让你|你(?:怎么|如何|为什么|觉得|认为|有|会|最|在|对|知道|了解|平时|遇到|还有|做过|用过))/u;

/** Question words that stand anywhere in a short Chinese question; no "nothing", "somehow" or "how it went". */
export const chineseAsking = /(?:^|[^没])(?:是|有|用|做|为|干)(?:过|了)?(?:什么|哪些|哪几|多少|几)|(?:怎么|如何)(?!样了|说呢|也|都)\S|(?:^|[^道])为啥\S|(?:^|[^没])(?:什么(?:区别|时候|场景|情况|作用|意思|原理|好处|优势|问题|特点)|有(?:什么|何|哪些))|(?:吗|呢)[?？。；;]?$|多少[?？]?$/u;

export const endings = /(?:是什么|有哪些|有什么(?:区别|不同)?|怎么办|怎么做|怎么解决|为什么|多少|吗|呢)[。；;\s]{0,3}$/u;

/** Japanese, Korean, Hindi. */
export const scriptAsking = /(?:ですか|ますか|教えてください|説明して(?:ください)?|聞かせてください)|(?:나요|까요|습니까|[은는른]가요?|[인한]가요|주세요|알려 ?(?:달라|줘)|주십시오|해보세요|하시오|무엇|(?:설명|서술|비교|소개|구현|작성|이야기|말씀|정의|나열|제시)하(?:세요|십시오|라)|부탁드(?:립니다|려요))[.?\s]{0,3}(?:<\/\w{1,6}>|\([^()]{0,30}\))?[.?\s]{0,3}$|설명해|말씀해|소개해|(?:के बारे में|बताइए|बताओ|बताएं|समझाइए|समझाओ|क्यों|कैसे|क्या (?:है|हैं|होता|होती))/u;
