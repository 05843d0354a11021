import { memo } from 'react';
import type { Years } from '../../core/dataset/choose.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import type { Standing } from '../../core/dataset/position.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { Badges } from '../../ui/badges/badges.tsx';
import { cellBadges } from '../../ui/badges/cell-badges.ts';
import { formatInterval } from '../../ui/format/interval.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { FigureValue } from './figure-value.tsx';
import { IntervalStrip } from './interval-strip.tsx';
import type { Told } from './model.ts';
import { standingOf } from './peers.ts';
import { positionText } from './position-text.ts';
import { strings } from './strings.ts';
import './figure-row.css';

/** What a row is made of. */
export interface FigureRowProps {
  index: DatasetIndex;
  locality: Locality;
  years: Years;
  told: Told;
  /** The year whose evidence is open; null where it is not of this row. */
  openYear: number | null;
  onOpen: (focus: CellKey) => void;
}

/**
 * One indicator: the number, what blurs it, and where it stands. Its position takes all localities to
 * work out, so a row is worked out anew only where something of its own has changed.
 */
export const FigureRow = memo(function FigureRow(props: FigureRowProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { index, locality, years, told } = props;
  const { indicator, shard, observations } = told;
  const [newest, ...earlier] = observations;
  const standing = standingOf(index, indicator, shard, locality, newest, years);
  const common = { locality, indicator, onOpen: props.onOpen };
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {indicator.name[language]}
        {words.polarity[indicator.polarity] === '' ? null : (
          <small>{words.polarity[indicator.polarity]}</small>
        )}
      </th>
      <td role="cell" className="profile-values">
        <FigureValue {...common} observation={newest} open={props.openYear === newest.year} large />
        {earlier.map((one) => (
          <FigureValue
            key={one.year}
            {...common}
            observation={one}
            open={props.openYear === one.year}
          />
        ))}
      </td>
      <td role="cell" className="profile-reading">
        <Variation standing={standing} />
        <div className="profile-badges">
          <Badges badges={cellBadges(newest.cell, language)} />
        </div>
      </td>
      <td role="cell" className="profile-position">
        <PositionWords standing={standing} />
      </td>
    </tr>
  );
}, isSameRow);

function isSameRow(before: FigureRowProps, now: FigureRowProps): boolean {
  const { told, ...rest } = now;
  const keys = ['index', 'locality', 'years', 'openYear', 'onOpen'] as const;
  return (
    before.told.indicator === told.indicator &&
    before.told.shard === told.shard &&
    keys.every((key) => before[key] === rest[key])
  );
}

function Variation(props: { standing: Standing }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { scaled } = props.standing.own;
  if (scaled.kind === 'none' || scaled.interval === null) return null;
  return (
    <>
      <IntervalStrip standing={props.standing} value={scaled.value} interval={scaled.interval} />
      <small>
        {words.interval(formatInterval(scaled.interval, scaled.unit[language], language))}
      </small>
    </>
  );
}

function PositionWords(props: { standing: Standing }) {
  const words = useStrings(strings);
  const { placed, text, detail } = positionText(props.standing, useLanguage());
  return (
    <>
      <span className="profile-label" aria-hidden="true">
        {words.position}
      </span>
      <span className={placed ? undefined : 'profile-faint'}>{text}</span>
      {detail === null ? null : <small>{detail}</small>}
    </>
  );
}
