import { useStrings } from '../../ui/i18n/strings.ts';
import { StatusGlyph } from '../../ui/status/status-glyph.tsx';
import { statusWords } from '../../ui/status/status-words.ts';
import { statusOrder } from './matrix.ts';
import { strings } from './strings.ts';

/** What the signs mean, in words. */
export function Legend() {
  const words = useStrings(strings);
  const names = useStrings(statusWords);
  return (
    <ul className="legend" aria-label={words.legend}>
      {statusOrder.map((status) => (
        <li key={status}>
          <StatusGlyph status={status} />
          {names[status]}
          <small>{words.meaning[status]}</small>
        </li>
      ))}
    </ul>
  );
}
