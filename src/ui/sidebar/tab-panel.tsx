import { Component, type ComponentChildren, type VNode } from 'preact';

interface TabPanelProps {
  /** What the ids of the tabs begin with, and the tab's name. */
  readonly id: string;
  readonly shown: boolean;
  readonly children: ComponentChildren;
}

/** What a tab shows: drawn once it is first shown, then kept as it is while another one is. */
export class TabPanel extends Component<TabPanelProps> {
  private wasShown = false;

  override shouldComponentUpdate(next: TabPanelProps): boolean {
    return next.shown || this.props.shown;
  }

  override render(): VNode {
    const { id, shown, children } = this.props;
    this.wasShown ||= shown;
    return <div class="coach-tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={id} hidden={!shown}>{this.wasShown && children}</div>;
  }
}
