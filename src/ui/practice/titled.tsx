import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A screen without a question; its heading takes the focus, so that it is read out and Tab goes on from there. */
export function Titled({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => { heading.current?.focus(); }, []);
  return (
    <section class="coach-practice-end" aria-labelledby="coach-practice-end-title">
      <h2 id="coach-practice-end-title" ref={heading} tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
