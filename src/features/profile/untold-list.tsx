import type { CellKey } from '../../core/dataset/model.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { StatusGlyph } from '../../ui/status/status-glyph.tsx';
import type { Untold } from './model.ts';
import { type ProfileWords, strings } from './strings.ts';
import './untold-list.css';

const reasons = ['redacted', 'outside-tolerance', 'absent'] as const;

/** What is not told in a dimension, folded under how much of it there is and why. */
export function UntoldList(props: {
  locality: Locality;
  untold: readonly Untold[];
  /** Whether it is all there is: nothing of the dimension is told. */
  whole: boolean;
  focus: CellKey | null;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const { untold } = props;
  if (untold.length === 0) return null;
  const counts = reasons.flatMap((reason) => {
    const count = untold.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [words.untoldCount(words.untold[reason], count)];
  });
  return (
    <details className="profile-untold">
      <summary>
        {props.whole ? words.nothing(counts.join(words.untoldJoin)) : counts.join(words.untoldJoin)}
      </summary>
      <ul>
        {untold.map((one) => (
          <li key={one.indicator.id}>
            <UntoldItem {...props} one={one} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function UntoldItem(props: {
  locality: Locality;
  one: Untold;
  focus: CellKey | null;
  words: ProfileWords;
  onOpen: (focus: CellKey) => void;
}) {
  const language = useLanguage();
  const { locality, one, focus, words } = props;
  const { indicator, observation, omitted } = one;
  const reason =
    one.reason === 'outside-tolerance' && omitted !== null
      ? words.omitted(omitted.year)
      : words.untold[one.reason];
  const name = indicator.name[language];
  const label = (
    <>
      <StatusGlyph status={one.reason === 'redacted' ? 'redacted' : 'absent'} />
      {name}
      <small>{reason}</small>
      {observation !== null && observation.cell.others.length > 0 ? (
        <small>{words.related(observation.cell.others.length)}</small>
      ) : null}
    </>
  );
  if (observation === null) return <span className="profile-absent">{label}</span>;
  const key = { locality: locality.id, year: observation.year, indicator: indicator.id };
  return (
    <button
      type="button"
      className="profile-absent"
      aria-pressed={
        focus?.indicator === key.indicator &&
        focus.locality === key.locality &&
        focus.year === key.year
      }
      aria-label={words.open(locality.name[language], key.year, name, reason)}
      onClick={() => props.onOpen(key)}
    >
      {label}
    </button>
  );
}
