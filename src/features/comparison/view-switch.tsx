import { useId } from 'react';
import { type ComparisonView, comparisonViews } from '../../core/dataset/comparison-choice.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './strings.ts';
import './view-switch.css';

/** In which view the choice is compared. A group of radio buttons, so arrow keys move along it. */
export function ViewSwitch(props: {
  view: ComparisonView;
  /** A profile is of one locality. */
  withProfile: boolean;
  onView: (view: ComparisonView) => void;
  /** Somebody points at the switch or has come to it by key. */
  onNear?: () => void;
}) {
  const words = useStrings(strings);
  const name = useId();
  const offered = comparisonViews.filter(
    (view) => view !== 'profile' || props.withProfile || props.view === 'profile',
  );
  return (
    // The group itself does nothing: whoever comes near will press one of its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset className="view-switch" onPointerEnter={props.onNear} onFocus={props.onNear}>
      <legend className="visually-hidden">{words.viewAs}</legend>
      {offered.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name={name}
            checked={props.view === view}
            onChange={() => props.onView(view)}
          />
          <span>{words.view[view]}</span>
        </label>
      ))}
    </fieldset>
  );
}
