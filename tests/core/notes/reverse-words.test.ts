import { describe, expect, test } from '@jest/globals';
import { announcesReverse, announcesTheirs, speaksOfAsking } from '../../../src/core/notes/reverse-words';

describe('questions to the interviewer', () => {
  test.each([
    ['English', ['Questions to ask', 'Questions to ask them', 'Nice questions you can ask the interviewer', 'Some things to ask a hiring manager', 'Questions for the team', 'What to ask an employer', 'My qs', 'Reverse interview', 'Questions I will ask', 'Great questions to ask at the end', 'Ask the recruiter', 'Here are some questions you could ask at the end', 'Examples of questions you can ask after a call']],
    ['English, asked already', ['Questions I asked', 'What I asked them', 'I asked', 'Questions asked by me', 'Questions from the candidate', 'Questions that I have asked']],
    ['English, shorter or longer', ['To ask', 'Things to ask', 'Qs for them', '10 questions to ask', 'Part 5: Questions to ask', 'Recruiter: questions to ask', 'Your turn to ask', 'Interviewing the interviewer', 'Reverse interviewing', 'Questions at the end of the interview']],
    ['Chinese, asked already', ['我的提问', '我问的问题', '问面试官', '向面试官提的问题', '反問']],
    ['Italian, Polish, Dutch, Japanese', ['Domande al recruiter', 'Pytania do firmy', 'Vragen aan de interviewer', '面接官への質問']],
    ['Spanish, Portuguese, French, German, Russian, asked already', ['Preguntas que les hice', 'Mis preguntas', 'Perguntas que fiz', 'Questions pour le recruteur', 'Fragen von mir', 'Вопросы, которые я задал', 'Вопросы рекрутеру']],
    ['Chinese', ['反问', '反问环节', '想问面试官的问题', '向面试官提问']],
    ['Spanish', ['Preguntas para la empresa', 'Preguntas que puedo hacer']],
    ['Portuguese', ['Perguntas para você fazer ao final', 'Perguntas para o entrevistador']],
    ['German', ['Fragen an das Unternehmen', 'Meine Fragen', 'Rückfragen']],
    ['French', ['Questions à poser', 'Mes questions']],
    ['Russian', ['Вопросы к работодателю', 'Мои вопросы', 'Вопросы для компании']],
    ['Korean', ['역질문', '마지막 질문']],
  ])('%s', (_language, all) => {
    expect(all.filter((words) => !announcesReverse(words))).toEqual([]);
  });

  test.each([
    ['what they ask', ['Questions they ask', 'Questions the interviewer asked', 'Questions the company will ask', 'Questions asked by the team', 'Questions asked', 'Questions to ask candidates', 'Questions to ask as an interviewer', 'Questions you may be asked', 'Some questions you can ask candidates', 'Questions you could be asked']],
    ['what others ask', ['Questions I was asked', "Questions I've been asked", 'Questions asked to me', 'Questions I asked candidates', 'Questions to ask yourself', 'Questions to ask before coding', 'Questions to ask in system design', 'Clarifying questions to ask']],
    ['other titles', ['Questions', 'Interview questions', 'Notes', 'Ask for help', 'Задачи', '面试问题', 'Preguntas técnicas', 'Fragen']],
  ])('%s are none', (_what, all) => {
    expect(all.filter((words) => announcesReverse(words))).toEqual([]);
  });
});

describe('questions of the interviewer', () => {
  test.each(['Questions they asked', 'Questions I was asked', 'Questions asked', 'Questions to ask candidates'])('"%s" says that they ask', (words) => {
    expect(announcesTheirs(words)).toBe(true);
  });

  test.each(['Questions I asked', 'Questions to ask', 'Strengths', 'Team'])('"%s" does not', (words) => {
    expect(announcesTheirs(words)).toBe(false);
  });

  test.each([['Things to ask', true], ['Qs for them', true], ['反问', true], ['Wheel odometry', false]])('"%s" may speak of asking: %s', (words, expected) => {
    expect(speaksOfAsking(words)).toBe(expected);
  });
});
