import { joined, type Draft } from './draft';

const WITHOUT_I = /^(?:started|joined|moved|switched|worked|contributed|got|won|completed|finished|graduated|built|led|developed|began|shipped|migrated|designed) (?!by\b)/iu;
const WITHOUT_I_AM = /^(?:(?:currently|presently|right now|now) (?:at|in|with|working|leading|building|handling|a|an)|working (?:at|as|on|with|for)) /iu;

/** The sentences, each with the "I" that it lacks: nobody speaks in key words. */
export function withSubject(sentences: readonly string[]): Draft {
  return sentences.flatMap((sentence) => {
    const subject = WITHOUT_I_AM.test(sentence) ? 'I\'m' : WITHOUT_I.test(sentence) ? 'I' : null;
    return subject === null ? joined([sentence]) : joined(subject, [`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`]);
  });
}
