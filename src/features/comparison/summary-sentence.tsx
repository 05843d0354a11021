import { createElement, Fragment } from 'react';
import { Summary } from '../../ui/summary/summary.tsx';
import { useIsLoading, useViewSentence } from './summary/told-view.tsx';

/**
 * What there is to see in the view, read out whenever it changes. It is there before there is anything
 * to say, for a live region must be, and waits with reading until all data have come.
 */
export function SummarySentence(props: {
  /** Whether nothing has come yet of what it is about: half a sentence would change its length. */
  waiting: boolean;
}) {
  const sentence = useViewSentence();
  const isLoading = useIsLoading();
  const parts = props.waiting ? [] : sentence;
  return (
    <Summary live busy={isLoading}>
      {createElement(
        Fragment,
        null,
        ...parts.map((part) =>
          typeof part === 'string' ? part : createElement('em', null, part.figure),
        ),
      )}
    </Summary>
  );
}
