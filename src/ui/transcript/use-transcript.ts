import { useState } from 'preact/hooks';
import type { TranscriptDraft, TranscriptLook } from '../../app/import-transcript';
import { words } from '../words';
import { useLook } from './use-look';
import type { Look } from './use-look';

/** Makes the note; resolves to what went wrong, null where nothing did. `me` is the name chosen. */
export type Make = (draft: TranscriptDraft, me: string | null) => Promise<string | null>;

export interface TranscriptState {
  readonly draft: TranscriptDraft;
  /** The name chosen as the user's own. */
  readonly me: string | null;
  /** Whom to choose from; empty where it is told who the candidate is. */
  readonly speakers: readonly string[];
  readonly message: string;
  /** Whether the user was told that little can be read, and may go on all the same. */
  readonly warned: boolean;
  readonly busy: boolean;
  readonly change: (changed: Partial<TranscriptDraft>) => void;
  readonly choose: (me: string | null) => void;
  readonly say: (problem: string) => void;
  readonly submit: () => Promise<void>;
}

const blank: TranscriptDraft = { text: '', title: '', folder: '', company: '', role: '', date: '' };

/** The state of the form: what is typed, what can be told of it, and what is said. */
export function useTranscript(look: Look, make: Make): TranscriptState {
  const [draft, setDraft] = useState(blank);
  const [me, choose] = useState<string | null>(null);
  const [problem, say] = useState<string | null>(null);
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const seen = useLook(look, draft.text, me);
  const warned = warnedOf === draft.text;
  const change = (changed: Partial<TranscriptDraft>): void => {
    say(null);
    if (changed.text !== undefined) choose(null);
    setDraft((before) => ({ ...before, ...changed }));
  };
  const submit = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const { verdict } = await look(draft.text, me);
    if (!warned && (verdict === 'empty' || verdict === 'nobody-speaks')) setWarnedOf(draft.text);
    else say(await make(draft, me));
    setBusy(false);
  };
  const asks = me !== null || seen?.verdict === 'who-is-who';
  return { draft, me, speakers: asks ? (seen?.speakers ?? []) : [], message: problem ?? verdictOf(seen, warned), warned, busy, change, choose, say, submit };
}

/** An empty field is no fault until the user wants to go on with it. */
function verdictOf(seen: TranscriptLook | null, warned: boolean): string {
  if (seen === null || seen.verdict === 'empty') return warned ? words.transcript.empty : '';
  if (seen.verdict === 'nobody-speaks') return words.transcript.nobodySpeaks;
  return seen.verdict === 'who-is-who' ? words.transcript.whoIsWho : words.transcript.read(seen.questions, seen.candidate);
}
