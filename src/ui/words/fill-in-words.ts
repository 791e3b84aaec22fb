import type { PartName } from '../../core/notes/interview-note';

/** The form for a STAR story. */
export const fillInWords = {
  title: 'Fill in STAR story',
  noStory: 'Put the cursor in a story cell of a table of questions, then run this command again.',
  loose: 'Already in the cell, and it stays',
  fields: {
    situation: { name: 'Situation', help: 'Where and when was it, and what was at stake?' },
    task: { name: 'Task', help: 'What were you asked to do, or what did you take on?' },
    action: { name: 'Action', help: 'What did you do yourself, step by step?' },
    result: { name: 'Result', help: 'What came of it? A number if you have one.' },
    learning: { name: 'Learning', help: 'What do you do differently since then?' },
  } satisfies Record<PartName, { readonly name: string; readonly help: string }>,
  fine: 'Nothing missing here.',
  preview: 'Preview change',
  nothingNew: 'Nothing changed yet. Type in at least one field.',
  previewTitle: 'Check the change',
  previewHelp: 'Only this cell changes. One undo takes it back.',
  before: 'Before',
  after: 'After',
  empty: '(empty cell)',
  back: 'Back',
  write: 'Write to note',
  written: 'The story is in the note. Undo takes it back.',
} as const;
