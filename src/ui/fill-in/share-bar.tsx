import type { VNode } from 'preact';
import type { ShareShown } from '../../app/fill-in/live-story';
import { words } from '../words';

/** How much of the story a part takes, in words and as a quiet bar with the usual band in it. */
export function ShareBar({ id, share }: { readonly id: string; readonly share: ShareShown }): VNode {
  const { part, percent, isScene, usual, side } = share;
  const { fields, scene } = words.fillIn;
  const isOff = side === 'below' || side === 'above';
  return (
    <div class={isOff ? 'coach-share is-off' : 'coach-share'}>
      <svg class="coach-share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="coach-share-whole" x="0" y="0" width="100" height="4" />
        {usual !== null && <rect class="coach-share-usual" x={usual.least} y="0" width={usual.most - usual.least} height="4" />}
        <rect class="coach-share-now" x="0" y="1" width={percent} height="2" />
      </svg>
      <p id={id} class="coach-share-words">
        {words.fillIn.share(isScene ? scene : fields[part].name, percent, usualWords(usual))}{isOff && `: ${words.fillIn.side[side]}`}
      </p>
    </div>
  );
}

function usualWords(usual: ShareShown['usual']): string {
  if (usual === null) return '';
  if (usual.least === 0) return words.fillIn.usual.most(usual.most);
  return usual.most === 100 ? words.fillIn.usual.least(usual.least) : words.fillIn.usual.range(usual.least, usual.most);
}
