import type { Language } from '../core/domain/text.ts';
import type { Page } from '../features/view/state.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { useTheme } from '../ui/theme/theme.ts';
import { Navigation } from './navigation.tsx';
import { strings } from './strings.ts';

export function Header(props: {
  language: Language;
  page: Page;
  addressOf: (page: Page) => string;
  onPage: (page: Page) => void;
  onLanguage: (language: Language) => void;
}) {
  const words = useStrings(strings);
  const [theme, toggleTheme] = useTheme(window);
  return (
    <header className="header">
      <a className="button skip" href={`#${props.page}`}>
        {words.skip[props.page]}
      </a>
      <h1 className="mark">
        法治<i>对照</i>
        <span className="visually-hidden"> Fazhi Compare</span>
      </h1>
      <Navigation page={props.page} addressOf={props.addressOf} onPage={props.onPage} />
      <span className="mark-line">{words.tagline}</span>
      <div className="header-tools">
        <button
          type="button"
          className="button"
          aria-label={theme === 'dark' ? words.lightName : words.darkName}
          onClick={toggleTheme}
        >
          {theme === 'dark' ? words.light : words.dark}
        </button>
        <button
          type="button"
          className="button"
          lang={props.language === 'zh' ? 'en' : 'zh-CN'}
          aria-label={words.otherLanguageName}
          onClick={() => props.onLanguage(props.language === 'zh' ? 'en' : 'zh')}
        >
          {words.otherLanguage}
        </button>
      </div>
    </header>
  );
}
