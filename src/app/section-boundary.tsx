import { Component, type ReactNode } from 'react';
import { useStrings } from '../ui/i18n/strings.ts';
import { fetchAgain } from '../ui/lazy/lazy-again.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { strings } from './strings.ts';

function Broken(props: { error: Error; also: ReactNode; onAgain: () => void }) {
  const words = useStrings(strings);
  return (
    <Notice
      tone="error"
      title={words.broken}
      action={
        <div className="notice-actions">
          <button type="button" className="button" onClick={props.onAgain}>
            {words.again}
          </button>
          {props.also}
        </div>
      }
    >
      {words.brokenAdvice(props.error.message)}
    </Notice>
  );
}

/**
 * Keeps a failure within its section of the page: the others go on working. `also` is offered beside
 * showing it again.
 */
export class SectionBoundary extends Component<
  { children: ReactNode; also?: ReactNode },
  { error: Error | null }
> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <Broken
        error={this.state.error}
        also={this.props.also}
        onAgain={() => {
          fetchAgain();
          this.setState({ error: null });
        }}
      />
    );
  }
}
