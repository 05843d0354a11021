import { describe, expect, it } from 'vitest';
import { createViewStore } from '../../../src/features/view/store.ts';
import { index } from './index-fixture.ts';

const audit = '?v=1&p=audit&l=990121&i=review.accepted&y=latest&a=1&s=error&r=990121-2023';
const open = { locality: '990121', year: 2023, indicator: 'service.items' };

describe('the state of the view', () => {
  it('keeps the choice on another page, and drops what only the page before could show', () => {
    const store = createViewStore(index, audit);
    store.getState().open(open);
    store.getState().turnTo('disclosure');
    expect(store.getState()).toMatchObject({
      page: 'disclosure',
      localities: ['990121'],
      indicators: ['review.accepted'],
      everywhere: true,
      severity: null,
      report: null,
      focus: null,
    });
  });

  it('does not stay narrowed to a report that another choice may leave out', () => {
    const store = createViewStore(index, audit);
    const choices = [
      () => store.getState().chooseLocalities(['990122201']),
      () => store.getState().chooseYears({ kind: 'year', year: 2021 }),
      () => store.getState().showEverywhere(false),
    ];
    for (const choose of choices) {
      store.getState().narrow({ severity: 'error', report: '990121-2023' });
      choose();
      expect(store.getState()).toMatchObject({ report: null, severity: 'error' });
    }
  });
});
