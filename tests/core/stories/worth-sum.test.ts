import { describe, expect, test } from '@jest/globals';
import { savingSum } from '../../../src/core/stories/worth-sum';

describe('what a person says that their work saves', () => {
  test.each<[string, string, string, string | null]>([
    ['4', '', '', 'Saves 4 hours a week.'],
    ['1', '1', '', 'Saves 1 hour a week.'],
    ['4', '3', '', 'Saves 12 hours a week (4 hours x 3 people).'],
    ['4', '3', '60 EUR', 'Saves 12 hours a week (4 hours x 3 people), worth 720 EUR a week at 60 EUR an hour.'],
    ['0.1', '3', '$60', 'Saves 0.3 hours a week (0.1 hours x 3 people), worth $18 a week at $60 an hour.'],
    ['1,5', '', '€ 40', 'Saves 1.5 hours a week, worth € 60 a week at € 40 an hour.'],
    ['10', '1,200', '20', 'Saves 12,000 hours a week (10 hours x 1,200 people), worth 240,000 a week at 20 an hour.'],
    ['about 4 h', '', '', 'Saves 4 hours a week.'],
    ['', '3', '60', null],
    ['0', '3', '60', null],
    ['4', 'some', '', null],
    ['4', '3', 'a lot', null],
    ['4-5', '', '', null],
    ['-', '', '', null],
  ])('%j hours, %j people, %j an hour', (hours, people, rate, line) => {
    expect(savingSum({ hours, people, rate })).toBe(line);
  });

  test('a currency with a dollar sign is no pattern', () => {
    expect(savingSum({ hours: '2', people: '', rate: "$' 10" })).toBe("Saves 2 hours a week, worth $' 20 a week at $' 10 an hour.");
  });
});
