import type { Language } from '../../core/domain/text.ts';
import { useLanguage } from './language.tsx';

/** The words of one feature in both languages; the type makes a missing translation a compile error. */
export type Strings<T> = Readonly<Record<Language, T>>;

/** Each feature keeps its words beside itself: `const strings = defineStrings({ zh: …, en: … })`. */
export function defineStrings<T extends object>(strings: { zh: T; en: NoInfer<T> }): Strings<T> {
  return strings;
}

/** The feature's words in the language of the interface. */
export function useStrings<T extends object>(strings: Strings<T>): T {
  return strings[useLanguage()];
}
