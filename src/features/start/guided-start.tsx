import type { DatasetIndex } from '../../core/dataset/model.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { follow } from '../../ui/link/follow.ts';
import { type ReadyMade, readyMade } from './ready-made.ts';
import { strings } from './strings.ts';
import './guided-start.css';

/** What an empty page offers: comparisons that are one press away. They are links, to be shared. */
export function GuidedStart(props: {
  index: DatasetIndex;
  addressOf: (choice: ReadyMade) => string;
  onChoose: (choice: ReadyMade) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { index } = props;
  const nameOf = (id: string | undefined) =>
    index.localities.find((one) => one.id === id)?.name[language] ?? '';
  const told: Record<ReadyMade['kind'], (choice: ReadyMade) => readonly [string, string]> = {
    mediation: () => [words.mediation, words.mediationNote],
    review: () => [words.review, words.reviewNote],
    profile: ({ localities }) => [words.profile(nameOf(localities[0])), words.profileNote],
  };
  return (
    <section className="guided-start" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.advice}</p>
      <ul>
        {readyMade(index).map((choice) => {
          const [title, note] = told[choice.kind](choice);
          return (
            <li key={choice.kind}>
              <a href={props.addressOf(choice)} onClick={follow(() => props.onChoose(choice))}>
                <strong>{title}</strong>
                <span>{note}</span>
                <small>{words.localities(choice.localities.length)}</small>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
