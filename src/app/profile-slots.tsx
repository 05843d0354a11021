import { lazy, type ReactNode, Suspense } from 'react';
import { ProfileSkeleton, SentenceSkeleton } from '../features/profile/skeleton.tsx';
import type { ProfilePartProps } from './profile-page.tsx';
import { SectionBoundary } from './section-boundary.tsx';

// A profile comes with its data once a single locality is looked at.
const ProfileSentencePart = lazy(async () => ({
  default: (await import('./profile-page.tsx')).ProfileSentencePart,
}));
const ProfilePart = lazy(async () => ({
  default: (await import('./profile-page.tsx')).ProfilePart,
}));

/** The profile in its two pieces, above and below the switch between the views. */
export function profileSlots(props: ProfilePartProps): {
  readonly sentence: ReactNode;
  readonly content: ReactNode;
} {
  return {
    sentence: (
      <SectionBoundary>
        <Suspense fallback={<SentenceSkeleton />}>
          <ProfileSentencePart {...props} />
        </Suspense>
      </SectionBoundary>
    ),
    content: (
      <SectionBoundary>
        <Suspense fallback={<ProfileSkeleton />}>
          <ProfilePart {...props} />
        </Suspense>
      </SectionBoundary>
    ),
  };
}
