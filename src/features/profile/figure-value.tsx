import type { CellKey, Observation } from '../../core/dataset/model.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { Badges } from '../../ui/badges/badges.tsx';
import { cellBadges } from '../../ui/badges/cell-badges.ts';
import { formatCount } from '../../ui/format/number.ts';
import { formatUnit } from '../../ui/format/unit.ts';
import { formatValue } from '../../ui/format/value.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './strings.ts';
import './figure-value.css';

/**
 * A value that opens its evidence, with its year and, of a rate, the counts that make it; an earlier one
 * with what qualifies it, too.
 */
export function FigureValue(props: {
  locality: Locality;
  indicator: Indicator;
  observation: Observation;
  open: boolean;
  /** Whether it is the one that counts, not an earlier one. */
  large?: boolean;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { locality, indicator } = props;
  const { cell, year } = props.observation;
  const value = formatValue(cell, indicator, language);
  if (value === null) return null;
  const unit = formatUnit(indicator.unit, language);
  return (
    <div className={props.large === true ? 'profile-figure' : 'profile-figure profile-earlier'}>
      <button
        type="button"
        className="profile-value"
        aria-pressed={props.open}
        aria-label={words.open(
          locality.name[language],
          year,
          indicator.name[language],
          `${value} ${unit}`.trim(),
        )}
        onClick={() => props.onOpen({ locality: locality.id, year, indicator: indicator.id })}
      >
        {value}
        <u>{unit}</u>
      </button>
      <span className="profile-year">{year}</span>
      {cell.parts === null ? null : (
        <span className="profile-parts">
          {formatCount(cell.parts.numerator.value, language)} /{' '}
          {formatCount(cell.parts.denominator.value, language)}
        </span>
      )}
      {/* Those of the large one stand in a column of their own. */}
      {props.large === true ? null : (
        <div className="profile-badges">
          <Badges badges={cellBadges(cell, language)} />
        </div>
      )}
    </div>
  );
}
