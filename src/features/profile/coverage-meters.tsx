import { dimensionNames } from '../../core/domain/dimension.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { follow } from '../../ui/link/follow.ts';
import type { DimensionProfile } from './model.ts';
import { strings } from './strings.ts';
import './coverage-meters.css';

/** How many indicators of each dimension are told, each leading to its figures below. */
export function CoverageMeters(props: { dimensions: readonly DimensionProfile[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <section className="profile-coverage" aria-labelledby="profile-coverage">
      <h3 id="profile-coverage">{words.coverage}</h3>
      <ul>
        {props.dimensions.map(({ dimension, told, total }) => {
          const name = dimensionNames[dimension][language];
          return (
            <li key={dimension}>
              <a href={`#${dimensionId(dimension)}`} onClick={follow(() => turnTo(dimension))}>
                {name}
              </a>
              <span aria-hidden="true">{words.of(told.length, total)}</span>
              <span
                className="profile-meter"
                role="meter"
                aria-label={name}
                aria-valuemin={0}
                aria-valuemax={total}
                aria-valuenow={told.length}
                aria-valuetext={words.ofSpoken(told.length, total)}
              >
                <span style={{ width: `${(100 * told.length) / total}%` }} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function dimensionId(dimension: string): string {
  return `profile-${dimension}`;
}

/** The address stays as it is: it names the view, not the place on the page. */
function turnTo(dimension: string): void {
  const heading = document.getElementById(dimensionId(dimension));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
