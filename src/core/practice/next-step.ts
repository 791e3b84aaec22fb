import type { PartName } from '../notes/interview-note';
import { firstWords } from '../text/words';
import type { Sighting } from './sighting';

/** What to do first about an area, one sentence with the words to start from: of its gravest evidence, which comes first. */
export function nextStep({ evidence: { kind, question }, named, part }: Sighting): string {
  const words = `"${shortly(named)}"`;
  if (kind === 'missing') return `Fill in the ${partOf(part)} of ${words}.`;
  if (kind === 'thin') return `Say more in the ${partOf(part)} of ${words}.`;
  if (kind === 'reflection' && question === null) return `Prepare an answer for what you noted: ${words}.`;
  if (kind === 'reflection') return `Answer again, with what you noted: ${words}.`;
  return kind === 'finding' ? `Answer again: ${words}.` : `Answer aloud: ${words}.`;
}

function partOf(part: PartName | null): string {
  return part ?? 'story';
}

const MOST_WORDS = 24;

function shortly(named: string): string {
  const words = named.trim().replace(/\s+/g, ' ');
  const first = firstWords(words, MOST_WORDS);
  return first.length < words.length && first.length < words.replace(/[.\s]+$/u, '').length ? `${first} …` : words;
}
