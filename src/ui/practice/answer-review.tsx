import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerRead, PracticeItem } from '../../app/practice/practice-item';
import { words } from '../words';
import { AnswerFound, sumOfFound } from './answer-found';
import { clock } from './clock';
import { dayInWords } from './days';
import { practiceDrafts } from './drafts';
import { KeepAnswer } from './keep-answer';
import { LikelyFollowUps } from './likely-follow-ups';
import type { PractiseRoom } from './practise-desk';
import type { Attempt } from './session';
import { StoryToTell } from './story-to-tell';
import { usePromise } from './use-promise';
import type { Awaiting } from './use-promise';

export interface AnswerReviewProps {
  readonly item: PracticeItem;
  readonly attempt: Attempt;
  readonly room: PractiseRoom;
  readonly onKept: (path: string) => void;
  readonly onChangeAnswer: () => void;
}

/** What there is to learn from an answer before it is rated: what the rules say, the last time, the story, the points, what may be asked next. */
export function AnswerReview({ item, attempt, room, onKept, onChangeAnswer }: AnswerReviewProps): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => { heading.current?.focus(); }, []);
  return (
    <>
      <section class="coach-review" aria-labelledby="coach-review-title">
        <h3 id="coach-review-title" ref={heading} tabIndex={-1}>{words.practice.review.title}</h3>
        {attempt.spoken > 0 && <p>{words.practice.review.spoken(clock(attempt.spoken), clock(item.targetSeconds))}</p>}
        {attempt.typed.trim() === '' && attempt.spoken === 0 && <p>{words.practice.review.neither}</p>}
        {attempt.typed.trim() !== '' && <TypedReview item={item} attempt={attempt} room={room} onKept={onKept} />}
        <button type="button" class="coach-quiet" onClick={onChangeAnswer}>{attempt.typed.trim() === '' ? words.practice.review.again : words.practice.review.edit}</button>
        <Answers item={item} typed={attempt.typed} room={room} />
      </section>
      <StoryToTell item={item} onJump={room.onJump} />
      <Points item={item} />
      {item.followUps.length > 0 && <LikelyFollowUps followUps={item.followUps} />}
      <button type="button" class="coach-quiet" onClick={() => { room.onJump(item.place); }}>{words.practice.review.openNote}</button>
    </>
  );
}

function TypedReview({ item, attempt, room, onKept }: Omit<AnswerReviewProps, 'onChangeAnswer'>): VNode {
  const read = usePromise(() => room.practice.readAnswer(item, attempt.typed), [item.id, attempt.typed]);
  const isFirst = item.last === null;
  return (
    <>
      {read.state === 'ready' && <p>{words.practice.review.typed(read.value.words, clock(read.value.seconds), clock(item.targetSeconds))}</p>}
      <p class="coach-found" role="status">{saidOf(read, isFirst)}</p>
      {read.state === 'ready' && <AnswerFound read={read.value} isFirst={isFirst} />}
      <KeepAnswer key={attempt.typed} item={item} attempt={attempt} room={room} onKept={onKept} />
    </>
  );
}

function saidOf(read: Awaiting<AnswerRead>, isFirst: boolean): string {
  if (read.state === 'waiting') return words.practice.review.reading;
  return read.state === 'ready' ? sumOfFound(read.value, isFirst) : words.practice.review.unread(read.failure.reason);
}

/** This answer and those of before, folded. What was typed last time and kept nowhere is remembered from before this practice: rating overwrites it. */
function Answers({ item, typed, room }: { readonly item: PracticeItem; readonly typed: string; readonly room: PractiseRoom }): VNode {
  const [lastNotKept] = useState(() => practiceDrafts(room.drafts).lastNotKept(item));
  const date = item.last?.date ?? null;
  return (
    <div>
      {typed.trim() !== '' && <Folded title={words.practice.review.yours} text={typed} />}
      {item.last !== null && <Folded title={words.practice.review.last(date === null ? null : dayInWords(date))} text={item.last.text} />}
      {lastNotKept !== null && lastNotKept !== typed && <Folded title={words.practice.review.notKept} text={lastNotKept} />}
    </div>
  );
}

function Folded({ title, text }: { readonly title: string; readonly text: string }): VNode {
  return (
    <details class="coach-folded">
      <summary>{title}</summary>
      <p class="coach-said">{text}</p>
    </details>
  );
}

function Points({ item: { points } }: { readonly item: PracticeItem }): VNode | null {
  if (points.length === 0) return null;
  return (
    <section class="coach-review" aria-labelledby="coach-points-title">
      <h3 id="coach-points-title">{words.practice.review.points}</h3>
      <ul class="coach-points">{points.map((point) => <li key={point}>{point}</li>)}</ul>
    </section>
  );
}
