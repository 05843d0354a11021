// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { keep, readKept } from '../../../src/features/selection/kept.ts';
import {
  noteRecent,
  readIds,
  recentAfter,
  recentName,
} from '../../../src/features/selection/kept-localities.ts';
import {
  builtInIds,
  builtInSets,
  readOwnSets,
  withOwnSet,
} from '../../../src/features/selection/indicator-sets.ts';
import { index } from './index-fixture.ts';

function forbidding(): Window {
  const page = {};
  Object.defineProperty(page, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  return page as Window;
}

describe('what a visitor keeps', () => {
  beforeEach(() => window.localStorage.clear());

  it('is found again', () => {
    keep(window, 'pinned', ['990121']);
    expect(readKept(window, 'pinned', readIds)).toEqual(['990121']);
  });

  it('lasts as long as the page where storage is forbidden', () => {
    const page = forbidding();
    expect(readKept(page, 'pinned', readIds)).toEqual([]);
    keep(page, 'pinned', ['990121']);
    expect(readKept(page, 'pinned', readIds)).toEqual(['990121']);
    expect(readKept(forbidding(), 'pinned', readIds)).toEqual([]);
  });

  it.each(['', '{', '7', '{"a":1}', 'null'])('is nothing where %j is stored', (text) => {
    window.localStorage.setItem('fazhi-compare.pinned', text);
    expect(readKept(window, 'pinned', readIds)).toEqual([]);
    expect(readKept(window, 'pinned', readOwnSets)).toEqual([]);
  });

  it('loses what is no id and no set, and keeps the rest', () => {
    expect(readIds(['a', 3, null, 'b'])).toEqual(['a', 'b']);
    const set = { name: '我的', indicators: ['mediation.cases'] };
    expect(readOwnSets([set, { name: '' }, { name: '无', indicators: [1] }, 'x', null])).toEqual([
      set,
    ]);
  });
});

describe('recent localities', () => {
  beforeEach(() => window.localStorage.clear());

  it('are those added, then those taken out, then the earlier ones, none twice', () => {
    expect(recentAfter(['d', 'a'], ['a', 'b'], ['b', 'c'])).toEqual(['c', 'a', 'd']);
  });

  it('are twelve at most', () => {
    const many = Array.from({ length: 30 }, (_, n) => String(n));
    expect(recentAfter([], [], many)).toEqual(many.slice(0, 12));
  });

  it('are noted from one choice to the next', () => {
    noteRecent(window, [], ['a']);
    noteRecent(window, ['a'], ['a', 'b']);
    expect(readKept(window, recentName, readIds)).toEqual(['b', 'a']);
  });
});

describe('sets of indicators', () => {
  it('are those of one family of the catalogue, in its order', () => {
    expect(builtInSets.map((set) => builtInIds(set, index.indicators))).toEqual([
      ['mediation.success_rate'],
      ['review.accepted'],
      [],
      [],
      [],
    ]);
  });

  it('of one name replace each other in place', () => {
    const one = { name: '一', indicators: ['a'] };
    const two = { name: '二', indicators: ['b'] };
    expect(withOwnSet([one], two)).toEqual([one, two]);
    expect(withOwnSet([one, two], { name: '一', indicators: ['c'] })).toEqual([
      { name: '一', indicators: ['c'] },
      two,
    ]);
  });
});
