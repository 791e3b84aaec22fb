import { practiceAnswersPath } from '../../core/pages/coach-folder';
import { keptAnswers, type KeptAnswer } from '../../core/pages/practice-answers-page';
import { NoteUnreadable, type Vault } from '../ports';

export interface KeptIn {
  readonly vault: Pick<Vault, 'exists' | 'read'>;
  /** Our folder, relative to the vault. */
  readonly folder: () => string;
}

/** The answers that were kept while practising; none where their note cannot be read, for practice goes on without. */
export async function answersIn({ vault, folder }: KeptIn): Promise<readonly KeptAnswer[]> {
  const path = practiceAnswersPath(folder());
  try {
    return (await vault.exists(path)) ? keptAnswers(await vault.read(path)) : [];
  } catch (error) {
    if (error instanceof NoteUnreadable) return [];
    throw error;
  }
}
