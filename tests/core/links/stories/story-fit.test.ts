import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shelfOfStories, storiesFor, type StoryFit, type StoryOffered } from '../../../../src/core/links/stories/story-fit';
import { drain } from '../../../../src/core/notes/steps';

const story = (id: string, text: string, more: Partial<StoryOffered> = {}): StoryOffered => ({ id, path: 'stories.md', title: id, text, isSketch: false, shows: [], answers: [], ...more });

const stories = [
  story('ferry', 'The harbour wanted fewer ferries. My colleague wanted more; we compared the timetables and agreed.', { shows: [{ name: 'conflict', quote: 'we compared the timetables', strength: 1 }] }),
  story('radar', 'Radar failed each night. I rewrote the alarm and the outages ended.', { shows: [{ name: 'ownership', quote: null, strength: 1 }], answers: ['Tell me about a time you fixed an outage'] }),
  story('tides', 'I taught two new skippers to read tide tables.', { shows: [{ name: 'mentoring', quote: 'I taught two new skippers', strength: 1 }] }),
  story('buoy', 'A buoy drifted. I wanted it back.', { isSketch: true, shows: [{ name: 'ownership', quote: null, strength: 1 }] }),
  story('fog', 'There was fog over the harbour.'),
];
const shelf = drain(shelfOfStories(stories));

const fits = (text: string, probes: readonly string[], used?: ReadonlyMap<string, string>): readonly StoryFit[] => storiesFor(shelf, { text, probes }, { limit: 5, ...(used === undefined ? {} : { usedFor: used }) });
const ids = (found: readonly StoryFit[]): readonly string[] => found.map((each) => each.story.id);

describe('the stories of a question', () => {
  test('are those that show what it probes, those told for it before those whose words show it', () => {
    expect(ids(fits('Tell me about a time you took charge', ['ownership']))).toEqual(['radar', 'buoy']);
    expect(ids(fits('Tell me about a disagreement', ['conflict', 'mentoring']))).toEqual(['ferry', 'tides']);
  });

  test('are those that share its words, even where nothing is probed', () => {
    expect(fits('What did you do about the tide tables?', [])).toMatchObject([{ story: { id: 'tides' }, fit: 'workable', reasons: ['shares "tide", "tables"'] }]);
  });

  test('are those that answer a question like it already', () => {
    expect(fits('Describe an outage that you fixed', [])[0]).toMatchObject({ story: { id: 'radar' }, fit: 'strong', reasons: [expect.stringContaining('answers "Tell me about a time you fixed an outage" already'), expect.stringContaining('is about an incident'), 'shares "outage"'] });
  });

  test('are those that answer one that is a little like it, in so many words', () => {
    expect(fits('Which outage of the harbour office did the mayor see?', []).find((each) => each.story.id === 'radar')?.reasons[0]).toBe('answers a question like it: "Tell me about a time you fixed an outage"');
  });

  test('are none where nothing speaks for any', () => {
    expect(fits('Why do you want to leave?', ['motivation'])).toEqual([]);
    expect(fits('', [])).toEqual([]);
  });

  test('are as many as asked for', () => {
    expect(storiesFor(shelf, { text: 'harbour radar tide buoy', probes: ['ownership', 'conflict', 'mentoring'] }, { limit: 2 })).toHaveLength(2);
  });

  test('told already at this company come last and say where', () => {
    const found = fits('Tell me about a time you took charge', ['ownership'], new Map([['radar', 'Round 1, "An outage?"']]));
    expect(ids(found)).toEqual(['buoy', 'radar']);
    expect(found[1]?.reasons).toContain('told already: Round 1, "An outage?"');
  });
});

