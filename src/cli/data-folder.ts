import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { assemble } from '../core/dataset/assemble.ts';
import { serialise } from '../core/dataset/serialise.ts';
import { factsProblems } from '../core/dataset/soundness.ts';
import { type Catalogue, catalogueProblems, catalogueSchema } from '../core/domain/catalogue.ts';
import { type Divisions, divisionsSchema } from '../core/domain/divisions.ts';
import { type ReportFacts, reportFactsSchema } from '../core/domain/report.ts';
import { reportFactsJsonSchema } from './facts-schema.ts';

// The small schema library has no words of its own: without these every reason is `Invalid input`.
z.config(z.locales.en());

/** A file that could not be used, and why. */
export interface Refused {
  readonly file: string;
  readonly reason: string;
}

/** Texts by path within the data folder, with `/` between names. */
export type Files = ReadonlyMap<string, string>;

/**
 * The catalogue in `folder`.
 *
 * @throws {Error} naming the file, when one is missing, no JSON, not of the schema, or unsound
 */
export function readCatalogue(folder: string): Catalogue {
  const read = (name: string): unknown => parseJson(readFileSync(join(folder, name), 'utf8'), name);
  const indicators = read('catalogue/indicators.json');
  const parsed = z.safeParse(catalogueSchema, {
    indicators,
    localities: read('catalogue/localities.json'),
  });
  if (!parsed.success) throw new Error(`catalogue: ${firstIssue(parsed.error)}`);
  const problems = catalogueProblems(parsed.data);
  if (problems.length > 0) throw new Error(`catalogue: ${problems.join('; ')}`);
  return parsed.data;
}

/**
 * The divisions of the country in `folder`.
 *
 * @throws {Error} when the file is missing, no JSON, or not of the schema
 */
export function readDivisions(folder: string): Divisions {
  const name = 'catalogue/divisions.json';
  const parsed = z.safeParse(
    divisionsSchema,
    parseJson(readFileSync(join(folder, name), 'utf8'), name),
  );
  if (!parsed.success) throw new Error(`${name}: ${firstIssue(parsed.error)}`);
  return parsed.data;
}

/** All facts in `folder`, by their path; a file that cannot go into a dataset is refused alone. */
export function readFacts(
  folder: string,
  catalogue: Catalogue,
): { facts: ReadonlyMap<string, ReportFacts>; refused: readonly Refused[] } {
  const facts = new Map<string, ReportFacts>();
  const refused: Refused[] = [];
  for (const file of namesIn(folder, 'reports')) {
    try {
      const one = parseFacts(readFileSync(join(folder, file), 'utf8'), catalogue);
      if (file !== factsPath(one)) throw new Error(`it should be named ${factsPath(one)}`);
      facts.set(file, one);
    } catch (error) {
      refused.push({ file, reason: messageOf(error) });
    }
  }
  return { facts, refused };
}

/**
 * The facts in a text.
 *
 * @throws {Error} when it is no JSON, not of the schema, or of no use with this catalogue
 */
export function parseFacts(text: string, catalogue: Catalogue): ReportFacts {
  const parsed = z.safeParse(reportFactsSchema, parseJson(text, 'the file'));
  if (!parsed.success) throw new Error(firstIssue(parsed.error));
  const problems = factsProblems(catalogue, parsed.data);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return parsed.data;
}

/** Facts as they are stored: keys in the order of the schema, for readable differences. */
export function factsText(facts: ReportFacts): string {
  return `${JSON.stringify(z.parse(reportFactsSchema, facts), null, 2)}\n`;
}

export function factsPath(facts: ReportFacts): string {
  return `reports/${facts.report.id}.json`;
}

/** What is generated from the catalogue and the facts: the dataset, and the schema of the facts. */
export function generate(catalogue: Catalogue, facts: readonly ReportFacts[]): Files {
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const dataset = serialise(assemble(catalogue, facts), sha256);
  return new Map([
    ...[...dataset].map(([name, text]) => [`dataset/${name}`, text] as const),
    ['schema/report-facts.schema.json', reportFactsJsonSchema()],
  ]);
}

/** One line for each file of `files` that is missing or differs in `folder`, or stray in its dataset. */
export function differences(folder: string, files: Files): string[] {
  const lines = [...files].flatMap(([path, text]) => {
    const place = join(folder, path);
    if (!existsSync(place)) return [`${path} is missing`];
    return readFileSync(place).equals(Buffer.from(text, 'utf8')) ? [] : [`${path} differs`];
  });
  return [...lines, ...strays(folder, files).map((path) => `${path} is stray`)];
}

/** Writes what differs and removes what is stray in the dataset; returns the paths that changed. */
export function write(folder: string, files: Files): string[] {
  const changed = [...files].filter(([path, text]) => {
    const place = join(folder, path);
    if (existsSync(place) && readFileSync(place).equals(Buffer.from(text, 'utf8'))) return false;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text, 'utf8');
    return true;
  });
  const removed = strays(folder, files);
  for (const path of removed) rmSync(join(folder, path));
  return [...changed.map(([path]) => path), ...removed];
}

/** The dataset is generated as a whole, so whatever else lies in its folder is a leftover. */
function strays(folder: string, files: Files): string[] {
  return namesIn(folder, 'dataset').filter((path) => !files.has(path));
}

function namesIn(folder: string, part: string): string[] {
  const place = join(folder, part);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => `${part}/${name}`)
    .toSorted();
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${name} is not JSON: ${messageOf(cause)}`, { cause });
  }
}

function firstIssue(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'invalid';
  return `${issue.path.join('.') || 'the whole'}: ${issue.message}`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
