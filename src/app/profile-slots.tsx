import { type ReactNode, Suspense } from 'react';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { ProfileSkeleton, SentenceSkeleton } from '../features/profile/skeleton.tsx';
import type { ViewStoreApi } from '../features/view/store.ts';
import { lazyAgain } from '../ui/lazy/lazy-again.tsx';
import { SectionBoundary } from './section-boundary.tsx';
import type { ShownProfile } from './use-profile.tsx';

// What shows a profile comes along with its data, once a single locality is looked at.
const ProfileSentencePart = lazyAgain(
  async () => (await import('./profile-page.tsx')).ProfileSentencePart,
);
const ProfilePart = lazyAgain(async () => (await import('./profile-page.tsx')).ProfilePart);

/** The profile in its two pieces, above and below the switch between the views; in others, none. */
export function profileSlots(
  index: DatasetIndex,
  store: ViewStoreApi,
  profile: ShownProfile | null,
): { readonly sentence: ReactNode; readonly content: ReactNode } {
  if (profile === null) return { sentence: null, content: null };
  return {
    sentence: (
      <SectionBoundary>
        <Suspense fallback={<SentenceSkeleton />}>
          <ProfileSentencePart store={store} profile={profile} />
        </Suspense>
      </SectionBoundary>
    ),
    content: (
      <SectionBoundary>
        <Suspense fallback={<ProfileSkeleton />}>
          <ProfilePart index={index} store={store} profile={profile} />
        </Suspense>
      </SectionBoundary>
    ),
  };
}
