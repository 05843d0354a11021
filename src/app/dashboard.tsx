import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { Comparison } from '../features/comparison/comparison.tsx';
import { SelectionBar } from '../features/selection/selection-bar.tsx';
import { mirrorAddress } from '../features/view/address.ts';
import { maximumLocalities } from '../features/view/state.ts';
import { createViewStore } from '../features/view/store.ts';
import { LanguageProvider } from '../ui/i18n/language.tsx';
import { useMedia } from '../ui/media/use-media.ts';
import { AddressNotice } from './address-notice.tsx';
import { EvidencePlace } from './evidence-place.tsx';
import { Header } from './header.tsx';
import { SectionBoundary } from './section-boundary.tsx';
import { strings } from './strings.ts';
import { useShardStates } from './use-shard-states.tsx';

/** The page once the index is read: choose, compare, evidence. */
export function Dashboard(props: { index: DatasetIndex }) {
  const { index } = props;
  const [store] = useState(() => createViewStore(index, window.location.search));
  const view = useStore(store);
  const words = strings[view.language];
  const roomBeside = useMedia('(width > 1000px)');
  const stateOf = useShardStates(
    index,
    view.indicators,
    view.focus?.indicator ?? null,
    view.language,
  );

  useEffect(() => mirrorAddress(store, window), [store]);
  useEffect(() => {
    document.documentElement.lang = view.language === 'zh' ? 'zh-CN' : 'en';
  }, [view.language]);

  return (
    <LanguageProvider language={view.language}>
      <Header language={view.language} onLanguage={view.speak} />
      <section className="selection" aria-label={words.selection}>
        <SectionBoundary>
          <SelectionBar
            index={index}
            localities={view.localities}
            indicators={view.indicators}
            years={view.years}
            maximumLocalities={maximumLocalities}
            onLocalities={view.chooseLocalities}
            onIndicators={view.chooseIndicators}
            onYears={view.chooseYears}
          />
        </SectionBoundary>
      </section>
      <div className={roomBeside ? 'layout' : 'layout layout-alone'}>
        <main id="comparison" aria-label={words.comparison} tabIndex={-1}>
          <AddressNotice problems={view.problems} onDismiss={view.dismissProblems} />
          <SectionBoundary>
            <Comparison
              index={index}
              localities={view.localities}
              indicators={view.indicators}
              years={view.years}
              focus={view.focus}
              stateOf={stateOf}
              onOpen={view.open}
            />
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
