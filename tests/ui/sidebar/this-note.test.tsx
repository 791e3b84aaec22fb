import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { NoteQuestion, NoteView } from '../../../src/app/board/coach-board';
import type { HelpAtCursor } from '../../../src/app/question-help';
import type { WeakSpot } from '../../../src/app/weak-spots';
import { ThisNote, type ThisNoteProps } from '../../../src/ui/sidebar/this-note';

const path = 'Acme/Round.md';
const placeAt = (line: number): WeakSpot['place'] => ({ path, start: { line, ch: 0 }, end: { line, ch: 9 } });

const spot = (message: string, more: Partial<WeakSpot> = {}): WeakSpot => ({
  key: message, type: 'finding', severity: 'medium', lacks: null, message, suggestion: '', quote: '', about: '', dismissal: { rule: 'vague', about: '', words: message }, place: placeAt(40), ...more,
});

const question = (id: string, text: string, more: Partial<NoteQuestion> = {}): NoteQuestion => ({
  id, text, place: placeAt(3), kind: 'Failure', isFollowUp: false, reverse: false, state: 'answered', spots: [], ...more,
});

const gap = spot('No result.', { type: 'gap', lacks: 'result', severity: 'high', place: placeAt(12) });
const vague = spot('Vague.', { quote: 'some stuff', place: placeAt(13) });
const note: NoteView = {
  path, title: 'Round',
  questions: [
    question('q1', 'Tell me about a failure', { state: 'told', spots: [gap, vague] }),
    question('q2', 'And what then?', { isFollowUp: true, state: 'unanswered', kind: null, place: placeAt(20) }),
    question('q3', 'How big is the team?', { reverse: true, kind: null, state: 'unanswered' }),
    question('q4', 'Why us?', { kind: 'Motivation' }),
  ],
  rest: [spot('A loose end.', { place: placeAt(60) })],
};

const helpOn = (id: string | null): HelpAtCursor => ({
  path, notes: [], stories: [], missing: [],
  question: id === null ? null : { ...(note.questions.find((each) => each.id === id) as object) } as HelpAtCursor['question'],
});

let view: HTMLElement;
const calls: string[] = [];
const lines = ({ start }: WeakSpot['place']): string => `line ${String(start.line)}`;

const show = (more: Partial<ThisNoteProps> = {}): void => {
  void act(() => {
    render(
      <ThisNote
        path={path} note={note} help={null} isReading={false} tag="interview"
        onGoTo={(place) => { calls.push(`go to ${lines(place)}`); }}
        onDismiss={({ words }) => { calls.push(`dismiss ${words}`); }}
        onFillIn={(place) => { calls.push(`fill in ${lines(place)}`); }}
        onPractise={({ id }) => { calls.push(`practise ${id}`); }}
        onTag={(tagged) => { calls.push(`tag ${tagged}`); }}
        onCritique={(read) => { calls.push(`critique of ${read}`); }}
        onOpen={() => undefined}
        onInsert={() => undefined}
        linkText={() => ''}
        {...more}
      />,
      view,
    );
  });
};

const buttons = (): readonly HTMLButtonElement[] => [...view.querySelectorAll('button')];
const button = (name: string): HTMLButtonElement => {
  const found = buttons().find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (found === undefined) throw new Error(`No button "${name}" among ${buttons().map((each) => each.getAttribute('aria-label') ?? each.textContent).join(' | ')}`);
  return found;
};
const press = (name: string): void => { void act(() => { button(name).click(); }); };
const row = (words: string): HTMLElement => {
  const found = [...view.querySelectorAll<HTMLElement>('.coach-note-question')].find((each) => each.textContent?.includes(words));
  if (found === undefined) throw new Error(`No row says "${words}".`);
  return found;
};
const name = (words: string): HTMLButtonElement => {
  const found = row(words).querySelector('button');
  if (found === null) throw new Error(`The row "${words}" has no button.`);
  return found;
};
const open = (words: string): void => { void act(() => { name(words).click(); }); };
const key = (pressed: string): void => { void act(() => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })); }); };

beforeEach(() => {
  calls.splice(0);
  Element.prototype.scrollIntoView = () => undefined; // jsdom draws nothing, so nothing scrolls
  view = document.body.createDiv('coach-view');
});

