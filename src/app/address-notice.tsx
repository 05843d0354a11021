import type { AddressProblem } from '../features/view/address-problem.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { strings } from './strings.ts';

/** Says what of a link could not be read: a view that silently differs from the one sent misleads. */
export function AddressNotice(props: {
  problems: readonly AddressProblem[];
  onDismiss: () => void;
}) {
  const words = useStrings(strings);
  if (props.problems.length === 0) return null;
  const explain: Record<AddressProblem['kind'], (part: string) => string> = {
    version: words.addressVersion,
    'unknown-locality': words.addressLocality,
    'unknown-indicator': words.addressIndicator,
    'too-many-localities': words.addressTooMany,
    years: words.addressYears,
    focus: words.addressFocus,
    language: words.addressLanguage,
    page: words.addressPage,
    filter: words.addressFilter,
    comparison: words.addressComparison,
  };
  return (
    <Notice
      tone="warn"
      title={words.addressTitle}
      action={
        <button type="button" className="button" onClick={props.onDismiss}>
          {words.dismiss}
        </button>
      }
    >
      {props.problems.map((problem) => explain[problem.kind](problem.part)).join(words.join)}
      {words.stop}
    </Notice>
  );
}
