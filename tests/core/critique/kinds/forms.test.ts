import { describe, expect, test } from '@jest/globals';
import { askedTechnically, titledTechnically } from '../../../../src/core/critique/kinds/forms';
import { kindById } from '../../../../src/core/critique/kinds/question-kinds';

describe('the way of asking about something technical', () => {
  test.each([
    ['why a separate table', 'technical-decision', 'why'],
    ['is it worth a second region for the database', 'technical-decision', 'is it worth'],
    ['how would you split this class', 'system-design', 'how would you'],
    ['build a parser for csv files', 'system-design', 'build'],
    ['did you touch the dockerfile or docker itself', 'fact', 'did you'],
    ['which framework', 'fact', 'which'],
    ['how to iterate a map', 'technical-concept', 'how'],
    ['explain the jvm heap to me', 'technical-concept', 'explain'],
    ['docker and ecs, explain', 'technical-concept', 'explain'],
  ])('"%s" is asked as a %s', (question, kind, words) => {
    expect(askedTechnically(question)).toEqual({ kind, words });
    expect(kindById(kind)).not.toBeNull();
  });

  test.each([
    ['nothing technical', 'why were you so sure'],
    ['no way of asking', 'the docker part'],
    ['a story', 'tell me about a time you had no data'],
    ['nothing', ''],
  ])('%s has none', (_what, question) => {
    expect(askedTechnically(question)).toBeNull();
  });
});

describe('a title that names something technical', () => {
  test.each([
    ['different memory in jvm', 'memory'],
    ['ci/cd', 'ci/cd'],
    ['insertion order in a map', 'map'],
    ['csrf token in web apps', 'token'],
    ['virtual memory and some talk in depth on that', 'virtual'],
    ['final keyword, then a few more of the kind', 'final'],
  ])('"%s" is a concept by its "%s"', (title, words) => {
    expect(titledTechnically(title)).toEqual({ kind: 'technical-concept', words });
  });

  test.each([
    ['a person', 'our database'],
    ['more than a title', 'the database that came up again and again later'],
    ['nothing technical', 'culture round'],
    ['nothing', ''],
  ])('%s is none', (_what, title) => {
    expect(titledTechnically(title)).toBeNull();
  });
});
