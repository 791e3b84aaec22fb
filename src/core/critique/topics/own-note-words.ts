/** Words that never stand in the name of a technical thing: pronouns, forms of "be", questions, amounts, denials, in English and in Hinglish. */
export const neverInTerm: ReadonlySet<string> = new Set([
  'i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'you', 'your', 'yours', 'he', 'she', 'it', 'its', 'they', 'them', 'their', 'who', 'whom', 'whose',
  'what', 'when', 'where', 'why', 'how', 'which', 'whether', 'if', 'because', 'so', 'but', 'then', 'than', 'that', 'this', 'these', 'those', 'there', 'here',
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'do', 'does', 'did', 'can', 'could', 'will', 'would', 'should', 'must', 'may', 'might',
  'no', 'not', 'never', 'none', 'nothing', 'nobody', 'always', 'also', 'only', 'just', 'very', 'too', 'again', 'already', 'still', 'away', 'soon', 'maybe', 'please', 'yes', 'ok',
  'many', 'much', 'more', 'most', 'few', 'fewer', 'less', 'some', 'any', 'every', 'each', 'both', 'other', 'others', 'another', 'such', 'several', 'all', 'enough',
  'one', 'two', 'three', 'four', 'five', 'six', 'ten', 'someone', 'somebody', 'something', 'everything', 'anything', 'until', 'while', 'since', 'though', 'etc', 'eg', 'ie',
  'say', 'says', 'said', 'ask', 'asks', 'asked', 'know', 'knows', 'think', 'thinks', 'need', 'needs', 'want', 'wants', 'like', 'likes', 'make', 'makes', 'made', 'gets', 'got', 'give', 'gives', 'given',
  'take', 'takes', 'took', 'goes', 'went', 'come', 'comes', 'came', 'keep', 'keeps', 'kept', 'let', 'lets', 'tell', 'tells', 'told', 'see', 'sees', 'avoid', 'avoids', 'remember', 'prefer', 'consider',
  'hai', 'hain', 'hota', 'hoti', 'hote', 'tha', 'thi', 'kya', 'kyun', 'kyu', 'kaise', 'kab', 'kahan', 'kaun', 'nahi', 'nahin', 'mat', 'aur', 'lekin', 'agar', 'toh', 'bhi', 'ka', 'ki', 'ke', 'ko', 'se', 'mein', 'wala', 'wale', 'yaad', 'dhyan', 'matlab', 'karna', 'karo', 'karte', 'rakhna', 'poocha', 'bola',
  'ensure', 'ensures', 'understand', 'explain', 'describe', 'mention', 'learn', 'happens', 'happen', 'becomes', 'become', 'means', 'holds', 'works', 'allows', 'matter', 'matters', 'uses', 'used', 'depends', 'helps', 'provides', 'contains',
]);

/** Words that join the parts of a name but neither begin nor end one. */
export const onlyInside: ReadonlySet<string> = new Set([
  'of', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'with', 'without', 'into', 'onto', 'over', 'under', 'between', 'per', 'via', 'as', 'and', 'or', 'vs', 'versus', 'than', 'through', 'about', 'like', 'within', 'across',
  'the', 'a', 'an', 'before', 'after', 'during', 'against', 'beyond', 'inside', 'outside',
]);

/** Joining words that do end the name of a thing ("fan out", "write through", "read over"). */
export const mayEnd: ReadonlySet<string> = new Set(['through', 'over', 'in', 'under', 'without', 'within']);

