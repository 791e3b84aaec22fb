import type { VNode } from 'preact';
import { words } from '../words';
import type { PanelActions } from './panel-desk';

interface FirstRunProps {
  /** Without `#`. */
  readonly tag: string;
  readonly does: PanelActions;
}

/** Shown before there is an interview note: what this does, and three ways to begin. */
export function FirstRun({ tag, does }: FirstRunProps): VNode {
  return (
    <section class="coach-first" aria-label={words.firstRun.title}>
      <h3>{words.firstRun.title}</h3>
      <p>{words.firstRun.what}</p>
      <button type="button" class="mod-cta" onClick={() => { does.findNotes(); }}>{words.firstRun.find}</button>
      <button type="button" onClick={() => { does.makeNote(); }}>{words.firstRun.make}</button>
      <button type="button" onClick={() => { does.makeSample(); }}>{words.firstRun.sample}</button>
      <p class="coach-first-note">{words.firstRun.tag(tag)}</p>
      <p class="coach-first-note">{words.firstRun.stays}</p>
    </section>
  );
}
