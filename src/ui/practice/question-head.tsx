import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PracticeItem } from '../../app/practice/practice-item';
import { words } from '../words';
import { clock } from './clock';

export interface QuestionHeadProps {
  readonly item: PracticeItem;
  /** Whether it takes the focus as it comes, and is read out with that. */
  readonly takesFocus: boolean;
}

/** The question, big, and what is to be known before one answers. */
export function QuestionHead({ item, takesFocus }: QuestionHeadProps): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => { if (takesFocus) heading.current?.focus(); }, []);
  return (
    <header class="coach-question">
      <h2 ref={heading} tabIndex={-1} aria-describedby="coach-position coach-question-about">{item.text}</h2>
      <div id="coach-question-about">
        {item.follows !== null && <p class="coach-question-about">{words.practice.follows(item.follows)}</p>}
        <p class="coach-question-why">{item.reason}</p>
        <p class="coach-question-about">
          <span>{words.practice.from(item.title, item.company)}</span>
          {item.areas.map((area) => <span key={area} class="coach-question-area">{area}</span>)}
          <span>{words.practice.aim(clock(item.targetSeconds))}</span>
        </p>
      </div>
    </header>
  );
}
