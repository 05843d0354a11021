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

  it('takes choices back one by one and does them again', () => {
    const store = createViewStore(index, '?v=2&l=990121&i=review.accepted');
    const { chooseLocalities, compareBy, undo, redo } = store.getState();
    chooseLocalities(['990121', '990122201']);
    compareBy({ view: 'trend' });
    undo();
    expect(store.getState()).toMatchObject({ localities: ['990121', '990122201'], view: null });
    undo();
    expect(store.getState().localities).toEqual(['990121']);
    undo();
    expect(store.getState().localities).toEqual(['990121']);
    redo();
    redo();
    redo();
    expect(store.getState()).toMatchObject({
      localities: ['990121', '990122201'],
      view: 'trend',
    });
  });

  it('does nothing again that was taken back before another choice', () => {
    const store = createViewStore(index, '?v=2&l=990121');
    const { compareBy, undo, redo } = store.getState();
    compareBy({ view: 'heat' });
    undo();
    compareBy({ view: 'strip' });
    redo();
    expect(store.getState().view).toBe('strip');
    undo();
    expect(store.getState().view).toBeNull();
  });

  it('takes no step for a choice that changes nothing, nor for language and evidence', () => {
    const store = createViewStore(index, '?v=2&l=990121');
    const { compareBy, speak, open: openEvidence } = store.getState();
    compareBy({ view: null, across: false });
    speak('en');
    openEvidence(open);
    expect(store.getState().steps.past).toEqual([]);
  });

  it('takes back a move in the history of the browser like any choice', () => {
    const store = createViewStore(index, '?v=2&l=990121&y=2021');
    store.getState().readAddress('?v=2&l=990122201&y=2022');
    store.getState().undo();
    expect(store.getState()).toMatchObject({
      localities: ['990121'],
      years: { kind: 'year', year: 2021 },
    });
  });

  it('takes no step and keeps all that is chosen where such a move only closes the evidence', () => {
    const store = createViewStore(index, '?v=2&l=990121&i=service.items&y=2021');
    const { localities, years } = store.getState();
    store.getState().open(open);
    store.getState().readAddress('?v=2&l=990121&i=service.items&y=2021');
    expect(store.getState()).toMatchObject({ focus: null, steps: { past: [], future: [] } });
    expect(store.getState().localities).toBe(localities);
    expect(store.getState().years).toBe(years);
  });
});
