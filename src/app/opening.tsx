import { useQuery } from '@tanstack/react-query';
import { indexQuery } from '../features/dataset/queries.ts';
import { ReadFailure } from '../features/dataset/read-failure.tsx';
import { strings } from '../features/dataset/strings.ts';
import { LanguageProvider } from '../ui/i18n/language.tsx';
import { Dashboard } from './dashboard.tsx';

/** Until the index is read nothing can be shown, not even which localities there are. */
export function Opening() {
  const index = useQuery(indexQuery());
  const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'zh';
  if (index.isSuccess) return <Dashboard index={index.data} />;
  return (
    <LanguageProvider language={language}>
      <main className="page-state">
        <h1 className="mark">
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
