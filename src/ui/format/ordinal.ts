const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** An English ordinal, `1st`, `22nd`, `113th`. */
export function englishOrdinal(place: number): string {
  return `${place}${endings[rules.select(place)] ?? 'th'}`;
}
