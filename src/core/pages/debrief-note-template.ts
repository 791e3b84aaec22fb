import { frontMatterSpan } from '../notes/front-matter';
import { inertLine } from './debrief-note-escape';
import { ensureProperties } from './front-matter';

/** What the placeholders of a template stand for. */
export interface TemplateValues {
  readonly tag: string;
  readonly company: string;
  readonly role: string;
  readonly round: string;
  readonly date: string;
  readonly outcome: string;
  readonly 'self-rating': string;
  /** Markdown, several lines. */
  readonly questions: string;
}

export interface FilledTemplate {
  readonly text: string;
  /** Where the questions begin in it. */
  readonly from: number;
  /** Whether they stand at the end because the template names no place for them. */
  readonly atEnd: boolean;
}

/** The template of a debrief where the user made none. It is valid YAML as it stands. */
export const usualTemplate = [
  '---', 'tags: ["{{tag}}"]', 'company: "{{company}}"', 'role: "{{role}}"', 'round: "{{round}}"', 'date: "{{date}}"', 'self-rating: "{{self-rating}}"', 'outcome: "{{outcome}}"', '---', '', '{{questions}}', '',
].join('\n');

/** The text of the template note that the user may edit. */
export const templateNote = usualTemplate.replace('---\n', () => '---\ninterview-coach: debrief-template\n');

/** Whether a text is a template of debriefs, by its front matter. */
export function isDebriefTemplate(text: string): boolean {
  const front = frontMatterSpan(text);
  return front !== null && mark.test(text.slice(front.inner.from, front.inner.to));
}

const mark = /^interview-coach:[ \t]*["']?debrief-template["']?[ \t]*\r?\n?/m;

/**
 * A template with its placeholders filled in. `{{questions}}` counts where it stands alone on a line; a placeholder that is none of
 * ours stays as it is. The tag is added where the template has no tags.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const text = template.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = frontMatterSpan(text);
  const head = front === null ? '' : text.slice(front.inner.from, front.inner.to);
  const body = front === null ? `\n${text}` : text.slice(front.whole.to).replace(/^\n/, '');
  const filled = `---\n${head.replace(mark, '').split('\n').map((line) => filledProperty(line, values)).join('\n')}---\n`;
  const tagged = ensureProperties(filled, [{ key: 'tags', value: `[${yamlText(values.tag)}]` }], '\n');
  return withQuestions(tagged, body, values);
}

function withQuestions(head: string, body: string, values: TemplateValues): FilledTemplate {
  const place = /^[ \t]*\{\{questions\}\}[ \t]*$/m.exec(body);
  const before = filledWords(place === null ? endedLine(body) : body.slice(0, place.index), values, inertLine);
  const after = place === null ? '\n' : filledWords(body.slice(place.index + place[0].length), values, inertLine);
  const start = `${head}${before}`;
  return { text: start + values.questions + (after.endsWith('\n') ? after : `${after}\n`), from: start.length, atEnd: place === null };
}

/** The text with a blank line at its end, so that a list may begin. */
function endedLine(text: string): string {
  return text.trim() === '' ? text : `${text.trimEnd()}\n\n`;
}

const placeholder = /\{\{([a-z-]+)\}\}/g;

function valueOf(name: string, values: TemplateValues): string | null {
  switch (name) {
    case 'tag': case 'company': case 'role': case 'round': case 'date': case 'outcome': case 'self-rating': return values[name];
    default: return null;
  }
}

function filledWords(text: string, values: TemplateValues, written: (value: string) => string): string {
  return text.replace(placeholder, (whole, name: string) => {
    const value = valueOf(name, values);
    return value === null ? whole : written(value);
  });
}

/** A line of the front matter. A placeholder that is the whole of a value, in quotes or not, takes the form that YAML needs; among other words the value stands in quotes. */
function filledProperty(line: string, values: TemplateValues): string {
  const yaml = (found: string, name: string): string => {
    const value = valueOf(name, values);
    return value === null ? found : yamlText(value);
  };
  const whole = line
    .replace(/"\{\{([a-z-]+)\}\}"|'\{\{([a-z-]+)\}\}'/g, (found, ...[double, single]: readonly (string | undefined)[]) => yaml(found, double ?? single ?? ''))
    .replace(/(^|[:[,-][ \t]*)\{\{([a-z-]+)\}\}(?=[ \t]*(?:[,\]]|$))/g, (found, ...[before = '', name = '']: readonly string[]) => before + yaml(found.slice(before.length), name));
  const mixed = /^([ \t]*(?:- )?(?:[^:"'\n]+:[ \t]+)?)(["']?)(.*\{\{[a-z-]+\}\}.*?)\2$/.exec(whole);
  if (mixed === null) return whole.trimEnd();
  const own = JSON.stringify(mixed[3] ?? '');
  const words = filledWords(own, values, (value) => quoted(value).slice(1, -1));
  return words === own ? whole.trimEnd() : `${mixed[1] ?? ''}${words}`;
}

/** Words that YAML takes for something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value as YAML reads it back: nothing where it is empty, bare where nothing can be mistaken, else in double quotes. */
function yamlText(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
  const bare = plain === '' || /^\d{4}-\d{2}-\d{2}$/.test(plain) || (/^\p{L}(?:[\p{L}\p{N} _./-]*[\p{L}\p{N}])?$/u.test(plain) && !reserved.test(plain));
  return bare ? plain : quoted(plain);
}

/** In double quotes, with no command of Templater in it; YAML reads it back as it was. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(/<%/g, '<\\u0025');
}
