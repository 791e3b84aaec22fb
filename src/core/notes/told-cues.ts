import { ownActions, teamActions } from '../text/agency';
import { quantities, type Quantity } from '../text/numbers';
import { onDemand } from '../text/on-demand';
import { isActionBase, isActionPast } from '../text/verbs';
import { fold, words } from '../text/words';
import { partNames, type PartName } from './interview-note';
import { finder } from './told-finder';
import { careerWords, changeWords, habitWords, interviewWords, partCues } from './told-part-words';
import { fair, signPatterns, signsOf, strong, sure } from './told-signs';
import type { Sign } from './told-weights';

/** What the words of one sentence say about its place in a story. */
export interface SentenceCues {
  /** How much the words speak for each part; 0 where they are silent. */
  readonly scores: Readonly<Record<PartName, number>>;
  /** The speaker, alone, did something. */
  readonly ownStep: boolean;
  /** A line of notes that opens with what was done: "Rolled it back". */
  readonly bareStep: boolean;
  /** The speaker or a group of theirs did something. */
  readonly step: boolean;
  /** Tells of the past. */
  readonly past: boolean;
  /** Tells what one usually does or would do. */
  readonly habit: boolean;
  /** Tells of a life from job to job. */
  readonly career: boolean;
  /** Tells of the interview itself. */
  readonly interview: boolean;
  readonly wordCount: number;
  /** What else speaks for one part or another. */
  readonly signs: readonly Sign[];
}

/** The cues of one sentence. */
export function cuesOf(sentence: string): SentenceCues {
  const plain = plainWords(sentence);
  const lower = plain.toLowerCase();
  const own = (/\bi\b/u.test(lower) ? ownActions(plain).filter(({ text }) => isDone(text)).length : 0) + (ownOtherwise.test(lower) ? 1 : 0);
  const group = own === 0 && ((mayAct.test(lower) && teamActions(plain).some(({ text }) => isDone(text))) || hindiGroup.test(lower));
  const measured = mayMeasure.test(lower) ? quantities(plain) : [];
  const scores = scoresOf(lower, plain, { own, group, measured });
  const traits = {
    ownStep: own > 0,
    bareStep: bareStep(lower),
    past: own > 0 || group || pastWord.test(lower) || words(lower).some(({ text }) => isActionPast(fold(text))),
    habit: lists().habit.test(lower),
  };
  return {
    scores,
    ...traits,
    step: own > 0 || group,
    career: lists().career.test(lower),
    interview: lists().interview.test(lower),
    wordCount: plain.split(' ').length,
    signs: signsOf(lower, scores, traits),
  };
}

/** Makes the patterns ready with a pause after each: the first use of a long one takes milliseconds, all of them too long for one go. */
export function* readyCues(): Generator<void, void> {
  if (areReady) return;
  const { parts, change, habit, career, interview } = lists();
  const patterns = [...Object.values(parts).flatMap(({ sure, strong: telling, fair: leaning }) => [sure, telling, leaning]), ...signPatterns(), change, habit, career, interview, mayMeasure, pastWord];
  for (const pattern of patterns) {
    pattern.test('');
    yield;
  }
  areReady = true;
}

let areReady = false;

/** Cheap looks before a sentence is cut into words. */
const mayAct = /\b(?:we|team|squad|engineers|developers|colleagues|teammates|group|pod)\b/u;
const mayMeasure = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|dozen|lakh|crore|half|twice|third|quarter|zero|doubl|tripl|halv|percent|fold)/u;

interface Facts {
  readonly own: number;
  readonly group: boolean;
  readonly measured: readonly Quantity[];
}

function scoresOf(lower: string, plain: string, { own, group, measured }: Facts): Readonly<Record<PartName, number>> {
  const scores = Object.fromEntries(partNames.map((part) => [part, cueScore(lower, part)])) as Record<PartName, number>;
  if (atNamedPlace.test(plain)) scores.situation = Math.max(scores.situation, strong);
  if (own > 0) {
    scores.action = Math.max(scores.action, strong) + Math.min(own - 1, 2) * fair;
    if (scores.situation < strong) scores.situation -= fair;
  } else if (group) scores.action = Math.max(scores.action, fair * 2);
  else if (bareStep(lower)) scores.action = Math.max(scores.action, fair);
  if (own === 0 && !group && !supposes.test(lower) && lists().change.test(lower)) scores.result = Math.max(scores.result, strong);
  if (measured.some(({ kind }) => kind === 'percent' || kind === 'money' || kind === 'multiplier')) {
    scores.result = own > 0 || scores.result >= strong || supposes.test(lower) ? scores.result + fair : strong;
  } else if (measured.length > 0 && gain.test(lower)) scores.result = Math.max(scores.result, strong);
  return scores;
}

