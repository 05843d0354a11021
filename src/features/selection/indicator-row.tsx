import { useId, useState } from 'react';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { IndicatorAbout } from './indicator-about.tsx';
import { strings } from './indicator-strings.ts';
import { PickerItem } from './picker.tsx';
import './indicator-row.css';

/** One indicator to choose, with how many localities tell it and, one press away, all about it. */
export function IndicatorRow(props: {
  index: DatasetIndex;
  indicator: Indicator;
  /** Whether the search met its definition and not its name, so that the definition must show. */
  defined: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { index, indicator } = props;
  const words = useStrings(strings);
  const language = useLanguage();
  const aboutId = useId();
  const [open, setOpen] = useState(false);
  const name = indicator.name[language];
  const told = index.coverage[indicator.id]?.localities;
  const all = formatCount(index.localities.length, language);
  const remarks = [
    ...(props.defined && !open ? [indicator.definition[language]] : []),
    ...(told === undefined
      ? []
      : [told === 0 ? words.undisclosed(all) : words.disclosed(formatCount(told, language), all)]),
  ];
  return (
    <>
      <div className="picker-row">
        <PickerItem
          name={name}
          remarks={remarks}
          checked={props.checked}
          onChange={props.onChange}
        />
        <button
          type="button"
          className="text-button picker-explain"
          aria-expanded={open}
          aria-controls={open ? aboutId : undefined}
          aria-label={words.aboutName(name)}
          onClick={() => setOpen(!open)}
        >
          {words.about}
        </button>
      </div>
      {open ? (
        <IndicatorAbout id={aboutId} indicator={indicator} indicators={index.indicators} />
      ) : null}
    </>
  );
}
