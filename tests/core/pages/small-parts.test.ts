import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bearsRubricName, critiquePath, debriefTemplatePath, isCritiquePath, logPath, rubricPath, starTemplatePath } from '../../../src/core/pages/coach-folder';
import { fingerprint, trimBlankLines } from '../../../src/core/pages/fingerprint';
import { dropProperty, ensureProperties, propertyLine } from '../../../src/core/pages/front-matter';
import { appendToLog, parseLog, type LogEvent } from '../../../src/core/pages/log-page';
import { parseMarker, readToken, renderMarker, writeToken } from '../../../src/core/pages/marker';

describe('the name of a critique', () => {
  test.each([
    ['a/b.md', 'Interview coach', 'Interview coach/a/b (critique).md'],
    ['b.md', 'Coach/', 'Coach/b (critique).md'],
    ['b.txt', '/Coach/of mine/', 'Coach/of mine/b.txt (critique).md'],
    ['b.md', '', 'b (critique).md'],
  ])('of %j in %j is %j', (source, folder, path) => {
    expect(critiquePath(source, folder)).toBe(path);
    expect(isCritiquePath(path, folder)).toBe(true);
  });

  test('is not the name of another note', () => {
    expect(isCritiquePath('a/b (critique).md')).toBe(false);
    expect(isCritiquePath(logPath())).toBe(false);
  });
});

test.each([
  ['Interview coach', 'Interview coach/'],
  ['/Coach//of mine/', 'Coach/of mine/'],
  ['', ''],
])('the templates of the folder %j stand in %j', (folder, place) => {
  expect(starTemplatePath(folder)).toBe(`${place}STAR table template.md`);
  expect(debriefTemplatePath(folder)).toBe(`${place}Debrief template.md`);
});

test.each([
  [rubricPath(), true],
  [rubricPath(''), true],
  ['Deep/er/coaching RUBRIC.md', true],
  ['My coaching rubric.md', false],
  ['Coaching rubric.md/a.md', false],
  ['Coaching rubric', false],
])('%s bears the name of the rubric note: %j', (path, bears) => {
  expect(bearsRubricName(path)).toBe(bears);
});

describe('a fingerprint', () => {
  test('is sixteen hex digits', () => {
    expect(fingerprint('')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('does not see line ends and blank lines at the edges', () => {
    expect(fingerprint('\r\n\r\na\r\nb\r\n \r\n')).toBe(fingerprint('a\nb'));
  });

  test.each([['a\nb', 'a\n\nb'], ['a', ' a'], ['a', 'A'], ['ab', 'ba'], ['é', 'e']])('tells %j from %j', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  test('leaves the blanks inside alone', () => {
    expect(trimBlankLines('\n\n  a\n\nb \n\n')).toBe('  a\n\nb ');
  });
});

describe('a marker', () => {
  const marker = { section: 'question', id: 'abc', written: fingerprint('x'), offered: null, words: 'tell me about' };

  test('reads back what it was given', () => {
    expect(parseMarker(renderMarker(marker))).toEqual(marker);
    expect(parseMarker(`${renderMarker({ ...marker, offered: fingerprint('y') })}\r\n`)).toEqual({ ...marker, offered: fingerprint('y') });
  });

  test('is one comment on one line, whatever the words', () => {
    const line = renderMarker({ ...marker, id: 'a b%%~c', words: 'x %% y\n[[z]] #tag' });
    expect(line.slice(2, -2)).not.toMatch(/%%|\n|\[\[|#/);
    expect(parseMarker(line)?.id).toBe('a b%%~c');
  });

  test.each([['%% coach: begin question %%'], ['%% a comment %%'], ['text %% coach: begin question abc %%'], ['']])('is not %j', (line) => {
    expect(parseMarker(line)).toBeNull();
  });

  test('keeps any id as one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(writeToken(id)).toMatch(/^[^\s%]+$/);
        expect(readToken(writeToken(id))).toBe(id);
      }),
      { seed: 3 },
    );
  });
});

describe('the front matter of a note of ours', () => {
  const key = { key: 'interview-coach', value: 'critique' };

  test.each([
    ['is made where there is none', 'text\n', '---\ninterview-coach: critique\n---\ntext\n'],
    ['is made above one that is not closed', '---\na: b\n', '---\ninterview-coach: critique\n---\n---\na: b\n'],
    ['gets the key at its end', '---\na: b\n---\ntext', '---\na: b\ninterview-coach: critique\n---\ntext'],
    ['keeps the value that stands there', '---\ninterview-coach: mine\n---\n', '---\ninterview-coach: mine\n---\n'],
  ])('%s', (_, text, result) => {
    expect(ensureProperties(text, [key], '\n')).toBe(result);
  });

  test('loses a key only where it stands as we wrote it', () => {
    expect(dropProperty('---\na: b\ninterview-coach: critique\n---\n', key)).toBe('---\na: b\n---\n');
    expect(dropProperty('---\ninterview-coach: mine\n---\n', key)).toBe('---\ninterview-coach: mine\n---\n');
    expect(dropProperty('interview-coach: critique\n', key)).toBe('interview-coach: critique\n');
  });

  test('gives the raw value of a line', () => {
    expect(propertyLine('\uFEFF---\r\ncritique-of: "[[a]]"\r\n---\r\n', 'critique-of')).toBe('"[[a]]"');
    expect(propertyLine('critique-of: x\n', 'critique-of')).toBeNull();
  });
});

describe('the log', () => {
  const event: LogEvent = { kind: 'same-question', date: '2026-11-22', id: 'new id', was: 'old' };

  test('starts with its front matter', () => {
    expect(appendToLog(null, [event])).toMatch(/^---\ninterview-coach: log\n---\n[^]*\n- 2026-11-22 same-question new~0020id <- old\n$/);
  });

  test('is only ever added to', () => {
    const first = `${appendToLog(null, [event])}my own line`;
    const second = appendToLog(first, [{ ...event, id: 'newest', was: 'new id' }]);
    expect(second.startsWith(`${first}\n`)).toBe(true);
    expect(parseLog(second)).toEqual([event, { ...event, id: 'newest', was: 'new id' }]);
  });

  test('keeps the line ends of its file', () => {
    expect(appendToLog('a\r\n', [event])).toBe('a\r\n- 2026-11-22 same-question new~0020id <- old\r\n');
  });

  test('holds dismissals in words, and reads them as they were', () => {
    const dismissed: LogEvent = { kind: 'not-a-problem', date: '2026-11-22', nth: 1, rule: 'no-metrics', about: 'What was the result?', words: 'it got faster' };
    const again: LogEvent = { ...dismissed, kind: 'a-problem-again', words: '' };
    const text = appendToLog(null, [dismissed, again]);
    expect(text).toContain('\n- 2026-11-22 not-a-problem no-metrics | What was the result? | it got faster\n');
    expect(parseLog(text)).toEqual([dismissed, again]);
    expect(parseLog(text.replace(/\n/g, '\r\n'))).toEqual([dismissed, again]);
  });

  test.each([['- 2026-11-22 not-a-problem Vague words | a | b'], ['- 2026-11-22 not-a-problem vague | a'], ['- some day same-question a <- b'], ['- 2026-11-22 something-else a <- b'], ['text']])('skips %j', (line) => {
    expect(parseLog(line)).toEqual([]);
  });
});
