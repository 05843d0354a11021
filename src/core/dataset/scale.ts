/**
 * In which measure values are shown: as the reports print them, per 10,000 residents where the
 * population is known, or as a share of another count of the same report.
 */
export type Scale =
  | { readonly kind: 'printed' }
  | { readonly kind: 'per-residents' }
  | {
      readonly kind: 'share';
      /** Indicator id of the total. */
      readonly of: string;
    };
