import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FillInDraft } from '../../app/fill-in/fill-in-draft';
import type { Filled } from '../../app/fill-in/fill-in';
import type { FillInSession, Outcome } from '../../app/fill-in/fill-in-session';
import type { LiveStory } from '../../app/fill-in/live-story';
import { mineBelow, useMine as mineOver } from '../../app/fill-in/relocate';
import type { PartWords, StoryToFill } from '../../app/fill-in/story-to-fill';
import { useTurn } from '../use-turn';
import { words } from '../words';
import type { Live } from './use-live';

/** What the form needs. */
export interface FillInRequest {
  readonly toFill: StoryToFill;
  readonly draft: FillInDraft;
  readonly session: FillInSession;
  readonly live: Live;
  /** What `live` says of the story as it stands. */
  readonly first: LiveStory;
  /** Tells the user, outside of the form. */
  readonly say: (message: string) => void;
  /** Puts a text into the clipboard; rejects where that is not allowed. */
  readonly copy: (text: string) => Promise<void>;
  /** Tells of what failed in a way that nobody expects. */
  readonly fail: (task: Promise<void>) => void;
  readonly close: () => void;
}

/** Where the user is: choosing a draft, typing, checking the change, or told that the note is not what it was. */
export type Step =
  | { readonly is: 'draft'; readonly kept: PartWords }
  | { readonly is: 'fields' }
  /** `why` it is to be checked again; empty the first time. */
  | { readonly is: 'preview'; readonly filled: Filled; readonly why: string }
  | { readonly is: 'changed'; readonly now: StoryToFill }
  | { readonly is: 'gone'; readonly what: 'note' | 'place' };

export interface FillInState {
  readonly step: Step;
  /** The place as it was read last. */
  readonly toFill: StoryToFill;
  readonly parts: PartWords;
  readonly hint: string;
  readonly busy: boolean;
  readonly type: (parts: PartWords) => void;
  readonly useDraft: (kept: PartWords | null) => void;
  readonly preview: () => void;
  readonly back: () => void;
  readonly write: () => void;
  readonly keepTheirs: () => void;
  readonly merge: (how: 'mine' | 'below', now: StoryToFill) => void;
}

/** The state of the form, and what its buttons do. */
export function useFillIn(request: FillInRequest): FillInState {
  const { draft, session, say, fail, close } = request;
  const [toFill, setToFill] = useState(request.toFill);
  const [parts, setParts] = useState<PartWords>(request.toFill.parts);
  const [hint, setHint] = useState('');
  const [step, setStep] = useState<Step>(() => firstStep(draft));
  const { busy, run } = useOneTask(fail);
  const isShown = useIsShown();
  const show = async (place: StoryToFill, typed: PartWords): Promise<void> => {
    const filled = await session.fill(place, typed);
    if (filled !== null) setStep({ is: 'preview', filled, why: '' });
    else setHint(words.fillIn.nothingNew);
  };
  const settle = (outcome: Outcome): void => {
    if (outcome.is === 'written') {
      draft.forget();
      if (isShown.current) close();
      say(outcome.path === request.toFill.source.path ? words.fillIn.written : words.fillIn.writtenTo(outcome.path));
    } else if (!isShown.current) say(words.fillIn.notWritten[outcome.is]);
    else if (outcome.is === 'changed') setStep({ is: 'changed', now: outcome.toFill });
    else if (outcome.is === 'gone') setStep({ is: 'gone', what: outcome.what });
    else {
      const { path } = outcome.toFill.source;
      setToFill(outcome.toFill);
      setStep({ is: 'preview', filled: outcome.filled, why: path === toFill.source.path ? words.fillIn.checkAgain : words.fillIn.checkElsewhere(path) });
    }
  };
  const type = (typed: PartWords): void => {
    setHint('');
    setParts(typed);
    draft.keep(typed);
  };
  return {
    step, toFill, parts, hint, busy, type,
    useDraft: (kept) => { setParts(kept ?? toFill.parts); setStep({ is: 'fields' }); },
    preview: () => { run(() => show(toFill, parts)); },
    back: () => { setStep({ is: 'fields' }); },
    write: () => { if (step.is === 'preview') run(async () => { settle(await session.write(toFill, parts, step.filled)); }); },
    keepTheirs: () => { close(); say(words.fillIn.kept); },
    merge: (how, now) => {
      const both = { base: toFill.parts, theirs: now.parts, mine: parts };
      const merged = how === 'mine' ? mineOver(both) : mineBelow(both);
      setToFill(now);
      type(merged);
      setStep({ is: 'fields' });
      run(() => show(now, merged));
    },
  };
}

function firstStep(draft: FillInDraft): Step {
  const kept = draft.kept();
  return kept === null ? { is: 'fields' } : { is: 'draft', kept };
}

/** Whether the form is still on the screen: a write goes on when it is closed. */
function useIsShown(): RefObject<boolean> {
  const isShown = useRef(false);
  useLayoutEffect(() => {
    isShown.current = true;
    return () => { isShown.current = false; };
  }, []);
  return isShown;
}

/** One task at a time: a second press while the first is under way does nothing. */
function useOneTask(fail: FillInRequest['fail']): { readonly busy: boolean; readonly run: (task: () => Promise<void>) => void } {
  const [busy, setBusy] = useState(false);
  const takeTurn = useTurn();
  const run = (task: () => Promise<void>): void => {
    takeTurn(() => {
      setBusy(true);
      const done = task().finally(() => { setBusy(false); });
      fail(done);
      return done.catch(() => undefined); // told by `fail`
    });
  };
  return { busy, run };
}
