import { parseArgs } from 'node:util';
import type { Catalogue } from '../core/domain/catalogue.ts';
import type { ReportFacts } from '../core/domain/report.ts';
import {
  differences,
  factsPath,
  factsText,
  generate,
  messageOf,
  parseFacts,
  type Refused,
  readCatalogue,
  readFacts,
  write,
} from './data-folder.ts';

export interface Surroundings {
  /** The data folder, with `catalogue`, `reports`, `dataset` and `schema` in it. */
  readonly folder: string;
  /** The facts of the report in a file; throws the reason where there are none. */
  readonly extract: (file: string, catalogue: Catalogue) => ReportFacts;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Runs `npm run data` with its arguments and returns its exit code, 0 or 1. */
export function data(args: readonly string[], surroundings: Surroundings): number {
  const { folder, out, err } = surroundings;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const catalogue = readCatalogue(folder);
    const stored = readFacts(folder, catalogue);
    const extracted = extractAll(positionals, catalogue, surroundings);
    // A facts file that is extracted anew needs not have been of use before.
    const refused = [
      ...stored.refused.filter(({ file }) => !extracted.facts.has(file)),
      ...extracted.refused,
    ];
    for (const { file, reason } of refused) err(`${file}: ${reason}`);
    const facts = new Map([...stored.facts, ...extracted.facts]);
    const files = new Map([
      ...[...extracted.facts].map(([path, one]) => [path, factsText(one)] as const),
      ...generate(catalogue, [...facts.values()]),
    ]);
    const changes = values.check ? differences(folder, files) : write(folder, files);
    for (const change of changes) (values.check ? err : out)(change);
    out(`${facts.size} reports, ${files.size} files, ${changes.length} changed`);
    return refused.length > 0 || (values.check && changes.length > 0) ? 1 : 0;
  } catch (error) {
    err(messageOf(error));
    return 1;
  }
}

function extractAll(
  files: readonly string[],
  catalogue: Catalogue,
  { extract }: Surroundings,
): { facts: Map<string, ReportFacts>; refused: Refused[] } {
  const facts = new Map<string, ReportFacts>();
  const refused: Refused[] = [];
  const origins = new Map<string, string>();
  for (const file of files) {
    try {
      const one = parseFacts(factsText(extract(file, catalogue)), catalogue);
      const path = factsPath(one);
      const origin = origins.get(path);
      if (origin !== undefined)
        throw new Error(`it is of the same locality and year as ${origin}, ${one.report.id}`);
      origins.set(path, file);
      facts.set(path, one);
    } catch (error) {
      refused.push({ file, reason: messageOf(error) });
    }
  }
  return { facts, refused };
}
