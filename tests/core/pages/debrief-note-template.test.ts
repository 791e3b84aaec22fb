import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../../scripts/node/parse-yaml';
import { fillTemplate, isDebriefTemplate, templateNote, usualTemplate, type TemplateValues } from '../../../src/core/pages/debrief-note-template';

const frontMatterOf = (text: string): unknown => parseYaml(/^---\n([^]*?)---\n/.exec(text)?.[1] ?? '');

const values: TemplateValues = { tag: 'interview', company: 'Acme', role: '', round: 'onsite', date: '2026-11-22', outcome: '', 'self-rating': '2 of 3', questions: '1. Why us' };

describe('a template of debriefs', () => {
  test('is ours by its front matter', () => {
    expect(isDebriefTemplate(templateNote)).toBe(true);
    expect(isDebriefTemplate(usualTemplate)).toBe(false);
    expect(isDebriefTemplate('interview-coach: debrief-template\n')).toBe(false);
  });

  test('is valid YAML as it stands, and the mark is not handed on', () => {
    expect(frontMatterOf(templateNote)).toMatchObject({ 'interview-coach': 'debrief-template', tags: ['{{tag}}'] });
    expect(fillTemplate(templateNote, values)).toEqual(fillTemplate(usualTemplate, values));
  });

  test.each([
    ['company: {{company}}', { company: 'Acme' }, { company: 'Acme' }],
    ['company: "{{company}}"', { company: 'A: "B" #c' }, { company: 'A: "B" #c' }],
    ["company: '{{company}}'", { company: "it's" }, { company: "it's" }],
    ['company: {{company}}', { company: 'yes' }, { company: 'yes' }],
    ['company: {{company}}', { company: '- x' }, { company: '- x' }],
    ['company: {{company}}', { company: 'a\nb: c' }, { company: 'a b: c' }],
    ['company: {{company}}', { company: '$& and $1' }, { company: '$& and $1' }],
    ['company: {{company}}', { company: 'A <% b %> "c"' }, { company: 'A <% b %> "c"' }],
    ['title: With {{company}}', { company: 'A <% b %> \\' }, { title: 'With A <% b %> \\' }],
    ['outcome: {{outcome}}', {}, { outcome: null }],
    ['title: {{company}} in {{round}}', { company: 'A: B' }, { title: 'A: B in onsite' }],
    ['title: "With {{company}}"', { company: 'A "B"' }, { title: 'With A "B"' }],
    ['list: [x, {{company}}, "{{round}}"]', { company: 'A, B' }, { list: ['x', 'A, B', 'onsite'] }],
    ['mood: {{mood}} day', {}, { mood: '{{mood}} day' }],
  ])('fills %j', (line, given, read) => {
    const { text } = fillTemplate(`---\ntags: [interview]\n${line === 'mood: {{mood}} day' ? 'mood: "{{mood}} day"' : line}\n---\n{{questions}}\n`, { ...values, ...given });
    expect(frontMatterOf(text)).toMatchObject(read);
  });

  test('runs and loads nothing that stands in a value, but what the template says itself', () => {
    const { text } = fillTemplate('---\ncompany: {{company}}\ntitle: At {{company}}\n---\n# {{company}} <% tp.date.now() %>\n\n{{questions}}\n', { ...values, company: 'A <% b %> <img src=c>' });
    expect(text).not.toContain('<% b');
    expect(text).toContain('# A <\\% b %> \\<img src=c> <% tp.date.now() %>');
  });

  test('keeps what it does not know, and puts words of the user in as they are', () => {
    const { text } = fillTemplate('---\ntags: [interview]\n---\n# {{company}} {{mood}}\n\n{{questions}}\n\n{{date}}\n', { ...values, company: '$1 & {{date}}' });
    expect(text).toBe('---\ntags: [interview]\n---\n# $1 & {{date}} {{mood}}\n\n1. Why us\n\n2026-11-22\n');
  });

  test.each([
    ['has no place for the questions', '---\ntags: [x]\n---\nHello\n', '---\ntags: [x]\n---\nHello\n\n1. Why us\n'],
    ['has one within a line', '---\ntags: [x]\n---\nAsked: {{questions}}\n', '---\ntags: [x]\n---\nAsked: {{questions}}\n\n1. Why us\n'],
    ['is empty', '', '---\ntags: [interview]\n---\n\n1. Why us\n'],
  ])('that %s gets them at its end, and says so', (_, template, text) => {
    expect(fillTemplate(template, values)).toMatchObject({ text, atEnd: true });
  });

  test('without tags gets the tag', () => {
    expect(frontMatterOf(fillTemplate('---\ncompany: {{company}}\n---\n{{questions}}\n', values).text)).toEqual({ company: 'Acme', tags: ['interview'] });
    expect(fillTemplate('{{questions}}\n', values).text).toBe('---\ntags: [interview]\n---\n\n1. Why us\n');
  });

  test('may be written on another system', () => {
    expect(fillTemplate('\uFEFF---\r\ntags: [x]\r\n---\r\n{{questions}}\r\n', values).text).toBe('---\ntags: [x]\n---\n1. Why us\n');
  });

  test('tells where the questions begin', () => {
    const { text, from } = fillTemplate(usualTemplate, values);
    expect(text.slice(from)).toBe('1. Why us\n');
  });
});
