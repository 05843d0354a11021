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

/** What cannot be shown without the file: everything, one indicator, or one page; named as people know it. */
type Affected = { kind: 'whole' } | { kind: 'indicator' | 'page'; name: string };

/**
 * Says which file of the dataset could not be read, why, and offers to try again.
 */
export function ReadFailure(props: {
  error: Error;
  affected: Affected;
  retrying: boolean;
  onRetry: () => void;
}) {
  const words = useStrings(strings);
  const { affected } = props;
  const noAnswer = props.error instanceof UnreachableFileError && props.error.status === null;
  return (
    <Notice
      tone="error"
      title={affected.kind === 'whole' ? words.whole : words.one(affected.name)}
      action={
        <button type="button" className="button" disabled={props.retrying} onClick={props.onRetry}>
          {props.retrying ? words.retrying : words.retry}
        </button>
      }
    >
      {explain(props.error, words)} {noAnswer ? words.adviseNetwork : words.adviseFile}{' '}
      {affected.kind === 'whole' ? null : words.rest[affected.kind]}
    </Notice>
  );
}
