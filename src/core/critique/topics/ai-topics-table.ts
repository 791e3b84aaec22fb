import type { Topic } from './topic';

/** Learning machines, and software around them. */
export const aiTopics: readonly Topic[] = [
  {
    id: 'ai-basics',
    title: 'AI basics',
    names: { plain: ['AI', 'in ai', 'ai and ml', 'ai ml', 'with ai', 'using ai', 'artificial intelligence', 'machine learning', 'deep learning', 'neural network', 'neural networks', 'supervised learning', 'unsupervised learning', 'overfitting', 'over fitting', 'underfitting', 'train a model', 'training data', 'test set', 'precision and recall', 'precision recall', 'confusion matrix', 'gradient descent', 'bias variance', 'tensorflow', 'pytorch', 'scikit learn', 'sklearn', 'feature engineering', 'classification model', 'regression model', 'recommendation model', 'random forest', 'ML'], besides: ['training', 'inference', 'prediction', 'predictions', 'features'] },
    mechanisms: [
      { id: 'problem', name: 'the decision that a prediction serves', terms: ['use case', 'use cases', 'classif*', 'predict*', 'recommend*', 'detect*', 'forecast*', 'ranking'] },
      { id: 'data', name: 'data: where from, how much, how clean', terms: ['data set', 'dataset', 'datasets', 'labels', 'labelled', 'labeled', 'clean data', 'data cleaning', 'features', 'training data'] },
      { id: 'split', name: 'a split for training and testing', terms: ['train test', 'test set', 'validation set', 'cross validation', 'hold out', 'holdout'] },
      { id: 'measure', name: 'a measure that fits', terms: ['precision', 'recall', 'f1', 'auc', 'accuracy', 'rmse', 'mae', 'confusion matrix'] },
      { id: 'baseline', name: 'a plain baseline', terms: ['baseline', 'simple rule', 'heuristic', 'rules first', 'logistic regression'] },
      { id: 'overfit', name: 'overfitting', terms: ['overfit*', 'over fit*', 'regulari*', 'dropout', 'generali*', 'early stopping'] },
      { id: 'serving', name: 'serving and its cost', terms: ['serving', 'latency', 'inference', 'gpu', 'endpoint', 'batch prediction', 'deploy*'] },
      { id: 'drift', name: 'drift', terms: ['drift', 'retrain*', 'monitor*', 'feedback loop'] },
      { id: 'plan', name: 'a plan of learning with a first project', terms: ['course', 'courses', 'kaggle', 'side project', 'learning plan', 'hands on', 'small project', 'hours a week', 'every week'] },
    ],
    alternatives: ['A rule or a query, where ten lines do it.', 'A ready model over an API.', 'A person, with a better tool.'],
    tradeOffs: ['A larger model is better on the test and dearer on every call.', 'What the model learned cannot be read like code.', 'Missing a case and raising a false alarm cost differently: choose the threshold by that.'],
    followUps: ['Which problem of your product would you try first, and why that one?', 'What would the simplest solution without a model be?', 'Where do the labels come from?', 'How would you know that it helps users?', 'What happens when it is wrong?', 'What have you built or learned so far, and what comes next?'],
    oftenSaid: [
      { claim: 'Accuracy tells how good a model is', words: ['99% accuracy', '99% accurate', 'accuracy of 99', '95% accuracy', 'high accuracy'], check: 'With one positive in a hundred, saying "no" always is 99 per cent accurate; give precision and recall.' },
      { claim: 'More data always helps', words: ['more data is always better', 'more data always helps', 'just add more data'], check: 'Not if it is wrong, old or unlike what the model will meet.' },
      { claim: 'AI will replace the code', words: ['ai will replace', 'ai can do everything', 'ai will solve', 'ai solves everything'], check: 'Name the task, the measure and who checks the result.' },
    ],
    study: ['One small project from data to a served prediction, with a baseline.', 'Precision and recall by hand, on twenty examples.'],
  },
  {
    id: 'llm-rag',
    title: 'Language models and retrieval',
    names: { plain: ['llm', 'llms', 'large language model', 'large language models', 'language model', 'language models', 'gpt', 'chatgpt', 'openai', 'generative ai', 'genai', 'gen ai', 'RAG', 'rag pipeline', 'retrieval augmented', 'retrieval augmented generation', 'vector database', 'vector databases', 'vector db', 'vector store', 'vector search', 'embedding', 'embeddings', 'prompt engineering', 'prompt injection', 'fine tuning', 'fine tune', 'hallucination', 'hallucinations', 'langchain', 'context window', 'ai agent', 'ai agents', 'semantic search', 'tool calling', 'function calling', 'ai chatbot', 'chatbot'], besides: ['prompt', 'prompts', 'tokens', 'agent', 'agents', 'retrieval', 'chunking'] },
    mechanisms: [
      { id: 'retrieval', name: 'retrieval: pieces, embeddings, the nearest', terms: ['retriev*', 'embedding', 'embeddings', 'chunk', 'chunks', 'chunking', 'vector', 'nearest neighbour', 'nearest neighbor', 'top k'] },
      { id: 'rerank', name: 'words and meaning together, then ranking again', terms: ['hybrid', 'rerank*', 're rank*', 'bm25', 'keyword search'] },
      { id: 'grounding', name: 'answers with their sources', terms: ['citation', 'citations', 'cite', 'cites', 'source', 'sources', 'grounded', 'grounding'] },
      { id: 'evaluation', name: 'a set of questions to measure with', terms: ['eval', 'evals', 'evaluat*', 'golden set', 'gold set', 'test set', 'benchmark', 'faithfulness', 'human review', 'recall'] },
      { id: 'guard', name: 'text from outside as data, never as orders', terms: ['prompt injection', 'guardrail', 'guardrails', 'sanitiz*', 'sanitis*', 'untrusted', 'jailbreak', 'moderation'] },
      { id: 'structure', name: 'answers in a checked form', terms: ['json schema', 'structured output', 'schema', 'validat*', 'function calling', 'tool calling'] },
      { id: 'cost', name: 'tokens, waiting and price', terms: ['token', 'tokens', 'latency', 'cost', 'costs', 'cache', 'caching', 'streaming', 'smaller model'] },
      { id: 'privacy', name: 'what leaves the house', terms: ['privacy', 'pii', 'personal data', 'redact*', 'on premise', 'self hosted', 'local model'] },
      { id: 'fallback', name: 'what happens without an answer', terms: ['fallback', 'i don\'t know', 'refuse', 'hand over', 'human in the loop', 'escalat*'] },
    ],
    alternatives: ['Plain search with good snippets.', 'A fixed form or a decision tree.', 'Training a small model for the one task.'],
    tradeOffs: ['Small pieces are found exactly and lose their surroundings.', 'A longer context is easy, slow and dear.', 'Tuning teaches form and tone; facts that change belong into retrieval.'],
    followUps: ['How do you know that an answer is right?', 'What happens when nothing fitting is found?', 'How did you cut the text, and why so?', 'What does one question cost, and how long does it take?', 'What if a document tells the model what to do?', 'Why was search alone not enough?'],
    oftenSaid: [
      { claim: 'Retrieval removes hallucination', words: ['rag removes hallucination', 'rag eliminates hallucination', 'rag solves hallucination', 'rag prevents hallucination', 'no hallucination', 'no hallucinations', 'rag removes hallucinations', 'rag eliminates hallucinations', 'rag prevents hallucinations'], check: 'It lowers it; the model may still misread, mix or go beyond the source.' },
      { claim: 'Fine-tuning adds knowledge', words: ['fine tune it on our data', 'fine tune on our data', 'fine tuned on our data', 'fine tuning adds knowledge', 'fine tune it with our data'], check: 'It shapes behaviour; for facts that change, look them up.' },
      { claim: 'Temperature 0 gives the same answer twice', words: ['temperature 0 is deterministic', 'temperature zero is deterministic', 'temperature 0 makes it deterministic', 'temperature zero makes it deterministic'], check: 'It makes it likely, and providers do not promise it.' },
    ],
    study: ['Thirty questions with known answers, and a score before and after each change.', 'One wrong answer followed back: piece, rank, prompt, model.'],
  },
];
