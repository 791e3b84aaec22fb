/** Where our notes stand unless the settings name another folder. */
export const defaultFolder = 'Interview coach';

const suffix = ' (critique).md';
const rubricName = 'Coaching rubric.md';

/** Path of the critique of a note: `a/b.md` gives `<folder>/a/b (critique).md`; a text file keeps its suffix. */
export function critiquePath(source: string, folder: string = defaultFolder): string {
  return `${prefix(folder)}${source.replace(/\.md$/i, '')}${suffix}`;
}

/** Whether a path is one that `critiquePath` gives. */
export function isCritiquePath(path: string, folder: string = defaultFolder): boolean {
  return path.startsWith(prefix(folder)) && path.endsWith(suffix);
}

/** Path of the log note. */
export function logPath(folder: string = defaultFolder): string {
  return `${prefix(folder)}Practice log.md`;
}

/** Path of the note of answers given while practising. */
export function practiceAnswersPath(folder: string = defaultFolder): string {
  return `${prefix(folder)}Practice answers.md`;
}

/** Path of the rubric note. */
export function rubricPath(folder: string = defaultFolder): string {
  return `${prefix(folder)}${rubricName}`;
}

/** Path of the overview of all notes. */
export function overviewPath(folder: string = defaultFolder): string {
  return `${prefix(folder)}Interview overview.md`;
}

/** Path of the page for the evening before an interview. */
export function nightBeforePath(folder: string = defaultFolder): string {
  return `${prefix(folder)}Night before.md`;
}

/** Path of the template of the table that is put into a note. */
export function starTemplatePath(folder: string = defaultFolder): string {
  return `${prefix(folder)}STAR table template.md`;
}

/** Path of the template of new debriefs. */
export function debriefTemplatePath(folder: string = defaultFolder): string {
  return `${prefix(folder)}Debrief template.md`;
}

/** Whether a note bears the name of the rubric note, in any folder and however it is capitalised. */
export function bearsRubricName(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase() === rubricName.toLowerCase();
}

function prefix(folder: string): string {
  const plain = folder.split('/').filter((part) => part !== '').join('/');
  return plain === '' ? '' : `${plain}/`;
}
