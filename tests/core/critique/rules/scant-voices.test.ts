import { describe, expect, test } from '@jest/globals';
import { rules } from '../../../../src/core/critique/rules/rules';
import { subjectOf } from './example-subject';

/** The rules that hear something in an answer. */
function heardIn(question: string, answer: string): readonly string[] {
  const subject = subjectOf({ question, answer });
  return rules.filter((rule) => rule.hears.includes(subject.register) && rule.judge(subject).length > 0).map(({ id }) => id);
}

describe('where an answer is scant, all that is missing is heard', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['Tell me about a time you solved a hard problem.', 'The printer queue was stuck one day. I looked at it and got it going, and all was good.', ['too-brief', 'vague', 'no-structure', 'no-metrics', 'no-result']],
    ['Tell me about a time you failed.', 'I broke the menu once and then I repaired it.', ['too-brief', 'vague', 'no-learning', 'no-structure', 'no-result']],
    ['Describe a time you took ownership.', 'My colleague left, so I handled his part and it ended well.', ['too-brief', 'no-metrics', 'vague', 'no-structure']],
    ['Tell me about a time you had to work with another team.', 'I called them and they answered, so it was fine.', ['too-brief', 'no-own-action', 'vague', 'no-structure']],
    ['Tell me about a time you misjudged how long a task takes.', 'It took more time than I had said. I stayed late and got it done.', ['too-brief', 'no-learning', 'vague']],
    ['How would you deal with an outage?', "I'd see what is wrong and I'd repair it.", ['too-brief', 'vague', 'no-structure']],
    ['Why did you choose Kafka?', 'Kafka is quick and it works well.', ['too-brief', 'no-rationale', 'no-tradeoffs', 'thin-technical']],
    ['How do you find out why a page is slow?', 'I would look at the logs and then I would change the code.', ['vague', 'no-structure']],
    ['Tell me about yourself.', 'I went to school in the north, then I studied law for a while, then I changed to computers and joined two firms, and now I am here.', ['no-result']],
    ['Tell me about an area that you want to improve.', 'There are several, really, and it is hard to name just one of them.', ['does-not-answer']],
    ['Why did you keep it in Redis rather than in a table?', 'It is the default tool for that and many people use it, so it was the natural choice, and we never looked at alternatives.', ['no-rationale', 'no-tradeoffs']],
    ['Tell me about yourself.', 'I was born in a small town. My father is a farmer. My hobbies are chess and hiking, and I know some Java.', ['does-not-answer']],
    ['Why this role?', 'I think it is nice and I could do it and I like people and I have time and it is near my home and I want a change and so I applied and I hope it works.', ['no-structure']],
  ])('%s "%s": %j', (question, answer, expected) => {
    expect(heardIn(question, answer)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('where a short answer is specific, none of it is heard', () => {
  const owed = ['vague', 'no-structure', 'no-result', 'no-metrics', 'no-rationale', 'thin-technical'];

  test.each([
    ['Tell me about a time you solved a hard problem.', 'In May our tills froze each Friday. I found a lock that two jobs took in another order, swapped them, and no till froze in 6 weeks.'],
    ['Why did you choose Kafka?', 'Because three teams had to read the same orders again after a fault, and RabbitMQ drops what one of them has read; the price was a cluster to run.'],
    ['How do you find out why a page is slow?', 'First I open the flame graph of one request. In March it showed 300 queries in a loop; I made them one join and the page fell to 200 ms.'],
    ['Your project: a queue for mails. Why not a table?', 'A table needs polling, and at 50 mails a second the locks would have cost more than RabbitMQ, because each worker holds a row.'],
  ])('%s "%s"', (question, answer) => {
    expect(heardIn(question, answer).filter((id) => owed.includes(id))).toEqual([]);
  });

  test.each([
    ['What kind of tasks do you dislike?', 'Long weeks of form filling. I lose patience by Wednesday, so now I do the forms in two mornings with the clerk beside me.'],
    ['What is your greatest weakness?', 'I used to hold pull requests back until they shone. Now I open a draft on the first evening, and reviewers see the shape early.'],
  ])('a weakness with its remedy is an instance: %s "%s"', (question, answer) => {
    expect(heardIn(question, answer)).not.toContain('no-example');
  });
});

describe('an answer full of figures may end in a common phrase', () => {
  test.each([
    ['In 2023 I moved billing at Acme from PHP to Go, cut a run from 5 hours to 12 minutes for 300 shops, and I am passionate about clean code.', false],
    ['I am passionate about clean code.', true],
  ])('%s', (answer, heard) => {
    expect(heardIn('Tell me about yourself.', answer).includes('platitude')).toBe(heard);
  });
});
