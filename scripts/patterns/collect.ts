import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression and where it comes from. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Whether the search goes on behind each match. */
  readonly repeated: boolean;
  /** `file:line`, relative to the folder. */
  readonly where: string;
}

/** Regular expressions of a folder, and the places that make some but did not when they were collected. */
export interface Collected {
  readonly patterns: readonly Pattern[];
  readonly unseen: readonly string[];
}

export interface Collection {
  readonly folder: string;
  /** Whether a module, by its path in the folder, can be loaded here to see what it makes. */
  readonly loads: (name: string) => boolean;
  /** Makes those that are made when they are first needed. */
  readonly exercise: () => Promise<void>;
}

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort();

interface Written {
  readonly literals: readonly Pattern[];
  /** Places of `new RegExp(…)`. */
  readonly makers: readonly string[];
}

/** Whether a literal is what a text is split at. */
function isSeparator(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'split'
  );
}

function readSource(folder: string, name: string): Written {
  const text = readFileSync(join(folder, name), 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const literals: Pattern[] = [];
  const makers: string[] = [];
  const place = (node: ts.Node): string =>
    `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, slash), node.text.slice(slash + 1)];
      const repeated = /[gy]/.test(flags) || isSeparator(node);
      literals.push({ source, flags, repeated, where: place(node) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      /^(?:globalThis\.)?RegExp$/.test(node.expression.getText())
    ) {
      makers.push(place(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, makers };
}

/** The innermost place in `folder` that a stack, as V8 writes it, names by path or by URL. */
function placeIn(folder: string, stack: string): string | null {
  for (const line of stack.split('\n')) {
    const [, file, number] =
      /\(?((?:file:\/\/)?\/[^\s?)]+?)(?:\?[^:)]*)?:(\d+):\d+\)?$/.exec(line) ?? [];
    if (file === undefined) continue;
    const name = relative(folder, file.startsWith('file:') ? fileURLToPath(file) : file);
    if (!name.startsWith('..')) return `${name}:${number}`;
  }
  return null;
}

/** Runs `work` and notes each regular expression that code of `folder` makes meanwhile. */
async function recordMade(folder: string, work: () => Promise<void>): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const Original = globalThis.RegExp;
  const note = ({ source, flags }: RegExp): void => {
    const where = placeIn(folder, new Error('where').stack ?? '');
    if (where !== null) made.push({ source, flags, repeated: /[gy]/.test(flags), where });
  };
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      note(pattern);
      return pattern;
    },
    apply(target, that, args) {
      const pattern = Reflect.apply(target, that, args) as RegExp;
      note(pattern);
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/**
 * All regular expressions in the modules of a folder: literals as they are written, the others as they
 * are made while the modules are loaded and exercised. Must run before anything else loads them.
 */
export async function collectPatterns(collection: Collection): Promise<Collected> {
  const { folder, loads, exercise } = collection;
  const names = sourcesIn(folder);
  const written = names.map((name) => readSource(folder, name));
  const made = await recordMade(folder, async () => {
    for (const name of names.filter(loads)) await import(pathToFileURL(join(folder, name)).href);
    await exercise();
  });
  const seen = new Set(made.map(({ where }) => where));
  return {
    patterns: [...written.flatMap(({ literals }) => literals), ...made],
    unseen: written.flatMap(({ makers }) => makers).filter((place) => !seen.has(place)),
  };
}
