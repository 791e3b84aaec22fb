const label =
  /^(?:\*\*|__)?(?:answers?(?: (?:to|the question))?|(?:(?:likely|possible|typical|common|sample|target|expected|interview) )?(?:questions?|prompts?)(?: answered)?|practi[cs]e|respond to|they (?:may|might|will) ask|(?:use )?when asked|对应问题|可回答)(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*(?=["“«「])/i;

/** What such a label may begin with. */
const openings: ReadonlySet<string> = new Set('*_aAlLpPtTcCsSeEiIqQrRuUwW对可');

const quoteMarks: readonly string[] = ['"', '“', '«', '「'];

/** Where a question in quotes begins behind a label that says that it is asked ("Likely question:"); 0 where none does. */
export function behindQuestionLabel(words: string): number {
  if (!openings.has(words.charAt(0)) || !quoteMarks.some((mark) => words.includes(mark))) return 0;
  return label.exec(words)?.[0].length ?? 0;
}