afterEach(() => {
  render(null, view);
  view.remove();
  jest.restoreAllMocks();
});

describe('where there is no note to show', () => {
  test.each<[string, Partial<ThisNoteProps>, string]>([
    ['no note is open', { path: null, note: null }, 'No note is open'],
    ['the notes are still being read', { note: null, isReading: true }, 'Reading this note'],
    ['it is no interview note', { note: null }, 'Not an interview note'],
    ['it has no question', { note: { ...note, questions: [], rest: [] } }, 'No question found in this note'],
  ])('it says so: %s', (_what, props, words) => {
    show(props);
    expect(view.textContent).toContain(words);
    expect(view.querySelector('ol')).toBeNull();
  });

  test('a note of another kind can be tagged', () => {
    show({ note: null });
    press('Tag it #interview');
    expect(calls).toEqual([`tag ${path}`]);
  });
});

describe('the questions of the open note', () => {
  test('stand in order on one line each, with the one thing to know', () => {
    show();
    expect([...view.querySelectorAll('.coach-note-question')].map((each) => each.textContent)).toEqual([
      'Tell me about a failure2 to improve', 'And what then?Unanswered', 'How big is the team?', 'Why us?',
    ]);
    expect(view.querySelector('[role=status]')?.textContent).toBe('4 questions, 1 unanswered, 3 to improve');
  });

  test('show a follow-up indented', () => {
    show();
    expect(row('And what then?').className).toContain('is-follow-up');
    expect(row('Why us?').className).not.toContain('is-follow-up');
  });

  test.each<[string, string]>([
    ['Tell me about a failure', 'Failure · Answered with a story'],
    ['And what then?', 'Follow-up · Unanswered'],
    ['How big is the team?', 'You ask them'],
    ['Why us?', 'Motivation · Answered · Nothing to improve'],
  ])('opened, "%s" says: %s', (words, facts) => {
    show();
    expect(name(words).getAttribute('aria-expanded')).toBe('false');
    open(words);
    expect(name(words).getAttribute('aria-expanded')).toBe('true');
    expect(row(words).querySelector('.coach-label')?.textContent).toBe(facts);
  });

  test('opened, show each gap and finding as a jump to its place', () => {
    show();
    open('Tell me about a failure');
    const spots = [...row('Tell me about a failure').querySelectorAll<HTMLElement>('.coach-spot')];
    expect(spots.map(({ textContent }) => textContent)).toEqual(['Fix first · ResultNo result.', 'Worth fixing · AnswerVague.“some stuff”']);
    spots.forEach((each) => { each.click(); });
    expect(calls).toEqual(['go to line 12', 'go to line 13']);
  });

  test('lead to their own place', () => {
    show();
    open('And what then?');
    press('Go to question');
    expect(calls).toEqual(['go to line 20']);
  });

  test('offer "Fill in" only where a story lacks something', () => {
    show();
    open('Tell me about a failure');
    press('Fill in: No result.');
    expect(calls).toEqual(['fill in line 12']);
    expect(buttons().filter(({ textContent }) => textContent === 'Fill in')).toHaveLength(1);
  });

  test('offer to practise what is unanswered, not what the candidate asks', () => {
    show();
    for (const { text } of note.questions) open(text);
    press('Practise: And what then?');
    expect(calls).toEqual(['practise q2']);
    expect(buttons().filter(({ textContent }) => textContent === 'Practise')).toHaveLength(1);
  });

  test('silence a finding, and the focus goes to the one beside it', () => {
    show();
    open('Tell me about a failure');
    button('Not a problem here: No result.').focus();
    press('Not a problem here: No result.');
    expect(calls).toEqual(['dismiss No result.']);
    expect(document.activeElement?.textContent).toContain('Vague.');
  });

  test('the last finding silenced hands the focus to what stays of its question', () => {
    show({ note: { ...note, rest: [], questions: [question('q1', 'Why?', { spots: [vague] })] } });
    open('Why?');
    press('Not a problem here: Vague.');
    expect(document.activeElement?.textContent).toBe('Go to question');
  });

  test('stay opened while the note is read anew', () => {
    show();
    open('Tell me about a failure');
    show({ note: { ...note, questions: note.questions.map((each) => ({ ...each, spots: each.id === 'q1' ? [vague] : each.spots })) } });
    expect(row('Tell me about a failure').querySelectorAll('.coach-spot')).toHaveLength(1);
  });

  test('come before what belongs to none of them', () => {
    show();
    const section = view.querySelector('.coach-this-note > section:last-child');
    expect(section?.textContent).toContain('Elsewhere in this note');
    section?.querySelector<HTMLElement>('.coach-spot')?.click();
    expect(calls).toEqual(['go to line 60']);
  });

  test('lead to the critique', () => {
    show();
    press('Read the critique');
    expect(calls).toEqual([`critique of ${path}`]);
  });
});

