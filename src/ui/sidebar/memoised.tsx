import { Component, type ComponentClass, type FunctionComponent, type VNode } from 'preact';

/** A component that is drawn anew only where one of its properties is another value. */
export function memoised<P extends object>(Draw: FunctionComponent<P>): ComponentClass<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const { props } = this;
      const names = Object.keys(next) as (keyof P)[];
      return names.length !== Object.keys(props).length || names.some((name) => next[name] !== (props as Readonly<P>)[name]);
    }

    override render(): VNode {
      return <Draw {...this.props} />;
    }
  };
}
