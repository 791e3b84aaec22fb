import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LiveStory } from '../../app/fill-in/live-story';
import type { PartWords, StoryToFill } from '../../app/fill-in/story-to-fill';
import { partNames } from '../../core/notes/interview-note';
import type { PartName } from '../../core/notes/interview-note';
import { isSubmitKey } from '../submit-key';
import { words } from '../words';
import { PartField } from './part-field';
import { PointsAsked } from './points-asked';
import { SavingHelper } from './saving-helper';
import { useLive, type Live } from './use-live';

export interface FieldsProps {
  readonly toFill: StoryToFill;
  readonly parts: PartWords;
  readonly hint: string;
  readonly busy: boolean;
  readonly live: Live;
  readonly first: LiveStory;
  readonly onParts: (parts: PartWords) => void;
  readonly onPreview: () => void;
  readonly onCancel: () => void;
}

/** The five fields, and beside them what the question asks for, how long it takes aloud, and what it saves. */
export function Fields({ toFill, parts, hint, busy, onParts, onPreview, onCancel, ...judge }: FieldsProps): VNode {
  const live = useLive(judge.live, judge.first, { toFill, parts });
  const [begin] = useState<PartName>(() => partNames.find((part) => parts[part].trim() === '') ?? 'situation');
  return (
    <form
      class="coach-fill-in"
      onSubmit={(event) => { event.preventDefault(); onPreview(); }}
      onKeyDown={(event) => { if (isSubmitKey(event)) { event.preventDefault(); onPreview(); } }}
    >
      <p class="coach-asked">{toFill.asked}</p>
      {toFill.loose !== '' && <p class="coach-loose"><b>{words.fillIn.loose}:</b> {toFill.loose}</p>}
      <div class="coach-fill-columns">
        <div class="coach-fill-fields">
          {partNames.map((part) => (
            <PartField
              key={part}
              part={part}
              value={parts[part]}
              gap={live.gaps.find((gap) => gap.part === part) ?? null}
              share={live.shares.find((share) => share.part === part) ?? null}
              startsHere={part === begin}
              onInput={(value) => { onParts({ ...parts, [part]: value }); }}
            />
          ))}
        </div>
        <div class="coach-fill-aside">
          <p class="coach-fill-length">{words.fillIn.typed(live.words)}<br />{words.fillIn.spoken(live.seconds, live.usualSeconds)}</p>
          <PointsAsked points={live.points} areOurs={live.pointsAreOurs} />
          <SavingHelper onAdd={(line) => { onParts({ ...parts, result: parts.result.trim() === '' ? line : `${parts.result.trimEnd()}\n${line}` }); }} />
        </div>
      </div>
      <p class="coach-hint" role="status">{hint}</p>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta" aria-disabled={busy}>{words.fillIn.preview}</button>
        <button type="button" onClick={onCancel}>{words.cancel}</button>
      </div>
    </form>
  );
}
