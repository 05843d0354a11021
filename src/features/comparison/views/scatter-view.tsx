import { useState } from 'react';
import { ChartFigure } from '../../../charts/figure/chart-figure.tsx';
import { scatterModel } from '../../../charts/scatter/build.ts';
import type { ScatterSide } from '../../../charts/scatter/input.ts';
import { scaledUnit } from '../../../core/dataset/scale.ts';
import type { Indicator } from '../../../core/domain/indicator.ts';
import { Empty } from '../../../ui/empty/empty.tsx';
import { formatDate } from '../../../ui/format/date.ts';
import { useLanguage } from '../../../ui/i18n/language.tsx';
import { useStrings } from '../../../ui/i18n/strings.ts';
import type { ComparisonProps } from '../model.ts';
import { scaleNote } from '../scale-note.ts';
import { scaleOfRow } from '../scaling.ts';
import { strings } from '../strings.ts';
import { plainText } from '../summary/parts.ts';
import { useViewSentence } from '../summary/told-view.tsx';
import { ScatterBar } from './scatter-bar.tsx';
import { scatterNotes } from './scatter-notes.ts';
import { type ScatterShown, scatterSides } from './scatter-shown.ts';

/** Two indicators against each other, and by choice a third as the size of the points. */
export function ScatterView(props: ComparisonProps & { shown: ScatterShown | null }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const summary = plainText(useViewSentence());
  const [accessDate] = useState(() => formatDate(new Date()));
  const { index, choice, shown, stateOf } = props;
  const sides = scatterSides(props);
  const needed = [sides.x, sides.y, sides.size].filter((id) => id !== null);
  const states = needed.map((id) => ({ id, state: stateOf(id) }));
  const side = (indicator: Indicator, which: 'x' | 'y' | 'size'): ScatterSide => {
    const scale = scaleOfRow(index, indicator, choice.scale);
    if (scale.kind === 'printed') return { indicator, scale: null };
    const entries = (shown?.entries ?? []).map(({ locality, [which]: value }) => ({
      column: { locality },
      observations: value?.scaled === undefined ? [] : [{ scaled: value.scaled }],
    }));
    const note = scaleNote({ scale, entries });
    return { indicator, scale: { unit: scaledUnit(indicator, scale), note } };
  };
  return (
    <section aria-label={words.charts}>
      <ScatterBar index={index} sides={sides} choice={choice} onCompareBy={props.onCompareBy} />
      {sides.x === null || sides.y === null ? (
        <Empty title={words.scatterOne} advice={words.scatterOneAdvice} />
      ) : null}
      {states.some(({ state }) => state.kind === 'loading') ? (
        <p role="status">{words.loading}</p>
      ) : null}
      {states.map(({ id, state }) =>
        state.kind === 'failed' ? <div key={id}>{state.failure}</div> : null,
      )}
      {shown === null ? null : (
        <ChartFigure
          onOpen={props.onOpen}
          model={scatterModel({
            language,
            datasetVersion: index.version,
            accessDate,
            summary,
            x: { ...side(shown.x, 'x'), log: choice.scatter.logX },
            y: { ...side(shown.y, 'y'), log: choice.scatter.logY },
            size: shown.size === null ? null : side(shown.size, 'size'),
            colour: choice.scatter.colour,
            entries: shown.entries,
            silent: shown.silent,
            notes: scatterNotes(shown, language),
          })}
        />
      )}
    </section>
  );
}
