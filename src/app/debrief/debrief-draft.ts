import * as z from 'zod/mini';
import type { Drafts } from '../ports';
import type { DebriefForm } from './debrief-form';

/** Under this key the half-written debrief is kept. */
const draftKey = 'debrief';

const followUp = z.object({ asked: z.string(), said: z.string() });
const question = z.object({
  key: z.string(), asked: z.string(), ticked: z.boolean(), said: z.string(), better: z.string(), followUps: z.array(followUp),
  told: z.nullable(z.object({ path: z.string(), title: z.string() })),
  went: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
});
const formFields = { company: z.string(), role: z.string(), round: z.string(), date: z.string(), outcome: z.string(), questions: z.array(question) };
const shape = z.object({ ...formFields, away: z.optional(z.nullable(z.object(formFields))) });

/** What is typed and not saved yet. */
export interface DebriefDraft {
  /** Null where nobody touched the form. */
  readonly form: DebriefForm | null;
  /** The form that was put away to start over; null where none was. */
  readonly away: DebriefForm | null;
}

/** A draft with a form to show. */
export interface LoadedDebrief extends DebriefDraft {
  readonly form: DebriefForm;
}

/** The half-written debrief of this device; null where there is none, or none that can be read. */
export function loadDebrief(drafts: Drafts): LoadedDebrief | null {
  const kept = drafts.load(draftKey);
  if (kept === null) return null;
  try {
    const read = z.safeParse(shape, JSON.parse(kept));
    if (!read.success) return null;
    const { away = null, ...form } = read.data;
    return { form, away };
  } catch {
    return null;
  }
}

/** Keeps what is typed, or forgets it where there is nothing. A form that was put away is shown again where nobody touched the other. */
export function keepDebrief(drafts: Drafts, { form, away }: DebriefDraft): void {
  const kept = form === null ? away : { ...form, away };
  drafts.keep(draftKey, kept === null ? null : JSON.stringify(kept));
}
