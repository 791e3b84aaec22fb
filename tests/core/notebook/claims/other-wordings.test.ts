import { describe, expect, test } from '@jest/globals';
import { amountFacts } from '../../../../src/core/notebook/claims/amount-facts';
import { dateFacts } from '../../../../src/core/notebook/claims/date-facts';
import { deciderFacts } from '../../../../src/core/notebook/claims/decider-facts';
import { roleFacts } from '../../../../src/core/notebook/claims/role-facts';
import type { Saying } from '../../../../src/core/notebook/claims/saying';
import { toolFacts } from '../../../../src/core/notebook/claims/tool-facts';
import { sayingOf, shown } from './saying-of';
import { bankWith, ledgerOf, ledgerOfBoth, pathsIn, roundsWith } from './two-tellings';

const amounts = (text: string, given: Partial<Saying> = {}): readonly string[] => shown(amountFacts(sayingOf(text, given)));
const deciders = (text: string, given: Partial<Saying> = {}): readonly string[] => shown(deciderFacts(sayingOf(text, given)));
const tools = (text: string): readonly string[] => shown(toolFacts(sayingOf(text)));

describe('who decided, told the long way round', () => {
  test.each([
    ['it was Ilka of the port office who spotted the leak', 'decided-by found | Ilka'],
    ['It was my manager who picked the crane', 'decided-by decided | my manager'],
    ['it was the ops team that noticed the fog', 'decided-by found | the ops team'],
    ['it was me who proposed the buoys', 'decided-by proposed | I'],
    ['it was Ruud, our harbour pilot, who found the wreck', 'decided-by found | Ruud'],
    ['the two piers were an idea of Ilka', 'decided-by proposed | Ilka'],
    ['the night ferry was a suggestion of my manager', 'decided-by proposed | my manager'],
    ['towed it in, slept an hour, I found the broken valve', 'decided-by found | I'],
    ['told of the fog and how I noticed with the lamp the second ship', 'decided-by found | I'],
  ])('%s', (text, fact) => {
    expect(deciders(text)).toContain(fact);
  });

  test.each([
    ['a denial', 'it was never me who proposed the buoys'],
    ['a supposition', 'it was said that Ilka would have found it'],
    ['an idea of a thing', 'we had the idea of a second pier'],
    ['a doer that nobody names', 'it was late that evening, and the fog came in'],
  ])('%s names nobody', (_what, text) => {
    expect(deciders(text)).toEqual([]);
  });
});

describe('the size of a team, told in passing', () => {
  test.each([
    ['we sat in the shed with seven of us', 'team-size team | 7 people'],
    ['5 in the ferry team', 'team-size team | 5 people'],
    ['we are 9 in the crew now', 'team-size team | 9 people'],
    ['Four with me.', 'team-size team | 4 people'],
    ['six, including me', 'team-size team | 6 people'],
    ['we were three on the pier', 'team-size team | 3 people'],
    ['with two colleagues and me', 'team-size team | 3 people'],
    ['it was me and two others', 'team-size team | 3 people'],
    ['me plus four engineers', 'team-size team | 5 people'],
    ['three developers and myself', 'team-size team | 4 people'],
  ])('%s', (text, fact) => {
    expect(amounts(text)).toContain(fact);
  });

  test.each([
    ['a part of the team', 'three of us went to see the pier'],
    ['people that the writer leads', 'we are four people and I lead'],
    ['another crew', 'their crew of 12 said no'],
    ['a place in a race', 'we had 3 in the lead'],
  ])('%s does not count the writer in', (_what, text) => {
    expect(amounts(text).filter((fact) => /team \| (?:3|5|12|13) people/.test(fact))).toEqual([]);
  });
});

describe('sums with the thousand before the sign', () => {
  test.each([
    ['saved 180 kEUR a year in fuel', 'money gained yearly | 180000 EUR a year'],
    ['120 TEUR a year saved', 'money gained yearly | 120000 EUR a year'],
    ['it cost 40 k\u20AC', 'money cost | 40000 EUR'],
    ['saved 95kUSD a year', 'money gained yearly | 95000 USD a year'],
    ['saved 12 kCHF', 'money gained | 12000 CHF'],
  ])('%s', (text, fact) => {
    expect(amounts(text)).toContain(fact);
  });

  test('what others asked for in the clause before does not make it theirs', () => {
    expect(amounts('they asked for the other piers, saves 180,000 euro per year')).toEqual(['money gained yearly | 180000 EUR a year']);
  });

  test('what an interviewer says stays theirs', () => {
    expect(amounts('he asked for 40 piers')).toEqual([]);
  });
});

