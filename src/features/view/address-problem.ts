/** What was wrong with an address, for the visible notice. `part` is what was left out. */
export interface AddressProblem {
  readonly kind:
    | 'version'
    | 'page'
    | 'unknown-locality'
    | 'unknown-indicator'
    | 'too-many-localities'
    | 'years'
    | 'focus'
    | 'filter'
    | 'comparison'
    | 'language';
  readonly part: string;
}
