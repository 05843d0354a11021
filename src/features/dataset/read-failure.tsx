import { DatasetError } from '../../core/dataset/read-file.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { UnreachableFileError } from './load.ts';
import { strings } from './strings.ts';

type Words = (typeof strings)['zh'];

function explain(error: Error, words: Words): string {
  if (error instanceof DatasetError) return words[error.kind](error.file);
  if (!(error instanceof UnreachableFileError)) return words.unknown(error.message);
  if (error.status === null) return words.unreachable(error.file);
  if (error.status === 404) return words.missing(error.file);
  return words.refused(error.file, error.status);
}

/**
 * Says which file of the dataset could not be read, why, and offers to try again. `indicator` is the
 * name of the one that is affected; null when it is the whole dataset.
 */
export function ReadFailure(props: {
  error: Error;
  indicator: string | null;
  retrying: boolean;
  onRetry: () => void;
}) {
  const words = useStrings(strings);
  const noAnswer = props.error instanceof UnreachableFileError && props.error.status === null;
  return (
    <Notice
      tone="error"
      title={props.indicator === null ? words.whole : words.one(props.indicator)}
      action={
        <button type="button" className="button" disabled={props.retrying} onClick={props.onRetry}>
          {props.retrying ? words.retrying : words.retry}
        </button>
      }
    >
      {explain(props.error, words)} {noAnswer ? words.adviseNetwork : words.adviseFile}{' '}
      {props.indicator === null ? null : words.othersWork}
    </Notice>
  );
}
