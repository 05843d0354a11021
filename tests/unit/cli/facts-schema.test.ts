import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportFactsJsonSchema } from '../../../src/cli/facts-schema.ts';
import { facts, figure, finding, mediation, qinghe } from '../../fixtures/facts/invented.ts';

const path = 'data/schema/report-facts.schema.json';
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(path, 'utf8')),
);

const sound = facts(qinghe, 2021, [figure(mediation.cases, 40)], [finding(0)]);

describe('the published schema of report facts', () => {
  it('is the one that is generated', () => {
    expect(readFileSync(path, 'utf8')).toBe(reportFactsJsonSchema());
  });

  const reports = readdirSync('data/reports').filter((name) => name.endsWith('.json'));

  it('has facts to validate', () => expect(reports.length).toBeGreaterThanOrEqual(5));

  it.each(reports)('holds for data/reports/%s, by an independent validator', (name) => {
    validate(JSON.parse(readFileSync(`data/reports/${name}`, 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('holds for sound facts', () => expect(validate(sound)).toBe(true));

  it.each([
    ['another format', { ...sound, format: 'fazhi-report-facts/0' }],
    ['an unknown key', { ...sound, comment: '' }],
    ['no findings', { format: sound.format, report: sound.report, figures: [] }],
    ['a short hash', { ...sound, report: { ...sound.report, sha256: 'abc' } }],
    [
      'a long label',
      { ...sound, figures: [figure(mediation.cases, 1, { label: '长'.repeat(41) })] },
    ],
    ['a thirteenth month', { ...sound, report: { ...sound.report, through: '2021-13' } }],
  ])('fails on %s', (_, broken) => expect(validate(broken)).toBe(false));
});
