import type { EvidenceKind } from './weak-area';

/** What a question comes for. */
export interface Occasion {
  /** Day it is to come again, `YYYY-MM-DD`; null where it was never practised. */
  readonly due: string | null;
  /** The way in which it shows a weakness; null where it shows none any more. */
  readonly kind: EvidenceKind | null;
  /** Who asked, as written; null where the note names nobody. */
  readonly company: string | null;
  /** Day of the round, `YYYY-MM-DD`; null where none is known. */
  readonly date: string | null;
}

/** Why a question comes now, for the person: "Due since 2026-11-20", "Left unanswered at Acme on 2026-09-14". */
export function reasonOf({ due, kind, company, date }: Occasion, today: string): string {
  if (due !== null) return due === today ? 'Due today' : due < today ? `Due since ${due}` : `Due on ${due}`;
  const at = `${company === null ? '' : ` at ${company.trim()}`}${date === null ? '' : ` on ${date}`}`;
  if (kind === null) return `Asked${at === '' ? ' in your notes' : at}`;
  return at === '' ? reasons[kind].alone : `${reasons[kind].told}${at}`;
}

const reasons: Readonly<Record<EvidenceKind, { readonly alone: string; readonly told: string }>> = {
  unanswered: { alone: 'Not answered yet', told: 'Left unanswered' },
  missing: { alone: 'A part of its story is missing', told: 'A part of the story was missing' },
  thin: { alone: 'A part of its story is thin', told: 'A part of the story was thin' },
  finding: { alone: 'Its answer can be better', told: 'Could have gone better' },
  reflection: { alone: 'You noted that it could be better', told: 'You noted that it could have gone better' },
};
