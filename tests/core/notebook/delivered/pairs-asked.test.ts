import { describe, expect, test } from '@jest/globals';
import { deliveredIn, preparedAnd, wordsOf } from './prepared-rows';

const conflict = 'Tell me about a conflict with a coworker';
const failure = 'Tell me about a time you failed';
const mentoring = 'Tell me about a time you helped a junior grow';
const achievement = 'What is your greatest achievement?';
const persuading = 'Tell me about a time you had to persuade others';
const deadline = 'Describe a project with a tight deadline';
const leaving = 'Why are you leaving your current company?';
const weakness = 'What is your biggest weakness?';
const limiter = 'How would you design a rate limiter?';
const threads = 'What is the difference between a process and a thread?';

function preparedFor(asked: string, said: string): string | null {
  const notebook = preparedAnd([[asked, said]]);
  return wordsOf(notebook, deliveredIn(notebook)[0]?.prepared ?? null);
}

describe('a question asked in other words finds what was prepared', () => {
  test.each([
    ['Tell us about a disagreement with a colleague', conflict],
    ['Have you ever had a conflict with someone on your team?', conflict],
    ['Describe a time you disagreed with a teammate', conflict],
    ['Can you share an example of a conflict at work with a coworker?', conflict],
    ['tell me abt a conflict w/ a coworker', conflict],
    ['What was your biggest failure?', failure],
    ['Describe a failure of yours', failure],
    ['Tell me about a mistake you made', failure],
    ['When did you last fail at something?', failure],
    ['Have you mentored anyone?', mentoring],
    ['Tell me about a time you mentored somebody', mentoring],
    ['How have you helped a junior engineer to grow?', mentoring],
    ['What are you most proud of?', achievement],
    ['What is the achievement you are most proud of?', achievement],
    ['Tell me about your biggest accomplishment', achievement],
    ['Tell me about a time you convinced others', persuading],
    ['Describe a situation where you had to influence people without authority', persuading],
    ['Tell me about a time you worked under a tight deadline', deadline],
    ['How did you deal with a tight deadline?', deadline],
    ['Why do you want to leave your current job?', leaving],
    ['Why are you looking for a change?', leaving],
    ['What is your greatest weakness?', weakness],
    ['What are your weaknesses?', weakness],
    ['Design a rate limiter', limiter],
    ['Can you design a rate limiter for our API?', limiter],
    ['What is the difference between threads and processes?', threads],
    ['Process vs thread?', threads],
    ['Explain processes versus threads', threads],
    ['Tell me about someone you coached', mentoring],
    ['Walk me through your proudest work', achievement],
    ['Tell me about something that went wrong', failure],
    ['What was the biggest mistake of your career?', failure],
    ['How do you win people over?', persuading],
    ['Tell me about a time you had little time to deliver', deadline],
    ['What made you start looking?', leaving],
    ['Reason for leaving?', leaving],
    ['What would you like to improve about yourself?', weakness],
  ])('"%s" is "%s"', (asked, prepared) => {
    expect(preparedFor(asked, 'I said something')).toBe(prepared);
  });
});

describe('a question of its own finds nothing', () => {
  test.each([
    ['Tell me about a conflict with a customer'],
    ['Tell me about a conflict between two people you led'],
    ['How do you resolve merge conflicts in git?'],
    ['What do you do when a test fails?'],
    ['What happens when a node fails?'],
    ['How do you handle failures in a distributed system?'],
    ['Who mentored you?'],
    ['How do you grow in your career?'],
    ['What would your manager say about you?'],
    ['What is your greatest strength?'],
    ['What does success look like to you?'],
    ['How do you persuade users to upgrade?'],
    ['How do you estimate?'],
    ['Tell me about a deadline you missed'],
    ['Why is there a gap in your resume?'],
    ['Why do you want to work at Kestrel Pay?'],
    ['Where do you see yourself in five years?'],
    ['What is a weak reference?'],
    ['How would you design a URL shortener?'],
    ['How would you design a chat app?'],
    ['How does a load balancer work?'],
    ['What is the difference between TCP and UDP?'],
    ['What is the difference between a list and a tuple?'],
    ['What happens when a process runs out of memory?'],
    ['What is your notice period?'],
    ['How big is your current team?'],
    ['Tell me about yourself'],
    ['What do you do outside of work?'],
    ['Tell me about a conflict with your manager'],
    ['What would your coworkers say about you?'],
    ['How would you design a cache?'],
    ['What is a deadlock?'],
    ['What is a thread pool?'],
    ['How do you debug a process that hangs?'],
    ['What is your process for code review?'],
    ['Describe a project that went over budget'],
    ['Tell me about a time you took a risk'],
    ['Tell me about a time you received tough feedback'],
    ['Tell me about a time you delegated work'],
    ['How do you test for failure?'],
    ['Tell me about a time a project failed because of someone else'],
    ['What are the weaknesses of microservices?'],
    ['What is the greatest weakness of your current architecture?'],
    ['What was your biggest conflict of interest?'],
    ['What is the biggest achievement of your team?'],
    ['Were you ever mentored yourself?'],
    ['How do you onboard a new hire?'],
    ['How do you hire junior engineers?'],
    ['Tell me about a time others persuaded you'],
    ['Tell me about a time you changed your mind'],
    ['How do you set a deadline?'],
    ['How do you measure success?'],
    ['What is your greatest fear?'],
    ['Why did you leave your first company?'],
  ])('"%s"', (asked) => {
    expect(preparedFor(asked, 'I said something')).toBeNull();
  });
});
