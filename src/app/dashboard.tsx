import { memo, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { shownReports } from '../core/dataset/choose.ts';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { SelectionBar } from '../features/selection/selection-bar.tsx';
import { mirrorAddress } from '../features/view/address.ts';
import { encodeView } from '../features/view/codec.ts';
import {
  maximumColumns,
  maximumLocalities,
  neededIndicators,
  pageState,
  type ViewState,
  viewOf,
} from '../features/view/state.ts';
import { remember, rememberedAddress } from '../features/view/remembered.ts';
import { createViewStore } from '../features/view/store.ts';
import { LanguageProvider } from '../ui/i18n/language.tsx';
import { useMedia } from '../ui/media/use-media.ts';
import { AddressNotice } from './address-notice.tsx';
import { EvidencePlace } from './evidence-place.tsx';
import { Header } from './header.tsx';
import { PageContent } from './page-content.tsx';
import { SectionBoundary } from './section-boundary.tsx';
import { strings } from './strings.ts';
import { UndoButtons } from './undo-buttons.tsx';
import { useDisclosureLoader } from './use-disclosure-loader.ts';
import { useShardPrefetch } from './use-shard-prefetch.ts';
import { useShardStates } from './use-shard-states.tsx';

/** The app once the index is read: the pages, what is chosen, the page in view, evidence. */
export function Dashboard(props: { index: DatasetIndex }) {
  const { index } = props;
  const [store] = useState(() => openView(index));
  const view = useStore(store);
  const words = strings[view.language];
  const { page, localities, years, everywhere } = view;
  const roomBeside = useMedia('(width > 1000px)');
  const stateOf = useShardStates(
    index,
    page === 'compare' ? neededIndicators(view, index) : none,
    view.focus?.indicator ?? null,
    view.language,
  );
  const loadDisclosure = useDisclosureLoader(index);
  const consider = useShardPrefetch(index);
  const reports = useMemo(
    () => shownReports(index, localities, years, everywhere),
    [index, localities, years, everywhere],
  );

  useEffect(() => mirrorAddress(store, window), [store]);
  useEffect(() => remember(store, window), [store]);
  useEffect(() => {
    document.documentElement.lang = view.language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${words.page[page]} · ${words.product}`;
  }, [view.language, words, page]);

  return (
    <LanguageProvider language={view.language}>
      <Header
        language={view.language}
        page={page}
        addressOf={(one) => encodeView(pageState(view, one))}
        onPage={(one) => {
          view.turnTo(one);
          window.scrollTo(0, 0);
        }}
        onLanguage={view.speak}
      />
      <section className="selection" aria-label={words.selection}>
        <SectionBoundary>
          <KeptSelection
            index={index}
            localities={localities}
            indicators={view.indicators}
            years={years}
            maximumLocalities={maximumLocalities}
            maximumColumns={maximumColumns}
            withIndicators={page === 'compare'}
            loadDisclosure={loadDisclosure}
            onLocalities={view.chooseLocalities}
            onIndicators={view.chooseIndicators}
            onYears={view.chooseYears}
            onConsider={consider}
          />
          <UndoButtons store={store} />
          <span className="visually-hidden" role="status">
            {isToldBelow(view) ? '' : words.chosen(localities.length, view.indicators.length)}
          </span>
        </SectionBoundary>
      </section>
      <div className={roomBeside ? 'layout' : 'layout layout-alone'}>
        <main id={page} aria-label={words.page[page]} tabIndex={-1}>
          <AddressNotice problems={view.problems} onDismiss={view.dismissProblems} />
          {/* A page that failed must not keep the others from being shown. */}
          <SectionBoundary key={page}>
            <PageContent index={index} store={store} reports={reports} stateOf={stateOf} />
          </SectionBoundary>
        </main>
        <SectionBoundary>
          <EvidencePlace
            index={index}
            focus={view.focus}
            stateOf={stateOf}
            beside={roomBeside}
            label={words.evidence}
            onClose={view.close}
          />
        </SectionBoundary>
      </div>
      <footer className="footer">
        {words.dataset(index.version, index.hash.slice(0, 12), index.reports.length)}
      </footer>
    </LanguageProvider>
  );
}

/** Opening a number changes nothing of what is chosen. */
const KeptSelection = memo(SelectionBar);

const none: readonly string[] = [];

/** Whether the page reads out a sentence of its own on what is chosen: one of the two is enough. */
function isToldBelow(view: ViewState): boolean {
  const { page, localities, indicators } = view;
  const hasBoth = localities.length > 0 && indicators.length > 0;
  return page === 'compare' && hasBoth && viewOf(view) !== 'profile';
}

/** The view that the address asks for, or else the one that was left here last. */
function openView(index: DatasetIndex) {
  const asked = window.location.search;
  if (asked !== '') return createViewStore(index, asked);
  const store = createViewStore(index, rememberedAddress(window));
  // An edition that no longer has all of it is no fault of a link.
  store.getState().dismissProblems();
  return store;
}
