import type { Years } from '../../core/dataset/choose.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import { severities } from '../../core/domain/finding.ts';
import type { AddressProblem } from './address-problem.ts';
import { decodeComparison, encodeComparison } from './comparison-codec.ts';
import {
  maximumColumns,
  maximumLocalities,
  openingView,
  type Page,
  pages,
  type ViewState,
} from './state.ts';

export interface DecodedView {
  readonly state: ViewState;
  readonly problems: readonly AddressProblem[];
}

/** The form of the address. A later form gets a new number, and the earlier ones keep being read. */
const version = '2';

/**
 * The first form knew one way of comparing only, and twelve localities; its addresses keep showing
 * what they showed.
 */
const first = '1';

/**
 * The query part of the address of a view, `?v=2&l=…&i=…&y=…`: `p` the page unless it is the
 * comparison, `l` locality ids and `i` indicator ids separated by commas (empty where nothing is
 * chosen), `y` `latest`, `latest~2` for none older than two years, a year or `2019-2024`, `a=1` for all reports, `s` and `r` the severity and the
 * report that the audit is narrowed to, `f` the open evidence as `locality,year,indicator`, `lang=en`
 * for English; how it is compared is in `w`, `u`, `b`, `x` and `g`, see `encodeComparison`. Ids hold
 * letters, digits, dots, hyphens and underscores only, so nothing needs escaping and the address can
 * be read.
 */
export function encodeView(state: ViewState): string {
  const parts = [
    `v=${version}`,
    ...(state.page === 'compare' ? [] : [`p=${state.page}`]),
    `l=${state.localities.join(',')}`,
    `i=${state.indicators.join(',')}`,
    `y=${encodeYears(state.years)}`,
    ...encodeComparison(state),
  ];
  if (state.everywhere) parts.push('a=1');
  if (state.severity !== null) parts.push(`s=${state.severity}`);
  if (state.report !== null) parts.push(`r=${state.report}`);
  if (state.focus !== null) {
    parts.push(`f=${state.focus.locality},${state.focus.year},${state.focus.indicator}`);
  }
  if (state.language === 'en') parts.push('lang=en');
  return `?${parts.join('&')}`;
}

function encodeYears(years: Years): string {
  if (years.kind === 'latest') {
    return years.tolerance === null ? 'latest' : `latest~${years.tolerance}`;
  }
  if (years.kind === 'year') return String(years.year);
  return `${years.from}-${years.to}`;
}

/**
 * Reads an address against what the dataset holds. Whatever cannot be read falls back to the opening
 * view, part by part, and is named in `problems`. Never throws.
 */
export function decodeView(query: string, index: DatasetIndex): DecodedView {
  const opening = openingView(index);
  const parameters = new URLSearchParams(query);
  const problems: AddressProblem[] = [];
  const language = decodeLanguage(parameters.get('lang'), problems);
  const asked = parameters.get('v');
  if (asked !== null && asked !== version && asked !== first) {
    problems.push({ kind: 'version', part: asked });
    return { state: { ...opening, language }, problems };
  }
  const page = decodePage(parameters.get('p'), problems);
  const localities = decodeIds(
    parameters.get('l'),
    new Set(index.localities.map((one) => one.id)),
    opening.localities,
    (part) => problems.push({ kind: 'unknown-locality', part }),
  );
  const most = asked === first ? maximumColumns : maximumLocalities;
  if (localities.length > most) {
    problems.push({ kind: 'too-many-localities', part: localities.slice(most).join(', ') });
  }
  const indicators = decodeIds(
    parameters.get('i'),
    new Set(index.indicators.map((one) => one.id)),
    opening.indicators,
    (part) => problems.push({ kind: 'unknown-indicator', part }),
  );
  const comparison = decodeComparison(parameters, index, problems);
  return {
    state: {
      page,
      localities: localities.slice(0, most),
      indicators,
      years: decodeYears(parameters.get('y'), problems),
      ...(asked === first ? { ...comparison, view: 'panels' as const } : comparison),
      focus: decodeFocus(parameters.get('f'), index, problems),
      ...decodeNarrowing(parameters, index, problems),
      language,
    },
    problems,
  };
}

function decodePage(text: string | null, problems: AddressProblem[]): Page {
  const page = pages.find((one) => one === text);
  if (page !== undefined) return page;
  if (text !== null) problems.push({ kind: 'page', part: text });
  return 'compare';
}

function decodeNarrowing(
  parameters: URLSearchParams,
  index: DatasetIndex,
  problems: AddressProblem[],
): Pick<ViewState, 'everywhere' | 'severity' | 'report'> {
  const read = <Value extends string>(name: string, known: readonly Value[]): Value | null => {
    const text = parameters.get(name);
    const value = known.find((one) => one === text);
    if (value === undefined && text !== null) problems.push({ kind: 'filter', part: text });
    return value ?? null;
  };
  return {
    everywhere: read('a', ['1']) !== null,
    severity: read('s', severities),
    report: read(
      'r',
      index.reports.map((one) => one.id),
    ),
  };
}

function decodeLanguage(text: string | null, problems: AddressProblem[]): 'zh' | 'en' {
  if (text === null || text === 'zh') return 'zh';
  if (text === 'en') return 'en';
  problems.push({ kind: 'language', part: text });
  return 'zh';
}

/** A missing parameter means the opening choice; an empty one means that nothing is chosen. */
function decodeIds(
  text: string | null,
  known: ReadonlySet<string>,
  opening: readonly string[],
  unknown: (id: string) => void,
): readonly string[] {
  if (text === null) return opening;
  const asked = [...new Set(text.split(',').filter((id) => id !== ''))];
  const kept = asked.filter((id) => known.has(id));
  for (const id of asked) if (!known.has(id)) unknown(id);
  // A link of which nothing is left would show an empty page that its sender never saw.
  return asked.length > 0 && kept.length === 0 ? opening : kept;
}

function decodeYears(text: string | null, problems: AddressProblem[]): Years {
  if (text === null || text === 'latest') return { kind: 'latest', tolerance: null };
  const within = /^latest~(\d{1,2})$/.exec(text)?.[1];
  if (within !== undefined) return { kind: 'latest', tolerance: Number(within) };
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const from = Number(match?.[1]);
  const to = match?.[2] === undefined ? from : Number(match[2]);
  if (match === null || from > to) {
    problems.push({ kind: 'years', part: text });
    return { kind: 'latest', tolerance: null };
  }
  return match[2] === undefined ? { kind: 'year', year: from } : { kind: 'range', from, to };
}

function decodeFocus(
  text: string | null,
  index: DatasetIndex,
  problems: AddressProblem[],
): CellKey | null {
  if (text === null) return null;
  const [locality = '', yearText = '', indicator = ''] = text.split(',');
  const year = Number(yearText);
  const known =
    index.indicators.some((one) => one.id === indicator) &&
    index.reports.some((one) => one.locality.id === locality && one.year === year);
  if (known) return { locality, year, indicator };
  problems.push({ kind: 'focus', part: text });
  return null;
}
