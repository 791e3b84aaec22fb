import { normalise } from '../../text/words';

const QUOTED = /"([^"]*)"|\u201C([^\u201D]*)\u201D/gu;

/** The text without the marks around a quotation that does not stand so in `source`: what is quoted was said word for word. */
export function withTrueQuotes(text: string, source: string): string {
  if (!/["\u201C]/u.test(text)) return text;
  const said = ` ${normalise(source)} `;
  return text.replace(QUOTED, (quoted, straight?: string, curly?: string) => {
    const inner = straight ?? curly ?? '';
    return said.includes(` ${normalise(inner)} `) ? quoted : inner;
  });
}

/** The text with `change` made to what stands outside quotations. */
export function outsideQuotes(text: string, change: (plain: string) => string): string {
  return text.split(/("[^"\n]{0,500}"|\u201C[^\u201D\n]{0,500}\u201D)/u).map((piece, at) => (at % 2 === 0 ? change(piece) : piece)).join('');
}
