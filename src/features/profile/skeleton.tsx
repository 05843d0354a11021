import { useStrings } from '../../ui/i18n/strings.ts';
import { skeletonStrings } from './skeleton-strings.ts';
import './skeleton.css';

/** Stands where the sentence will, as high as it. */
export function SentenceSkeleton() {
  return (
    <div className="summary profile-sentence" aria-hidden="true">
      <span className="profile-blank" />
      <span className="profile-blank profile-blank-short" />
    </div>
  );
}

/** Stands where the profile will, higher than the window, so that nothing in sight moves. */
export function ProfileSkeleton() {
  const words = useStrings(skeletonStrings);
  return (
    <div className="profile-skeleton">
      <p className="visually-hidden" role="status">
        {words.loading}
      </p>
      <div aria-hidden="true">
        <span className="profile-blank profile-blank-head" />
        {blocks.map((block) => (
          <span key={block} className="profile-blank profile-blank-block" />
        ))}
      </div>
    </div>
  );
}

const blocks = ['coverage', 'first', 'second', 'third'];
