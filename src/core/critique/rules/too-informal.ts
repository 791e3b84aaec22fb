import { plainHits } from '../subject-denial';
import { findingOf, openingOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { phrases } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const CASUAL = phrases(
  'gonna', 'wanna', 'gotta', 'kinda', 'sorta', 'dunno', 'lemme', 'gimme', 'ain\'t', 'nope', 'yep', 'yup', 'dude', 'bro', 'bruh', '(?:hey|thanks|my|your) buddy', 'lol', 'lmao', 'omg', 'wtf', 'tbh', 'crap(?:py)?', 'shit(?:ty|s)?', 'bullshit', 'damn', 'fuck\\p{L}*', 'sucks?', 'sucked', 'screwed (?:up|it|us|me)', 'pissed (?:off|at)', 'pissed', 'freaking', 'freakin', 'bloody', 'hell of a', 'what the hell', 'super duper', 'no clue', 'my bad', 'chill(?:ed|ing)?(?: out)?', 'bunch of crap', 'a ton of crap', 'badass', 'kick-?ass', 'whatever(?=[.!]|$)', 'blah', 'yada', 'hey (?:man|guys|there)', "what's up", 'yaar', 'boss(?=[,!])', 'no worries', 'it was lit', 'goofed', 'pain in the (?:ass|neck|butt)', 'or whatever', '(?:yeah|no|oh|hey|well|so|sorry|come on|thanks),? man(?=,)', 'insane(?:ly)?', 'lol', 'haha(?:ha)?', 'hehe', 'omg', 'nah', 'yeah,? nah', 'like wtf', 'kick(?:ed|ing)? (?:my|our|some) (?:butt|ass)', 'messed up', 'big time', 'drove (?:me|us) (?:nuts|crazy|mad|insane)', 'i swear', 'shit-?show', 'clusterfuck', 'freak(?:ed|ing) out', 'what the (?:heck|hell|fuck)', 'heck of a', 'no way(?=[.,!]|$)', '(?:i|we|he|she) (?:was|were) like', 'totally (?:screwed|messed|sucked|broken|nailed|killed)', 'nailed it', 'killed it', 'crushed it', 'rocked', 'awesome stuff', 'cool stuff', 'super (?:cool|annoying|easy|fun|awesome|hard|weird|lame|crazy)', 'lame', 'crazy stuff', 'gosh', 'jeez', 'holy (?:cow|shit|crap|moly)', 'dumb(?:ass)?', 'cuz', 'coz', 'u r', 'gr8', 'ur', 'pls', 'idk', 'wanna', 'y\'all', 'ok so like', 'guys(?=,)', 'no biggie', 'piece of cake', 'easy[- ]peasy', 'chilling', 'my guy', 'homie', 'a hot mess',
);
/** Courtesy that returns nothing: "Same." */
const CURT = /^\W{0,3}(?:(?:yeah|yes|oh|well|ya),? )?(?:same(?: here| to you)?|hi|hey|hello|ok(?:ay)?|yeah|yes|sure|cool|fine|good|ya|hmm|u too|you too|thanks|great)\W{0,3}$/iu;

export const tooInformal: Rule = {
  id: 'too-informal',
  detects: 'A word of the pub or the chat ("gonna", "dude", "it sucks"), or a greeting returned in one word.',
  matters: 'Both seeds fault a greeting of one word: the first minute sets the tone (RUBRIC: `too-informal`; a hint only, manners differ).',
  hears: ['spoken'],
  examples: {
    fires: [
      { question: 'Nice to meet you.', answer: 'Same.' },
      { question: 'Nice to meet you, how are you?', answer: 'Fine.' },
      { question: 'Tell me about a hard bug.', answer: 'Dude, that one was nasty, the logs were full of crap.' },
      { question: 'Why are you leaving?', answer: 'The on-call rota sucks and I want to own a product.' },
      { question: 'Have you used Go?', answer: 'Nope, I use Java for all of it.' },
    ],
    silent: [
      { question: 'Nice to meet you.', answer: 'Nice to meet you too, thank you for the early hour.' },
      { question: 'Tell me about a hard bug.', answer: 'That one took me two weeks, since the logs held nothing but noise.' },
      { question: 'Why are you leaving?', answer: 'I want to own a product, and here I own a part of one.' },
      { question: 'Have you used Go?', answer: 'No, I use Java for all of it.' },
      { question: 'How do you wait for a lock?', answer: 'The thread asks the boss process for the key, whatever the key is called.' },
    ],
  },
  judge: (subject) => {
    const at = plainHits(subject, CASUAL)[0]?.spot ?? curt(subject);
    if (at === null) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at,
        message: (quote) => `${quote} is more casual than most interviews.`,
        ask: 'How would you say it to a guest? [your words]',
        recall: 'Did you say it like that? Note how you would say it to a guest.',
      }),
    ];
  },
};

function curt(subject: Subject): Spot | null {
  const isGreeting = subject.kind?.shape === 'greeting' && wordsOf(subject) <= 3;
  return isGreeting && CURT.test(textOf(subject).trim()) ? openingOf(subject) : null;
}
