/** Words that label the one who asks, lower case, by language. */
export const askerLabels: readonly string[] = [
  'q', 'qn', 'qs', 'que', 'ques', 'question', 'interviewer', 'interviewers', 'interviewer asks', 'interviewer asked', 'interviewer says',
  'interviewer said', 'recruiter', 'hiring manager', 'hm', 'panel', 'panelist', 'panellist', 'int', 'intv', 'cto', 'cfo', 'ceo', 'manager', 'examiner',
  'follow-up', 'follow up', 'followup', 'follow-ups', 'follow ups', 'followups', 'follow-up question', 'follow up question', 'followup question',
  'follow-up questions', 'follow up questions', 'followup questions', 'further question', 'further questions', 'he', 'she', 'they', 'he asked', 'she asked',
  'they asked', 'ai interviewer', 'mock interviewer', 'interviewer question', 'interview question',
  '面试官', '面試官', '面试者问', '问', '問', '问题', '問題', '提问', '追问', '追問', '考官',
  '면접관', '질문', '인터뷰어', '면접관 질문', '꼬리질문', '꼬리 질문',
  '面接官', '質問',
  'интервьюер', 'интервьюеры', 'собеседующий', 'рекрутер', 'вопрос', 'доп вопрос', 'доп. вопрос', 'дополнительный вопрос', 'уточняющий вопрос', 'в', 'инт',
  'entrevistador', 'entrevistadora', 'reclutador', 'reclutadora', 'pregunta', 'repregunta',
  'recrutador', 'recrutadora', 'pergunta',
  'interviewerin', 'interviewer:in', 'interviewer*in', 'personaler', 'personalerin', 'recruiterin', 'frage', 'rückfrage', 'nachfrage',
  'recruteur', 'recruteuse', 'intervieweur', 'intervieweuse', 'examinateur', 'la question',
  'साक्षात्कारकर्ता', 'इंटरव्यूअर', 'प्रश्न', 'सवाल',
  'intervistatore', 'intervistatrice', 'selezionatore', 'domanda',
  'mülakatçı', 'soru', 'rekruter', 'pytanie', 'penanya', 'pewawancara', 'pertanyaan', 'người phỏng vấn', 'câu hỏi',
];

/** Words that label the candidate, lower case, by language. */
export const candidateLabels: readonly string[] = [
  'a', 'ans', 'answer', 'me', 'myself', 'candidate', 'interviewee', 'applicant', 'you', 'my answer', 'my response', 'my reply', 'your answer',
  'your response', 'your reply', 'response', 'reply', 'i said', 'i answered', 'i replied', 'i told', 'candidate answer', 'candidate response', 'candidate reply',
  'answer by candidate', 'candidate answered', 'candidate said', 'candidate says', 'sample answer', 'example answer', 'model answer', 'draft answer', 'short answer',
  'long answer', 'full answer', 'my draft', 'sample response', 'my actual answer', 'what i said', 'what i answered',
  '我', '候选人', '候選人', '应聘者', '應聘者', '求职者', '面试者', '答', '回答', '我的回答', '我答', '答案', '我回答', '参考回答', '参考答案',
  '지원자', '답변', '답', '나', '저', '본인', '내 답변', '나의 답변', '면접자', '모범 답변', '모범답변',
  '応募者', '候補者', '回答例', '私', '自分',
  'кандидат', 'кандидатка', 'соискатель', 'ответ', 'мой ответ', 'я', 'о', 'мой', 'я ответил', 'я ответила',
  'candidato', 'candidata', 'entrevistado', 'entrevistada', 'respuesta', 'mi respuesta', 'yo', 'postulante',
  'resposta', 'minha resposta', 'eu',
  'bewerber', 'bewerberin', 'bewerber:in', 'bewerber*in', 'kandidat', 'kandidatin', 'kandidat:in', 'antwort', 'meine antwort', 'ich',
  'candidat', 'candidate·e', 'candidat·e', 'candidat(e)', 'réponse', 'ma réponse', 'moi',
  'उम्मीदवार', 'उत्तर', 'जवाब', 'मेरा उत्तर', 'मेरा जवाब', 'मैं',
  'risposta', 'la mia risposta', 'io', 'aday', 'cevap', 'cevabım', 'odpowiedź', 'moja odpowiedź', 'jawaban', 'jawaban saya', 'kandidat saya', 'trả lời', 'ứng viên',
];

/** Labels of what the candidate asks the interviewer. */
export const ownQuestionLabels: readonly string[] = [
  'candidate question', 'candidate questions', "candidate's question", "candidate's questions", 'my question', 'my questions', 'i asked', 'candidate asks', 'candidate asked',
  'question for interviewer', 'question for them', 'question to interviewer', 'reverse question', 'question from candidate', 'my question to them', 'my question for them',
  '反问', '我问', '候选人提问', '역질문', 'мой вопрос', 'вопрос кандидата', 'mi pregunta', 'minha pergunta', 'meine frage', 'ma question',
];

