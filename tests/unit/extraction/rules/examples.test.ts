import { describe, expect, it } from 'vitest';
import { allRules } from '../../../../src/core/extraction/rules/index.ts';
import { headlineIn, indicators } from '../invented.ts';

describe.each(allRules)('the examples of $indicator', (rule) => {
  it.each(rule.examples)('$text gives $value', ({ text, value, scope }) => {
    const headline = headlineIn(text, rule.indicator);
    expect(headline === undefined ? 'none' : headline.value).toEqual(value);
    if (value === null) expect(headline?.status).toBe('redacted');
    if (scope !== undefined) expect(headline?.qualifiers.scope).toBe(scope);
  });
});

describe('the rules', () => {
  it('know every indicator of the catalogue once', () => {
    const known = allRules.map(({ indicator }) => indicator).toSorted();
    expect(known).toEqual(indicators.map(({ id }) => id).toSorted());
  });

  it('have each an example that gives a figure', () => {
    const without = allRules.filter(({ examples }) =>
      examples.every(({ value }) => value === 'none'),
    );
    expect(without.map(({ indicator }) => indicator)).toEqual([]);
  });
});
