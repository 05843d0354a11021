import { createContext, type ReactNode, useContext } from 'react';
import type { Indicator } from '../../../core/domain/indicator.ts';
import { useLanguage } from '../../../ui/i18n/language.tsx';
import type { Row } from '../model.ts';
import type { Telling } from './measure.ts';
import { nothing, type Parts, plainText } from './parts.ts';
import { rowSentence, type ShownView, viewSentence } from './view.ts';

interface Told {
  readonly shown: ShownView;
  readonly indicators: readonly Indicator[];
}

const ToldContext = createContext<Told | null>(null);

/** What the sentences within are about: the page and its charts say the same of the same figures. */
export function ToldView(props: Told & { children: ReactNode }) {
  const { shown, indicators } = props;
  return <ToldContext value={{ shown, indicators }}>{props.children}</ToldContext>;
}

/** The sentence of the view; empty while there are no data, and outside of a view. */
export function useViewSentence(): Parts {
  const told = useContext(ToldContext);
  const language = useLanguage();
  return told === null ? nothing : viewSentence(told.shown, tellingOf(told, language));
}

/** The sentence of one indicator of the view in plain text, for the description of its chart. */
export function useRowSummary(): (row: Row) => string {
  const told = useContext(ToldContext);
  const language = useLanguage();
  if (told === null) return () => '';
  return (row) => plainText(rowSentence(told.shown, row, tellingOf(told, language)));
}

/** Whether data of the view are still on their way. */
export function useIsLoading(): boolean {
  const rows = useContext(ToldContext)?.shown.rows ?? [];
  return rows.some(({ state }) => state.kind === 'loading');
}

function tellingOf({ indicators }: Told, language: Telling['language']): Telling {
  return {
    language,
    indicatorName: (id) => indicators.find((one) => one.id === id)?.name[language] ?? id,
  };
}
