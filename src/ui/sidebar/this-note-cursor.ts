import { useEffect, useRef, type MutableRef } from 'preact/hooks';

/**
 * Keeps the row of the question at the cursor in view when the cursor moves to another question. It scrolls only where the user is
 * not reading or working in the panel, and where the card on top, which shows the same question, is out of sight.
 */
export function useRowInView(question: string | null): MutableRef<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    const row = panel.current?.querySelector('.coach-note-question.is-at-cursor');
    if (panel.current !== null && row !== null && row !== undefined && !isInUse(panel.current) && !showsCard(panel.current)) row.scrollIntoView({ block: 'nearest' });
  }, [question]);
  return panel;
}

function isInUse(panel: HTMLElement): boolean {
  return panel.matches(':hover') || panel.contains(panel.doc.activeElement);
}

/** Whether any of the card on top is below the upper edge of what scrolls. */
function showsCard(panel: HTMLElement): boolean {
  const card = panel.querySelector('.coach-help');
  const top = panel.closest('.coach-view')?.getBoundingClientRect().top ?? 0;
  return card !== null && card.getBoundingClientRect().bottom > top;
}
