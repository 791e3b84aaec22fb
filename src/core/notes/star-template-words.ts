/** Words of which a part of a template is made where it only names what belongs there. No logic stands here. */

/** How the storyteller is told what to give: things, measures and manners, and the words between them. */
const english = `
a an the and or of in on for with to at by from as is are was were be been it its this that these those their his her they who whom whose what when where why which how here there than not no any all each one two three four five
context background setting scene scenario setup situation circumstances environment details detail info information facts overview summary description intro introduction company organisation organization team product project role position place time timeline
timeframe date period stage industry domain stakeholders people size scope scale
goal goals objective objectives task tasks target targets responsibility responsibilities duty assignment challenge challenges problem problems issue issues conflict obstacle obstacles expectation expectations expected constraint constraints requirement requirements
deadline stakes success criteria mission ownership owned
action actions step steps approach decision decisions choices method methods strategy process plan effort efforts contribution contributions skill skills tool tools tradeoff tradeoffs trade-off trade-offs alternatives reasoning rationale taken took done did do doing
result results outcome outcomes impact impacts effect effects metric metrics number numbers figure figures data evidence proof value benefit benefits feedback improvement improvements change changed changes lesson lessons learning learnings learned reflection takeaway takeaways achieved achievement achievements
came come comes out end ended happened happen next differently met meet had have has
specific concrete measurable quantifiable quantified quantify quantitative qualitative measured clear clearly unclear vague brief briefly short concise detailed relevant real personal own individual key main important necessary exact tangible positive final overall good bad weak strong missing none long longest shortest most least enough only
sentence sentences line lines word words paragraph minute minutes second seconds sec min bullet bullets point points part parts about around max maximum minimum per cent percent possible
candidate interviewer story stories example examples answer own work ideally including include includes use using possibly if
`;

const german = `
der die das den dem des ein eine einen und oder in im mit für zu zum zur was wer wo wann warum wie kurz kurzer kurze kontext hintergrund ausgangslage firma unternehmen zeitraum rolle projekt team ziel ziele aufgabe verantwortung herausforderung problem
eigene eigener schritte schritt vorgehen maßnahmen handlung entscheidung ergebnis ergebnisse wirkung zahlen kennzahlen messbar messbare messbares konkret konkrete konkretes erfolg gelernt lehre sätze satz minuten
`;

const romance = `
el la los las un una unos de del y o en con para por que qué quién cuándo dónde cómo breve breves contexto situación empresa equipo proyecto rol objetivo objetivos meta responsabilidad reto problema pasos concretos concretas acciones propias propios decisiones resultado resultados métricas métrica
números impacto aprendizaje aprendido frases frase minutos
o os as um uma do da dos das e em com quem quando onde como projeto equipe papel desafio responsabilidade passos ações próprias decisões números métricas aprendizado minutos
le les des du et ou où dans avec pour qui quoi quand comment contexte bref brève entreprise équipe projet rôle objectif objectifs responsabilité défi problème étapes concrètes actions personnelles décisions résultat résultats chiffres chiffrés mesurable mesurables mesuré impact leçon phrases phrase minutes
`;

export const templateWords: ReadonlySet<string> = new Set(`${english} ${german} ${romance}`.split(/\s+/).filter((word) => word !== ''));

/** The same in scripts without blanks or with endings: what is left without them tells something. */
export const templateSigns = new RegExp(
  [
    '项目|项目背景|背景|团队|团队规模|规模|公司|时间|地点|人物|业务|场景|环境|情境|情况|任务|目标|难点|挑战|职责|责任|角色|问题|行动|步骤|做法|措施|方案|过程|思路|决策|个人|自己|本人|具体|详细|简要|简短|清晰|关键|主要|量化|数据|数字|指标|成果|结果|效果|收益|影响|成长|反思|总结|经验|一句话|两句话|句话|分钟|以内|说明|描述|体现|展示|遇到|采取|取得|什么|哪些|怎么|如何|为什么|何时|何地|谁|的|与|和|及|或|是|在|了|等|你|您',
    'いつ|どこで|どんな|どのような|誰が|何を|なぜ|どう|プロジェクト|状況|背景|自分|役割|課題|目標|目的|具体的|具体的な|行動|工夫|結果|成果|数字|数値|定量的|示す|説明|した|か|の|と|で|を|に|は|な|が|や',
    '프로젝트|배경|상황|팀|규모|회사|기간|맡은|나의|본인|역할|책임|목표|과제|문제|구체적인|구체적으로|구체적|행동|과정|방법|노력|중심|결과|성과|수치로|수치|숫자로|숫자|정량적|정량|배운|점|느낀|교훈|표현하기|표현|적기|쓰기|작성|설명|제시|간단히|간략히|한두|문장|포함|및|와|과|의|을|를|은|는|이|가|로|으로|에서|에|까지',
  ].join('|'),
  'g',
);