describe('the keyboard', () => {
  test('arrow keys walk the questions and what is open in them, past the buttons beside', () => {
    show();
    open('Tell me about a failure');
    name('Tell me about a failure').focus();
    const walked = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((pressed) => {
      key(pressed);
      return document.activeElement?.querySelector('.coach-message, .coach-note-question-words')?.textContent;
    });
    expect(walked).toEqual(['No result.', 'Vague.', 'And what then?', 'Vague.', 'No result.']);
  });

  test.each([
    ['ArrowDown', 'Vague.'],
    ['ArrowUp', 'No result.'],
  ])('from the buttons of a row, %s leads on', (pressed, expected) => {
    show();
    open('Tell me about a failure');
    button('Fill in: No result.').focus();
    key(pressed);
    expect(document.activeElement?.querySelector('.coach-message')?.textContent).toBe(expected);
  });

  test('at the end of the list the focus stays', () => {
    show();
    name('Why us?').focus();
    key('ArrowDown');
    key('Enter');
    expect(document.activeElement).toBe(name('Why us?'));
  });
});

describe('the question at the cursor', () => {
  test('stands on top with what to improve, and is marked in the list', () => {
    show({ help: helpOn('q1') });
    const card = view.querySelector('.coach-help');
    expect(card?.querySelector('h3')?.textContent).toBe('Tell me about a failure');
    expect([...card?.querySelectorAll('.coach-message') ?? []].map(({ textContent }) => textContent)).toEqual(['No result.', 'Vague.']);
    expect([...view.querySelectorAll('[aria-current]')]).toEqual([name('Tell me about a failure')]);
  });

  test('is none above the first question, and none in another note', () => {
    show({ help: helpOn(null) });
    expect(view.querySelector('[aria-current]')).toBeNull();
    show({ help: { ...helpOn('q1'), path: 'Other.md' } });
    expect(view.querySelector('.coach-help')).toBeNull();
  });

  describe('is kept in view', () => {
    const scrolled: string[] = [];
    beforeEach(() => {
      scrolled.splice(0);
      Element.prototype.scrollIntoView = function (this: Element) { scrolled.push(this.querySelector('.coach-note-question-words')?.textContent ?? ''); };
    });
    /** As if the panel were scrolled so far that the card is above its upper edge. */
    const scrollPastCard = (): void => {
      jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
        return { top: 0, bottom: this.classList.contains('coach-help') ? -10 : 900 } as DOMRect;
      });
    };

    test('where the card on top is out of sight', () => {
      scrollPastCard();
      show({ help: helpOn('q1') });
      show({ help: helpOn('q4') });
      expect(scrolled).toEqual(['Tell me about a failure', 'Why us?']);
    });

    test.each<[string, () => void]>([
      ['the card on top shows it', () => { jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => ({ top: 0, bottom: 90 }) as DOMRect); }],
      ['the user works in the panel', () => { scrollPastCard(); name('Why us?').focus(); }],
      ['the mouse is over the panel', () => { scrollPastCard(); jest.spyOn(Element.prototype, 'matches').mockImplementation((selector) => selector === ':hover'); }],
    ])('but nothing scrolls where %s', (_what, arrange) => {
      show();
      arrange();
      show({ help: helpOn('q1') });
      expect(scrolled).toEqual([]);
    });

    test('and nothing scrolls while the cursor stays in the same question', () => {
      scrollPastCard();
      show({ help: helpOn('q1') });
      show({ help: helpOn('q1'), note: { ...note } });
      expect(scrolled).toHaveLength(1);
    });
  });
});
