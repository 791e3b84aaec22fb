import type { Command } from 'obsidian';
import { analyzeAllCommand } from './analyze-all';
import type { AnalyzeAllDesk } from './analyze-all';
import { nightBeforeCommand, overviewCommand, type AcrossPagesDesk } from './across-pages';
import { analyzeInterviewCommand } from './analyze-interview';
import type { AnalyzeDesk } from './analyze-interview';
import { fillInStoryCommand } from './fill-in-story';
import type { FillInDesk } from './fill-in-story';
import { findNotesCommand } from './find-notes';
import type { FindNotesDesk } from './find-notes';
import { importTranscriptCommand } from './import-transcript';
import type { ImportTranscriptDesk } from './import-transcript';
import { insertStarTableCommand } from './insert-star-table';
import { linkAllCommand } from './link-all';
import type { LinkAllDesk } from './link-all';
import { linkMentionsCommand, linkNotesCommand } from './link-notes';
import { newDebriefCommand, type NewDebriefDesk } from './new-debrief';
import { suggestStoriesCommand } from './suggest-stories';
import type { SuggestStoriesDesk } from './suggest-stories';
import { openRubricCommand } from './open-rubric';
import type { RubricCommandDesk } from './open-rubric';
import { openCoverageCommand, type CoverageCommandDesk } from './open-coverage';
import { findGapsCommand, openSidebarCommand } from './open-sidebar';
import { practiseCommand } from './practise';
import { findingsAtCursorCommand } from '../editor/findings-at-cursor';
import type { FindingsDesk } from '../editor/marks-desk';
import type { PractiseDesk } from '../practice/practise-desk';

export type CommandDesk = AcrossPagesDesk & AnalyzeDesk & AnalyzeAllDesk & FillInDesk & LinkAllDesk & FindNotesDesk & ImportTranscriptDesk & RubricCommandDesk & SuggestStoriesDesk
  & CoverageCommandDesk & FindingsDesk & NewDebriefDesk & PractiseDesk;

/** Every command of the plugin. */
export function coachCommands(desk: CommandDesk): readonly Command[] {
  const commands = [
    analyzeInterviewCommand, analyzeAllCommand, findGapsCommand, fillInStoryCommand, insertStarTableCommand, linkNotesCommand, linkAllCommand, linkMentionsCommand, suggestStoriesCommand,
    practiseCommand, newDebriefCommand, overviewCommand, nightBeforeCommand, openSidebarCommand, openCoverageCommand, findingsAtCursorCommand, findNotesCommand, importTranscriptCommand, openRubricCommand,
  ];
  return commands.map((command) => command(desk));
}
