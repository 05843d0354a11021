import { useDeferredValue } from 'react';
import type { Years } from '../../core/dataset/choose.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { caveatsText } from './caveats.ts';
import { CoverageMeters } from './coverage-meters.tsx';
import { DimensionSection } from './dimension-section.tsx';
import { type FindingsLinks, FindingsSection } from './findings-section.tsx';
import type { AuditState, ProfileModel } from './model.ts';
import { ProfileHead } from './profile-head.tsx';
import { sentenceId } from './profile-sentence.tsx';
import { strings } from './strings.ts';
import { WithoutReport } from './without-report.tsx';
import './profile.css';

/** How many dimensions are seen before anybody scrolls. */
const seenFirst = 3;

/**
 * One locality: what to mind, who it is, how much of each dimension it tells, its figures with where
 * they stand among peers, and what the audit found. The sentence stands outside, see `ProfileSentence`.
 */
export function Profile(props: {
  index: DatasetIndex;
  model: ProfileModel;
  years: Years;
  audit: AuditState;
  focus: CellKey | null;
  findings: FindingsLinks;
  onOpen: (focus: CellKey) => void;
  onYears: (years: Years) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { index, model, years, audit } = props;
  const { locality, dimensions, sources } = model;
  // At first what is seen before anybody scrolls, and the rest as soon as that is on the screen.
  const whole = useDeferredValue(true, false);
  // One row of heads is enough to the eye: below it the columns stay where they are.
  const firstTold = dimensions.find(({ told }) => told.length > 0);
  const caveats = sources.length === 0 ? null : caveatsText(model, language);
  return (
    <article
      className="profile"
      aria-label={words.profileOf(locality.name[language])}
      aria-describedby={sentenceId}
    >
      {caveats === null ? null : (
        <p className="profile-caveats" role="note">
          <span aria-hidden="true">⚠ </span>
          {caveats}
        </p>
      )}
      <ProfileHead
        index={index}
        model={model}
        titleId="profile-name"
        onYear={(year) => props.onYears({ kind: 'year', year })}
      />
      {sources.length === 0 ? (
        <WithoutReport reports={model.reports} onYears={props.onYears} />
      ) : (
        <>
          <CoverageMeters dimensions={dimensions} />
          <p className="profile-note">{words.positions}</p>
          {(whole ? dimensions : dimensions.slice(0, seenFirst)).map((profile) => (
            <DimensionSection
              key={profile.dimension}
              index={index}
              locality={locality}
              years={years}
              profile={profile}
              headed={profile === firstTold}
              focus={props.focus}
              onOpen={props.onOpen}
            />
          ))}
          {whole ? (
            <FindingsSection audit={audit} reports={sources} links={props.findings} />
          ) : null}
        </>
      )}
    </article>
  );
}
