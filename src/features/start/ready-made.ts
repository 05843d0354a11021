import type { ComparisonView } from '../../core/dataset/comparison-choice.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';

/** A comparison to begin with: what it chooses, and in which view. */
export interface ReadyMade {
  readonly kind: 'mediation' | 'review' | 'profile';
  readonly localities: readonly string[];
  readonly indicators: readonly string[];
  readonly view: ComparisonView;
}

const reviewCourse = [
  'review.received',
  'review.accepted',
  'review.concluded',
  'review.error_correction_rate',
];

/**
 * Three comparisons that the dataset can show: a ranking of mediation success rates, the course of
 * administrative review side by side, and one locality in profile, which is the one with the most
 * reports and, of those, the first. Fewer where the dataset has no report or not these indicators.
 */
export function readyMade(
  index: Pick<DatasetIndex, 'indicators' | 'localities' | 'reports'>,
): readonly ReadyMade[] {
  const reports = (id: string) =>
    index.reports.filter((report) => report.locality.id === id).length;
  const localities = index.localities.map(({ id }) => id).filter((id) => reports(id) > 0);
  const indicators = new Set(index.indicators.map(({ id }) => id));
  const profiled = localities.reduce<string | null>(
    (most, id) => (most === null || reports(id) > reports(most) ? id : most),
    null,
  );
  const several = (kind: 'mediation' | 'review', ids: readonly string[], view: ComparisonView) => {
    const known = ids.filter((id) => indicators.has(id));
    if (known.length === 0 || localities.length < 2) return [];
    // Panels are legible up to twelve columns, and a first look needs no more.
    return [{ kind, localities: localities.slice(0, 12), indicators: known, view }];
  };
  return [
    ...several('mediation', ['mediation.success_rate'], 'ranking'),
    ...several('review', reviewCourse, 'panels'),
    ...(profiled === null
      ? []
      : [
          {
            kind: 'profile' as const,
            localities: [profiled],
            indicators: ['mediation.success_rate'].filter((id) => indicators.has(id)),
            view: 'profile' as const,
          },
        ]),
  ];
}
