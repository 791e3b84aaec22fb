import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PracticeOutlook } from '../../app/practice/practice-desk';
import type { PracticeItem } from '../../app/practice/practice-item';
import { words } from '../words';
import type { Failure } from './failure';
import { NothingDue } from './nothing-due';
import { pressByKey } from './press-by-key';
import type { PractiseRoom } from './practise-desk';
import { Round } from './round';
import { Titled } from './titled';
import { usePromise } from './use-promise';

export interface PracticeProps {
  readonly room: PractiseRoom;
  /** Key of the area to practise ("topic caching"); null for all. */
  readonly area: string | null;
  /** Id of the one question to practise; null for what is due. */
  readonly question: string | null;
}

/** The practice screen: what is due is fetched, then asked. Every button that names a key is pressed by it. */
export function Practice({ room, area, question }: PracticeProps): VNode {
  const [asked, setAsked] = useState<Asked>({ nth: 1, ahead: false });
  const found = usePromise(() => fetchQueue(room, { area, question: asked.nth === 1 ? question : null, ahead: asked.ahead }), [asked]);
  const ask = (ahead: boolean): void => { setAsked({ nth: asked.nth + 1, ahead }); };
  return (
    <div class="coach-practice" tabIndex={-1} onKeyDown={pressByKey}>
      <p class="coach-status" role="status">{found.state === 'waiting' ? words.practice.reading : ''}</p>
      {found.state === 'failed' && <NotRead failure={found.failure} onAgain={() => { ask(asked.ahead); }} />}
      {found.state === 'ready' && found.value.items.length > 0 && <Round items={found.value.items} room={room} onMore={() => { ask(false); }} />}
      {found.state === 'ready' && found.value.items.length === 0 && found.value.outlook !== null && (
        <NothingDue outlook={found.value.outlook} room={room} onAnyway={asked.ahead ? null : () => { ask(true); }} />
      )}
    </div>
  );
}

interface Asked {
  readonly nth: number;
  /** Whether questions that are not due yet come too. */
  readonly ahead: boolean;
}

interface Queue {
  readonly items: readonly PracticeItem[];
  /** Null where there are items. */
  readonly outlook: PracticeOutlook | null;
}

async function fetchQueue({ practice, size }: PractiseRoom, wanted: Omit<Parameters<PractiseRoom['practice']['queue']>[0], 'limit'>): Promise<Queue> {
  const items = await practice.queue({ ...wanted, limit: size() });
  return { items, outlook: items.length > 0 ? null : await practice.outlook() };
}

function NotRead({ failure: { path, reason }, onAgain }: { readonly failure: Failure; readonly onAgain: () => void }): VNode {
  return (
    <Titled title={words.practice.failed.title}>
      <p role="alert">{path === null ? reason : words.practice.failed.at(path, reason)}</p>
      <div class="modal-button-container">
        <button type="button" class="mod-cta" onClick={onAgain}>{words.practice.failed.again}</button>
      </div>
    </Titled>
  );
}
