import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readCatalogue, readReportFile } from '../../src/cli/report-file.ts';
import { reportFactsSchema } from '../../src/core/domain/report.ts';

/**
 * What five real reports tell, read by people. `primary` holds every headline figure, null where it
 * is redacted; `qualifiers` what is not plain about them; `others` some of the figures that must be
 * there without being a headline; `figures` how many there are in all.
 */
const expectedSchema = z.record(
  z.string(),
  z.object({
    report: z.record(z.string(), z.unknown()),
    figures: z.int(),
    primary: z.record(z.string(), z.nullable(z.number())),
    qualifiers: z.record(z.string(), z.record(z.string(), z.string())),
    others: z.array(z.record(z.string(), z.unknown())),
    findings: z.array(z.record(z.string(), z.unknown())),
  }),
);

const expected = expectedSchema.parse(
  JSON.parse(readFileSync('tests/golden/expected.json', 'utf8')),
);
const folder = '../shared/reports';
const missing = !existsSync(folder);
const catalogue = readCatalogue();
const factsOf = (id: string) => readReportFile(join(folder, `${id}.txt`), catalogue);

if (missing) {
  console.warn(`SKIPPED: the tests on real reports, for there is no folder ${resolve(folder)}`);
}

describe.skipIf(missing)('the real reports', () => {
  describe.each(Object.entries(expected))('%s', (id, wanted) => {
    const facts = missing ? null : factsOf(id);

    it('is recognised: locality, year, title, publisher and dates', () => {
      const { locality, ...report } = facts?.report ?? {};
      expect({ ...locality, ...report }).toMatchObject(wanted.report);
    });

    it('gives each headline figure its value, and no other headline', () => {
      const headlines = facts?.figures.filter(({ primary }) => primary) ?? [];
      const values = headlines.map(({ indicator, value }) => [indicator, value] as const);
      expect(Object.fromEntries(values)).toEqual(wanted.primary);
      expect(values).toHaveLength(Object.keys(wanted.primary).length);
    });

    it('gives each headline figure its status and qualifiers', () => {
      for (const [indicator, value] of Object.entries(wanted.primary)) {
        const figure = facts?.figures.find((each) => each.primary && each.indicator === indicator);
        const { printed, ...rest } = wanted.qualifiers[indicator] ?? {};
        const plain = { approx: null, through: null, role: null, scope: null };
        const status = value === null ? 'redacted' : 'stated';
        expect({ indicator, status: figure?.status, ...figure?.qualifiers }).toEqual({
          indicator,
          ...plain,
          status,
          ...rest,
        });
        if (printed !== undefined) expect(figure?.evidence.printed).toBe(printed);
      }
    });

    it('keeps the figures that are no headline, with what speaks against them', () => {
      const others = facts?.figures.filter(({ primary }) => !primary) ?? [];
      const flat = others.map(({ qualifiers, evidence, ...figure }) => ({
        ...figure,
        ...qualifiers,
        printed: evidence.printed,
      }));
      for (const other of wanted.others) {
        expect(flat).toContainEqual(
          expect.objectContaining({ approx: null, demotion: null, ...other }),
        );
      }
    });

    it('takes nothing for a figure that is none, and misses none', () => {
      expect(facts?.figures).toHaveLength(wanted.figures);
    });

    it('finds what does not add up, and nothing else', () => {
      const findings = facts?.findings.map(({ message, figures, ...finding }) => {
        expect(message.zh).not.toMatch(/(?<!\d)[,;:]|[,;:](?!\d)/);
        return { ...finding, figures: figures.map((at) => facts.figures[at]?.evidence.printed) };
      });
      expect(findings).toEqual(wanted.findings.map((finding) => expect.objectContaining(finding)));
    });

    it('points to the words of the report, and names nobody', () => {
      const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
      for (const { evidence, label } of facts?.figures ?? []) {
        const { start, end, printed, phrase, phraseStart, section } = evidence;
        expect(text.slice(start, end)).toBe(printed);
        expect(text.slice(phraseStart, phraseStart + phrase.length)).toBe(phrase);
        expect(phrase).toContain(printed);
        for (const words of [phrase, label, ...section]) {
          expect(words.length).toBeLessThanOrEqual(40);
          expect(words).not.toMatch(/教授|律师事务所|巡视员|作者/);
        }
      }
    });

    it('is of the schema of the facts files', () => {
      expect(reportFactsSchema.parse(facts)).toEqual(facts);
    });
  });
});
