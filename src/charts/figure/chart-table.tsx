import { Badges } from '../../ui/badges/badges.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Marker } from '../../ui/marker/marker.tsx';
import type { ChartModel } from '../model.ts';
import { intervalText } from './describe.ts';
import { strings } from './strings.ts';

/** The same figures as the chart, as a table; who has none is in it with the reason. */
export function ChartTable(props: { model: ChartModel; labelledBy: string }) {
  const { model } = props;
  const words = useStrings(strings);
  const intervals = model.rows.some((row) => row.interval !== null);
  const ranks = model.rows.some((row) => row.rank !== null);
  const columns = 4 + Number(intervals) + Number(ranks);
  return (
    <section className="chart-table" aria-labelledby={props.labelledBy} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.locality}</th>
            <th scope="col">{words.year}</th>
            <th scope="col" className="chart-number">
              {words.value(model.unit)}
            </th>
            {intervals ? <th scope="col">{words.interval}</th> : null}
            {ranks ? <th scope="col">{words.rank}</th> : null}
            <th scope="col">{words.remarks}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Marker index={row.markerIndex} /> {row.label}
              </th>
              <td>{row.year}</td>
              <td className="chart-number">{row.valueText}</td>
              {intervals ? (
                <td>{row.interval === null ? words.none : intervalText(row.interval)}</td>
              ) : null}
              {ranks ? <td>{row.rank ?? words.none}</td> : null}
              <td>{row.badges.length === 0 ? words.none : <Badges badges={row.badges} />}</td>
            </tr>
          ))}
          {model.missing.map((row) => (
            <tr key={row.label} className="chart-missing">
              <th scope="row">{row.label}</th>
              <td colSpan={columns - 1}>
                {words.noValue}
                {model.language === 'zh' ? '：' : ': '}
                {row.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
