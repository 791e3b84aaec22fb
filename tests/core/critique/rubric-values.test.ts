import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figureIn, yesOrNo } from '../../../src/core/critique/rubric-values';
import { thresholdTable, type ThresholdUnit } from '../../../src/core/critique/thresholds';

describe('a cell says yes, no, nothing or something else', () => {
  test.each([
    ['yes', true],
    ['YES', true],
    ['Yes!', true],
    [' yes ', true],
    ['_yes_', true],
    ['yes.', true],
    ['y', true],
    ['ja', true],
    ['enabled', true],
    ['active', true],
    ['✔', true],
    ['✔️', true],
    ['yes (my default, since May)', true],
    ['no', false],
    ['nein', false],
    ['never', false],
    ['disabled', false],
    ['inactive', false],
    ['✗', false],
    ['✘', false],
    ['☐', false],
    ['[]', false],
    ['[ ]', false],
    ['no (too many)', false],
    ['', null],
    ['   ', null],
    ['-', null],
    ['—', null],
    ['?', null],
    ['**', null],
    ['maybe', undefined],
    ['yes please', undefined],
    ['no idea', undefined],
    ['not now', undefined],
    ['10', undefined],
    ['yesterday', undefined],
    ['nothing', undefined],
    ['onward', undefined],
  ])('%j: %j', (cell, said) => {
    expect(yesOrNo(cell)).toBe(said);
  });

  test('never something else than these four, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (cell) => {
      expect([true, false, null, undefined]).toContain(yesOrNo(cell));
    }));
  });
});

describe('a cell holds a figure in its unit', () => {
  test.each<[string, ThresholdUnit, number | null | undefined]>([
    ['60', 'words', 60],
    ['60 words', 'words', 60],
    ['60 word', 'words', 60],
    ['60w', 'words', 60],
    ['**60**', 'words', 60],
    ['≈60', 'words', 60],
    ['7.5', 'per 100 words', 7.5],
    ['7,5', 'per 100 words', 7.5],
    ['7,5 %', 'per 100 words', 7.5],
    ['4 per hundred', 'per 100 words', 4],
    ['4 per 100', 'per 100 words', 4],
    ['35%', '%', 35],
    ['35 percent', '%', 35],
    ['35 per cent', '%', 35],
    ['90', 'seconds', 90],
    ['90s', 'seconds', 90],
    ['90 sec', 'seconds', 90],
    ['2 minutes', 'seconds', 120],
    ['2m', 'seconds', 120],
    ['1,5 min', 'seconds', 90],
    ['130 words per minute', 'words a minute', 130],
    ['130 words a minute', 'words a minute', 130],
    ['130 words/min', 'words a minute', 130],
    ['1,000', 'words', 1000],
    ['12,345', 'words', 12345],
    ['', 'words', null],
    ['-', 'words', null],
    ['…', 'words', null],
    ['sixty', 'words', undefined],
    ['-60', 'words', undefined],
    ['60 - 80', 'words', undefined],
    ['60 seconds', 'words', undefined],
    ['60 words', 'seconds', undefined],
    ['2 minutes', 'words', undefined],
    ['1.2.3', 'words', undefined],
    ['1e3', 'words', undefined],
    ['0x10', 'words', undefined],
    ['99999999', 'words', undefined],
    ['٦٠', 'words', undefined],
    ['6 0', 'words', undefined],
  ])('%j in %s: %j', (cell, unit, figure) => {
    expect(figureIn(cell, unit)).toBe(figure);
  });

  test.each(thresholdTable.map((row) => [row.id, row] as const))('the usual %s is read as it is shown', (_id, { usual, unit }) => {
    expect(figureIn(`${usual} ${unit}`, unit)).toBe(usual);
    expect(figureIn(String(usual).replace('.', ','), unit)).toBe(usual);
  });

  test('never less than nothing, and never no number', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('1', '0', ',', '.', ' ', '-', '%', 'm', 's', 'e', '٣'), maxLength: 12 }), (cell) => {
      for (const { unit } of thresholdTable) {
        const figure = figureIn(cell, unit);
        if (typeof figure === 'number') expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).not.toBeNaN();
      }
    }));
  });
});
