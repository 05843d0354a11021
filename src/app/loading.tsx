import { useStrings } from '../ui/i18n/strings.ts';
import { strings } from './strings.ts';

/** Says that a page or its data are on their way. */
export function Loading() {
  const words = useStrings(strings);
  return (
    <p className="loading" role="status">
      {words.loading}
    </p>
  );
}
