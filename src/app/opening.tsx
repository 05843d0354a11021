import { useQuery } from '@tanstack/react-query';
import { indexQuery } from '../features/dataset/queries.ts';
import { ReadFailure } from '../features/dataset/read-failure.tsx';
import { strings } from '../features/dataset/strings.ts';
import { rememberedAddress } from '../features/view/remembered.ts';
import { LanguageProvider } from '../ui/i18n/language.tsx';
import { Dashboard } from './dashboard.tsx';

/** Until the index is read nothing can be shown, not even which localities there are. */
export function Opening() {
  const index = useQuery(indexQuery());
  if (index.isSuccess) return <Dashboard index={index.data} />;
  const asked = window.location.search;
  const address = asked === '' ? rememberedAddress(window) : asked;
  const language = new URLSearchParams(address).get('lang') === 'en' ? 'en' : 'zh';
  return (
    <LanguageProvider language={language}>
      <main className="page-state" lang={language === 'zh' ? 'zh-CN' : 'en'}>
        <h1 className="mark" lang="zh-CN">
          法治<i>对照</i>
        </h1>
        {index.isError ? (
          <ReadFailure
            error={index.error}
            affected={{ kind: 'whole' }}
            retrying={index.isFetching}
            onRetry={() => void index.refetch()}
          />
        ) : (
          <p role="status">{strings[language].loading}</p>
        )}
      </main>
    </LanguageProvider>
  );
}
