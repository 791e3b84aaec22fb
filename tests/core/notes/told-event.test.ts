import { describe, expect, test } from '@jest/globals';
import { sentences } from '../../../src/core/text/sentences';
import { cuesOf } from '../../../src/core/notes/told-cues';
import { tellsEvent } from '../../../src/core/notes/told-event';
import { toldRuns } from '../../../src/core/notes/told-parts';

/** Whether a question that asks for an event, or one that leaves it open, takes the answer for a story. */
function takenFor(answer: string): { readonly event: boolean; readonly open: boolean } {
  const cues = sentences(answer).map(({ text }) => cuesOf(text));
  const runs = toldRuns(cues);
  return { event: tellsEvent(cues, runs, 'event'), open: tellsEvent(cues, runs, 'open') };
}

const scene = 'Last winter our export to the banks failed every second night, and the two people who knew it had left.';
const steps = 'I read the old scripts for a week. I moved the export behind a queue and wrote a tool to replay a night.';
const outcome = 'As a result no night failed in three months, and the bank stopped calling us in the morning.';

describe('a story', () => {
  test('with scene, steps and result counts whatever was asked', () => {
    expect(takenFor(`${scene} ${steps} ${outcome}`)).toEqual({ event: true, open: true });
  });

  test.each([
    ['without a result', `${scene} ${steps}`],
    ['without a scene', `${steps} I did it at night, with two cups of tea and the radio on. ${outcome}`],
    ['whose steps are those of a group', `${scene} We read the old scripts. We moved the export behind a queue. ${outcome}`],
    ['in notes', `${scene} Checked the old scripts for a week. Moved the export behind a queue. ${outcome}`],
    ['whose scene stands with its task', `Rebuilding the export for the new bank. At Pinedock the export was slow, and I needed to halve that. ${steps} The rest of the people there were on leave.`],
    ['whose last steps brought the result', `${scene} My lead asked me to end that. The logs were read first. Then we moved the export behind a queue. In the end we fixed the export together, and it was stable.`],
    ['of one step in notes that "we" went through', 'We lost two nights of the export, and my lead was furious. We had nobody who knew the scripts. Moved it behind a queue. After that we had quiet nights.'],
    ['that is very short', 'Our tester was unhappy with my builds. I wrote her a script for sample data. She was happy with it in the end, and we never argued again.'],
    ['that is short', 'Our tester was unhappy with my builds and told everybody. I asked her for a coffee and wrote a script for sample data. She was happy with it, and we never argued about that again.'],
  ])('%s counts only where an event was asked for', (_, answer) => {
    expect(takenFor(answer)).toEqual({ event: true, open: false });
  });
});

describe('no story', () => {
  test.each([
    ['a few words', 'Our export failed. I fixed it. It was fine.'],
    ['two sentences', `${scene} I read the old scripts for a week and moved the export behind a queue with a replay tool.`],
    ['steps with neither a scene nor a result', 'I read the scripts for a week. I moved one of them behind a queue. I wrote a tool for it. I also looked at the tests and read them one by one with a cup of tea. I put them into a folder.'],
    ['notes of one step alone', `${scene} Moved the export behind a queue. The rest stayed as it was. ${outcome}`],
    ['nobody who does something', `${scene} The export was on one server. There were forty scripts on it. ${outcome}`],
    ['a habit', 'I usually read the scripts first. I always ask who wrote them. I move things behind a queue where I can. I wrote a tool once. In general this works well, and people are happy with it.'],
    ['a wish', 'I would read the scripts first. I would then move them behind a queue. I would write a tool for the replay. As a result fewer nights would fail, and the bank would stop calling us.'],
    ['a life', 'I graduated in 2014 and joined a bank. I wrote reports there. Then I joined a start-up, where I built the export. After that I moved to a larger company and led six people. As a result I know both worlds.'],
    ['a day of interviews', `The interviewer asked for a project. ${scene} ${steps} ${outcome}`],
    ['how a thing works', 'The export reads a table and writes a file. It was built in Java. The file goes to the bank at night. I wrote the part that signs it. A second job checks the answer of the bank and sends a mail to us.'],
    ['nothing', ''],
  ])('%s', (_, answer) => {
    expect(takenFor(answer)).toEqual({ event: false, open: false });
  });
});
