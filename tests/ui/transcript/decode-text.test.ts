import { TextDecoder } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { decodeText } from '../../../src/ui/transcript/decode-text';

const bytes = (...values: readonly number[]): ArrayBuffer => Uint8Array.from(values).buffer;

describe('the text of a file', () => {
  beforeAll(() => { Object.assign(window, { TextDecoder }); });

  test.each([
    ['UTF-8', bytes(0x4e, 0xc3, 0xba, 0x6e), 'Nún'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x4e), 'N'],
    ['UTF-16, small end first', bytes(0xff, 0xfe, 0x4e, 0x00, 0xfa, 0x00), 'Nú'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x4e, 0x00, 0xfa), 'Nú'],
    ['the old alphabet of Windows', bytes(0x4e, 0xfa), 'Nú'],
    ['nothing', bytes(), ''],
  ])('in %s', (_what, file, text) => {
    expect(decodeText(file)).toBe(text);
  });
});
