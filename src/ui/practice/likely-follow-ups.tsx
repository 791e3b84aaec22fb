import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../words';

/** One follow-up at a time, round and round. */
export function LikelyFollowUps({ followUps }: { readonly followUps: readonly string[] }): VNode {
  const [at, setAt] = useState(0);
  return (
    <section class="coach-review" aria-labelledby="coach-follow-up-title">
      <h3 id="coach-follow-up-title">{words.practice.review.followUp}</h3>
      <p class="coach-follow-up" role="status">{followUps[at]}</p>
      {followUps.length > 1 && (
        <p class="coach-follow-up-next">
          <button type="button" aria-keyshortcuts="F" onClick={() => { setAt((at + 1) % followUps.length); }}>{words.practice.review.nextFollowUp}</button>
          <span class="coach-field-note">{words.practice.review.followUpOf(at + 1, followUps.length)}</span>
        </p>
      )}
    </section>
  );
}
