/** A label in front of a line that helps or comments, and sets nothing. */
export const commentWords =
  /^[\s*_([>]{0,4}(?:hints?|e\.?g|examples?|input|output|sample|solution|approach|answers?|ans|my answer|explanation|story|note|ps|p\.s|respuesta|resposta|ejemplo|exemplo|antwort|beispiel|réponse|ответ|подсказка|пример|答|答案|解|解法\d{0,2}|面试官的?(?:评价|反馈|点评|评语)|思路|提示|例子?|示例|输入|输出|注|답|답변|예시)[ \t]*\d{0,2}[*_)\]]{0,3}[ \t]*[:：.=]|^没有?(?:让|自我介绍|手撕|反问|算法题?|问项目)/iu;

/** A label with a value. */
export const otherLabel =
  /^(?:[*_]{0,2})(?:verdict|result|outcome|duration|time|date|platform|interviewers?|format|topics?|category|location|mode|status|level|difficulty|role|position|company|ctc|rounds?|note|notes|link|links|tl;?dr|feedback|todo|star(?: method)?|method|fecha|resultado|empresa|data|datum|дата|результат|компания|позиция|结果|时间|日期|时长|工作内容|业务|公司|岗位|部门|地点|形式|备注)(?:[*_]{0,2})(?:[ \t]*[:：]|[ \t]+[–-])/i;

export const person = /\b(?:lead|manager|engineer|developer|recruiter|hr|director|head|designer|architect|backend|frontend|staff|senior|cto|ceo|vp|pm)\b/i;

/** A task as interviewers set it. */
export const setTask =
  /^(?:(?:i |we )?(?:(?:was|were|got|been) )?asked (?:me )?to (?:write|explain|code|implement|solve|reverse|design|draw|create|build|describe|find|print|introduce|sort)\b|(?:(?:coding|algorithms?|(?:low|high)[- ]level design|lld|hld|task|problem|exercise|sql|programming|system design|design|live coding)(?: (?:task|question|problem|round))?[ \t]*\d{0,2}[ \t]*[:：-][ \t]*)?(?:implement|reverse|find|merge|design|wap\b|write (?:a|an|the|code|sql|down|your|some|two|recursive|logic|programs?)\b|build (?:a|an|the)|create (?:a|an|the)|given (?:a|an|the|two|that|n|in|some|three|[kmn]|any|below|following|stock|\w+ (?:and|points|strings|arrays))|you(?:['’]re| are) given|(?:there (?:is|are)|you have|we have) (?:a|an|two|n|some) (?:array|list|string|grid|matrix|tree|graph|file|table|set|row|stream|sequence|number|dictionary|queue|stack)s?\b|for (?:a|two|any|each) given|print|count (?:the|all|number)|calculate|compute|estimate|serialize|detect|check (?:if|whether)|return the|remove (?:the|all|duplicates?)|replace (?:the|all|each|every)|convert (?:a|an|the)|draw (?:a|the|your)|refactor|debug|test (?:a|an|the)|optimi[sz]e|rotate|search (?:in|an?)|group|swap|validate|parse (?:a|an|the)|sort (?:a|an|the)|solve|code (?:a|an|the)|model (?:a|an|the)|complexity of|differences?\b.{0,3}\b(?:between|b\/w|in|of)|difference b\/w|pros and cons|advantages of|use cases? of|types of|walk through|introduction$|intro$|self[- ]intro(?:duction)?\b|about (?:you|me|your)\b|tech stack$|introduce|time (?:when|where|that|you)\b|something you|a time\b|explanation of|real[- ]time (?:use|example)|how many|what if|traverse|verify|emulate|suppose|imagine|assume|divide|copy(?:ing)? (?:a|an|the)|explain\b|you (?:have|['’]ve) got)\b)|^[^.!?]{5,90}[,.] ?(?:find|print|return|compute|calculate|determine|implement|count|sort|search|write)\b[^.!?]{3,}|^(?:dad[oa]s?|dados?|itera|extrae|implement[ae]|escrib[ae]|escreva|crea|crie|crear|diseñ[ae]|projete|desenhe|calcul[ae]|encuentr[ae]|encontre|ordena|ordene|inverte|invert[ai]|recorre|cambiar|extraer|hacer|schreibe?n?|implementiere?n?|entwirf|entwerfen|gegeben|finde|écri(?:re|vez|s)|implémente[rz]?|concevez|concevoir|trouve[rz]?|soit)\s|^(?:дан[аоы]? |напис|реализ|найти |найдите|спроектир|задач[аи] |задачка|написать)|(?:구현|작성)(?:하|해)|풀이$|.{4}차이점?$/iu;