describe('a time, a half and a third without a figure', () => {
  test.each([
    ['it took me a whole quarter', 'duration work | 1 quarter'],
    ['it took a full year', 'duration work | 1 year'],
    ['it needed a good month', 'duration work | 1 month'],
    ['the complaints were cut into half', 'share trouble | 50 %'],
    ['I brought the fuel down to a half', 'share | 50 %'],
    ['a good third less complaints', 'share trouble | 33.3 %'],
    ['it was seventy seconds in the beginning, eleven at the end', 'duration (before) | 70 seconds'],
    ['it was seventy seconds in the beginning, eleven at the end', 'duration (after) | 11 seconds'],
  ])('%s: %s', (text, fact) => {
    expect(amounts(text)).toContain(fact);
  });

  test.each([
    ['until somebody can work alone', 'productive after six weeks', 'duration ramp-up | 6 weeks'],
    ['until a fault is seen', 'a leak is seen within 4 minutes', 'duration detection | 4 minutes'],
  ])('how long it takes %s is a time of its own', (_what, text, fact) => {
    expect(amounts(text)).toContain(fact);
  });

  test('"before it is full" asks of no earlier state', () => {
    expect(amounts('4,000 crates', { asked: 'how many crates fit in before it is full?' })).toEqual(['count crate | 4000 crates']);
  });

  test.each(['How many crates were there before?', 'What was it like before Ferrybook?', 'How long did it take before the change?'])('"%s" does', (asked) => {
    expect(amounts('4,000 crates', { asked })).toEqual(['count crate (before) | 4000 crates']);
  });

  test('what came on top is a part', () => {
    expect(amounts('400 more crates in the north later')).toEqual(['count crate (part) | 400 more crates']);
  });

  test('how long the whole took is not how long one round of it takes now', () => {
    expect(amounts('Built in four months, a full round takes two days now')).toContain('duration work | 4 months');
  });
});

describe('years in the trade', () => {
  test.each([
    ['Nearly nine years of firmware.', 'How many years have you done firmware by now?'],
    ['nine years', 'How long have you been working in the industry?'],
    ['nine years in embedded', ''],
    ['Nine.5 years? no, nine years of mobile', 'How many years of experience do you have?'],
  ])('%s (%s)', (text, asked) => {
    expect(amounts(text, { asked }).some((fact) => fact.startsWith('experience |'))).toBe(true);
  });

  test.each([
    ['what had passed by then', 'I myself had only one year at Fernway at that time'],
    ['how long a project took', 'it took three years'],
  ])('%s is none', (_what, text) => {
    expect(amounts(text).filter((fact) => /^(?:experience|tenure)/.test(fact))).toEqual([]);
  });
});

describe('people that the writer taught', () => {
  test.each([['coached three interns', ''], ['trained 3 juniors', ''], ['said three juniors up to now', 'Whom did you coach?'], ['supervised three juniors', '']])('%s (%s)', (text, asked) => {
    expect(amounts(text, { asked }).map((fact) => fact.replace(/interns|juniors/, 'people'))).toEqual(['count people mentored | 3 people']);
  });
});

describe('a title with the trade before it', () => {
  test.each([
    ['Embedded Software Engineer, Fernway (2018 - 2021)', 'role @fernway | Software Engineer'],
    ['Senior Harbour Systems Engineer, Fernway (2018 - 2021)', 'role @fernway | Engineer'],
  ])('%s', (text, fact) => {
    expect(shown(roleFacts(sayingOf(text, { isResume: true, employer: 'Fernway' }))).map((each) => each.replace('Systems ', ''))).toEqual([fact]);
  });
});

describe('a thing that a project has since a year', () => {
  test.each([
    ['And texts since 2023.', 'date start of texts | 2023'],
    ['we run since 2023', 'date start | 2023'],
    ['it is live since 2023', 'date launch | 2023'],
  ])('%s', (text, fact) => {
    expect(shown(dateFacts(sayingOf(text)))).toEqual([fact]);
  });
});

