import type {
  CellKey,
  DatasetIndex,
  FoundFigure,
  ReportFinding,
} from '../../core/dataset/model.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Quote } from '../../ui/quote/quote.tsx';
import { SeverityTag } from '../../ui/severity/severity-tag.tsx';
import type { Entry } from './entries.ts';
import { ruleId } from './rule-list.tsx';
import { ruleStrings } from './rule-strings.ts';
import { strings } from './strings.ts';

interface FindingProps {
  index: DatasetIndex;
  entry: Entry;
  finding: ReportFinding;
  focus: CellKey | null;
  onOpen: (focus: CellKey) => void;
}

/** One finding: the sum as the number to look at, what to make of it, and the words that print it. */
export function FindingItem(props: FindingProps) {
  const words = useStrings(strings);
  const rules = useStrings(ruleStrings);
  const language = useLanguage();
  const { finding } = props;
  const places = finding.figures.map(placeOf);
  // Numbers that disagree mostly stand in one section; to repeat it at each would bury them.
  const [shared] = new Set(places).size === 1 ? places : [];
  const placed = (place: string) => (place === '' ? words.noSection : place);
  return (
    <li className="finding-item">
      <p className="finding-kind">
        <SeverityTag severity={finding.severity} />{' '}
        <a href={`#${ruleId(finding.rule)}`} aria-label={words.toRule(rules[finding.rule].name)}>
          {rules[finding.rule].name}
        </a>
      </p>
      <p className="finding-working">{finding.working}</p>
      <p className="finding-says">{finding.message[language]}</p>
      <ul className="finding-figures" aria-label={words.figures}>
        {finding.figures.map((figure) => (
          <li key={`${figure.evidence.start} ${figure.indicator ?? ''}`}>
            <FigureName {...props} figure={figure} />
            <Quote evidence={figure.evidence} />
            {shared === undefined ? (
              <span className="finding-section" lang="zh-CN">
                {placed(placeOf(figure))}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {shared === undefined ? null : (
        <p className="finding-section">
          {words.section} <span lang="zh-CN">{placed(shared)}</span>
        </p>
      )}
    </li>
  );
}

function placeOf({ evidence }: FoundFigure): string {
  return evidence.section.join(' › ');
}

/**
 * What the figure is: the indicator, to press for its evidence, where it is that indicator's headline;
 * else the report's own words, with the indicator that it came near to.
 */
function FigureName(props: FindingProps & { figure: FoundFigure }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { figure, entry } = props;
  const indicator = props.index.indicators.find(({ id }) => id === figure.indicator);
  const label = (
    <span className="finding-label" lang="zh-CN">
      {figure.label}
    </span>
  );
  if (indicator === undefined) return label;
  const { locality, report } = entry;
  const name = indicator.name[language];
  const shown = figure.primary ? name : words.see(name);
  const link = (
    <button
      type="button"
      className="finding-open"
      aria-label={words.openFigure(words.reportName(locality.name[language], report.year), shown)}
      aria-pressed={
        props.focus?.indicator === indicator.id &&
        props.focus.locality === locality.id &&
        props.focus.year === report.year
      }
      onClick={() =>
        props.onOpen({ locality: locality.id, year: report.year, indicator: indicator.id })
      }
    >
      {shown}
    </button>
  );
  if (figure.primary) return link;
  return (
    <span>
      {label}
      <small>{link}</small>
    </span>
  );
}
