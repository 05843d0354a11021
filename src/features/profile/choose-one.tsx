import type { DatasetIndex } from '../../core/dataset/model.ts';
import { Empty } from '../../ui/empty/empty.tsx';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Marker } from '../../ui/marker/marker.tsx';
import { Summary } from '../../ui/summary/summary.tsx';
import { strings } from './strings.ts';
import './choose-one.css';

/** The sentence above the choice of one. */
export function ChooseOneSentence(props: { count: number }) {
  const words = useStrings(strings);
  return (
    <div className="profile-sentence">
      <Summary>{words.oneOf(props.count)}</Summary>
    </div>
  );
}

/** Where a profile is asked for of several localities: each of them to choose from. */
export function ChooseOne(props: {
  index: Pick<DatasetIndex, 'localities'>;
  localities: readonly string[];
  onLocalities: (localities: readonly string[]) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const chosen = props.localities.flatMap((id, position) => {
    const locality = props.index.localities.find((one) => one.id === id);
    return locality === undefined ? [] : [{ locality, position }];
  });
  return (
    <Empty
      title={words.oneOfTitle}
      advice={words.oneOfAdvice}
      action={
        <div className="profile-choices">
          {chosen.map(({ locality, position }) => (
            <button
              key={locality.id}
              type="button"
              className="button"
              onClick={() => props.onLocalities([locality.id])}
            >
              <Marker index={position} size={11} />
              {locality.name[language]}
            </button>
          ))}
        </div>
      }
    />
  );
}
