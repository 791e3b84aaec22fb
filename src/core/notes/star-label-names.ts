import type { PartName } from './interview-note';

/**
 * The names of the parts as people write them: small letters, no accents of Latin letters. English first, then Chinese, Spanish,
 * Portuguese, German, French, Hindi, Russian and Korean (FORMATS.md).
 */
export const partLabels: Readonly<Record<PartName, readonly string[]>> = {
  situation: [
    's', 'situation', 'situations', 'context', 'background', 'scenario',
    '背景', '情境', '情况', '情況', '情景', '场景', '場景', '處境',
    'situacion', 'contexto', 'situacao', 'cenario', 'ausgangslage', 'ausgangssituation', 'hintergrund', 'kontext', 'contexte',
    'स्थिति', 'परिस्थिति', 'पृष्ठभूमि', 'संदर्भ', 'ситуация', '상황',
  ],
  task: [
    't', 'task', 'tasks', 'goal', 'goals', 'objective', 'objectives',
    '任务', '任務', '目标', '目標', 'tarea', 'tareas', 'objetivo', 'objetivos', 'tarefa', 'tarefas',
    'aufgabe', 'aufgaben', 'ziel', 'ziele', 'tache', 'taches', 'objectif', 'objectifs',
    'कार्य', 'काम', 'लक्ष्य', 'उद्देश्य', 'задача', '과제',
  ],
  action: [
    'a', 'action', 'actions', 'action taken', 'actions taken', 'action i took', 'actions i took',
    '行动', '行動', '行动过程', 'accion', 'acciones', 'acao', 'acoes', 'handlung', 'handlungen', 'massnahme', 'massnahmen', 'aktion', 'aktionen', 'vorgehen',
    'कार्रवाई', 'क्रिया', 'कदम', 'действие', 'действия', '행동',
  ],
  result: [
    'r', 'result', 'results', 'outcome', 'outcomes', 'impact', 'impacts',
    '结果', '結果', '成果', 'resultado', 'resultados', 'ergebnis', 'ergebnisse', 'resultat', 'resultate', 'resultats', 'impacto', 'wirkung',
    'परिणाम', 'नतीजा', 'नतीजे', 'результат', 'результаты', '결과',
  ],
  learning: [
    'l', '+r', '+l', 'learning', 'learnings', 'lesson', 'lessons', 'lesson learned', 'lessons learned', 'lesson learnt', 'lessons learnt', 'reflection',
    'reflections', 'takeaway', 'takeaways', 'key takeaway', 'key takeaways', 'key learning', 'key learnings', 'insight', 'insights',
    'what i learned', 'what i learnt', 'what i have learned', 'what i have learnt', 'what did i learn',
    '复盘', '復盤', '反思', '收获', '教训', '学到', '学到的',
    'aprendizaje', 'aprendizajes', 'leccion', 'lecciones', 'leccion aprendida', 'lecciones aprendidas', 'lo que aprendi', 'reflexion',
    'aprendizado', 'aprendizados', 'licao', 'licoes', 'licao aprendida', 'licoes aprendidas', 'o que aprendi', 'reflexao',
    'erkenntnis', 'erkenntnisse', 'gelerntes', 'was ich gelernt habe', 'lektion', 'lehre',
    'lecon', 'lecons', 'lecon apprise', 'lecons apprises', 'lecon tiree', 'apprentissage', 'apprentissages', "ce que j'ai appris",
    'सीख', 'सबक', 'вывод', 'выводы', '배운 점',
  ],
};

/** Names that open a story where no situation stands before them (PAR, CAR, CARL), and are its task after one (SOAR, SPAR). */
export const openerLabels: readonly string[] = [
  'p', 'c', 'problem', 'challenge', '问题', '問題', '挑战', 'problema', 'desafio', 'reto', 'herausforderung', 'probleme', 'defi', 'समस्या', 'चुनौती',
];

/** Names that are the task after a situation, and nothing else (SOAR). */
export const obstacleLabels: readonly string[] = ['o', 'obstacle', 'obstacles', 'hindrance', '障碍', 'obstaculo', 'obstaculos', 'hindernis', 'बाधा'];