describe('a theme', () => {
  const told = drain(shelfOfStories([
    story('dredge', 'The dredger was leased by the day. I switched off the idle machines and the bill fell to 9k a month.'),
    story('mast', 'The mast broke because I had misread the chart. I told everyone.'),
    story('knots', 'I paired with the new deckhand until her first night alone.'),
    story('paint', 'Green paint and a brush.'),
  ]));
  const offered = (text: string, isTechnical = false): readonly StoryFit[] => storiesFor(told, { text, probes: [], isTechnical }, { limit: 5 });

  test.each([
    ['Have you ever saved money for your employer?', 'dredge', 'is about saving money: "'],
    ['Which mistake of yours do you remember?', 'mast', 'is about a mistake of one\'s own: "'],
    ['When did you help somebody grow?', 'knots', 'is about helping somebody grow: "'],
  ])('of "%s" brings the story that tells it without a common word: %s', (question, id, reason) => {
    expect(offered(question)[0]).toMatchObject({ story: { id }, fit: 'workable', reasons: [expect.stringContaining(reason)] });
  });

  test('speaks for no story where a technical subject is asked after', () => {
    expect(offered('How much does a mistake in the index cost?', true)).toEqual([]);
    expect(storiesFor(shelf, { text: 'Which index?', probes: ['conflict', 'ownership'], isTechnical: true }, { limit: 5 }).map(({ reasons }) => reasons)).toEqual([['is told for ownership']]);
    expect(ids(offered('How much does a mistake in the index cost?'))).not.toEqual([]);
  });

  test('makes a story strong that shows what is probed, too', () => {
    const both = drain(shelfOfStories([story('dredge', 'I switched off the idle machines and the bill fell.', { shows: [{ name: 'delivery', quote: 'the bill fell', strength: 0.4 }] }), story('paint', 'Green paint.')]));
    expect(storiesFor(both, { text: 'Have you ever saved money?', probes: ['delivery'] }, { limit: 1 })[0]?.fit).toBe('strong');
  });
});

describe('a shelf', () => {
  test('pauses twice for each story that is new, and reads none again', () => {
    const [one, two, three] = [story('one', 'The crane fell.'), story('two', 'The quay was dry.'), story('three', 'Nets were mended.')];
    expect([...shelfOfStories([one, two])]).toHaveLength(4);
    expect([...shelfOfStories([two, three, one])]).toHaveLength(2);
    expect([...shelfOfStories([story('one', 'The crane fell.')])]).toHaveLength(2);
  });

  test('of stories read before offers what one read at once does', () => {
    const again = drain(shelfOfStories([...stories].slice(1)));
    const fresh = drain(shelfOfStories(stories.slice(1).map((each) => ({ ...each }))));
    const asked = { text: 'Tell me about an outage of the harbour radar', probes: ['ownership'] };
    expect(storiesFor(again, asked, { limit: 5 })).toEqual(storiesFor(fresh, asked, { limit: 5 }));
    expect(storiesFor(again, asked, { limit: 5 }).length).toBeGreaterThan(1);
  });

  test('holds terms that few stories tell for more telling than those of many', () => {
    const words = ['The harbour at dusk.', 'The harbour at dawn.', 'The harbour and a walrus.'].map((text, at) => story(`s${String(at)}`, text));
    const found = storiesFor(drain(shelfOfStories(words)), { text: 'Was there a harbour with a walrus?', probes: [] }, { limit: 3 });
    expect(found[0]).toMatchObject({ story: { id: 's2' }, reasons: ['shares "walrus", "harbour"'] });
  });
});

describe('the fit', () => {
  test.each([
    ['strong', 'told for what the question probes first', 'Tell me about a time you took charge', ['ownership'], 'radar'],
    ['workable', 'its words alone show what is probed', 'Tell me about a clash', ['conflict'], 'ferry'],
    ['workable', 'no more than an idea so far', 'Tell me about a time you took charge', ['ownership'], 'buoy'],
    ['stretch', 'something else is probed before', 'Tell me about a clash', ['leadership', 'mentoring'], 'tides'],
  ] as const)('is %s where it is %s', (fit, _why, text, probes, id) => {
    expect(fits(text, probes).find((each) => each.story.id === id)?.fit).toBe(fit);
  });

  test('names the competency with its words, or that it is told for it', () => {
    expect(fits('Tell me about a clash', ['conflict'])[0]?.reasons).toContain('shows conflict: "we compared the timetables"');
    expect(fits('Tell me about a time you took charge', ['ownership'])[0]?.reasons).toEqual(['is told for ownership']);
  });
});

test('every offer has a reason, scores fall, and the same comes out twice', () => {
  const words = fc.constantFrom('ferry', 'radar', 'tide tables', 'harbour', 'outage', 'fog', 'conflict', 'why');
  fc.assert(fc.property(fc.array(words, { maxLength: 6 }), fc.uniqueArray(fc.constantFrom('ownership', 'conflict', 'mentoring', 'failure')), (asked, probes) => {
    const found = fits(asked.join(' '), probes);
    expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true);
    found.slice(1).forEach(({ score }, at) => { expect(score).toBeLessThanOrEqual(found[at]?.score ?? 0); });
    expect(fits(asked.join(' '), probes)).toEqual(found);
  }));
});
