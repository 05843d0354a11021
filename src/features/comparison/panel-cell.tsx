import type { CellKey } from '../../core/dataset/model.ts';
import type { Cell } from '../../core/domain/cell.ts';
import { unscaledReasons, workingText } from '../../core/dataset/scale-words.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import { Badges } from '../../ui/badges/badges.tsx';
import { type Badge, cellBadges } from '../../ui/badges/cell-badges.ts';
import { formatCount } from '../../ui/format/number.ts';
import { formatScaled } from '../../ui/format/scaled.ts';
import { formatUnit } from '../../ui/format/unit.ts';
import { formatValue } from '../../ui/format/value.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { type Domain, IntervalStrip } from './interval-strip.tsx';
import type { Column, ShownObservation } from './model.ts';
import { strings } from './strings.ts';

/** A count that the report tells though it leaves the rate out, e.g. the successes without the cases. */
export interface Related {
  readonly indicator: Indicator;
  readonly cell: Cell;
}

/** One number as the interface: large, with its year, what it is made of, and every caveat in words. */
export function PanelCell(props: {
  indicator: Indicator;
  column: Column;
  observation: ShownObservation;
  /** As it stands after a value in the scale of the row. */
  unit: string;
  domain: Domain | null;
  open: boolean;
  related: readonly Related[];
  /** Further remarks on the number. */
  remarks: readonly Badge[];
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { indicator, column, observation } = props;
  const { cell, year, scaled } = observation;
  const name = column.locality.name[language];
  const onOpen = () =>
    props.onOpen({ locality: column.locality.id, year, indicator: indicator.id });
  const value = formatValue(cell, indicator, language);

  if (cell.value === null || value === null) {
    const reason = cell.status === 'redacted' ? words.redacted : words.absent;
    const look = (
      <>
        <span
          className={cell.status === 'redacted' ? 'missing-mask' : 'missing-dash'}
          aria-hidden="true"
        />
        {reason}
      </>
    );
    const openable = cell.status === 'redacted' || cell.others.length > 0;
    return (
      <div className="panels-value">
        <span className="panels-line">
          {openable ? (
            <button
              type="button"
              className="missing missing-open"
              aria-pressed={props.open}
              aria-label={words.openValue(name, year, indicator.name[language], reason)}
              onClick={onOpen}
            >
              {look}
            </button>
          ) : (
            <span className="missing">{look}</span>
          )}
          <span className="panels-year">{year}</span>
        </span>
        {props.related.map((related) => (
          <RelatedCount key={related.indicator.id} related={related} />
        ))}
        {cell.others.length > 0 ? (
          <span className="panels-sub">{words.others(cell.others.length)}</span>
        ) : null}
      </div>
    );
  }

  const printed = `${value} ${formatUnit(indicator.unit, language)}`.trim();
  if (scaled.kind === 'none') {
    return (
      <div className="panels-value">
        <span className="panels-line">
          <button
            type="button"
            className="missing missing-open"
            aria-pressed={props.open}
            aria-label={words.openValue(name, year, indicator.name[language], printed)}
            onClick={onOpen}
          >
            <span className="missing-dash" aria-hidden="true" />
            {unscaledReasons[scaled.reason][language]}
          </button>
          <span className="panels-year">{year}</span>
        </span>
        <span className="panels-sub">{words.printed(printed)}</span>
      </div>
    );
  }
  const shown = scaled.working === null ? value : formatScaled(scaled.value, language);
  return (
    <div className="panels-value">
      <span className="panels-line">
        <button
          type="button"
          className="value"
          aria-pressed={props.open}
          aria-label={words.openValue(
            name,
            year,
            indicator.name[language],
            `${shown} ${props.unit}`.trim(),
          )}
          onClick={onOpen}
        >
          {shown}
          <u>{props.unit}</u>
        </button>
        <span className="panels-year">{year}</span>
      </span>
      {scaled.working === null ? (
        <PartsOf cell={cell} />
      ) : (
        <span className="panels-sub">{workingText(scaled.working, indicator.unit)[language]}</span>
      )}
      {scaled.interval !== null && props.domain !== null ? (
        <IntervalStrip
          value={scaled.value}
          interval={scaled.interval}
          domain={props.domain}
          position={column.position}
        />
      ) : null}
      <CellBadges badges={[...cellBadges(cell, language, scaled), ...props.remarks]} />
    </div>
  );
}

/** A count with all that is to be minded of it, as it were if it had a row of its own. */
function RelatedCount({ related: { indicator, cell } }: { related: Related }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const value = formatValue(cell, indicator, language);
  if (value === null) return null;
  return (
    <>
      <span className="panels-sub">
        {words.only(
          indicator.name[language],
          `${value} ${formatUnit(indicator.unit, language)}`.trim(),
        )}
      </span>
      <CellBadges badges={cellBadges(cell, language)} />
    </>
  );
}

function PartsOf(props: { cell: Cell }) {
  const language = useLanguage();
  if (props.cell.parts === null) return null;
  const { numerator, denominator } = props.cell.parts;
  return (
    <span className="panels-sub">
      {formatCount(numerator.value, language)} / {formatCount(denominator.value, language)}
    </span>
  );
}

/** Most numbers have none, and there are many numbers. */
function CellBadges({ badges }: { badges: readonly Badge[] }) {
  if (badges.length === 0) return null;
  return (
    <div className="panels-badges">
      <Badges badges={badges} />
    </div>
  );
}
