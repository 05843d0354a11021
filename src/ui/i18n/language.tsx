import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../../core/domain/text.ts';

const LanguageContext = createContext<Language>('zh');

export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

/** The language of the interface; Chinese where no provider says otherwise. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
