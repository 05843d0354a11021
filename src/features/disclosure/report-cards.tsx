import { useState } from 'react';
import type { CellKey } from '../../core/dataset/model.ts';
import { dimensionNames } from '../../core/domain/dimension.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { ReportName } from '../../ui/report-name/report-name.tsx';
import { StatusGlyph } from '../../ui/status/status-glyph.tsx';
import { statusWords } from '../../ui/status/status-words.ts';
import { type Column, type Group, type Matrix, statusOrder } from './matrix.ts';
import { strings } from './strings.ts';
import './report-cards.css';

/** On a phone a card a report: its counts, and each dimension with its list to unfold. */
export function ReportCards(props: {
  matrix: Matrix;
  focus: CellKey | null;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const names = useStrings(statusWords);
  const { columns, groups, indicators } = props.matrix;
  return columns.map((column, at) => (
    <article className="report-card" key={column.report.id}>
      <header>
        <h2>
          <ReportName
            locality={column.locality}
            year={column.report.year}
            position={column.position}
          />
        </h2>
        <p>
          <b>{column.told}</b> <small>{words.toldOf(indicators)}</small>
        </p>
      </header>
      <ul className="report-card-counts">
        {statusOrder
          .filter((status) => column.counts[status] > 0)
          .map((status) => (
            <li key={status}>
              <StatusGlyph status={status} />
              {names[status]} <b>{column.counts[status]}</b>
            </li>
          ))}
      </ul>
      {groups.map((group) => (
        <Dimension key={group.dimension} {...props} group={group} column={column} at={at} />
      ))}
    </article>
  ));
}

function Dimension(props: {
  group: Group;
  column: Column;
  at: number;
  focus: CellKey | null;
  onOpen: (focus: CellKey) => void;
}) {
  const language = useLanguage();
  const names = useStrings(statusWords);
  const words = useStrings(strings);
  const [unfolded, setUnfolded] = useState(false);
  const { group, column, at } = props;
  const { locality, report } = column;
  const told = group.told[at];
  return (
    <details onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>
        <span>{dimensionNames[group.dimension][language]}</span>
        <b>{`${told} / ${group.rows.length}`}</b>
      </summary>
      {/* Hundreds of reports have thousands of lines; those of a closed list need not be there. */}
      {unfolded ? (
        <ul>
          {group.rows.map(({ indicator, statuses }) => {
            const status = statuses[at];
            if (status === undefined) return null;
            const key = { locality: locality.id, year: report.year, indicator: indicator.id };
            return (
              <li key={indicator.id}>
                <button
                  type="button"
                  aria-pressed={
                    props.focus?.indicator === key.indicator &&
                    props.focus.locality === key.locality &&
                    props.focus.year === key.year
                  }
                  aria-label={words.open(
                    words.reportName(locality.name[language], report.year),
                    indicator.name[language],
                    names[status],
                  )}
                  onClick={() => props.onOpen(key)}
                >
                  <span>{indicator.name[language]}</span>
                  <StatusGlyph status={status} />
                  <small>{names[status]}</small>
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </details>
  );
}
