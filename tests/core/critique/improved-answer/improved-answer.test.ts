import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { improvedAnswer } from '../../../../src/core/critique/improved-answer/improved-answer';
import type { ImprovedAnswerRequest } from '../../../../src/core/critique/improved-answer/request';
import { kindById, questionKinds } from '../../../../src/core/critique/kinds/question-kinds';
import { words } from '../../../../src/core/text/words';

interface Given extends Partial<Omit<ImprovedAnswerRequest, 'kind'>> {
  readonly kind: string | null;
}

function improve({ kind, ...given }: Given): string {
  const known = kind === null ? null : kindById(kind);
  return improvedAnswer({ kind: known, question: '', said: '', parts: null, reflections: [], points: [], ...given });
}

describe('a greeting', () => {
  test.each([
    ['a bare word is replaced by a frame', 'Same.', 'Nice to meet you too, [their name]. [One line of thanks or interest?]'],
    ['the writer\'s own greeting stays', 'Nice to meet you too, Priya.', 'Nice to meet you too, Priya. [One line of thanks or interest?]'],
    ['the writer\'s own thanks stay', 'You too. Thanks for having me.', 'Nice to meet you too, [their name]. Thanks for having me.'],
    ['a whole greeting is left alone', 'Good morning, Asha. I am glad to be here.', 'Good morning, Asha. I am glad to be here.'],
  ])('%s', (_, said, improved) => {
    expect(improve({ kind: 'greeting', question: 'Nice to meet you', said })).toBe(improved);
  });

  test('asked how one is, it answers and asks back', () => {
    expect(improve({ kind: 'greeting', question: 'How are you?', said: 'ok' })).toBe('');
    expect(improve({ kind: 'greeting', question: 'How are you?', said: 'not bad' })).toMatch(/^Not bad\. \[And how are they\?\]/);
    expect(improve({ kind: 'greeting', question: 'Good morning', said: 'yes sir' })).toMatch(/^Hello, \[their name\]\./);
  });
});

describe('an introduction', () => {
  const said = 'Myself Meera Nair. Okay. I started as a tester at Acme, then I moved to Globex, currently working at Initech. I have 4 years of experience in Java. I want to work on payments.';

  test('stands in the order present, past, future', () => {
    expect(improve({ kind: 'introduction', question: 'Tell me about yourself', said })).toBe(
      'I\'m Meera Nair. I\'m currently working at Initech. I have 4 years of experience in Java. [One result you are proud of, with a number?] '
      + 'I started as a tester at Acme. I moved to Globex. I want to work on payments.',
    );
  });

  test('leaves out what the speaker cannot do', () => {
    const improved = improve({ kind: 'introduction', said: 'I am a data engineer at Acme. There\'s no front end familiarity. I don\'t know React but I built two dashboards.' });
    expect(improved).not.toMatch(/front end|React/);
    expect(improved).toContain('I built two dashboards.');
  });

  test('keeps an opening phrase with its clause', () => {
    expect(improve({ kind: 'introduction', said: 'In both companies, I started from zero.' })).toContain('In both companies, I started from zero.');
  });

  test('asks for each missing time', () => {
    expect(improve({ kind: 'introduction', said: 'I joined Acme in 2020.' })).toBe(
      '[Now: your role, your company, and what you build?] [One result you are proud of, with a number?] I joined Acme in 2020. [Next: what do you want to work on, and why here?]',
    );
  });

  test('asks for no result where one stands with its number', () => {
    expect(improve({ kind: 'introduction', said: 'I am at Acme. I cut latency by 30 %.' })).not.toContain('[One result');
  });

  test('does not take a role for a name', () => {
    expect(improve({ kind: 'introduction', said: 'I am a Backend Developer at Acme.' })).toMatch(/^I am a Backend Developer at Acme\./);
  });
});

describe('a reason for leaving', () => {
  test('drops the complaint and asks for the wish first', () => {
    expect(improve({ kind: 'leaving', said: 'I said that same work and finished 3 years. I maintain the ledger and try new tools but no budget for growth.' })).toBe(
      '[First, what you want next: which kind of work, and why here?] I finished 3 years. I maintain the ledger and try new tools. '
      + '[If they ask why not there: one neutral line, with no complaint?]',
    );
  });

  test('puts the writer\'s own wish first', () => {
    expect(improve({ kind: 'leaving', said: 'I built the billing service. I want to work on search.' })).toBe('I want to work on search. I built the billing service.');
  });

  test('a complaint alone leaves only questions', () => {
    const improved = improve({ kind: 'leaving', said: 'low pay, toxic culture' });
    expect(improved.replace(/\[[^\]]*\]/g, '').trim()).toBe('');
  });
});

