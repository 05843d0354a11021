import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark } from '../../../src/core/dataset/benchmark.ts';
import {
  comparisonViews,
  openingComparison,
  scatterColours,
} from '../../../src/core/dataset/comparison-choice.ts';
import { decodeView, encodeView } from '../../../src/features/view/codec.ts';
import { openingView, type ViewState } from '../../../src/features/view/state.ts';
import { index, invented } from './index-fixture.ts';

interface EarlierAddress {
  readonly address: string;
  readonly state: Partial<ViewState>;
}

const earlier: { readonly addresses: readonly EarlierAddress[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/addresses.json', import.meta.url), 'utf8'),
);

const view: ViewState = {
  page: 'compare',
  localities: ['990122201', '990121'],
  indicators: ['review.accepted'],
  years: { kind: 'range', from: 2019, to: 2023 },
  ...openingComparison,
  focus: { locality: '990121', year: 2023, indicator: 'review.accepted' },
  everywhere: false,
  severity: null,
  report: null,
  language: 'en',
};

describe('the address of a view', () => {
  it('reads as one would write it by hand', () => {
    expect(encodeView(view)).toBe(
      '?v=2&l=990122201,990121&i=review.accepted&y=2019-2023&f=990121,2023,review.accepted&lang=en',
    );
  });

  it('names the page and what it is narrowed to, and leaves out what is as it was', () => {
    const audit = { ...view, page: 'audit', everywhere: true, severity: 'error' } as const;
    expect(encodeView({ ...audit, focus: null, report: '990121-2023' })).toBe(
      '?v=2&p=audit&l=990122201,990121&i=review.accepted&y=2019-2023&a=1&s=error&r=990121-2023&lang=en',
    );
  });

  it('names how things are compared, where it is not as at the opening', () => {
    const compared: ViewState = {
      ...view,
      focus: null,
      language: 'zh',
      view: 'scatter',
      scale: { kind: 'share', of: 'service.items' },
      benchmark: { kind: 'locality', id: '990121' },
      across: true,
      scatter: { ...openingComparison.scatter, x: 'review.accepted', logX: true, logY: true },
    };
    expect(encodeView(compared)).toBe(
      '?v=2&l=990122201,990121&i=review.accepted&y=2019-2023&w=scatter&u=share,service.items&b=990121&x=1&g=review.accepted,,,locality,xy',
    );
  });

  it.each(earlier.addresses)('of an earlier version keeps its view: $address', (one) => {
    const { state, problems } = decodeView(one.address, index);
    expect(problems).toEqual([]);
    expect(state).toEqual({ ...openingView(index), ...one.state });
  });

  it('compares in no way that does not exist, and says so', () => {
    const garbage = ['w=pie', 'u=per-person', 'b=mean', 'x=yes', 'g=a,b'];
    const { state, problems } = decodeView(`?v=2&l=990121&${garbage.join('&')}`, index);
    expect(state).toMatchObject({ ...openingComparison, localities: ['990121'] });
    expect(problems.map(({ kind, part }) => `${kind} ${part}`)).toEqual([
      'comparison pie',
      'comparison per-person',
      'comparison mean',
      'comparison yes',
      'comparison a,b',
    ]);
  });

  it('of before there were pages is the comparison', () => {
    const { state, problems } = decodeView('?v=1&l=990121&i=review.accepted&y=latest', index);
    expect(state.page).toBe('compare');
    expect(problems).toEqual([]);
  });

  it('may name nothing but the page', () => {
    expect(decodeView('?p=disclosure', index)).toEqual({
      state: { ...openingView(index), page: 'disclosure' },
      problems: [],
    });
  });

  it('shows the comparison instead of a page that does not exist, and says so', () => {
    const { state, problems } = decodeView('?v=1&p=ranking&l=990121', index);
    expect(state).toMatchObject({ page: 'compare', localities: ['990121'] });
    expect(problems).toEqual([{ kind: 'page', part: 'ranking' }]);
  });

  it('narrows the audit to nothing that does not exist, and says so', () => {
    const { state, problems } = decodeView('?v=1&p=audit&a=yes&s=fatal&r=990121-1999', index);
    expect(state).toMatchObject({ everywhere: false, severity: null, report: null });
    expect(problems).toEqual([
      { kind: 'filter', part: 'yes' },
      { kind: 'filter', part: 'fatal' },
      { kind: 'filter', part: '990121-1999' },
    ]);
  });

  it('gives the same view again, whatever was chosen', () => {
    const years = fc.oneof(
      fc
        .option(fc.integer({ min: 0, max: 99 }))
        .map((tolerance) => ({ kind: 'latest', tolerance }) as const),
      fc.integer({ min: 1990, max: 2099 }).map((year) => ({ kind: 'year', year }) as const),
      fc
        .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 40 }))
        .map(([from, length]) => ({ kind: 'range', from, to: from + length }) as const),
    );
    const ids = fc.constantFrom(...index.indicators.map((one) => one.id));
    const states = fc.record({
      localities: fc.shuffledSubarray(index.localities.map((one) => one.id)),
      indicators: fc.shuffledSubarray(index.indicators.map((one) => one.id)),
      years,
      focus: fc.constantFrom(null, view.focus),
      page: fc.constantFrom('compare', 'disclosure', 'audit'),
      everywhere: fc.boolean(),
      severity: fc.constantFrom(null, 'note', 'warning', 'error'),
      report: fc.constantFrom(null, ...index.reports.map((one) => one.id)),
      language: fc.constantFrom('zh', 'en'),
      view: fc.constantFrom(null, ...comparisonViews),
      scale: fc.oneof(
        fc.constantFrom({ kind: 'printed' } as const, { kind: 'per-residents' } as const),
        ids.map((of) => ({ kind: 'share', of }) as const),
      ),
      benchmark: fc.constantFrom<(Benchmark | null)[]>(
        null,
        { kind: 'median' },
        { kind: 'pooled' },
        ...index.localities.map(({ id }) => ({ kind: 'locality', id }) as const),
      ),
      across: fc.boolean(),
      scatter: fc.record({
        x: fc.option(ids),
        y: fc.option(ids),
        size: fc.option(ids),
        colour: fc.constantFrom(...scatterColours),
        logX: fc.boolean(),
        logY: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(states, (state: ViewState) => {
        expect(decodeView(encodeView(state), index)).toEqual({ state, problems: [] });
      }),
    );
  });

  it('shows the opening view when it says nothing', () => {
    expect(decodeView('', index)).toEqual({ state: openingView(index), problems: [] });
    expect(openingView(index).localities).toEqual(['990121', '990122201']);
  });

  it('keeps an empty choice empty and takes a missing one from the opening view', () => {
    const { state, problems } = decodeView('?v=1&l=&y=2023', index);
    expect(state.localities).toEqual([]);
    expect(state.indicators).toEqual(openingView(index).indicators);
    expect(problems).toEqual([]);
  });

  it('of the first form takes twelve localities, later ones two hundred', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => invented({ id: String(990200 + at) }));
    const large = { ...index, localities: many(250) };
    const listed = large.localities.map(({ id }) => id).join(',');
    expect(decodeView(`?v=1&l=${listed}`, large).state.localities).toHaveLength(12);
    const { state, problems } = decodeView(`?v=2&l=${listed}`, large);
    expect(state.localities).toHaveLength(200);
    expect(problems.map(({ kind }) => kind)).toEqual(['too-many-localities']);
  });

  it('leaves out what the dataset does not have and names it', () => {
    const { state, problems } = decodeView('?v=1&l=990121,110000&i=no.such,review.accepted', index);
    expect(state.localities).toEqual(['990121']);
    expect(state.indicators).toEqual(['review.accepted']);
    expect(problems).toEqual([
      { kind: 'unknown-locality', part: '110000' },
      { kind: 'unknown-indicator', part: 'no.such' },
    ]);
  });

  it('falls back to the opening choice when nothing of a list can be read', () => {
    const { state, problems } = decodeView('?v=1&l=%E4%B9%B1%E7%A0%81&i=review.accepted', index);
    expect(state.localities).toEqual(openingView(index).localities);
    expect(problems).toEqual([{ kind: 'unknown-locality', part: '乱码' }]);
  });

  it.each(['20x9', '2024-2019', '2019-', '-1', '2019-2020-2021', 'latest~', 'latest~-1'])(
    'takes the latest year instead of %s and says so',
    (text) => {
      const { state, problems } = decodeView(`?v=1&l=990121&y=${text}`, index);
      expect(state.years).toEqual({ kind: 'latest', tolerance: null });
      expect(problems).toEqual([{ kind: 'years', part: text }]);
    },
  );

  it('shows the opening view for the form of a later version and says so', () => {
    const { state, problems } = decodeView('?v=9&l=990121', index);
    expect(state).toEqual(openingView(index));
    expect(problems).toEqual([{ kind: 'version', part: '9' }]);
  });

  it('opens no evidence that is not there', () => {
    const { state, problems } = decodeView('?v=1&f=990121,1999,review.accepted', index);
    expect(state.focus).toBeNull();
    expect(problems).toEqual([{ kind: 'focus', part: '990121,1999,review.accepted' }]);
  });

  it('never throws, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() =>
          decodeView(
            `?v=2&p=${text}&l=${text}&y=${text}&a=${text}&s=${text}&f=${text}&w=${text}&u=${text}&b=${text}&x=${text}&g=${text}&lang=${text}`,
            index,
          ),
        ).not.toThrow();
      }),
    );
  });
});
