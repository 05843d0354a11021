/**
 * What values are held against: the median of the compared localities, their pooled rate, or one
 * locality.
 */
export type Benchmark =
  | { readonly kind: 'median' }
  | { readonly kind: 'pooled' }
  | {
      readonly kind: 'locality';
      /** Locality id. */
      readonly id: string;
    };
