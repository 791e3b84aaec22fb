import { describe, expect, test } from '@jest/globals';
import { namesSetting, setsScene } from '../../../src/core/stories/scene-told';

describe('a scene is set', () => {
  test.each([
    ['by a place', 'At a bank in Riga I rewrote the export.'],
    ['by a time', 'Last autumn I rewrote the export.'],
    ['by what somebody had', 'Our shop had two exports. I rewrote both.'],
    ['by a trouble', 'I rewrote the export because it was flaky.'],
    ['by a figure', 'I rewrote the export of 40 shops.'],
    ['in the second sentence', 'I rewrote the export. It was in March, and two banks waited.'],
    ['by others who act first', 'Two banks complained about the export.'],
    ['where nobody acts', 'An export, a bank, a queue.'],
  ])('%s', (_how, text) => {
    expect(setsScene(text)).toBe(true);
  });

  test.each(['I rewrote the export. I tested it with care.', 'I split the work, set the dates and reviewed the code.', 'First I cancelled 4 of our calls. Then I paired both juniors.', 'I chose the smaller of both. I told everybody the same day.'])('but not in "%s"', (text) => {
    expect(setsScene(text)).toBe(false);
  });

  test('later than in two sentences it is too late', () => {
    expect(setsScene('I rewrote the export. I tested it with care. It was in March.')).toBe(false);
  });
});

describe('a place or a time is named', () => {
  test.each([
    ['During the sale I was on call.', true],
    ['When our lead left, I took the rota.', true],
    ['Good pay and nice people.', false],
    ['', false],
  ])('in "%s": %s', (text, expected) => {
    expect(namesSetting(text)).toBe(expected);
  });
});