/** The asking told in short: "asked about pay", "wanted to know if ..". */
export const askedShortly = /^(?:(?:i )?(?:was|got) )?(?:then |also )?(?:asked (?:me )?(?:about|why|how|what|which|whether|if|when|where)|wanted to know|quizzed (?:me )?on|grilled (?:me )?on)\b/i;

export const comparison = /^[^.!?]{2,60} (?:vs\.?|v\/s|versus) [^.!?]{2,60}$/i;

/** Question words and tasks stand anywhere in a Chinese question. */
export const chineseQuestion =
  /什么|怎么|如何|哪些|哪个|哪几|多少|是否|能否|有没有|区别|难点|[吗呢][?？。；;]?$|手撕|手写|^.{0,4}(?:算法题|编程题)|讲讲|谈谈|说说|说一下|聊聊|(?:^|[^没有自我])(?:自我)?介绍(?!了)|[，,](?:请)?(?:求|输出|统计|实现|打印|返回|找出|合并|编写|写(?:一|个|出)|设计(?:一|个))|^(?:\S{1,6}[:：])?\s*(?:给(?:你|定|一|出|两|个)|将|把|编辑|讲|说(?:一|下)|写(?:一|个|出|函数|代码|下|sql)|编写|求|实现|统计|输出|输入|设计|反转|翻转|合并|找出|查找|判断|删除|验证|推导|证明|画|算法题?[:：]|编程题?[:：]|智力题|场景题|题目|有(?:一|两|三|n|N)(?:个|堆|道|组|条|张|亿))/iu;

