import type { Command } from 'obsidian';
import { coachPages, type PagesOutcome, type PagesPorts } from '../../app/coach-pages';
import type { AcrossPage } from '../../app/write-across-pages';
import { say, sayFailures, sayProblem } from '../notices';
import { ProgressModal } from '../progress-modal';
import { words } from '../words';
import type { AnalyzeDesk } from './analyze-interview';

export interface AcrossPagesDesk extends Pick<AnalyzeDesk, 'app' | 'tag' | 'write' | 'breathe' | 'openPath'> {
  readonly pagesPorts: () => PagesPorts;
  /** Paths of the notes that are tagged as interview notes or as a resume; nothing is read for it. */
  readonly taggedOrResume: () => readonly string[];
}

/** Reads every interview note and opens a page of what shows across them. */
export function overviewCommand(desk: AcrossPagesDesk): Command {
  return { id: 'interview-overview', name: words.commands.overview, icon: 'layout-list', callback: () => { sayFailures(openPage(desk, 'overview')); } };
}

/** Reads every interview note and opens one page for the evening before the next interview. */
export function nightBeforeCommand(desk: AcrossPagesDesk): Command {
  return { id: 'night-before', name: words.commands.nightBefore, icon: 'moon', callback: () => { sayFailures(openPage(desk, 'night-before')); } };
}

async function openPage(desk: AcrossPagesDesk, page: AcrossPage): Promise<void> {
  const paths = desk.taggedOrResume();
  const modal = new ProgressModal(desk.app, page === 'overview' ? words.commands.overview : words.commands.nightBefore);
  modal.open();
  try {
    const { folder, today } = desk.write();
    report(desk, await coachPages(desk.pagesPorts(), { paths, tag: desk.tag(), progress: modal.follow(desk.breathe(), words.all.comparing) }, { wanted: [page], folder, today }));
  } finally {
    modal.close();
  }
}

function report({ openPath, tag }: AcrossPagesDesk, { read, pages, problems, cancelled }: PagesOutcome): void {
  const [first] = problems;
  if (first !== undefined) sayProblem(words.failure.some(first.path, first.message, problems.length - 1));
  const [page] = pages;
  if (cancelled) say(words.all.cancelled(0));
  else if (read === 0) say(words.all.none(tag()));
  else if (page !== undefined && !problems.some(({ path }) => path === page)) sayFailures(openPath(page));
}