describe('a story', () => {
  test('parts stand in order, each asking for what it lacks', () => {
    const parts = { result: 'shipped it', situation: 'checkout failed for one client every Friday night', action: 'I traced the calls, wrote a replay tool and fixed the lock order with a review from the owner' };
    expect(improve({ kind: 'problem-solving', parts })).toBe([
      'Situation: Checkout failed for one client every Friday night.',
      '[Task: what was your own goal?]',
      'Action: I traced the calls, wrote a replay tool and fixed the lock order with a review from the owner.',
      'Result: Shipped it. [By how much: what was it before, and what after?] [What else changed, for users and for the business?]',
    ].join('\n'));
  });

  test('learning is asked for only where the kind wants it', () => {
    const parts = { situation: 'the release broke login for all our users' };
    expect(improve({ kind: 'failure', parts })).toContain('[Learning: what do you do differently since?]');
    expect(improve({ kind: 'achievement', parts })).not.toContain('Learning');
  });

  test('an action without an own step asks for it', () => {
    expect(improve({ kind: 'leadership', parts: { action: 'The whole migration was handled over two long weekends by other people of the team' } })).toContain('[Which of these steps did you take yourself?]');
  });

  test('a point of the breakdown that nothing shows gets a place, one that is shown does not', () => {
    const parts = { action: 'I convinced four engineers of two teams and we built it together' };
    const improved = improve({ kind: 'achievement', parts, points: ['teamwork', 'mentoring'] });
    expect(improved).toContain('[To show "mentoring": which moment of the story does?]');
    expect(improved).not.toContain('"teamwork"');
  });

  test('a told story is sorted by its words', () => {
    const said = 'Our nightly import kept failing. I had to find out why. I added logs and replayed the file. As a result, failures dropped from 5 a week to 0. I learned to log first.';
    expect(improve({ kind: 'failure', question: 'A failure', said }).split('\n').map((line) => line.split(':')[0])).toEqual(['Situation', 'Task', 'Action', 'Result', 'Learning']);
  });

  test('what was found out on the way is no learning, and the first scene is the situation', () => {
    const said = 'At my last firm, I was running two launches. I learned the vendor was late. I moved the date and told the client myself. We launched in May.';
    expect(improve({ kind: 'pressure', question: 'Pressure', said })).toBe([
      'Situation: At my last firm, I was running two launches.',
      '[Task: what was your own goal?]',
      'Action: I learned the vendor was late. I moved the date and told the client myself.',
      'Result: We launched in May. [By how much: what was it before, and what after?] [What else changed, for users and for the business?]',
    ].join('\n'));
  });

  test('a lone sentence about oneself is an action', () => {
    expect(improve({ kind: 'ambiguity', question: 'Ambiguity', said: 'I waited for the data' })).toContain('Action: I waited for the data.');
  });

  test('a mere mention becomes the situation', () => {
    expect(improve({ kind: 'ownership', question: 'Name something you fixed', said: 'I said about the invoice bug' })).toMatch(/^Situation: The invoice bug\. \[Where/);
  });

  test('what the writer would add stands last', () => {
    const improved = improve({ kind: 'failure', question: 'A failure', said: 'I dropped a table.', reflections: ['But I could\'ve added that we now test restores every week', 'I stumbled a lot', 'could improve my ans'] });
    expect(improved).toMatch(/Learning: We now test restores every week\.$/);
    expect(improved).not.toMatch(/stumbled|my ans/);
  });

  test('a decision asked for as a story is told as one', () => {
    expect(improve({ kind: 'technical-decision', question: 'Tell me about a project with a hard decision', said: 'The cache one' })).toMatch(/^Situation:/);
  });

  test('a scene set before a technical question asks for no story', () => {
    expect(improve({ kind: 'reliability', question: 'Let us say there is a time stamp in this situation. How do you handle it?', said: 'By a key.' })).toMatch(/^By a key\. \[How does that help/);
  });

  test('a single word under a follow-up is no story', () => {
    expect(improve({ kind: 'leadership', question: 'At work, I mean', said: 'I said work.' })).toBe('Work. [One example or figure that shows it?]');
  });

  test('a why under a story is answered with reasons', () => {
    expect(improve({ kind: 'problem-solving', question: 'He asked why is it slow', said: 'The table has no index.' })).not.toContain('Situation');
  });
});

describe('other shapes', () => {
  test('an opinion: answer, reason, example, price', () => {
    const said = 'For example, in our project one report blocked logins. But it adds one more thing to run. Because uploads take minutes. We put uploads on a queue.';
    expect(improve({ kind: 'technical-decision', question: 'Why a queue?', said })).toBe(
      'We put uploads on a queue. Because uploads take minutes. For example, in our project one report blocked logins. But it adds one more thing to run.',
    );
  });

  test('an opinion asks in the words of its kind', () => {
    expect(improve({ kind: 'reliability', question: 'What if it fails?', said: 'It retries.' })).toContain('[Which failure still remains, and why is that acceptable?]');
    expect(improve({ kind: 'communication', question: 'Why do you say so, why?', said: 'Because it is clear.' })).toContain('[Short answer first: "Why do you say so, why?"]');
  });

  test('a figure answers a question of scale, and is not asked for again', () => {
    expect(improve({ kind: 'scale', question: 'What is the load?', said: '400 requests a second.' })).toBe(
      '400 requests a second. [Measured how: which test or graph showed it?] [What gives out first as it grows, and what is the next step then?]',
    );
  });

  test('an admission in an opinion becomes a question', () => {
    const improved = improve({ kind: 'technical-concept', question: 'How does Raft work?', said: 'I don\'t know much about it. It elects a leader.' });
    expect(improved).toMatch(/^It elects a leader\./);
    expect(improved).toMatch(/\[What do you know about it that you can reason on from\?\]$/);
  });

  test.each([
    ['how many', 'How many services did you run?', 'We split them last year. There are 7 services.', 'There are 7 services. We split them last year.'],
    ['how many, no number', 'How many services did you run?', 'No. Only the old one.', 'The old one.'],
    ['a choice', 'Was it you or somebody else?', 'It took a week. It was you could say me.', 'It was you could say me.'],
    ['no one is no bare no', 'Who reviewed it?', 'No one did. I was new.', 'No one did. I was new.'],
    ['yes or no keeps its yes', 'Did you write it?', 'Yes, in March.', 'Yes, in March.'],
  ])('a fact comes first: %s', (_, question, said, opening) => {
    const improved = improve({ kind: 'fact', question, said });
    expect(improved.replace(/^Only the/, 'The').startsWith(opening)).toBe(true);
  });

  test('a fact without context asks for one line of it', () => {
    expect(improve({ kind: 'fact', question: 'Where was it stored?', said: 'Said in memory.' })).toBe('In memory. [Why there, in one line?]');
  });

  test('a plan turns a lack into a bridge and asks for a date', () => {
    expect(improve({ kind: 'plans', question: 'What would you build in AI?', said: 'I don\'t have experience in AI. But I will start on a course daily.' })).toBe(
      '[One concrete thing: "What would you build in AI?"] [Bridge: which skill of yours carries over to it?] I will start on a course daily. [By when, and what will you have to show?]',
    );
  });

  test('a self-description: claim, example, how others saw it', () => {
    expect(improve({ kind: 'strengths-weaknesses', question: 'Your strength?', said: 'My manager said I finish things. Last year I led the audit. I am patient.' })).toBe(
      'I am patient. Last year I led the audit. My manager said I finish things.',
    );
  });

  test('a choice about oneself opens with the choice', () => {
    expect(improve({ kind: 'leadership', question: 'Are you a leader or a follower?', said: 'In life or at work or .. I said leader.', reported: true })).toMatch(/^Leader\. \[Example/);
  });

  test('without a kind the words stay in order', () => {
    expect(improve({ kind: null, question: 'Hm?', said: 'We met. I don\'t have experience in it.' })).toBe('We met. [One example or figure that shows it?] [What do you do about the gap, and since when?]');
  });

  test('without a kind a figure that is there is not asked for', () => {
    expect(improve({ kind: null, question: 'And?', said: 'It took 3 weeks.' })).toBe('It took 3 weeks.');
  });

  test('no words, no answer', () => {
    for (const kind of questionKinds) expect(improve({ kind: kind.id, question: 'Well?', reflections: ['could be better'] })).toBe('');
  });
});

describe('nothing is made up', () => {
  const frames = /\[[^\]]*\]|^(?:Situation|Task|Action|Result|Learning):|Nice to meet you too,|Hello,|^I'm (?=\p{Lu})/gmu;
  const vocabulary = [
    'I', 'we', 'said', 'that', 'built', 'Kafka', 'Redis', '40', '%', '3', 'years', 'at', 'Acme', 'because', 'but', 'like,', 'um', 'you know,', 'and', 'or', '..', '.', '.', ',',
    'same', 'tasks', 'no', 'scope', 'don\'t', 'have', 'experience', 'learned', 'currently', 'started', 'want', 'to', 'Myself', 'Ravi', 'leader', 'Okay.', 'right', 'reduced', 'my', 'manager',
    'for example', 'instead of', 'told', 'the', 'team', '1,000', 'users', 'K&L', '\n', '- ', 'purely', 'data side',
  ];
  const texts = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }).map((picked) => picked.join(' '));
  const requests = fc.record({
    kind: fc.constantFrom(null, ...questionKinds),
    question: fc.constantFrom('Why Kafka?', 'How many users?', 'Are you a leader or a follower?', 'Tell me about a time', 'Nice to meet you', ''),
    said: texts,
    parts: fc.option(fc.record({ situation: texts, action: texts, result: texts }, { requiredKeys: [] })),
    reflections: fc.array(texts.map((text) => `I could have added ${text}`), { maxLength: 2 }),
    points: fc.constantFrom<readonly string[]>([], ['teamwork'], ['Impact [big]']),
  });

  test('every word and number outside slots and frames stands in what the writer wrote', () => {
    fc.assert(fc.property(requests, (request) => {
      const given = [request.said, ...Object.values(request.parts ?? {}), ...request.reflections].join('\n');
      const source = new Set(words(given).map((word) => word.text.toLowerCase()));
      const own = words(improvedAnswer(request).replace(frames, ' ')).map((word) => word.text.toLowerCase());
      expect(own.filter((word) => !source.has(word))).toEqual([]);
    }), { seed: 7, numRuns: 600 });
  });

  test('it says the same thing twice', () => {
    fc.assert(fc.property(requests, (request) => {
      expect(improvedAnswer(request)).toBe(improvedAnswer(request));
    }), { seed: 11, numRuns: 100 });
  });

  test('outside slots every piece opens with a capital, a digit or a sign, and ends with a stop', () => {
    fc.assert(fc.property(requests, (request) => {
      const pieces = improvedAnswer(request).split('\n').flatMap((line) => line.split(/\[[^\]]*\]/)).map((piece) => piece.trim()).filter((piece) => /\w/.test(piece));
      expect(pieces.filter((piece) => /^[a-z](?!\w*[A-Z])/.test(piece) || !/[.?!,:]$/.test(piece))).toEqual([]);
    }), { seed: 13, numRuns: 300 });
  });
});

