import type { Benchmark } from '../../core/dataset/benchmark.ts';
import type { ComparisonChoice } from '../../core/dataset/comparison-choice.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { possibleTotals, type Scale } from '../../core/dataset/scale.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { Offered } from './offered.ts';
import { strings } from './strings.ts';
import './compare-bar.css';

/** In what measure values are shown, what they are held against, and who is ranked with whom. */
export function CompareBar(props: {
  index: DatasetIndex;
  localities: readonly string[];
  indicators: readonly string[];
  choice: ComparisonChoice;
  offered: Offered;
  onCompareBy: (choice: Partial<ComparisonChoice>) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { index, choice, offered } = props;
  const chosen = index.indicators.filter(({ id }) => props.indicators.includes(id));
  const possible = new Set(
    chosen.flatMap((one) => possibleTotals(one, index.indicators).map(({ id }) => id)),
  );
  if (choice.scale.kind === 'share') possible.add(choice.scale.of);
  const totals = index.indicators.filter(({ id }) => possible.has(id));
  const localities = index.localities.filter(({ id }) => props.localities.includes(id));
  return (
    <div className="compare-bar" role="group" aria-label={words.measure}>
      <label>
        <span>{words.scale}</span>
        <select
          value={scaleKey(choice.scale)}
          onChange={(event) => props.onCompareBy({ scale: scaleOf(event.target.value) })}
        >
          <option value="printed">{words.scalePrinted}</option>
          <option value="per-residents">{words.scaleResidents}</option>
          {totals.length === 0 ? null : (
            <optgroup label={words.scaleShare}>
              {totals.map(({ id, name }) => (
                <option key={id} value={id}>
                  {words.shareOf(name[language])}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {offered.benchmark ? (
        <label>
          <span>{words.benchmark}</span>
          <select
            value={benchmarkKey(choice.benchmark)}
            onChange={(event) => props.onCompareBy({ benchmark: benchmarkOf(event.target.value) })}
          >
            <option value="">{words.benchmarkNone}</option>
            <option value="median">{words.benchmarkMedian}</option>
            <option value="pooled">{words.benchmarkPooled}</option>
            <optgroup label={words.benchmarkLocality}>
              {localities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      ) : null}
      {offered.across ? (
        <label className="compare-across">
          <input
            type="checkbox"
            checked={choice.across}
            onChange={(event) => props.onCompareBy({ across: event.target.checked })}
          />
          <span>{words.across}</span>
        </label>
      ) : null}
    </div>
  );
}

// Ids of indicators hold a dot, those of localities none of the words, so one list can hold them all.
function scaleKey(scale: Scale): string {
  return scale.kind === 'share' ? scale.of : scale.kind;
}

function scaleOf(key: string): Scale {
  return key === 'printed' || key === 'per-residents' ? { kind: key } : { kind: 'share', of: key };
}

function benchmarkKey(benchmark: Benchmark | null): string {
  if (benchmark === null) return '';
  return benchmark.kind === 'locality' ? benchmark.id : benchmark.kind;
}

function benchmarkOf(key: string): Benchmark | null {
  if (key === '') return null;
  return key === 'median' || key === 'pooled' ? { kind: key } : { kind: 'locality', id: key };
}
