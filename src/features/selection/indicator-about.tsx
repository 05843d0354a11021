import type { Indicator } from '../../core/domain/indicator.ts';
import { formatUnit } from '../../ui/format/unit.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { caveatsOf } from './caveats.ts';
import { strings } from './indicator-strings.ts';
import './indicator-about.css';

/** What an indicator is, how it is worked out, which way is better, and what to mind. */
export function IndicatorAbout(props: {
  id: string;
  indicator: Indicator;
  indicators: readonly Indicator[];
}) {
  const { indicator } = props;
  const words = useStrings(strings);
  const language = useLanguage();
  const nameOf = (id: string) => props.indicators.find((one) => one.id === id)?.name[language];
  const { formula, kind, polarity, unit, definition } = indicator;
  const numerator = formula === null ? undefined : nameOf(formula.numerator);
  const denominator = formula === null ? undefined : nameOf(formula.denominator);
  return (
    <dl className="picker-about" id={props.id}>
      <dt>{words.definition}</dt>
      <dd>{definition[language]}</dd>
      {numerator === undefined || denominator === undefined ? null : (
        <>
          <dt>{words.formula}</dt>
          <dd>{words.divided(numerator, denominator)}</dd>
        </>
      )}
      <dt>{words.unit}</dt>
      <dd>{words.kindOf(words.kinds[kind], formatUnit(unit, language))}</dd>
      <dt>{words.direction}</dt>
      <dd>{words.polarity[polarity]}</dd>
      <dt>{words.caveats}</dt>
      {caveatsOf(indicator).map((caveat) => (
        <dd key={caveat}>{words.caveat[caveat]}</dd>
      ))}
    </dl>
  );
}