/** "**Rollout**: Moved one team a week": a verb that opens a line, as points of a list tell what the speaker did. */
function bareStep(lower: string): boolean {
  const start = /^(?:[^:.]{3,40}: )?(?:then |also |finally )?([a-z]+)\b/u.exec(lower)?.[1] ?? '';
  return isActionPast(start);
}

/** Words of what was not yet so. */
const supposes = /\b(?:could|would|should|might|if|will)\b/u;

/** Verbs of change, whose size is told beside them. */
const gain = /\b(?:reduc|improv|increas|decreas|cut|sav|shorten|lower|rais|eliminat|drop|halv|doubl|boost|slash|shipp|launch|deliver)\w*/u;

function cueScore(lower: string, part: PartName): number {
  const cues = lists().parts[part];
  const own = cues.sure.test(lower) ? sure : cues.strong.test(lower) ? strong : 0;
  return own + (cues.fair.test(lower) ? fair : 0);
}

/** "At Lumenpost our tracker ..", "In Brightfold we ..". */
const atNamedPlace = /^(?:(?:Back )?(?:at|in|with)|(?:Back )?(?:At|In|With)) (?!I\b)\p{Lu}[\p{L}\p{N}&.-]{1,30}/u;

/** Steps that no list of deeds holds: missteps ("I forgot to renew it"), and the Hindi-English "maine likha", "humne banaya". */
const ownOtherwise = /\bi (?:\w+ ){0,3}?(?:dove|dived|rushed|jumped|forgot|ignored|overlooked|underestimated|stayed up|blew|broke|messed up)\b|\b(?:maine|mene|mainne|main ne)\b/u;
const hindiGroup = /\b(?:humne|hamne|hum ne|team ne)\b/u;

const pastWord =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|hadn't|couldn't|said|told|went|came|felt|knew|thought|learnt|got|lost|kept|broke|forgot|wrote|left|hurt|tha|thi|hua|kiya|gaya|gayi|diya|liya|(?!(?:need|feed|speed|embed|seed|indeed|exceed|proceed|succeed|hundred)\b)[a-z]{2,20}ed)\b/u;

/** Whether an action is a step that was taken: "I built", "I was able to fix"; "I use", "I had to fix", "I was running", "I had built" are none. */
function isDone(action: string): boolean {
  const all = words(action).map(({ text }) => fold(text));
  const last = all.at(-1) ?? '';
  if (last.endsWith('ing')) return all.includes('ended');
  if (all.includes('had') || all[0] === "i'd" || all[0] === "we'd") return false;
  if (all.includes('able') || all.includes('managed')) return true;
  return samePast.has(last) || (isActionPast(last) && !isActionBase(last));
}

/** Verbs whose past is written as their base; told in a story they are pasts. */
const samePast = new Set(['cut', 'put', 'set', 'read', 'split', 'shut', 'found', 'led']);

type Finder = RegExp;

interface Lists {
  readonly parts: Readonly<Record<PartName, { readonly sure: Finder; readonly strong: Finder; readonly fair: Finder }>>;
  readonly change: Finder;
  readonly habit: Finder;
  readonly career: Finder;
  readonly interview: Finder;
}

const lists = onDemand((): Lists => ({
  parts: Object.fromEntries(
    partNames.map((part) => [part, { sure: finder(partCues[part].sure), strong: finder(partCues[part].strong), fair: finder(partCues[part].fair) }]),
  ) as Lists['parts'],
  change: finder(changeWords),
  habit: finder(habitWords),
  career: finder(careerWords),
  interview: finder(interviewWords),
}));

/** Words that only lead into a sentence as it is spoken. */
const lead = /^(?:(?:so|well|ok|okay|yeah|yes|sure|absolutely|certainly|right|and|but|like|um+|uh+|basically|actually|honestly|you know|i mean|i think|of course|definitely|however|i said(?: that)?|i told (?:him|her|them)(?: that)?)[,.:]?\s+)+(?=\S)/i;

/** A sentence without emphasis, quote marks and the words that only lead into it, blanks folded, apostrophes straight. */
export function plainWords(sentence: string): string {
  return sentence
    .slice(0, longest)
    .replace(/[*_~`"\u201C\u201D]+/gu, '')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(lead, '');
}

/** Characters of a sentence that are looked at: nobody speaks longer ones. */
const longest = 600;
