import { describe, expect, test } from '@jest/globals';
import { partNames } from '../../../src/core/notes/interview-note';
import { lines, read } from './told';

/** Names of the parts, and the parts that they are. */
const languages = [
  ['English', ['Situation', 'Task', 'Action', 'Result'], 'STAR'],
  ['capitals', ['SITUATION', 'TASK', 'ACTION', 'RESULT'], 'STAR'],
  ['letter and name', ['S (Situation)', 'T (Task)', 'A (Action)', 'R (Result)'], 'STAR'],
  ['Chinese', ['情境', '任务', '行动', '结果'], 'STAR'],
  ['Korean', ['상황', '과제', '행동', '결과'], 'STAR'],
  ['Japanese', ['状況', '課題', '行動', '結果'], 'STAR'],
  ['Russian', ['Ситуация', 'Задача', 'Действия', 'Результат'], 'STAR'],
  ['Spanish', ['Situación', 'Tarea', 'Acción', 'Resultado'], 'STAR'],
  ['Portuguese', ['Situação', 'Tarefa', 'Ação', 'Resultado'], 'STAR'],
  ['German', ['Situation', 'Aufgabe', 'Vorgehen', 'Ergebnis'], 'STAR'],
  ['French', ['Contexte', 'Tâche', 'Actions', 'Résultat'], 'STAR'],
  ['Italian', ['Situazione', 'Compito', 'Azione', 'Risultato'], 'STAR'],
  ['Hindi', ['स्थिति', 'कार्य', 'कार्रवाई', 'परिणाम'], 'STAR'],
  ['CARL', ['Context', 'Action', 'Result', 'Learning'], 'SARL'],
  ['PAR', ['Problem', 'Action', 'Result'], 'SAR'],
  ['CAR', ['Challenge', 'Action', 'Result'], 'SAR'],
  ['SOAR', ['Situation', 'Obstacle', 'Action', 'Result'], 'STAR'],
  ['SAR', ['Situation', 'Action', 'Result'], 'SAR'],
  ['STAR with a reflection', ['Situation', 'Task', 'Action', 'Result', 'Reflection'], 'STARL'],
] as const;

const words: Readonly<Record<string, string>> = { S: 'the maps were late', T: 'to make them fast', A: 'I moved them home', R: 'forty seconds', L: 'to look first' };

type Row = readonly [name: string, words: string];

