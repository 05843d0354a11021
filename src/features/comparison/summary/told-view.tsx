import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Indicator } from '../../../core/domain/indicator.ts';
import { useLanguage } from '../../../ui/i18n/language.tsx';
import type { Row } from '../model.ts';
import type { Telling } from './measure.ts';
import { nothing, type Parts, plainText } from './parts.ts';
import { mannerOf, rowSentence, type ShownView, viewSentence } from './view.ts';

interface Told {
  readonly shown: ShownView;
  readonly indicators: readonly Indicator[];
}

const ToldContext = createContext<Told | null>(null);

/** What the sentences within are about: the page and its charts say the same of the same figures. */
export function ToldView(props: Told & { children: ReactNode }) {
  const { shown, indicators } = props;
  const told = useMemo(() => ({ shown, indicators }), [shown, indicators]);
  return <ToldContext value={told}>{props.children}</ToldContext>;
}

/** The sentence of the view; empty while there are no data, and outside of a view. */
export function useViewSentence(): Parts {
  const told = useContext(ToldContext);
  const language = useLanguage();
  return told === null ? nothing : viewSentence(told.shown, tellingOf(told, language));
}

/**
 * The sentence of one indicator of the view in plain text, for the description of its chart. The same
 * function while no more than the rows are others: a row that stays the same keeps its sentence.
 */
export function useRowSummary(): (row: Row) => string {
  const told = useContext(ToldContext);
  const language = useLanguage();
  const { view, overYears, chosen } = told === null ? untold : mannerOf(told.shown);
  return useKeptSummary(view, overYears, chosen, told?.indicators ?? none, language);
}

function useKeptSummary(
  view: ShownView['view'],
  overYears: boolean,
  chosen: readonly string[],
  indicators: readonly Indicator[],
  language: Telling['language'],
): (row: Row) => string {
  return useMemo(() => {
    const telling = tellingOf({ indicators }, language);
    return (row: Row) => plainText(rowSentence({ view, overYears, chosen }, row, telling));
  }, [view, overYears, chosen, indicators, language]);
}

const none: readonly Indicator[] = [];

/** Outside of a view an indicator is told of as in a ranking. */
const untold = { view: 'profile', overYears: false, chosen: [] } as const;

/** Whether data of the view are still on their way. */
export function useIsLoading(): boolean {
  const rows = useContext(ToldContext)?.shown.rows ?? [];
  return rows.some(({ state }) => state.kind === 'loading');
}

function tellingOf(
  { indicators }: Pick<Told, 'indicators'>,
  language: Telling['language'],
): Telling {
  return {
    language,
    indicatorName: (id) => indicators.find((one) => one.id === id)?.name[language] ?? id,
  };
}
