import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { ReportFacts } from '../../../src/core/domain/report.ts';
import { extractReport } from '../../../src/core/extraction/extract.ts';
import { indicators, sha256 } from './invented.ts';

/**
 * Reports about invented localities in the styles of the genre, each with what a careful reader takes
 * from it: `primary` holds every headline figure, `never` values that an indicator must not have.
 */
const folder = 'tests/fixtures/genre';
const tellingSchema = z.object({
  value: z.nullable(z.number()),
  status: z.optional(z.string()),
  approx: z.optional(z.string()),
  through: z.optional(z.string()),
  scope: z.optional(z.string()),
  role: z.optional(z.string()),
});
const goldSchema = z.object({
  report: z.object({ name: z.string(), level: z.nullable(z.string()), year: z.int() }),
  primary: z.record(z.string(), z.union([z.null(), z.number(), tellingSchema])),
  never: z.record(z.string(), z.array(z.number())),
});

const stems = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const telling = (told: z.infer<typeof goldSchema>['primary'][string]) =>
  told !== null && typeof told === 'object' ? told : { value: told };

function read(stem: string): readonly [gold: z.infer<typeof goldSchema>, facts: ReportFacts] {
  const gold = goldSchema.parse(JSON.parse(readFileSync(`${folder}/${stem}.json`, 'utf8')));
  const text = readFileSync(`${folder}/${stem}.txt`, 'utf8');
  return [gold, extractReport({ text, sha256 }, { indicators, localities: [] })];
}

describe.each(stems)('the report %s', (stem) => {
  // In one test, so that each report is read once and whatever goes wrong in it is seen together.
  it('is read as people read it: whose it is, each headline with its qualifiers, no alarm', () => {
    const [gold, { report, figures, findings }] = read(stem);
    const { locality, year } = report;
    expect.soft({ name: locality.name, level: locality.level, year }).toEqual(gold.report);
    expect.soft(findings.map(({ rule, working }) => `${rule} ${working}`)).toEqual([]);

    const headlines = new Map(
      figures.flatMap((one) => (one.primary ? [[one.indicator ?? '', one]] : [])),
    );
    const found = [...headlines].map(([indicator, { value }]) => [indicator, value]);
    const wanted = Object.entries(gold.primary).map(([id, told]) => [id, telling(told).value]);
    expect.soft(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));

    for (const [indicator, told] of Object.entries(gold.primary)) {
      const { value, status, approx, through, scope, role } = telling(told);
      const figure = headlines.get(indicator);
      if (figure?.value !== value) continue;
      expect.soft({ indicator, ...figure?.qualifiers, status: figure?.status }).toMatchObject({
        indicator,
        approx: approx ?? null,
        through: through ?? null,
        scope: scope ?? null,
        status: status ?? (value === null ? 'redacted' : 'stated'),
        ...(role === undefined ? {} : { role }),
      });
    }
    for (const [indicator, values] of Object.entries(gold.never)) {
      expect.soft(values).not.toContain(headlines.get(indicator)?.value);
    }
  });
});
