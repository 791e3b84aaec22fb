import { matchesOf } from '../../text/matches';
import { isClaimed } from './clause';
import type { Found } from './fact';
import type { Saying } from './saying';
import { isOfEarlier, isOfLater } from './qualifier';
import { TOOL_CLASSES, TOOL_NAMES } from './tool-words';
import { beginningsOf, firstWordsOf, holdsBeginning } from './word-look';
import { employerNamed } from './employers';

const CLASSES = TOOL_CLASSES.map(([name, tools]) => ({ name, words: beginningsOf(firstWordsOf(tools)), pattern: new RegExp(`(?:^|[^\\p{L}\\p{N}_])(${tools})(?![\\p{L}\\p{N}_])`, 'giu') }));

const ANY_TOOL = beginningsOf(TOOL_CLASSES.flatMap(([, tools]) => firstWordsOf(tools)));

/** What follows or leads a tool that was weighed and not taken. */
const NOT_TAKEN = /\b(?:(?:chose|picked|prefer\p{L}*|took|went with)\b.{0,24} over|instead of|not|never(?: \p{L}+)?|than|rather than|unlike|versus|leave|leaving|move|moved|moving|the|took the|our old|old|vs\.?|compared (?:\p{L}+ ){0,2}(?:to|with)|against|why|without|considered|rejected|evaluated|dropped|replaced|replacing|off|away from|from|no|n't use|left|either|tried|only know|know|read about|learn(?:ed|ing)?)(?: (?:the|a|an|our|plain|using))? ?$/iu;
const NOT_TAKEN_AFTER = /^[ ,]{0,2}(?:was (?:too|rejected|not|considered|out|overkill)|would|deletes|could|might|can(?:not|'t)|is (?:too|not|better|overkill)|has no|looked|seemed)\b/iu;
const TAKEN = /\b(?:on|with|using|use[ds]?|via|over|chose|picked|took|went with|going with|go with|in|to|into|through|ran|run|running|built|set up|introduced|adopted|moved to|migrated to|it was(?: plain)?|plain|by|wrote to|publish(?:ed)? to|a|an)(?: (?:the|a|an|our|plain|managed|shared|own|apache|amazon|aws|google|of|refunds|events|messages|it|that|them|\p{L}+ over)){0,2} ?$/iu;
const USED_AFTER = /^(?: \p{L}+)? ?(?:in\b|out\b|queues?|topics?|streams?|cluster|broker|cache|index|table|with\b|for\b|as\b|[,.;)]|$)|^\)/iu;

/** A language is told in passing often; one that a thing was written in is its own. */
const WRITTEN_IN = /\b(?:wr(?:ote|itten)|rewr(?:ote|itten)|implemented|built|rebuilt|coded|ported|done|developed)\b[^.;,]{0,32}\b(?:in|to) $/iu;
const NOBODY = /\b(?:nobody|no one|no-one|none of (?:us|them)|hardly any\p{L}*|few of us|only \p{Lu}\p{L}+|knew|knows|experience with|familiar with|trained (?:in|on))\b[^.;,]*$/iu;

/** The tools that a sentence says are in use, by what they are used as. */
export function toolFacts(saying: Saying): readonly Found[] {
  const { sentence: { text }, isResume, asked } = saying;
  if (isResume && /^\**(?:skills|technolog|tools|stack|languages|tech stack)|\b(?:a lot of|mostly|some) \p{Lu}/iu.test(text)) return [];
  if (!holdsBeginning(text, ANY_TOOL)) return [];
  const found = CLASSES.filter(({ words }) => holdsBeginning(text, words)).flatMap(({ name, pattern }) => {
    const own = matchesOf(text, pattern).flatMap((match) => toolAt(saying, { name, tool: match[1] ?? '', end: match.index + match[0].length }) ?? []);
    return new Set(own.map(({ value }) => value.name)).size > 1 ? [] : own.slice(0, 1);
  });
  const isStore = ({ thing }: Found): boolean => thing === 'database' || (thing === 'cache' && !/cach/iu.test(`${text} ${asked}`));
  const kept = found.filter(isStore).length === 1 ? keptWords(text, asked) : '';
  return found.map((each) => (isStore(each) ? { ...each, thing: 'database', aboutWords: kept === '' ? each.aboutWords : kept } : each));
}

/** What is said to be kept somewhere: "we keep those keys in Redis", "a unique index in Postgres on the key". */
const KEPT = /\b(?:keep|kept|store[sd]?|storing|save[sd]?|hold|held|put|sit|sat|lives?|lived|wrote|written|recorded|tracked)\b ((?:\p{L}+ ){0,4}?)(?:are |is |was |were )?in\b|\b((?:[\p{L}-]+ ){0,5})with an? (?:unique )?index\b|\b(?:index|table|constraint)\b[^.;]{0,24}\b(?:on|of|for) ((?:the |that |its )?\p{L}+)/iu;

function keptWords(text: string, asked: string): string {
  const [, kept, indexed, on] = KEPT.exec(text) ?? [];
  const words = kept ?? indexed ?? on ?? '';
  return /\b(?:them|it|that|those|these)\s*$/iu.test(words) ? `${words} ${asked}` : words;
}

interface ToolAt {
  readonly name: string;
  readonly tool: string;
  readonly end: number;
}

function toolAt({ sentence: { text }, asked }: Saying, { name, tool, end }: ToolAt): Found | null {
  const start = end - tool.length;
  const [head, tail] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 30)];
  const isAnswer = start < 4 && /\b(?:which|what|where did you (?:put|store|keep)|where do you (?:put|store|keep)|on what)\b/iu.test(asked);
  if (NOT_TAKEN.test(head) || NOT_TAKEN_AFTER.test(tail) || NOBODY.test(text.slice(0, start)) || !(isAnswer || TAKEN.test(head) || USED_AFTER.test(tail)) || !isClaimed(text, start, end)) return null;
  if (name === 'language' && !WRITTEN_IN.test(head)) return null;
  const plain = tool.toLowerCase().replace(/(?:rabbit|pub|active|elastic|open|memory|git|mongo|dynamo|influx|timescale|cockroach|scylla|click|web|live) (?=\p{L})/u, (word) => word.trim());
  const shown = TOOL_NAMES[plain] ?? plain;
  return {
    attribute: 'tool', thing: name, qualifier: whenUsed(text.slice(0, start)), employer: employerNamed(text), aboutWords: text.replaceAll(tool, ' '), start, end,
    value: { shown: tool, unit: null, amount: null, name: shown },
  };
}

function whenUsed(told: string): string {
  if (isOfEarlier(told) || /\b(?:before|previously|used to|at first|originally|was on)\b/iu.test(told.slice(-40))) return 'before';
  return isOfLater(told) ? 'after' : '';
}
