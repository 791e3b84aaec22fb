import { describe, expect, test } from '@jest/globals';
import { foldLinkName } from '../../../src/core/links/mention-index';
import { missingLinks } from '../../../src/core/links/missing-links';
import { indexOf } from './vault';

const notes = [{ path: 'Tech/Kafka.md', title: 'Kafka', aliases: ['event log'] }, { path: 'Ferry plan.md', title: 'Ferry plan', aliases: [] }];
const index = indexOf(notes);
const isThere = (target: string): boolean => index.linkNames.has(foldLinkName(target));
const missing = (text: string): readonly string[] => missingLinks(text, isThere).map(({ target }) => target);

describe('a link that leads nowhere', () => {
  test.each([
    ['[[invideo]]', ['invideo']],
    ['see [[Kafkaa#Acks|acks]] and [[kafkaa]]', ['Kafkaa']],
    ['![[Ferry plans]]', ['Ferry plans']],
    ['| a [[Ferry pln\\|x]] |', ['Ferry pln']],
  ])('%s', (text, found) => {
    expect(missing(text)).toEqual(found);
  });

  test('has the place of the whole link', () => {
    const text = 'a [[Kafkaa|b]] c';
    expect(missingLinks(text, isThere).map(({ from, to }) => text.slice(from, to))).toEqual(['[[Kafkaa|b]]']);
  });
});

describe('no link that leads nowhere', () => {
  test.each([
    ['to a note that is there', '[[kafka]], [[Tech/Kafka]], [[Kafka.md]], [[Kafka#Acks]]'],
    ['to a place of the note itself', '[[#Result]]'],
    ['to a picture', '![[chart.png]]'],
    ['in code', '`[[nowhere]]`\n\n```\n[[nowhere]]\n```'],
    ['in a comment', '%%[[nowhere]]%%'],
    ['that is empty or open', '[[]] [[ ]] [[open'],
  ])('%s', (_what, text) => {
    expect(missing(text)).toEqual([]);
  });
});
