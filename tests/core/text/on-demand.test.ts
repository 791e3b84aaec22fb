import { describe, expect, test } from '@jest/globals';
import { onDemand, onDemandInSteps, rememberLast, rememberShort } from '../../../src/core/text/on-demand';

test('a value is made when first asked for, and only once', () => {
  const made: string[] = [];
  const value = onDemand(() => {
    made.push('made');
    return { words: 3 };
  });
  expect(made).toEqual([]);
  expect(value()).toBe(value());
  expect(made).toEqual(['made']);
});

test('a value of null or undefined is made once too', () => {
  let calls = 0;
  const nothing = onDemand(() => {
    calls += 1;
    return undefined;
  });
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(calls).toBe(1);
});

test('the last answer is kept as long as the same text is asked about', () => {
  const asked: string[] = [];
  const length = rememberLast((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['ab', 'ab', 'c', 'ab', ''].map(length)).toEqual([2, 2, 1, 2, 0]);
  expect(asked).toEqual(['ab', 'c', 'ab', '']);
});

test('what was found for short texts is kept, for long ones never', () => {
  const asked: string[] = [];
  const length = rememberShort((text) => {
    asked.push(text);
    return text.length > 0 ? text.length : null;
  });
  const long = 'longer than a label';
  expect(['ab', '', long, 'c', 'ab', '', long].map(length)).toEqual([2, null, 19, 1, 2, null, 19]);
  expect(asked).toEqual(['ab', '', long, 'c', long]);
});

test('only some hundreds of short texts are kept', () => {
  let calls = 0;
  const counted = rememberShort(() => (calls += 1));
  for (let index = 0; index < 2000; index++) counted(String(index));
  expect([counted('1999'), counted('0')]).toEqual([2000, 2001]);
});

describe('a value that is made in steps', () => {
  const counted = (): { readonly value: ReturnType<typeof onDemandInSteps<{ readonly of: number }>>; readonly steps: string[] } => {
    const steps: string[] = [];
    const value = onDemandInSteps(function* () {
      for (const step of ['one', 'two']) {
        steps.push(step);
        yield;
      }
      return { of: steps.length };
    });
    return { value, steps };
  };

  test('is made in one go where it is asked for first, and only once', () => {
    const { value, steps } = counted();
    expect(value.get()).toEqual({ of: 2 });
    expect(value.get()).toEqual({ of: 2 });
    expect([steps, [...value.ready()]]).toEqual([['one', 'two'], []]);
  });

  test('is made a little at a time where somebody gets it ready', () => {
    const { value, steps } = counted();
    expect([...value.ready()]).toHaveLength(2);
    expect(value.get()).toEqual({ of: 2 });
    expect(steps).toEqual(['one', 'two']);
  });

  test('is there for who asks while another gets it ready', () => {
    const { value } = counted();
    const ready = value.ready();
    ready.next();
    const asked = value.get();
    for (const pause of ready) expect(pause).toBeUndefined();
    expect(value.get()).toEqual(asked);
  });
});
