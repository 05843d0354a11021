import { useDeferredValue } from 'react';
import {
  type ComparisonChoice,
  type ScatterChoice,
  scatterColours,
} from '../../../core/dataset/comparison-choice.ts';
import type { DatasetIndex } from '../../../core/dataset/model.ts';
import { dimensionNames } from '../../../core/domain/dimension.ts';
import { useLanguage } from '../../../ui/i18n/language.tsx';
import { useStrings } from '../../../ui/i18n/strings.ts';
import { strings } from '../strings.ts';

/** What the scatter is of: its axes, the size and the colour of its points, and their scales. */
export function ScatterBar(props: {
  index: DatasetIndex;
  sides: Pick<ScatterChoice, 'x' | 'y' | 'size'>;
  choice: ComparisonChoice;
  onCompareBy: (choice: Partial<ComparisonChoice>) => void;
}) {
  const words = useStrings(strings);
  const { sides } = props;
  const { scatter } = props.choice;
  // What the axes show is spelt out, so that another choice of indicators does not change them.
  const change = (changes: Partial<ScatterChoice>) =>
    props.onCompareBy({ scatter: { ...scatter, x: sides.x, y: sides.y, ...changes } });
  return (
    <div className="compare-bar" role="group" aria-label={words.scatterAxes}>
      <IndicatorChoice
        {...props}
        label={words.scatterX}
        value={sides.x}
        onChange={(x) => change({ x })}
      />
      <IndicatorChoice
        {...props}
        label={words.scatterY}
        value={sides.y}
        onChange={(y) => change({ y })}
      />
      <IndicatorChoice
        {...props}
        label={words.scatterSize}
        value={sides.size}
        none={words.scatterSameSize}
        onChange={(size) => change({ size })}
      />
      <label>
        <span>{words.scatterColour}</span>
        <select
          value={scatter.colour}
          onChange={(event) =>
            change({
              colour: scatterColours.find((one) => one === event.target.value) ?? 'locality',
            })
          }
        >
          {scatterColours.map((colour) => (
            <option key={colour} value={colour}>
              {words.scatterColours[colour]}
            </option>
          ))}
        </select>
      </label>
      {(['logX', 'logY'] as const).map((axis) => (
        <label className="compare-across" key={axis}>
          <input
            type="checkbox"
            checked={scatter[axis]}
            onChange={(event) => change({ [axis]: event.target.checked })}
          />
          <span>{words[axis]}</span>
        </label>
      ))}
    </div>
  );
}

function IndicatorChoice(props: {
  index: DatasetIndex;
  label: string;
  value: string | null;
  /** What none is called, where there may be none. */
  none?: string;
  onChange: (id: string | null) => void;
}) {
  const language = useLanguage();
  // The options cost more than the chart: at first there is only the one that is chosen.
  const indicators = useDeferredValue(
    props.index.indicators,
    props.index.indicators.filter(({ id }) => id === props.value),
  );
  const dimensions = [...new Set(indicators.map(({ dimension }) => dimension))];
  return (
    <label>
      <span>{props.label}</span>
      <select
        className="compare-indicator"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value === '' ? null : event.target.value)}
      >
        {props.none === undefined && props.value !== null ? null : (
          <option value="">{props.none ?? '—'}</option>
        )}
        {dimensions.map((dimension) => (
          <optgroup key={dimension} label={dimensionNames[dimension][language]}>
            {indicators
              .filter((one) => one.dimension === dimension)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
