import type { Locality } from '../../core/domain/locality.ts';
import { useLanguage } from '../i18n/language.tsx';
import { Marker } from '../marker/marker.tsx';
import './report-name.css';

/**
 * A report by its locality and year. `position` is the locality's place among the chosen ones, which
 * gives its colour and shape; null where it is not chosen.
 */
export function ReportName(props: { locality: Locality; year: number; position: number | null }) {
  const language = useLanguage();
  return (
    <span className="report-name">
      {props.position === null ? null : <Marker index={props.position} size={12} />}
      {props.locality.name[language]} <span className="report-year">{props.year}</span>
    </span>
  );
}
