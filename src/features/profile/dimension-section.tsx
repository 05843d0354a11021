import type { Years } from '../../core/dataset/choose.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import { dimensionNames } from '../../core/domain/dimension.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { dimensionId } from './coverage-meters.tsx';
import { FigureRow } from './figure-row.tsx';
import type { DimensionProfile } from './model.ts';
import { strings } from './strings.ts';
import { UntoldList } from './untold-list.tsx';
import './dimension-section.css';

/**
 * The figures of one dimension as a table, on a phone as cards; below it, folded, what is not told. The
 * roles are spelt out because the cards take the table display away, and with it what browsers tell
 * assistive technology.
 */
export function DimensionSection(props: {
  index: DatasetIndex;
  locality: Locality;
  years: Years;
  profile: DimensionProfile;
  /** Whether the heads of the columns show; to assistive technology they are always there. */
  headed: boolean;
  focus: CellKey | null;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { index, locality, years, focus, onOpen } = props;
  const { dimension, told, untold, unread, total } = props.profile;
  const name = dimensionNames[dimension][language];
  const id = dimensionId(dimension);
  const heads = [words.indicator, words.value, words.reading, words.position];
  return (
    <section className="profile-dimension" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {name}
        <small>{words.of(told.length, total)}</small>
      </h3>
      {told.length === 0 ? null : (
        <table role="table" aria-label={name}>
          <colgroup>
            {heads.map((head) => (
              <col key={head} />
            ))}
          </colgroup>
          <thead role="rowgroup" className={props.headed ? undefined : 'visually-hidden'}>
            <tr role="row">
              {heads.map((head) => (
                <th key={head} role="columnheader" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {told.map((one) => (
              <FigureRow
                key={one.indicator.id}
                index={index}
                locality={locality}
                years={years}
                told={one}
                openYear={
                  focus?.indicator === one.indicator.id && focus.locality === locality.id
                    ? focus.year
                    : null
                }
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      )}
      {unread.map(({ indicator, failure }) => (
        <div key={indicator.id} className="profile-unread">
          {failure}
        </div>
      ))}
      <UntoldList
        locality={locality}
        untold={untold}
        whole={told.length + unread.length === 0}
        focus={focus}
        onOpen={onOpen}
      />
    </section>
  );
}
