import type { Language } from '../core/domain/text.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { useTheme } from '../ui/theme/theme.ts';
import { strings } from './strings.ts';

export function Header(props: { language: Language; onLanguage: (language: Language) => void }) {
  const words = useStrings(strings);
  const [theme, toggleTheme] = useTheme(window);
  return (
    <header className="header">
      <a className="button skip" href="#comparison">
        {words.skip}
      </a>
      <h1 className="mark">
        法治<i>对照</i>
        <span className="visually-hidden"> Fazhi Compare</span>
      </h1>
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
