import { describe, expect, test } from '@jest/globals';
import { announcesReverse } from '../../../src/core/notes/reverse-words';

describe('questions to the interviewer', () => {
  test.each([
    ['English', ['Questions to ask', 'Questions to ask them', 'Nice questions you can ask the interviewer', 'Some things to ask a hiring manager', 'Questions for the team', 'What to ask an employer', 'My qs', 'Reverse interview', 'Questions I will ask', 'Great questions to ask at the end', 'Ask the recruiter', 'Here are some questions you could ask at the end', 'Examples of questions you can ask after a call']],
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
    ['other titles', ['Questions', 'Interview questions', 'Notes', 'Ask for help', 'Задачи', '面试问题', 'Preguntas técnicas', 'Fragen']],
  ])('%s are none', (_what, all) => {
    expect(all.filter((words) => announcesReverse(words))).toEqual([]);
  });
});
