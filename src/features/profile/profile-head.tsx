import type { DatasetIndex } from '../../core/dataset/model.ts';
import { qualityNames } from '../../core/dataset/scale-words.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { formatCount } from '../../ui/format/number.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { levelWords } from '../../ui/level/level-words.ts';
import { Marker } from '../../ui/marker/marker.tsx';
import type { ProfileModel } from './model.ts';
import { ReportList } from './report-list.tsx';
import { strings } from './strings.ts';
import './profile-head.css';

/** Who it is: name, level, parents, residents and where that number is from, reports, edition. */
export function ProfileHead(props: {
  index: Pick<DatasetIndex, 'version' | 'hash'>;
  model: ProfileModel;
  titleId: string;
  onYear: (year: number) => void;
}) {
  const words = useStrings(strings);
  const levels = useStrings(levelWords);
  const language = useLanguage();
  const { locality } = props.model;
  const { version, hash } = props.index;
  const place = [
    ...locality.parents.map(({ name }) => name[language]),
    locality.name[language],
  ].join(words.parentJoin);
  return (
    <header className="profile-head">
      <h2 id={props.titleId}>
        <Marker index={0} size={14} />
        {locality.name[language]}
        <small>
          {[
            locality.level === null ? levels.unknown : levels.name[locality.level],
            ...(locality.anonymised ? [words.anonymised] : []),
          ].join(' · ')}
        </small>
      </h2>
      {locality.parents.length === 0 ? null : <p className="profile-place">{place}</p>}
      <dl className="profile-facts">
        <FormerNames locality={locality} />
        <dt>{words.population}</dt>
        <dd>
          <Population locality={locality} />
        </dd>
        <dt>{words.reports}</dt>
        <dd>
          <ReportList model={props.model} onYear={props.onYear} />
        </dd>
        <dt>{words.editionName}</dt>
        <dd>
          <span title={hash}>{words.edition(version, hash.slice(0, 12))}</span>
        </dd>
      </dl>
    </header>
  );
}

function Population(props: { locality: Locality }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { population } = props.locality;
  if (population === null) return words.populationUnknown;
  const quality = qualityNames[population.quality]?.[language];
  return (
    <>
      {words.populationOf(formatCount(population.value, language), population.year)}
      <small>
        {[
          ...(quality === undefined ? [] : [quality]),
          words.source(population.source[language]),
        ].join(language === 'zh' ? '；' : '; ')}
      </small>
    </>
  );
}

function FormerNames(props: { locality: Locality }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const former = props.locality.formerNames ?? [];
  if (former.length === 0) return null;
  return (
    <>
      <dt>{words.formerly}</dt>
      <dd>
        {former.map(({ name, until }) => words.formerName(name[language], until)).join(words.join)}
      </dd>
    </>
  );
}
