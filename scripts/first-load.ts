/** One chunk of Vite's manifest, as far as it matters here. */
export interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  /** Keys of the chunks that load with this one. */
  readonly imports?: readonly string[];
  /** Keys of the chunks that this one may ask for later. */
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** Vite's manifest: chunks by key, which for entries and lazy modules is their source path. */
export type Manifest = Readonly<Record<string, Chunk>>;

/** Saving a picture of a chart is asked for after it is drawn. */
const chartModule = /^src\/charts\/(?!export\/)/;

function chunk(manifest: Manifest, key: string): Chunk {
  const found = manifest[key];
  if (found === undefined) throw new Error(`the build's manifest has no chunk "${key}"`);
  return found;
}

/** Keys of all chunks that load together with these. */
function withImports(manifest: Manifest, keys: Iterable<string>): ReadonlySet<string> {
  const loaded = new Set<string>(keys);
  // A set hands out what is added while it is walked.
  for (const key of loaded) {
    for (const imported of chunk(manifest, key).imports ?? []) loaded.add(imported);
  }
  return loaded;
}

/** Keys of the chunks that these may ask for later. */
function askedLater(manifest: Manifest, keys: Iterable<string>): readonly string[] {
  return [...keys].flatMap((key) => chunk(manifest, key).dynamicImports ?? []);
}

/** Keys of the lazy chunks that must load before a chart is drawn: charts, and what asks for them. */
function lazyUpToCharts(manifest: Manifest, atOnce: ReadonlySet<string>): ReadonlySet<string> {
  const needed = new Set<string>();
  const visited = new Set<string>();
  const visit = (key: string): void => {
    if (visited.has(key)) return;
    visited.add(key);
    // What is loaded at once asks for charts on its own account, whoever imports it later.
    const loading = [...withImports(manifest, [key])].filter((loaded) => !atOnce.has(loaded));
    const next = askedLater(manifest, loading);
    for (const asked of next) visit(asked);
    const isChart = chartModule.test(chunk(manifest, key).src ?? '');
    if (isChart || next.some((asked) => needed.has(asked))) needed.add(key);
  };
  for (const asked of askedLater(manifest, atOnce)) visit(asked);
  return needed;
}

function filesOf(manifest: Manifest, keys: Iterable<string>): readonly string[] {
  const files = [...keys].flatMap((key) => [
    chunk(manifest, key).file,
    ...(chunk(manifest, key).css ?? []),
  ]);
  return [...new Set(files)];
}

export interface FirstLoad {
  /** What the browser needs to paint the page: start page, scripts that load with it, styles. */
  readonly page: readonly string[];
  /** That, and what it needs to draw charts: their chunks, those on the way, and the dataset's index. */
  readonly chart: readonly string[];
}

/**
 * The built files that a first visit loads, relative to the built folder.
 * @throws Error where the build has no entry, or charts are not loaded lazily: then the two lists
 *   would be alike and the budget of the second would prove nothing.
 */
export function firstLoad(manifest: Manifest): FirstLoad {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error('the build has no entry');
  const atOnce = withImports(manifest, entries);
  const lazy = lazyUpToCharts(manifest, atOnce);
  if (lazy.size === 0) throw new Error('no lazy chunk of src/charts is reached from the entry');
  const page = ['index.html', ...filesOf(manifest, atOnce)];
  const charts = filesOf(manifest, withImports(manifest, [...atOnce, ...lazy]));
  return { page, chart: [...new Set([...page, ...charts, 'dataset/index.json'])] };
}
