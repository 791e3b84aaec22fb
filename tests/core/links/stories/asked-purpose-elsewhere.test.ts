import { describe, expect, test } from '@jest/globals';
import { classify } from '../../../../src/core/critique/classify';
import { askedElsewhere } from '../../../../src/core/links/stories/asked-purpose-elsewhere';
import { elsewhereAsked } from '../../../../src/core/links/stories/asked-purpose-elsewhere-table';
import { questionFamilies } from '../../../../src/core/links/stories/question-families';
import { drain } from '../../../../src/core/notes/steps';

const families = (...texts: readonly string[]): readonly (readonly string[])[] => (
  drain(questionFamilies(texts.map((text) => ({ id: text, text, kind: classify(text, { category: null, parentKind: null })?.kind.id ?? null }))))
);

const failed = 'Tell me about a time you failed';
const weakness = 'What is your biggest weakness?';
const strength = 'What is your greatest strength?';
const conflict = 'Tell me about a conflict with a coworker';
const achievement = 'What is your greatest achievement?';
const mentored = 'Tell me about a time you helped a junior grow';
const persuaded = 'Tell me about a time you had to persuade others';
const deadline = 'Describe a project with a tight deadline';

describe('what a question asks of something else', () => {
  test.each([
    ['handling-failures', 'How do you test for failure?', failed],
    ['handling-failures', 'How would you simulate a failure?', failed],
    ['failure-of-others', 'Tell me about a time a project failed because of someone else', failed],
    ['failure-of-others', 'Describe a mistake of your manager', failed],
    ['weakness-of-thing', 'What are the weaknesses of microservices?', weakness],
    ['weakness-of-thing', 'What is the greatest weakness of your current architecture?', weakness],
    ['weakness-of-thing', 'Which weaknesses does Redis have?', weakness],
    ['weakness-of-thing', 'Name two shortcomings of this library', weakness],
    ['strength-of-thing', 'What are the strengths of Go?', strength],
    ['conflict-of-interest', 'What was your biggest conflict of interest?', conflict],
    ['achievement-of-others', 'What is the biggest achievement of your team?', achievement],
    ['achievement-of-others', 'What is the greatest success of your last company?', achievement],
    ['success-measured', 'How do you measure success?', achievement],
    ['being-mentored', 'Were you ever mentored yourself?', mentored],
    ['being-mentored', 'Have you been coached?', mentored],
    ['changed-mind', 'Tell me about a time others persuaded you', persuaded],
    ['changed-mind', 'Was there a day when a colleague convinced you?', persuaded],
    ['performance-work', 'How do you make a report faster that got slow over night?', persuaded],
    ['setting-deadlines', 'How do you set a deadline?', deadline],
    ['setting-deadlines', 'How would you define a realistic deadline?', deadline],
  ])('%s: "%s" is not "%s"', (id, text, own) => {
    expect(askedElsewhere(text)?.id).toBe(id);
    expect(families(own, text)).toEqual([]);
  });

  test('has a row in the table of each way, none of them empty', () => {
    expect(Object.values(elsewhereAsked).every(({ says }) => says.split(', ').every((way) => way.trim() !== ''))).toBe(true);
  });
});

describe('what a question asks of the candidate', () => {
  test.each([
    [weakness, 'What is a weakness of yours?'],
    [weakness, 'Name a weakness of your own'],
    [weakness, 'What is a weakness of your working style?'],
    [weakness, 'Which weaknesses do you have?'],
    [failed, 'Tell me about the biggest failure of your career'],
    [failed, 'Describe a mistake you made at work'],
    [conflict, 'Was there ever a conflict with a colleague?'],
    [achievement, 'What is the biggest achievement of your career?'],
    [mentored, 'Have you ever mentored anyone?'],
    [mentored, 'Tell me about somebody you coached'],
    [persuaded, 'Tell me about a time you convinced your team'],
    [deadline, 'Tell me about a time you worked under a tight deadline'],
  ])('"%s" is "%s"', (one, other) => {
    expect(askedElsewhere(other)).toBeNull();
    expect(families(one, other)).toEqual([[one, other]]);
  });

  test.each([
    ['How do you set priorities when a deadline is tight?'],
    ['Have you trained junior colleagues?'],
    ['How do you know that it was a success?'],
    ['What is an interest of yours that led to a conflict?'],
    [''],
  ])('"%s"', (text) => {
    expect(askedElsewhere(text)).toBeNull();
  });
});

test('the same quality of the same thing is one family, of two things two', () => {
  expect(families('What are the weaknesses of Redis?', 'What is the biggest weakness of Redis?')).toHaveLength(1);
  expect(families('What are the weaknesses of Redis?', 'What are the weaknesses of Kafka?')).toEqual([]);
});

test('a superlative alone is no sign of an achievement', () => {
  expect(families(achievement, 'What is your greatest fear?', 'What is your best recipe?')).toEqual([]);
});
