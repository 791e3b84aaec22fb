import type { PartName } from './interview-note';

/**
 * The names of the parts as people write them: small letters, no accents of Latin letters. English first, then Chinese, Spanish,
 * Portuguese, German, French, Hindi, Russian Korean, Japanese and others (FORMATS.md).
 */
export const partLabels: Readonly<Record<PartName, readonly string[]>> = {
  situation: [
    's', 'situation', 'situations', 'context', 'background', 'scenario',
    '背景', '情境', '情况', '情況', '情景', '场景', '場景', '處境',
    'situacion', 'contexto', 'situacao', 'cenario', 'ausgangslage', 'ausgangssituation', 'hintergrund', 'kontext', 'contexte',
    'स्थिति', 'परिस्थिति', 'पृष्ठभूमि', 'संदर्भ', 'ситуация', 'контекст', 'предыстория', 'ситуація', '상황', '배경', '문제 상황', '문제상황', '状況',
    'situazione', 'contesto', 'situatie', 'sytuacja', 'durum', 'tinh huong', 'boi canh', 'situasi', 'project background', '项目背景',
  ],
  task: [
    't', 'task', 'tasks', 'goal', 'goals', 'objective', 'objectives',
    '任务', '任務', '目标', '目標', 'tarea', 'tareas', 'objetivo', 'objetivos', 'tarefa', 'tarefas',
    'aufgabe', 'aufgaben', 'ziel', 'ziele', 'tache', 'taches', 'objectif', 'objectifs',
    'कार्य', 'काम', 'लक्ष्य', 'उद्देश्य', 'задача', 'задачи', 'цель', 'завдання', '과제', '목표', '임무', '課題', 'タスク',
    'compito', 'obiettivo', 'taak', 'zadanie', 'zadania', 'gorev', 'nhiem vu', 'tugas', 'my task', 'task at hand',
  ],
  action: [
    'a', 'action', 'actions', 'activity', 'activities', 'action taken', 'actions taken', 'action i took', 'actions i took',
    '行动', '行動', '行动过程', 'accion', 'acciones', 'acao', 'acoes', 'handlung', 'handlungen', 'massnahme', 'massnahmen', 'aktion', 'aktionen', 'vorgehen',
    'कार्रवाई', 'क्रिया', 'कदम', 'действие', 'действия', 'что я сделал', 'дія', 'дії', '행동', '실행', '조치', '取り組み', '采取的行动', '行动步骤', '行为',
    'the actions i took', 'what i did', 'what did i do', 'what you did', 'steps taken', 'steps i took', 'lo que hice', 'que hice', 'acciones tomadas', 'o que eu fiz', 'o que fiz', 'ce que j\'ai fait', 'was ich getan habe', 'vorgehensweise',
    'azione', 'azioni', 'actie', 'acties', 'działanie', 'działania', 'akcja', 'eylem', 'aksiyon', 'hanh đong', 'tindakan', 'aksi',
  ],
  result: [
    'r', 'result', 'results', 'outcome', 'outcomes', 'impact', 'impacts',
    '结果', '結果', '成果', 'resultado', 'resultados', 'ergebnis', 'ergebnisse', 'resultat', 'resultate', 'resultats', 'impacto', 'wirkung',
    'परिणाम', 'नतीजा', 'नतीजे', 'результат', 'результаты', 'итог', 'итоги', '결과', '성과', '成效',
    'final result', 'end result', 'final outcome', 'business impact', 'risultato', 'risultati', 'resultaat', 'resultaten', 'rezultat', 'rezultaty', 'wynik', 'wyniki', 'sonuc', 'sonuclar', 'ket qua', 'hasil',
  ],
  learning: [
    'l', '+r', '+l', 'learning', 'learnings', 'lesson', 'lessons', 'lesson learned', 'lessons learned', 'lesson learnt', 'lessons learnt', 'reflection',
    'reflections', 'takeaway', 'takeaways', 'key takeaway', 'key takeaways', 'main takeaway', 'main takeaways', 'main lesson', 'biggest lesson', 'biggest takeaway', 'key learning', 'key learnings', 'insight', 'insights',
    'learned', 'learnt', 'key lesson', 'key lessons', 'hindsight', 'in hindsight', 'retrospective', "what i'd do differently", 'what i would do differently', 'what would i do differently', 'what i learned', 'what i learnt', 'what i have learned', 'what i have learnt', 'what did i learn', 'what you learned', 'what i took away', 'what i gained', 'what we gained', 'what i gained from it',
    '复盘', '復盤', '反思', '收获', '教训', '学到', '学到的',
    'aprendizaje', 'aprendizajes', 'leccion', 'lecciones', 'leccion aprendida', 'lecciones aprendidas', 'lo que aprendi', 'reflexion',
    'aprendizado', 'aprendizados', 'licao', 'licoes', 'licao aprendida', 'licoes aprendidas', 'o que aprendi', 'reflexao',
    'erkenntnis', 'erkenntnisse', 'gelerntes', 'was ich gelernt habe', 'lektion', 'lehre',
    'lecon', 'lecons', 'lecon apprise', 'lecons apprises', 'lecon tiree', 'apprentissage', 'apprentissages', "ce que j'ai appris",
    'सीख', 'सबक', 'вывод', 'выводы', 'урок', 'уроки', 'чему я научился', '배운 점', '배운점', '배운 것', '느낀 점', '느낀점', '교훈', '회고', '깨달은 점',
    '学び', '学んだこと', '教訓', '振り返り', '反省', '经验教训', '收穫', '學到', '感悟', '心得', 'apprendimento', 'lezione', 'lezioni', 'leerpunt', 'wniosek', 'wnioski', 'bai hoc', 'pelajaran',
  ],
};