/** Words right behind "Interviewer" or "Candidate" that make the label speak of them: "Candidate profile:". */
export const asideWords: readonly string[] = [
  'name', 'names', 'note', 'notes', 'feedback', 'rating', 'ratings', 'score', 'scores', 'profile', 'background', 'question', 'questions', 'comment', 'comments',
  'level', 'role', 'experience', 'details', 'info', 'assessment', 'evaluation', 'decision', 'email', 'panel', 'type', 'instructions', 'guide', 'guidelines', 'tip',
  'tips', 'pool', 'pipeline', 'expectations', 'perspective', 'goal', 'goals', 'hint', 'hints', 'signal', 'signals', 'strengths', 'weaknesses', 'review', 'summary',
  'speaking', 'talk', 'time', 'words', 'turns', 'and', 'prompt', 'reaction', 'mood', 'style', 'impression', 'training', 'screen', 'call', 'id', 'status', 'resume',
];

/** First words of labels that name a field of a note and no speaker, lower case. */
export const fieldLabels: readonly string[] = [
  'source', 'sources', 'best', 'good', 'use', 'used', 'tag', 'tags', 'theme', 'themes', 'topic', 'topics', 'category', 'competency', 'competencies', 'company', 'companies',
  'role', 'roles', 'position', 'level', 'team', 'date', 'time', 'duration', 'location', 'status', 'stage', 'round', 'rounds', 'link', 'links', 'url', 'note', 'notes', 'tip',
  'tips', 'hint', 'hints', 'example', 'examples', 'why', 'what', 'how', 'when', 'where', 'who', 'which', 'pro', 'pros', 'con', 'cons', 'context', 'problem', 'solution',
  'approach', 'input', 'output', 'explanation', 'constraint', 'constraints', 'complexity', 'difficulty', 'key', 'keyword', 'keywords', 'hook', 'title', 'summary', 'goal',
  'goals', 'focus', 'feedback', 'score', 'rating', 'verdict', 'outcome', 'result', 'results', 'strengths', 'weaknesses', 'principle', 'principles', 'values', 'value',
  'metric', 'metrics', 'impact', 'lesson', 'lessons', 'learning', 'learnings', 'takeaway', 'takeaways', 'reflection', 'follow-up', 'related', 'relevant', 'requirement',
  'requirements', 'skill', 'skills', 'stack', 'tech', 'tools', 'project', 'projects', 'story', 'stories', 'step', 'steps', 'part', 'phase', 'day', 'week', 'chapter',
  'section', 'definition', 'meaning', 'purpose', 'usage', 'syntax', 'code', 'description', 'benefit', 'benefits', 'drawback', 'drawbacks', 'advantage', 'advantages',
  'trade-off', 'trade-offs', 'tradeoff', 'tradeoffs', 'scenario', 'option', 'options', 'answers', 'bonus', 'warning', 'caution', 'important', 'remember', 'todo', 'action',
  'actions', 'situation', 'task', 'тема', 'источник', 'пример', 'анализ', 'материал', '来源', '备注', '标签', '难度', '考点', '思路', '解析', '总结', '출처', '태그',
  'nota', 'tema', 'fuente', 'exemplo', 'ejemplo', 'beispiel', 'quelle', 'thema', 'hinweis', 'astuce', 'exemple',
];

/** Labels between turns that open what somebody thinks of an answer, lower case. */
export const judgementLabels: readonly string[] = [
  'score', 'rating', 'evaluation', 'assessment', 'verdict', 'grade', 'feedback', 'critique', 'analysis', 'self-critique', 'self critique', 'self-assessment', 'self assessment',
  'self-review', 'self review', 'coach note', 'coach notes', 'coach comment', 'coach feedback', 'interviewer feedback', 'interviewer note', 'interviewer notes', 'judge',
  'judge note', 'comment', 'comments', 'commentary', 'note to self', 'retro', 'retrospective', 'debrief', 'takeaway',
  'ideal answer', 'recommended answer', 'correct answer', 'better answer', 'improved answer', 'stronger answer', 'suggested answer', 'what was missing', 'what i missed',
  'why it works', 'why this works', 'why it matters', 'what they want', 'what they look for', "what they're really asking", "what they're testing", 'what this tests', 'why they ask', 'why they ask this', 'looking for', "what they're looking for", 'what they are looking for', 'red flags', 'tips',
  'анализ', 'разбор', 'комментарий', 'комментарии', 'вывод', 'выводы', 'материал', 'материалы', 'оценка', 'правильный ответ', 'что улучшить',
  '评价', '点评', '反馈', '复盘', '分析', '总结', '评分', '피드백', '평가', '분석', 'コメント', '評価',
  'comentario', 'análisis', 'evaluación', 'comentário', 'análise', 'avaliação', 'kommentar', 'bewertung', 'commentaire', 'analyse', 'évaluation',
];
