import type { VNode } from 'preact';
import { changeShown } from '../../app/fill-in/change-shown';
import { ChangePreview } from './change-preview';
import { DraftOffer } from './draft-offer';
import { Fields } from './fields';
import { NoteChanged } from './note-changed';
import { NoteGone } from './note-gone';
import { useFillIn } from './use-fill-in';
import type { FillInRequest } from './use-fill-in';

/** A draft from before where there is one, the five fields, then the change, to be confirmed; and what to do where the note is not what it was. */
export function FillIn(request: FillInRequest): VNode {
  const state = useFillIn(request);
  const { step, toFill, parts } = state;
  if (step.is === 'draft') {
    return <DraftOffer kept={step.kept} standing={toFill.parts} onUse={() => { state.useDraft(step.kept); }} onLeave={() => { state.useDraft(null); }} />;
  }
  if (step.is === 'preview') {
    const { filled, why } = step;
    return <ChangePreview key={why} {...changeShown(toFill, filled.edits)} why={why} isSure={filled.isReadBack} busy={state.busy} onBack={state.back} onWrite={state.write} />;
  }
  if (step.is === 'changed') {
    return <NoteChanged now={step.now} was={toFill} mine={parts} onKeep={state.keepTheirs} onMerge={(how) => { state.merge(how, step.now); }} />;
  }
  if (step.is === 'gone') return <NoteGone what={step.what} mine={parts} copy={request.copy} onClose={request.close} />;
  const { live, first, close } = request;
  return <Fields {...{ toFill, parts, live, first }} hint={state.hint} busy={state.busy} onParts={state.type} onPreview={state.preview} onCancel={close} />;
}
