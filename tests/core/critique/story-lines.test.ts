import { describe, expect, test } from '@jest/globals';
import { reviewed } from '../../doubles/reviewed';

const TAGS = '---\ntags: [interview]\n---\n\n';

function table(question: string, ...stories: readonly string[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = ['Question', ...stories.map((_, at) => `Story ${String(at + 1)}`)];
  return `${TAGS}${[row(heads), row(heads.map(() => '---')), row([question, ...stories])].join('\n')}\n`;
}

const SAVING = 'S: 3 clerks spent 6 hours a week on copying prices from the partner portal into our shop by hand, with mistakes<br>T: Get rid of it before the summer sale<br>'
  + 'A: I wrote a reader with a queue and a dry run, tested it with a month of prices, compared the sums each night, rolled out shop by shop, and taught both shop leads to read the log<br>R: Copying is automated, errors fell by 80 %';
const FAST = 'S: Search of the shop took seconds and buyers left<br>T: Make it quick before the sale in May<br>A: Profiled the page, tried two indexes, load test with a replayed day, rolled out to one shop, watched it for a week, '
  + 'then to all the others behind a flag<br>R: p95 from 3 s to 200 ms in every shop';
const SCENE = 'S: The shop ran on one old machine in a cellar in Lyon, the backups were on tapes that nobody had read for years, the two people who knew it had left, the owner wanted more<br>T: Move it to the cloud<br>'
  + 'A: I listed the jobs, moved them one by one and ran both for a month<br>R: It opened in Spain in May with no lost order';

function improvements(text: string): readonly string[] {
  return reviewed(text).critiques[0]?.improvements ?? [];
}

describe('the improvements of a question', () => {
  test('have the worth of a saving in its own figures', () => {
    expect(improvements(table('Tell me about a challenging project', SAVING)))
      .toContain('Worth in money: 6 hours a week x 3 clerks = 18 hours a week if that is for each; x [cost of an hour] x [weeks a year] = [money a year].');
  });

  test('say of which story they speak where there are several, one line of each', () => {
    const lines = improvements(table('Tell me about a challenging project', SAVING, FAST)).filter((line) => line.includes('Worth in money'));
    expect(lines.map((line) => line.slice(0, 24))).toEqual(['Story 1: Worth in money:', 'Story 2: Worth in money ']);
  });

  test('have two such lines at most', () => {
    const text = table('Tell me about a challenging project', SAVING, SAVING.replace('3 clerks', '4 clerks'), SAVING.replace('3 clerks', '5 clerks'));
    expect(reviewed(text).stories.map(({ told }) => told?.advice.length ?? 0).every((count) => count > 0)).toBe(true);
    expect(improvements(text).filter((line) => /^Story \d: (?:Worth|Situation|Action|Result|Numbers)/u.test(line)).map((line) => line.slice(0, 7))).toEqual(['Story 1', 'Story 2']);
  });

  test('leave a share to the finding that names one', () => {
    const long = SCENE.replace('A: I listed the jobs, moved them one by one and ran both for a month', 'A: I moved it');
    const { findings } = reviewed(table('Tell me about a challenging project', long));
    expect(findings.filter(({ message }) => message.includes('% of the words'))).toHaveLength(1);
    expect(improvements(table('Tell me about a challenging project', long)).filter((line) => line.includes('% of the words'))).toEqual([]);
  });

  test('have nothing of a short story', () => {
    expect(improvements(table('Tell me about a challenging project', 'S: Slow search<br>A: Added an index<br>R: Automated')).filter((line) => /Worth|% of the words|Numbers/u.test(line))).toEqual([]);
  });
});

describe('the ways to answer', () => {
  test.each([['Tell me about a challenging project', 1], ['What is your proudest achievement?', 1], ['Tell me about a conflict with a colleague', 0], ['Tell me about a time you failed', 0]])(
    'of "%s" ask %i time for the love of the craft', (question, times) => {
      const ways = reviewed(table(question, SAVING)).critiques[0]?.waysToAnswer ?? [];
      expect(ways.filter((line) => line.includes('love the craft'))).toHaveLength(times);
    },
  );

  test('ask once for a row of stories, and never as a finding', () => {
    const { critiques, findings } = reviewed(table('Tell me about a challenging project', SAVING, FAST));
    expect(critiques[0]?.waysToAnswer.filter((line) => line.includes('love the craft'))).toHaveLength(1);
    expect(findings.filter(({ message }) => message.includes('craft'))).toEqual([]);
  });
});

describe('where no level is known', () => {
  test('the lines of SDE-2 hold, and one line says what SDE-3 and staff would add', () => {
    const expects = reviewed(table('Tell me about a challenging project', SAVING)).critiques[0]?.expects ?? [];
    expect(expects.filter((line) => /^SDE-2:/u.test(line))).toHaveLength(1);
    expect(expects.filter((line) => /^SDE-3: .*Staff: /u.test(line))).toHaveLength(1);
  });
});

test('a memory of what was said has no seconds and no advice on shares', () => {
  const text = `${TAGS}## Tell me about a challenging project\n\nI said that ${SCENE.replace(/<br>/gu, ' ').replace(/[STAR]: /gu, '')}, and then I moved it, and then I checked it, and then I told them.\n`;
  const advice = reviewed(text).stories.flatMap(({ told }) => told?.advice ?? []);
  expect(advice.filter((line) => line.includes('% of the words'))).toEqual([]);
});