/** Words that say nothing technical: a heading, a label or an emphasis made of these alone names no thing. */
export const sayNothing: ReadonlySet<string> = new Set([
  'overview', 'note', 'notes', 'summary', 'introduction', 'intro', 'basic', 'basics', 'background', 'definition', 'definitions', 'meaning', 'example', 'examples', 'pro', 'pros', 'con', 'cons', 'advantage', 'advantages',
  'disadvantage', 'disadvantages', 'benefit', 'benefits', 'drawback', 'drawbacks', 'question', 'questions', 'answer', 'answers', 'resource', 'resources', 'link', 'links', 'reference', 'references', 'reading', 'further',
  'todo', 'tip', 'tips', 'warning', 'warnings', 'important', 'importance', 'key', 'point', 'points', 'takeaway', 'takeaways', 'conclusion', 'use', 'usage', 'case', 'cases', 'feature', 'features', 'term', 'terms', 'glossary',
  'concept', 'concepts', 'faq', 'related', 'source', 'sources', 'problem', 'problems', 'solution', 'solutions', 'goal', 'goals', 'purpose', 'cost', 'costs', 'price', 'history', 'setup', 'installation', 'command', 'commands', 'code',
  'tldr', 'tl', 'dr', 'company', 'project', 'projects', 'work', 'team', 'interview', 'interviews', 'good', 'bad', 'best', 'better', 'worst', 'worse', 'simple', 'simply', 'fast', 'faster', 'slow', 'slower', 'cheap', 'expensive', 'easy', 'hard',
  'new', 'old', 'big', 'small', 'large', 'long', 'short', 'high', 'low', 'great', 'main', 'common', 'mistake', 'mistakes', 'step', 'steps', 'part', 'parts', 'section', 'chapter', 'topic', 'topics', 'detail', 'details', 'thing', 'things',
  'way', 'ways', 'reason', 'reasons', 'result', 'results', 'fact', 'facts', 'idea', 'ideas', 'rule', 'rules', 'lesson', 'lessons', 'learned', 'learning', 'learnings', 'review', 'revise', 'revision', 'study', 'practice', 'practise', 'exercise', 'exercises',
  'comparison', 'difference', 'differences', 'alternative', 'alternatives', 'option', 'options', 'trade', 'off', 'offs', 'tradeoff', 'tradeoffs', 'limit', 'limits', 'limitation', 'limitations', 'risk', 'risks', 'issue', 'issues', 'gotcha', 'gotchas', 'pitfall', 'pitfalls',
  'first', 'second', 'third', 'last', 'next', 'today', 'tomorrow', 'yesterday', 'day', 'week', 'month', 'year', 'time', 'date', 'status', 'done', 'draft', 'wip', 'misc', 'general', 'default', 'situation', 'task', 'action', 'actions', 'story', 'stories',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'aws', 'amazon', 'google', 'wikipedia', 'youtube', 'video', 'videos', 'article', 'articles', 'blog', 'book', 'books', 'course', 'docs', 'documentation', 'image', 'diagram', 'picture', 'screenshot', 'table', 'list', 'figure',
  'name', 'type', 'types', 'kind', 'kinds', 'value', 'values', 'number', 'numbers', 'description', 'tags', 'tag', 'aliases', 'author', 'title', 'url', 'see', 'read', 'watch', 'check', 'look', 'add', 'try', 'put', 'count', 'self', 'reader', 'readers', 'user', 'users',
  'algorithm', 'algorithms', 'pattern', 'patterns', 'strategy', 'strategies', 'policy', 'policies', 'mechanism', 'mechanisms', 'property', 'parameter', 'setting', 'concern', 'concerns', 'consideration', 'considerations', 'technique', 'techniques',
  'real', 'world', 'practices', 'core', 'flow', 'scenario', 'scenarios', 'analogy', 'quick', 'recap', 'checklist', 'mnemonic', 'syntax', 'sample', 'samples', 'output', 'input', 'behaviour', 'behavior', 'characteristics', 'properties',
  'components', 'architecture', 'workflow', 'process', 'requirements', 'functional', 'non', 'assumptions', 'estimation', 'level', 'design', 'interviewer', 'interviewers', 'follow', 'ups', 'talking', 'phrase', 'explanation', 'technical', 'advanced',
  'beginner', 'intermediate', 'performance', 'configuration', 'settings', 'config', 'parameters', 'defaults', 'pricing', 'integration', 'integrations', 'tool', 'tools', 'technology', 'technologies', 'stack', 'bottom', 'line', 'remember', 'recall',
  'minute', 'minutes', 'hour', 'hours', 'second', 'seconds', 'pitch', 'sentence', 'version', 'versions', 'update', 'updated', 'context', 'motivation', 'theory', 'diagrams', 'scope', 'experience', 'real-world', 'vs', 'other', 'more', 'personal', 'general',
  'true', 'false', 'null', 'day', 'people', 'person', 'manager', 'customer', 'customers', 'everyone', 'who', 'now', 'later', 'system', 'systems', 'service', 'services', 'data', 'app', 'apps', 'application', 'server', 'servers', 'client', 'clients', 'thing',
]);

/** Words around the name of a subject in the title of a note: "SQS basics", "Notes on Kafka". */
export const aroundName: ReadonlySet<string> = new Set([
  'note', 'notes', 'basics', 'basic', 'cheatsheet', 'cheat', 'sheet', 'cheatsheets', 'summary', 'overview', 'intro', 'introduction', 'deep', 'dive', '101', 'fundamentals', 'essentials', 'revision', 'study', 'studies', 'guide', 'primer',
  'internals', 'concepts', 'explained', 'crash', 'course', 'prep', 'refresher', 'handbook', 'my', 'the', 'on', 'about', 'of', 'to', 'learning', 'learn', 'understanding', 'what', 'is', 'are', 'aws', 'amazon', 'apache', 'tech', 'technical',
  'system', 'design', 'backend', 'topic', 'interview', 'question', 'questions',
]);
