import { adviceGiven } from '../advice/advice-given';
import { advisedIn } from '../advice/advised-in';
import { advisedNames, type Advised, type AdvisedOn } from '../advice/advised';
import type { Insight, SteppedComparison } from '../insight';
import { placeOf, type Place } from '../place';

/** Two pieces of advice that cannot both be followed. */
export const adviceClash: SteppedComparison = {
  kind: 'advice-clash',
  detects: 'Two pieces of advice that ask for different things on one point, such as the length of the introduction.',
  matters: 'Who follows both follows neither: choose one and keep it (RUBRIC.md, "Kinds of insight").',
  compare: function* (notebook) {
    const byPoint = new Map<AdvisedOn, Advised[]>();
    for (const advice of adviceGiven(notebook)) {
      for (const one of advisedIn(advice)) {
        const same = byPoint.get(one.on) ?? [];
        same.push(one);
        byPoint.set(one.on, same);
      }
      yield;
    }
    return [...byPoint].flatMap(([on, advised]) => clashOn(on, advised));
  },
};

/** The two that are furthest apart; none where one length or count serves all. */
function clashOn(on: AdvisedOn, advised: readonly Advised[]): readonly Insight[] {
  const shortest = advised.reduce((one, other) => (other.most < one.most ? other : one));
  const longest = advised.reduce((one, other) => (other.least > one.least ? other : one));
  if (longest.least <= shortest.most || shortest.advice === longest.advice) return [];
  const places = [placeIn(shortest), placeIn(longest)];
  const [one = '', other = ''] = places.map(({ quote }) => `"${quote.replace(MARKS, '')}"`);
  return [{ kind: 'advice-clash', message: `Two pieces of advice disagree on ${advisedNames[on]}: ${one} against ${other}. Which one will you keep to?`, places }];
}

/** Emphasis, and a label before the advice. */
const MARKS = /^\*\*[^*]{1,60}:\*\* ?|[*_]{2,3}/gu;

function placeIn({ advice: { note, asked, passage }, sentence }: Advised): Place {
  return placeOf({ note, question: asked?.question.id ?? null, passage }, sentence.start, sentence.end);
}
