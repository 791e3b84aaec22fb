/** How deep a value is taken apart: document, notes, note, questions, question. */
const deepest = 5;

/** Least characters handed out at once. */
const pieceSize = 1 << 16;

/**
 * The same characters as `JSON.stringify(value, null, 2)`, piece by piece, so that a document may be longer than a text can be.
 * An iterable that is no array is written as one, and asked for its items one at a time.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const each of piecesOf(value, 0)) {
    piece += each;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* piecesOf(value: unknown, depth: number): Generator<string> {
  if (depth >= deepest || typeof value !== 'object' || value === null) yield whole(value, depth);
  else if (isIterable(value)) yield* listed('[]', itemsOf(value), depth);
  else yield* listed('{}', fieldsOf(value), depth);
}

interface Item {
  /** What stands before the value, on its line. */
  readonly name: string;
  readonly value: unknown;
}

function* listed(brackets: '[]' | '{}', items: Iterable<Item>, depth: number): Generator<string> {
  const [open, close] = brackets;
  let isEmpty = true;
  for (const { name, value } of items) {
    yield `${isEmpty ? (open ?? '') : ','}${lineBreak(depth + 1)}${name}`;
    yield* piecesOf(value, depth + 1);
    isEmpty = false;
  }
  yield isEmpty ? brackets : `${lineBreak(depth)}${close ?? ''}`;
}

function* itemsOf(values: Iterable<unknown>): Generator<Item> {
  for (const value of values) yield { name: '', value };
}

function fieldsOf(value: object): readonly Item[] {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]: [string, unknown]) => ({ name: `${JSON.stringify(key)}: `, value: field }));
}

/** A line end inside a string is written as `\n`, so every real one is of the layout. */
function whole(value: unknown, depth: number): string {
  return JSON.stringify(value ?? null, null, 2).replace(/\n/g, lineBreak(depth));
}

function lineBreak(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
