import { useCallback, useRef, useState } from 'preact/hooks';

/** Pixels from which on a grid may be shown; the style sheet says when it is. */
const leastWidth = 480;

export interface Room {
  /** Takes the element whose width counts. */
  readonly frame: (element: HTMLElement | null) => void;
  /** Whether there is, or once was, room for a grid: a narrow sidebar is spared hundreds of cells that nobody sees. */
  readonly hasRoom: boolean;
}

/** Watches the width of an element for as long as it is drawn; where that cannot be watched, there is room. */
export function useRoom(): Room {
  const [hasRoom, setHasRoom] = useState(false);
  const observer = useRef<ResizeObserver | null>(null);
  const frame = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    observer.current = null;
    if (element === null) return;
    if (!('ResizeObserver' in element.win)) {
      setHasRoom(true);
      return;
    }
    observer.current = new ResizeObserver((sizes) => { if (sizes.some(({ contentRect }) => contentRect.width >= leastWidth)) setHasRoom(true); });
    observer.current.observe(element);
  }, []);
  return { frame, hasRoom };
}
