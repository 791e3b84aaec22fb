import { describe, expect, test } from '@jest/globals';
import { rules } from '../../../../src/core/critique/rules/rules';
import { subjectOf } from './example-subject';

/** What people say when they are not prepared: one fault each, in one breath. */
const oneLiners: readonly (readonly [rule: string, question: string, answer: string])[] = [
  ['blame', 'Tell me about a failed project.', 'The project failed because management kept changing priorities and QA was slow.'],
  ['blame', 'Tell me about a time you missed a deadline.', 'We missed it since the other team was late with their part.'],
  ['blame', 'Tell me about a mistake.', 'It was really the intern who pushed the bad config.'],
  ['badmouthing', 'Why are you leaving?', 'My boss is terrible and the company is badly run.'],
  ['badmouthing', 'Tell me about a difficult coworker.', 'He was incompetent and everyone knew it.'],
  ['badmouthing', 'Tell me about a difficult coworker.', 'This guy was the worst developer I ever worked with.'],
  ['arrogance', 'Tell me about a time you disagreed.', 'I told him he was wrong and we did it my way.'],
  ['arrogance', 'How did you convince them?', 'I made them see that my solution was better.'],
  ['arrogance', 'Why should we hire you?', "Because I'm the best candidate you'll find."],
  ['denial', 'What is your weakness?', "I don't really have weaknesses."],
  ['denial', 'Tell me about a conflict.', "I've never had a conflict at work."],
  ['denial', 'Tell me about a time you failed.', "I can't think of a time I failed."],
  ['disguised-strength', 'What is your weakness?', 'I sometimes care too much about quality.'],
  ['disguised-strength', 'What is your weakness?', 'I work so hard that I forget to take breaks.'],
  ['disguised-strength', 'Tell me about a failure.', 'My biggest failure is that I push myself too hard.'],
  ['money-only', 'Why do you want this job?', 'The salary is great.'],
  ['money-only', 'Why are you leaving?', 'I want more money.'],
  ['passivity', 'Tell me about a time you went above and beyond.', 'I usually just do what is assigned to me.'],
  ['passivity', 'Tell me about a conflict.', 'I just ignored it and hoped it would go away.'],
  ['passivity', 'Tell me about a conflict.', 'I went to my manager and let them deal with it.'],
  ['passivity', 'Tell me about handling ambiguity.', 'I asked my manager what to do.'],
  ['analysis-paralysis', 'Tell me about a decision with incomplete data.', 'I waited for more data before deciding.'],
  ['analysis-paralysis', 'Tell me about a decision with incomplete data.', 'I researched everything for several weeks to be sure.'],
  ['poor-prioritisation', 'Tell me about a time you had a tight deadline.', 'I pulled an all-nighter and got it done.'],
  ['poor-prioritisation', 'How do you handle multiple priorities?', 'I just work harder and stay late until everything is done.'],
  ['poor-prioritisation', 'How do you prioritize?', 'I do whatever my boss asks first.'],
  ['poor-prioritisation', 'Tell me about a risk.', 'I shipped it without testing and hoped for the best.'],
  ['no-forward-motivation', 'Why are you leaving?', 'I was laid off.'],
  ['no-forward-motivation', 'Where do you see yourself in 5 years?', "I don't know, maybe a manager."],
  ['no-forward-motivation', 'Why do you want to work here?', 'I need a job and you are hiring.'],
  ['no-rationale', 'Why did you choose React?', 'It is popular.'],
  ['no-rationale', 'Why did you use a NoSQL database?', 'My team lead picked it.'],
  ['no-rationale', 'Why did you choose that approach?', 'It was the easiest.'],
  ['no-tradeoffs', 'Tell me about a design decision you made.', 'I chose microservices. It worked well for us and the system scaled.'],
  ['vague', 'What did you do in your last job?', 'I worked on different projects and helped the team with stuff.'],
  ['vague', 'Tell me about a project.', 'I made the system better and faster and everyone liked it.'],
  ['vague', 'What was the impact?', 'It had a big impact on the team.'],
  ['vague', 'What was the result?', 'It went well.'],
  ['vague', 'What was the result?', 'Performance improved significantly.'],
  ['no-example', 'What are your strengths?', 'I am a strong leader and communicator.'],
  ['no-example', 'How do you handle stress?', 'I stay calm and take things one at a time.'],
  ['does-not-answer', 'How many users did it have?', 'It was used widely across the company.'],
  ['thin-technical', 'How would you make this API faster?', 'I would optimize it.'],
  ['thin-technical', 'How does HTTPS work?', 'It makes the connection secure.'],
  ['no-structure', 'Tell me about yourself.', 'Well, I like computers, I have a dog, I studied in Leeds, I did some jobs, and I am a developer, mostly web things, and some testing as well for a while.'],
  ['hedging', 'What did you do?', 'I think I kind of led the project, maybe, and I guess it went sort of well.'],
  ['too-informal', 'Tell me about your boss.', 'He was a cool dude, we used to chill.'],
  ['situation-heavy', 'Tell me about a challenge.', 'So our company had this system that was built ten years ago by contractors and it was running on old servers in the basement. There were three departments that used it, sales, marketing and support, and each of them had their own way of entering data. There was no documentation at all and the original people were gone. Eventually I fixed it.'],
];

describe('an answer of one breath gets the remark that names its fault', () => {
  test.each(oneLiners)('%s: %s "%s"', (id, question, answer) => {
    const subject = subjectOf({ question, answer });
    const fired = rules.filter((rule) => rule.hears.includes(subject.register) && rule.judge(subject).length > 0);
    expect(fired.map((rule) => rule.id)).toContain(id);
  });
});

test('most rules on stance and content are met by one of them', () => {
  expect(new Set(oneLiners.map(([id]) => id)).size).toBeGreaterThanOrEqual(18);
});