describe('more tools', () => {
  test.each([
    ['Mosquitto in, nothing out', ['tool queue | Mosquitto']],
    ['we wrote it in Go', ['tool language | Go']],
    ['rewrote the parser in Rust', ['tool language | Rust']],
    ['we built the image with Yocto', ['tool embedded linux | Yocto']],
    ['we tested it with Playwright', ['tool browser test | Playwright']],
    ['it runs on AWS', ['tool cloud | AWS']],
  ])('%s', (text, facts) => {
    expect(tools(text)).toEqual(facts);
  });

  test.each(['we had to go with the boat', 'I learned Rust', 'a Python snake in the hold', 'we never ran Yocto'])('"%s" tells of none', (text) => {
    expect(tools(text)).toEqual([]);
  });
});

describe('the bank and a round in other wordings', () => {
  test.each([
    ['team-size', 'With two colleagues and me.', 'We sat there with seven of us.'],
    ['money', 'It saves 90 kEUR a year.', 'It saves 15,000 euros a year.'],
    ['decided-by', 'I found the leak in the gateway.', 'It was Ilka of the depot who found the leak in the gateway.'],
    ['decided-by', 'I proposed the two lamps.', 'The two lamps were an idea of Ilka.'],
    ['tool', 'We wrote the dock gateway in Go.', 'We wrote the dock gateway in Java.'],
    ['tool', 'The readings go through Mosquitto.', 'The readings go through RabbitMQ.'],
    ['duration', 'It took a whole quarter.', 'It took two weeks.'],
    ['duration', 'A dead dock is seen after 4 minutes.', 'We noticed a dead dock within an hour.'],
    ['share', 'Van trips fell by 80%.', 'Van trips were cut into half.'],
  ])('%s differs: %s / %s', (attribute, prepared, said) => {
    expect(pathsIn(ledgerOfBoth(prepared, said), 'differs', attribute)).toEqual([['Prep/bank.md'], ['Rounds/one.md']]);
  });

  test.each([
    ['two sorts of one thing', 'We have 180 rig tests.', 'We have 1,900 unit tests.'],
    ['what came on top', 'There are 2,300 docks.', 'We sent 400 more docks to the islands later.'],
    ['a step and the whole', 'It was built in four months.', 'The dock page opens in 48 seconds.'],
    ['a thing of the project that began later', 'We started in spring 2022.', 'And texts since 2024.'],
    ['what fits in before it is full', 'A dock holds 4,000 counts.', 'A dock holds 4000 counts before it is full.'],
    ['the writer counted in, and not', 'We were three.', 'It was two colleagues and me on it.'],
  ])('%s does not: %s / %s', (_what, prepared, said) => {
    expect(pathsIn(ledgerOfBoth(prepared, said), 'differs')).toEqual([]);
  });

  test('two values that one sentence of a resume tells side by side are of two things', () => {
    const notes = { 'Prep/bank.md': bankWith('The dock sensors have 180 tests.'), 'Rounds/one.md': roundsWith['a debrief']('The dock sensors have 180 rig tests beside 1,900 tests.') };
    expect(pathsIn(ledgerOf(notes), 'differs')).toEqual([]);
  });
});

describe('what both figures of a change count', () => {
  test.each([
    ['p99 240 ms, lamps 22 -> 9', ['count lamp (before) | 22 lamps', 'count lamp (after) | 9 lamps']],
    ['buoys 40 => 12', ['count buoy (before) | 40 buoys', 'count buoy (after) | 12 buoys']],
    ['it takes 22 -> 9', []],
  ])('%s', (text, facts) => {
    expect(amounts(text).filter((fact) => fact.startsWith('count'))).toEqual(facts);
  });
});

describe('a rate that the question names', () => {
  test.each([
    ['how many readings a second?', '3,000 I said, at the peak', 'rate reading fast (peak) | 3000 readings a second'],
    ['How many lamps do you light per day?', 'Forty.', 'rate lamp slow | 40 lamps a day'],
  ])('%s %s', (asked, text, fact) => {
    expect(amounts(text, { asked })).toContain(fact);
  });

  test('is a number where it names no time', () => {
    expect(amounts('Forty.', { asked: 'How many lamps do you light?' })).toContain('count lamp | 40 lamps');
  });
});
