import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from './told';

/** A reading with what is left of the note below it. */
function readingOf(...note: readonly string[]): readonly string[] {
  const found = read(lines(...note));
  return [...told(found), ...found.remarks.map(({ text }) => `remark ${text.replace(/\n/g, ' / ')}`)];
}

describe('whole notes in a hurry, with arrows and labels', () => {
  test('an arrow debrief with answers on the lines, feedback and notes to self between', () => {
    const note = [
      '# Harbour office, round 2',
      '',
      '**Notes to self**',
      'slow down, breathe',
      '',
      '1. Tell me about a chart you led',
      '   => said the ferry chart',
      '   follow up: how long did it take? -> 3 months',
      '   why not two charts? said too much paper',
      '2. What happens when the lamp dies?',
      '   => the spare one, lit by hand',
      '   he pushed: and the ferries?',
      '   => they wait',
      '   She nodded',
      '   -> missed the fog horn',
      '3. How do you test this? -> a night out at sea',
      '',
      '**Feedback**',
      'too fast, good depth',
      '',
      '4. Why the harbour office?',
      '   => the charts',
      '',
      'I blanked on tide tables, should read the almanac',
      'the shared whiteboard was laggy',
    ];
    expect(readingOf(...note)).toEqual([
      'Q Tell me about a chart you led',
      '  A reported: said the ferry chart',
      'F how long did it take?',
      '  A note: 3 months',
      'F why not two charts?',
      '  A reported: said too much paper',
      'Q What happens when the lamp dies?',
      '  A note: the spare one, lit by hand',
      'F he pushed: and the ferries?',
      '  A note: they wait',
      '  R: She nodded',
      '  R: missed the fog horn',
      'Q How do you test this?',
      '  A note: a night out at sea',
      'Q Why the harbour office?',
      '  A note: the charts',
      'remark slow down, breathe',
      'remark too fast, good depth',
      'remark I blanked on tide tables, should read the almanac / the shared whiteboard was laggy',
    ]);
  });

  test('bare questions with arrows below', () => {
    const note = [
      'Call with Marta, 12 Oct',
      '',
      'what did you draw at the lighthouse?',
      '=> the quay plan. ink and linen',
      '   how many quays a day? => thirty',
      '   why ink?',
      '   => was there already',
      '   what would you use today?',
      '   =>',
      '',
      'why us - liked the charts',
      "what's your notice period? 3 months",
    ];
    expect(readingOf(...note)).toEqual([
      'Q what did you draw at the lighthouse?',
      '  A note: the quay plan. ink and linen',
      'Q how many quays a day?',
      '  A note: thirty',
      'Q why ink?',
      '  A verbatim: was there already',
      'Q what would you use today?',
      'Q why us',
      '  A note: liked the charts',
      "Q what's your notice period?",
      '  A note: 3 months',
      'remark Call with Marta, 12 Oct',
    ]);
  });

  test('an onsite of two rounds', () => {
    const note = [
      '## Onsite',
      '### Design - Ben',
      '1. design a berth planner',
      '\t- => a table and two clerks',
      '\t- => leader by lot',
      '\t- what if the leader sleeps?',
      '\t- => a second one wakes',
      '\t- how many berths an hour?  -> guessed forty (no basis)',
      '\t- more than one town?',
      '\t- (no answer)',
      '2. then he gave a sums task',
      '\t- => fine',
      '### Behavioural - Sue',
      '1. Conflict?',
      '\t- => Tom and the buoys. (8/10)',
      '\t- who won? -> compromise',
      '2. Proudest work',
      '\t- => the quay plan',
      '\t- she smiled',
      '\t- should have said 40% fewer knots',
      '**Notes to self**',
      '1. Breathe',
      '2. Ask about ferries',
    ];
    expect(readingOf(...note)).toEqual([
      'Q design a berth planner',
      '  A note: a table and two clerks',
      '  A note: leader by lot',
      'F what if the leader sleeps?',
      '  A note: a second one wakes',
      'F how many berths an hour?',
      '  A note: guessed forty (no basis)',
      'F more than one town?',
      '  R: (no answer)',
      'Q then he gave a sums task',
      '  A note: fine',
      'Q Conflict?',
      '  A note: Tom and the buoys. (8/10)',
      'F who won?',
      '  A note: compromise',
      'Q Proudest work',
      '  A note: the quay plan',
      '  R: she smiled',
      '  R: should have said 40% fewer knots',
      'remark Breathe',
      'remark Ask about ferries',
    ]);
  });

  test('numbered questions in a hurry', () => {
    const note = [
      'Q1. Tell me about yourself',
      '- short intro',
      'Q2. Hardest knot?',
      '- the anchor one, three weeks',
      '- He nodded',
      '  - how did you find it? by halves',
      '  - and who untied it? me',
      'Q3. What do you know about us?',
      '- nothing came to mind',
      '',
      'Feedback: he liked the knot story, intro too long',
      '',
      'Q4. Questions for us?',
      '- night shifts?',
      '- crew size?',
    ];
    expect(readingOf(...note)).toEqual([
      'Q Tell me about yourself',
      '  A note: short intro',
      'Q Hardest knot?',
      '  A note: the anchor one, three weeks',
      '  R: He nodded',
      'F how did you find it?',
      '  A note: by halves',
      'F and who untied it?',
      '  A note: me',
      'Q What do you know about us?',
      '  R: nothing came to mind',
      'REV Questions for us?',
      'REV night shifts?',
      'REV crew size?',
      'remark Feedback: he liked the knot story, intro too long',
    ]);
  });

  test('labelled questions without labelled answers', () => {
    const note = [
      'Q: tell me about yourself',
      'said the usual intro',
      'Q: biggest failure?',
      'the night of the fog. forgot the lamps',
      'She nodded and wrote something',
      'Q: how big was the crew - 5',
      'Q: why ink?? speed, no smear',
      'Q: conflict w/ the mate?',
      'nothing came to mind',
    ];
    expect(readingOf(...note)).toEqual([
      'Q tell me about yourself',
      '  A reported: said the usual intro',
      'Q biggest failure?',
      '  A note: the night of the fog. forgot the lamps',
      '  R: She nodded and wrote something',
      'Q how big was the crew',
      '  A note: 5',
      'Q why ink??',
      '  A note: speed, no smear',
      'Q conflict w/ the mate?',
      '  R: nothing came to mind',
    ]);
  });

  test('a round with labels, lists below the answers and remarks at its end', () => {
    const note = [
      '**Q1:** Which chart would you hang on your wall?',
      '**A1:** the ferry chart. ink instead of pencil',
      'follow-ups:',
      '- How come nobody had seen the rock before? -> they looked at the coast only',
      '- How deep was it? -> around 8 metres',
      '- And who reported it? -> me, to the mate',
      '',
      '**Q2:** Describe pushing back on the captain',
      '**A2:** the winter route, ropes, we won',
      '- and when was the captain right? -> nothing came to mind',
      '',
      '**Q3:** How do you decide what not to draw?',
      '**A3:** the small piers go first',
      '',
      "couldn't name a single storm",
      'Started fifteen minutes late because of their fire drill',
    ];
    expect(readingOf(...note)).toEqual([
      'Q Which chart would you hang on your wall?',
      '  A note: the ferry chart. ink instead of pencil',
      'F How come nobody had seen the rock before?',
      '  A verbatim: they looked at the coast only',
      'F How deep was it?',
      '  A note: around 8 metres',
      'F And who reported it?',
      '  A verbatim: me, to the mate',
      'Q Describe pushing back on the captain',
      '  A note: the winter route, ropes, we won',
      'F and when was the captain right?',
      '  R: nothing came to mind',
      'Q How do you decide what not to draw?',
      '  A note: the small piers go first',
      'remark follow-ups:',
      "remark couldn't name a single storm / Started fifteen minutes late because of their fire drill",
    ]);
  });
});