/** Names that open a story where no situation stands before them (PAR, CAR, CARL), and are its task after one (SOAR, SPAR). */
export const openerLabels: readonly string[] = [
  'p', 'c', 'problem', 'challenge', '问题', '問題', '挑战', 'problema', 'desafio', 'reto', 'herausforderung', 'probleme', 'defi', 'समस्या', 'चुनौती', 'проблема', '문제', '도전', 'the challenge', 'the problem',
];

/** Names that are the task after a situation, and nothing else (SOAR). */
export const obstacleLabels: readonly string[] = ['o', 'obstacle', 'obstacles', 'hindrance', '障碍', 'obstaculo', 'obstaculos', 'hindernis', 'बाधा'];

/** Names that are the action after a problem, where the note tells of actions elsewhere (Problem, Solution, Result). */
export const actingLabels: readonly string[] = [
  'solution', 'solutions', 'approach', 'resolution', '해결', '해결 방법', '해결방법', '해결책', '해결 과정', '解决', '解决方案', '解決', '解決策', 'solucion', 'solucao', 'losung', 'solution apportee', 'решение',
];

/** Words in names that other notes use as well: parts only beside a part's own name. */
export const looseLabels: readonly string[] = [
  'context', 'background', 'scenario', 'goal', 'objective', 'outcome', 'impact', 'learn', 'lesson', 'reflect', 'takeaway', 'insight', 'problem', 'challenge', 'obstacle', 'hindrance', 'hindsight', 'retrospective', 'approach', 'activit', 'solution', 'steps', 'what i', 'what you',
  'contexto', 'objetivo', 'objectif', 'contexte', 'kontext', 'hintergrund', 'ziel', 'impacto', 'wirkung', 'obiettivo', 'контекст', 'цель', 'итог', 'вывод', 'урок',
  '背景', '场景', '場景', '目标', '目標', '复盘', '反思', '收获', '教训', '배경', '목표', '실행', '조치', '성과', '회고', '교훈', '課題', '成果', '成效', '行为', '学び', '振り返り',
];
