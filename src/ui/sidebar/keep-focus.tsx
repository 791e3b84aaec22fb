import { Component, createRef, type ComponentChildren, type VNode } from 'preact';

interface KeepFocusProps {
  readonly children: ComponentChildren;
}

interface Focused {
  readonly element: Element;
  /** Where the focus may go once the element is gone, the nearest first. */
  readonly near: readonly Element[];
}

/** The panel's frame: where what has the focus goes away, the focus moves to the next row, else the one before, else to what is around it. */
export class KeepFocus extends Component<KeepFocusProps> {
  private readonly frame = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): Focused | null {
    const element = this.frame.current?.doc.activeElement;
    if (!element || this.frame.current?.contains(element) !== true) return null;
    return { element, near: [...rowsNear(element), ...around(element)] };
  }

  override componentDidUpdate(_props: KeepFocusProps, _state: object, focused: Focused | null): void {
    const frame = this.frame.current;
    if (focused === null || frame === null || focused.element.isConnected || frame.doc.activeElement !== frame.doc.body) return;
    const next = focused.near.filter((each) => frame.contains(each)).map((each) => each.querySelector<HTMLElement>('button'));
    next.find((button) => button !== null)?.focus();
  }

  override render(): VNode {
    return <div class="coach-panel" ref={this.frame}>{this.props.children}</div>;
  }
}

/** The rows around an element from the inside out, each with those behind it and then those before it. */
function rowsNear(element: Element): readonly Element[] {
  const row = element.closest('li');
  if (row === null) return [];
  const rows = [...row.parentElement?.children ?? []];
  const at = rows.indexOf(row);
  return [row, ...rows.slice(at + 1), ...rows.slice(0, at).reverse(), ...(row.parentElement === null ? [] : rowsNear(row.parentElement))];
}

/** What an element stands in, from the inside out. */
function around({ parentElement }: Element): readonly Element[] {
  return parentElement === null ? [] : [parentElement, ...around(parentElement)];
}
