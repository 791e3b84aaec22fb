import { fold, words } from './words';

/** Length of "(-| of our) [up to two modifiers] thing" right after a number; 0 where nothing countable follows. */
export function countedAfter(tail: string, number: { readonly spelled: boolean; readonly value: string }): number {
  const rate = RATE.exec(tail)?.[0];
  if (rate !== undefined) return rate.length;
  const lead = LEAD.exec(tail)?.[0];
  if (lead === undefined || number.value === 'one' || number.value === '1') return 0;
  if (/^zero$|^0$/u.test(number.value)) return NOTHING.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(lead.length);
  let from = 0;
  for (const word of words(rest).slice(0, 3)) {
    if (!/^[\s*_-]{0,3}$/u.test(rest.slice(from, word.start))) return 0;
    const name = fold(word.text);
    if (NOT_COUNTED.has(name) || /^\d/u.test(name)) return 0;
    if (isPlural(name)) return isErrorCode(number.value, name) ? 0 : lead.length + word.end;
    if (BREAKS.has(name)) return 0;
    from = word.end;
  }
  return 0;
}

/** The longest stretch looked at is cut off by the caller, so a word at its very end may be half a word. */
const LEAD = /^(?:\+|s|\*{1,3}|_{1,2})?(?: of (?:the|our|my|their|its|these|those))?[ -](?:of )?/iu;
const RATE = /^\s?(?:qps|rps|tps|iops|req(?:uest)?s?\/s(?:ec)?|gb|mb|kb|tb|pb|loc|gbps|mbps|vcpus?|vms?|pods?|prs?|dau|mau)\b/iu;
const HARMS =
  'incidents?|bugs?|outages?|errors?|defects?|complaints?|regressions?|failures?|alerts?|crashes|rollbacks?|escalations?|tickets?|downtime|data loss|issues';
const NOTHING = new RegExp(`^[ -](?:\\p{L}{2,15} )?(?:${HARMS})\\b`, 'iu');

const IRREGULAR = new Set(['people', 'staff', 'men', 'women', 'children', 'engineer-days', 'lines', 'traffic', 'headcount', 'downtime']);

/** Counts of arguments and of talk, no amounts: "two reasons". */
const NOT_COUNTED = new Set([
  'things', 'reasons', 'ways', 'options', 'points', 'parts', 'questions', 'aspects', 'sides', 'kinds', 'types', 'sorts',
  'thoughts', 'ideas', 'lessons', 'examples', 'words', 'steps', 'choices', 'approaches', 'senses', 'others', 'factors',
]);

const BREAKS = new Set([
  'and', 'or', 'to', 'in', 'of', 'the', 'a', 'an', 'we', 'i', 'you', 'they', 'he', 'she', 'it', 'for', 'with', 'on', 'at', 'from',
  'by', 'that', 'which', 'who', 'when', 'but', 'so', 'then', 'if', 'because', 'while', 'my', 'our', 'their', 'are', 'were', 'am',
  'pm', 'had', 'have', 'will', 'would', 'can', 'could', 'not', 'into', 'than', 'after', 'before', 'until', 'over', 'about',
  'did', 'got', 'came', 'only', 'just', 'also', 'where', 'there', 'here', 'be', 'been', 'me', 'us', 'them', 'him', 'her',
]);

const NO_PLURAL = new Set([
  'is', 'was', 'has', 'does', 'this', 'its', 'as', 'us', 'always', 'plus', 'towards', 'across', 'vs', 'times', 'yes', 'his', 'hers',
  'ours', 'theirs', 'thus', 'perhaps', 'besides', 'afterwards', 'sometimes', 'unless', 'sees', 'goes', 'says', 'redis', 'kubernetes',
  'aws', 'sqs', 'sns', 'rds', 'ecs', 'eks', 'nodejs', 'ios', 'https', 'dns', 'css', 'js', 'ms', 'status', 'address', 'bus', 'various',
  'previous', 'serious', 'famous', 'obvious', 'numerous', 'dangerous',
]);

function isPlural(name: string): boolean {
  if (IRREGULAR.has(name)) return true;
  return name.length > 2 && name.endsWith('s') && !name.endsWith('ss') && !name.endsWith("'s") && !NO_PLURAL.has(name);
}

/** "500 errors" counts nothing: it names a kind of error. */
function isErrorCode(value: string, name: string): boolean {
  return /^(?:4[0-3]\d|50[0-4]|200|301|302)$/u.test(value) && /^(?:errors|responses|statuses|codes)$/u.test(name);
}
