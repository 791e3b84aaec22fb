import { describe, expect, test } from '@jest/globals';
import type { ParseYaml } from '../../src/app/ports';

/** What both YAML parsers must make of the front matter people write. */
export function frontMatterContract(name: string, parse: ParseYaml): void {
  describe(`${name} as a parser of front matter`, () => {
    test.each([
      ['a list on one line', 'tags: [interview, backend]', { tags: ['interview', 'backend'] }],
      ['a list below', 'tags:\n  - interview\n  - backend', { tags: ['interview', 'backend'] }],
      ['a list below without indent', 'tags:\n- interview', { tags: ['interview'] }],
      ['one word', 'tags: interview', { tags: 'interview' }],
      ['JSON on one line', '{"tags": ["interview"], "company": "Acme"}', { tags: ['interview'], company: 'Acme' }],
      ['a link without quotes as a list in a list', 'company: [[Acme]]', { company: [['Acme']] }],
      ['a link in quotes as text', 'company: "[[Acme]]"', { company: '[[Acme]]' }],
      ['numbers', 'round: 3\nrating: 4.5', { round: 3, rating: 4.5 }],
      ['a date as text', 'date: 2026-03-28', { date: '2026-03-28' }],
      ['a date with a time as text', 'date: 2026-03-28T10:00', { date: '2026-03-28T10:00' }],
      ['yes and no as text', 'offer: yes', { offer: 'yes' }],
      ['true and null', 'remote: true\noutcome:', { remote: true, outcome: null }],
      ['carriage returns', 'company: Acme\r\nround: 3\r\n', { company: 'Acme', round: 3 }],
      ['a comment', '# mine\ncompany: Acme # the big one', { company: 'Acme' }],
    ])('reads %s', (_, yaml, value) => {
      expect(parse(yaml)).toEqual(value);
    });

    test.each([
      ['a list that is not closed', 'tags: [interview'],
      ['a quote that is not closed', 'company: "Acme'],
      ['a tab for an indent', 'tags:\n\t- interview\n  - b: [\n'],
    ])('throws on %s', (_, yaml) => {
      expect(() => parse(yaml)).toThrow();
    });

    test('makes nothing of nothing', () => {
      expect(parse('') ?? null).toBeNull();
    });
  });
}
