/** A stretch in which the writer names a story that was not told: "instead of the outage", "not the importer as planned". */
const NOT_TOLD = /\b(?:instead of|rather than|in place of|should(?: have|'ve) (?:told|used|taken|been|picked|chosen|gone with)|could(?: have|'ve) (?:told|used|taken)|(?:wanted|meant|planned) to (?:tell|use|take)|not) (?:the|my|that|about)\b[^,.;:!?\n]{0,60}?(?=[,.;:!?\n]| i | as (?:i )?(?:planned|prepared|meant)|$)/giu;

const OTHER_TOLD = /\b(?:instead of|rather than|in place of) (?:the|my) \p{L}+|\bshould(?: have|'ve) (?:told|used|taken|picked|chosen|gone with) |\bshould(?: have|'ve) been (?:the|my) |\b(?:wanted|meant|planned) to (?:tell|use|take) (?:the|my) |\bnot (?:the|my|what|as)\b[^.;!?\n]{0,40}\b(?:planned|prepared|meant|rehearsed)\b/iu;

const AS_PREPARED = /\b(?:(?:same|just|exactly) as|as|like) (?:i )?(?:had )?(?:prepared|planned|rehearsed|practi[sc]ed|written)\b/iu;

/** What an answer says was told: stories that it names as not told are cut out. */
export function wordsTold(answer: string): string {
  return straight(answer).replace(NOT_TOLD, ' ');
}

/** Whether the writer says that another story was told than the one prepared. */
export function saysOtherTold(words: string): boolean {
  return OTHER_TOLD.test(straight(words));
}

/** Whether the writer says that all went as prepared, so that nothing of it counts as lost. */
export function saysAsPrepared(words: string): boolean {
  return AS_PREPARED.test(straight(words)) && !saysOtherTold(words);
}

function straight(words: string): string {
  return words.replace(/[\u2018\u2019\u02BC]/gu, "'");
}
