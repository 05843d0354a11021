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
const readings = stems.map((stem) => {
  const gold = goldSchema.parse(JSON.parse(readFileSync(`${folder}/${stem}.json`, 'utf8')));
  const text = readFileSync(`${folder}/${stem}.txt`, 'utf8');
  return { stem, gold, facts: extractReport({ text, sha256 }, { indicators, localities: [] }) };
});

const headlinesOf = (facts: ReportFacts) =>
  new Map(facts.figures.flatMap((one) => (one.primary ? [[one.indicator ?? '', one]] : [])));
const telling = (told: z.infer<typeof goldSchema>['primary'][string]) =>
  told !== null && typeof told === 'object' ? told : { value: told };

describe('reports of the genre', () => {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { gold, facts } of readings) {
    const headlines = headlinesOf(facts);
    for (const [indicator, told] of Object.entries(gold.primary)) {
      const found = headlines.get(indicator);
      if (found === undefined) missed++;
      else if (found.value === telling(told).value) right++;
      else wrong++;
    }
    wrong += [...headlines.keys()].filter((indicator) => !(indicator in gold.primary)).length;
  }

  it('are read with a recall of at least 98 %', () => {
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.98);
  });

  it('are read with a precision of at least 99.5 %', () => {
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.995);
  });

  it('raise no false alarm in the audit', () => {
    const alarms = readings.flatMap(({ stem, facts }) =>
      facts.findings.map(({ rule, working }) => `${stem}: ${rule} ${working}`),
    );
    expect(alarms).toEqual([]);
  });

  it.each(readings)('give locality, level and year of $stem', ({ gold, facts }) => {
    const { locality, year } = facts.report;
    expect({ name: locality.name, level: locality.level, year }).toEqual(gold.report);
  });

  it.each(readings)('give $stem its qualifiers', ({ gold, facts }) => {
    const headlines = headlinesOf(facts);
    for (const [indicator, told] of Object.entries(gold.primary)) {
      const found = headlines.get(indicator);
      const { value, status, approx, through, scope, role } = telling(told);
      if (found === undefined || found.value !== value) continue;
      const { qualifiers } = found;
      expect({ indicator, ...qualifiers, status: found.status }).toMatchObject({
        indicator,
        approx: approx ?? null,
        through: through ?? null,
        scope: scope ?? null,
        status: status ?? (value === null ? 'redacted' : 'stated'),
        ...(role === undefined ? {} : { role }),
      });
    }
  });

  it.each(readings)('take none of the values that mislead in $stem', ({ gold, facts }) => {
    const headlines = headlinesOf(facts);
    for (const [indicator, values] of Object.entries(gold.never)) {
      expect(values).not.toContain(headlines.get(indicator)?.value);
    }
  });
});
