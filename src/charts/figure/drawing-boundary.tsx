import { Component, type ReactNode } from 'react';

/**
 * Keeps a drawing that could not be loaded or drawn from taking the page with it. To try again is to
 * begin anew with what is within.
 */
export class DrawingBoundary extends Component<
  { fallback: (retry: () => void) => ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  readonly #retry = () => {
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.#retry) : this.props.children;
  }
}
