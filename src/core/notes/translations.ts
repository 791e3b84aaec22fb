/** Letters of the languages that stand below an English question as its translation, or above it. */
const foreign = /[\u0400-\u04FF\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;
const foreignLetters = /[\u0400-\u04FF\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/g;
const latinLetters = /[a-z]/gi;

/** Fewer words name a topic, and what is asked below it asks on. */
const leastWords = 4;

/** Whether one of two lines says in another script what the other one asks: whole sentences, of about the same length. */
export function translates(question: string, below: string): boolean {
  const isForeign = foreign.test(question);
  if (isForeign === foreign.test(below)) return isForeign && isMostlyLatin(question) !== isMostlyLatin(below) && fits(question, below);
  return fits(question, below);
}

function fits(question: string, below: string): boolean {
  const [latin, other] = isMostlyLatin(question) ? [question, below] : [below, question];
  if (!isMostlyLatin(latin) || isMostlyLatin(other) || latin.trim().split(/\s+/).length < leastWords) return false;
  const share = other.length / latin.length;
  return share >= leastShare && share <= mostShare;
}

/** A Chinese sentence takes about a third of the signs that the English one does, a Russian one as many and more. */
const leastShare = 0.2;
const mostShare = 1.8;

function isMostlyLatin(text: string): boolean {
  return (text.match(latinLetters)?.length ?? 0) > (text.match(foreignLetters)?.length ?? 0) * lettersOfSign;
}

/** A Latin word among Chinese signs is long: "HDFS的写流程". */
const lettersOfSign = 3;