/** Ways to set the parts of one story. */
const layouts: readonly (readonly [string, (rows: readonly Row[]) => string])[] = [
  ['bold with a colon inside', (rows) => rows.map(([name, text]) => `**${name}:** ${text}`).join('\n')],
  ['bold with a colon outside', (rows) => rows.map(([name, text]) => `**${name}**: ${text}`).join('\n\n')],
  ['bold with a dash', (rows) => rows.map(([name, text]) => `**${name}** — ${text}`).join('\n')],
  ['a bullet, a sign before and behind the bold name, and a dash', (rows) => rows.map(([name, text]) => `- 📍 **${name} 🛠️** - ${text}`).join('\n')],
  ['a sign before and behind the plain name, and a dash', (rows) => rows.map(([name, text]) => `🛠️ ${name} 📍 – ${text}`).join('\n')],
  ['bold with an arrow', (rows) => rows.map(([name, text]) => `**${name}** → ${text}`).join('\n')],
  ['bold with two colons', (rows) => rows.map(([name, text]) => `**${name}**:: ${text}`).join('\n')],
  ['bold alone', (rows) => rows.map(([name, text]) => `**${name}**\n${text}`).join('\n\n')],
  ['bold bullets', (rows) => rows.map(([name, text]) => `- **${name}**: ${text}`).join('\n')],
  ['bare bullets over bullets', (rows) => rows.map(([name, text]) => `* ${name}\n\t* ${text}`).join('\n')],
  ['numbers', (rows) => rows.map(([name, text], index) => `${String(index + 1)}. **${name}:** ${text}`).join('\n')],
  ['plain', (rows) => rows.map(([name, text]) => `${name}: ${text}`).join('\n')],
  ['plain with a wide colon', (rows) => rows.map(([name, text]) => `${name}：${text}`).join('\n')],
  ['a heading a part', (rows) => rows.map(([name, text]) => `### ${name}\n${text}`).join('\n\n')],
  ['a heading a part, rules between', (rows) => rows.map(([name, text]) => `### ${name}\n${text}`).join('\n\n---\n\n')],
  ['a callout a part', (rows) => rows.map(([name, text]) => `> [!info] ${name}\n> ${text}`).join('\n\n')],
  ['underlined', (rows) => rows.map(([name, text]) => `<u>${name}</u>: ${text}`).join('\n')],
  ['underlined and bold', (rows) => rows.map(([name, text]) => `**<u>${name}:</u>** ${text}`).join('\n')],
  ['square brackets', (rows) => rows.map(([name, text]) => `[${name}] ${text}`).join('\n')],
  ['bold square brackets', (rows) => rows.map(([name, text]) => `**[${name}]**\n${text}`).join('\n')],
  ['quoted italics', (rows) => rows.map(([name, text]) => `> *${name}:* ${text}`).join('\n')],
  ['a fence with blank lines', (rows) => `\`\`\`\n${rows.map(([name, text]) => `${name}: ${text}`).join('\n\n')}\n\`\`\``],
  ['one paragraph', (rows) => rows.map(([name, text]) => `**${name}:** ${text}`).join(' ')],
  ['one paragraph in italics', (rows) => rows.map(([name, text]) => `*${name}*: ${text}`).join(' ')],
  ['one paragraph, a blank before each colon', (rows) => rows.map(([name, text]) => `**${name}** : ${text}`).join(' ')],
  ['a table', (rows) => `| Story | ${rows.map(([name]) => name).join(' | ')} |\n|${'---|'.repeat(rows.length + 1)}\n| Maps | ${rows.map(([, text]) => text).join(' | ')} |`],
  ['a table upright', (rows) => `| Element | Details |\n|---|---|\n${rows.map(([name, text]) => `| **${name}** | ${text} |`).join('\n')}`],
  ['one cell', (rows) => `| Question | Sample STAR answer |\n|---|---|\n| Tell me about maps | ${rows.map(([name, text]) => `**${name}:** ${text}`).join('<br>')} |`],
  ['one cell in one line', (rows) => `| Question | Answer |\n|---|---|\n| Tell me about maps | ${rows.map(([name, text]) => `**${name}:** ${text}`).join(' ')} |`],
  ['a fold with headings in HTML', (rows) => `<details>\n<summary>Tell me about maps</summary>\n${rows.map(([name, text]) => `  <h3>${name}</h3>\n  <p>${text}</p>`).join('\n')}\n</details>`],
  ['a fold', (rows) => `<details>\n<summary>Tell me about maps</summary>\n\n${rows.map(([name, text]) => `<p><strong>${name}</strong>: ${text}</p>`).join('\n')}\n</details>`],
  ['a fold with a heading a part', (rows) => `<details>\n<summary>Tell me about maps</summary>\n\n${rows.map(([name, text]) => `#### ${name}\n${text}`).join('\n\n')}\n\n</details>`],
];

describe.each(layouts)('one story in %s', (_layout, set) => {
  test.each(languages)('%s', (_language, names, letters) => {
    const rows = names.map((name, index): Row => [name, words[letters.charAt(index)] ?? '']);
    const told = read(lines('## Maps', '', set(rows), '')).stories.map(({ labelled, parts }) => ({ labelled, parts: partNames.map((name) => parts[name]?.text ?? null) }));
    const expected = ['S', 'T', 'A', 'R', 'L'].map((letter) => (letters.includes(letter) ? words[letter] : null));
    expect(told).toEqual([{ labelled: true, parts: expected }]);
  });
});
