import { count, notes } from './count';

/** The sidebar: its shell, the tab of weak areas and the list by note. */
export const panelWords = {
  title: 'Weak areas',
  summary: (spots: number, inNotes: number) => `${count(spots, 'thing', 'things')} to improve in ${notes(inNotes)}`,
  filterLabel: 'Show',
  filters: { all: 'All', gaps: 'Gaps', findings: 'Findings' },
  reading: (done: number, total: number) => `Reading your notes: ${String(done)} of ${String(total)}`,
  more: (hidden: number) => `Show ${String(hidden)} more`,
  fewer: 'Show fewer',
  unread: (n: number) => `${notes(n)} could not be read in full`,
  noNotes: 'No interview notes yet',
  noNotesHelp: (tag: string) => `Add the tag #${tag} to a note and its weak areas show up here. Or open a note and run the command "Analyze interview".`,
  nothing: 'Nothing to improve',
  nothingHelp: (read: number) => `${count(read, 'interview note was', 'interview notes were')} read and no weak area was found.`,
  noneOfFilter: { all: 'Nothing to improve', gaps: 'No gaps in your stories', findings: 'No findings in your answers' },
  noneOfFilterHelp: 'Choose "All" to see everything else.',
  dismiss: 'Not a problem here',
  dismissLabel: (message: string) => `Not a problem here: ${message}`,
  dismissedNow: 'The coach will not say this about these words again.',
  dismissed: (n: number) => `Not a problem: ${String(n)}`,
  rule: (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1).replace(/-/g, ' ')}`,
  undo: 'Undo',
  undoLabel: (rule: string, quote: string) => `Undo: ${rule}${quote === '' ? '' : ` on "${quote}"`}`,
} as const;
