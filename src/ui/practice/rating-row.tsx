import type { VNode } from 'preact';
import { practiceRatings } from '../../core/critique/practice-rating';
import type { PracticeRating } from '../../core/critique/practice-rating';
import type { PracticeItem } from '../../app/practice/practice-item';
import { words } from '../words';
import { dayFrom } from './days';
import { Key } from './key';
import type { PractiseRoom } from './practise-desk';
import { usePromise } from './use-promise';

export interface RatingRowProps {
  readonly item: PracticeItem;
  readonly room: PractiseRoom;
  readonly onRate: (rating: PracticeRating) => void;
  readonly onSkip: () => void;
  /** Why the last try to rate came to nothing; empty where none did. */
  readonly problem: string;
}

/** Four buttons, each with its key and the day it brings; without the days until they are known. */
export function RatingRow({ item, room, onRate, onSkip, problem }: RatingRowProps): VNode {
  const days = usePromise(() => room.practice.preview(item), [item.id]);
  return (
    <div class="coach-rating" role="group" aria-labelledby="coach-rating-title">
      <p class="coach-problem" role="alert">{problem}</p>
      <p id="coach-rating-title" class="coach-rating-title">{words.practice.rate.title}</p>
      <div class="coach-ratings">
        {practiceRatings.map((rating, at) => {
          const name = words.practice.rate.ratings[rating];
          const when = days.state === 'ready' ? dayFrom(room.today(), days.value[rating]) : null;
          return (
            <button
              key={rating}
              type="button"
              class="coach-main"
              aria-keyshortcuts={String(at + 1)}
              onClick={() => { onRate(rating); }}
            >
              <span class="coach-rating-name">{name} <Key name={String(at + 1)} /></span>
              <span class="coach-rating-day">{when}</span>
            </button>
          );
        })}
      </div>
      <button type="button" class="coach-quiet" aria-keyshortcuts="S" onClick={onSkip}>{words.practice.skip} <Key name="s" /></button>
    </div>
  );
}