describe('an answer that nothing is to be mended in', () => {
  const said = 'Last spring our imports failed each night. I split the files, and in May none failed. It was the first time.';

  test('keeps its order, and nothing is asked', () => {
    expect(improve({ kind: 'project', question: 'Tell me about a project', said, isFine: true })).toBe(said);
    expect(improve({ kind: 'project', question: 'Tell me about a project', said })).toContain('[');
  });

  test('keeps the parts that the writer labelled', () => {
    expect(improve({ kind: 'project', parts: { situation: 'Imports failed.', action: 'I split the files.' }, isFine: true })).toBe('Situation: Imports failed.\nAction: I split the files.');
  });

  test('is still empty where nothing was said', () => {
    expect(improve({ kind: 'project', isFine: true })).toBe('');
  });
});

describe('what a story is not asked for', () => {
  test.each([
    ['a figure, where before and after stand in words', { action: 'I wrote a check for every deploy of the shop', result: 'Blocked deploys went from five to one a month.' }, 'By how much'],
    ['a learning, where the result says what holds since', { action: 'I rolled it back', result: 'It was gone in an hour. Since then I test each migration on a copy.' }, 'Learning:'],
  ])('%s', (_what, parts, slot) => {
    expect(improve({ kind: 'failure', parts })).not.toContain(slot);
  });
});