/** A finite verb after a subject, an order to oneself, a stop at the end: a sentence that states. */
export const statement =
  /^(?:i|we|he|she|they|you|it|this|that|there|the \w+ (?:\w+ )?(?:\w+ed|went|said|took|gave|looks|needs|wants|seems)|my \w+|our \w+|always|never|don['’]?t|be|use|make|keep|avoid|remember|ask|say|said|told|try|breathe|read|send|check|update|learn|practi[cs]e|prepare|revise|add|buy|call|book|own it)\b|\b(?:is|are|was|were|will|has|have|had|should|must)\b|[!。！]$|^(?:我|先|给了|介绍了|聊了|约了|等了|感觉|先|然后|因为|所以|可以|首先|其次|注意|记得|不要|感觉|总体|整体|最后|面试官|他|她)|(?:就是|可以|属于|指的是)/iu;

/** Speaks of what "you" did: put to the candidate, though in the order of a statement. */
export const toCandidate = /^(?!you\b|we\b|they\b|he\b|she\b|the\b|this\b|that\b)[^.!?]{3,140}\b(?:how|when|where|what|why|that) you(?:['’]ve|['’]d)? (?:\w+ed\b|had|have|were|did|led|made|took|got|went|dealt|felt|saw|gave|learn\w*|work\w*|do\b|handle\b|would\b)[^.!?]{0,80}[.]?$/i;

/** What says that questions follow. */
export const announcing =
  /\bquestions?\b|\bqs\b|\basked\b|\bq ?& ?as?\b|\bq and a\b|\bquestionnaire\b|спр(?:ашивал|осил)|\bpreguntaron\b|\bperguntaram\b|\bgefragt\b|问题|面试题|题目|面经|手撕|代码题|算法题|编程题|面试真题|八股|考点|问了|perguntas?\b|preguntas?\b|\bfragen\b|вопрос|질문|質問|सवाल|प्रश्न|pytania|domande/i;

/** What says that something else follows. */
export const announcingOther =
  /\b(?:ask (?:myself|yourself|ourselves|oneself)|(?:what|why) (?:the )?(?:they|interviewers?|we|he|she)(?:['’]re| are|['’]s| is)? (?:really )?(?:wants?|looks? for|looking for|listening for|testing|after|checking|need|care about)|to[- ]?dos?|agenda|next steps|open questions|action items?|resources?|links|principles|schedule|timetable|steps|framework|approach|process|rules|checklist|check[- ]?lists?|(?:to|areas? (?:of|to|for)) improve\w*|improvements?|feedback|learnings|lessons?|advice|panel|logistics|prepare stories|focus areas?|takeaways?|templates?|how to|(?:success|key) factors|mistakes to avoid|common mistakes|do['’]?s and don['’]?ts|table of contents|contents|what not to|pros|cons|timeline|compensation|benefits|red flags)\b|^\W{0,4}learning$|\b(?:lista|listado) (?:final )?de (?:comprobación|verificação|control|verificación)|\b(?:pasos|passos|recursos|enlaces|schritte|étapes|ressources|sumário|índice|agradecimentos)\b|шаги|ресурсы|ссылки|содержание|оглавление|итоги|впечатлени|答题结构|답변 ?(?:구조|전략|방법|요령)|면접 ?(?:팁|전략)|준비물|^\W{0,4}(?:不足|缺点|优点|反思|改进)(?:之处|点)?[:：]?$|目录|总结|心得|感想|感受|经验教训|^[ \d#*_.、]{0,4}(?:面试|招聘|应聘|申请|整体|整个|大致|具体|笔试|投递){0,3}流程|时间线|资料|资源|注意事项|原则|후기|목차|느낀/i;

/** What makes it doubtful that questions follow, unless nearly all of them ask: how to get ready. */
export const doubting = /\b(?:goals?|plan|preparation|prep|tips|offers?|guide|notes to self|consejos|dicas|tipps|conseils)\b|советы|план подготовки|准备|建议|技巧|计划|팁|준비/i;

/** Half a sentence that each entry of the list below ends: "Tell me about a time when you:". */
export const begun = /(?:time|times|situations?|examples?|moment|momento|vez|situación|situação|situation)\b[^.!?]{0,20}\b(?:you|du|sie|usted|você|vous|tu|were|had to|where|when|that|que)[ \t]*(?:[:：]|\.{2,3}|…)$/iu;

/** What names a round of interviews, or a record of one. */
export const roundWords =
  /^[^\p{L}\p{N}]{0,6}(?:(?:round|r|interview)\s{0,2}[#-]?\d{1,2}\b|(?:first|second|third|fourth|final|1st|2nd|3rd|4th|last)\b.{0,20}\b(?:round|interview|call|stage)\b|(?:[\p{L}\d /&-]{0,30}[ ,-])?(?:round|rounds|interview|screen|screening|onsite|on-site|bar raiser|phone call|whiteboard|online assessment|interview experience)\b|第?\s?[一二三四五六\d]面|[一二三四五六]轮|第\s?[一二三四五六\d]轮|этап \d)|面经|面试(?:复盘|记录|经历|题|经验|问题|内容|真题)|(?:电话|视频|技术|主管|交叉|总监|业务|算法|群)面|电面|笔试|[一二三四五]面|собеседовани|интервью|\b(?:entrevistas?|vorstellungsgespräch\p{L}*|entretien|colloquio|rozmowa)\b|면접|코딩 ?테스트|面接/iu;

/** What makes it no round after all: how to get ready for one, what a guide says of them. */
export const roundsNot = /\b(?:prep|preparation|preparing|plan|tips|process|schedule|feedback|guide|cheat ?sheet|notes on|handbook|strategy|advice|checklist|format|overview|stages|invitation|availability)\b|流程|准备|技巧|建议|指南|攻略|подготовк|guía|guia|dicas|consejos/iu;
