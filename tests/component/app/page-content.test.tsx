import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageContent } from '../../../src/app/page-content.tsx';
import type { ShardState } from '../../../src/features/profile/model.ts';
import { createViewStore } from '../../../src/features/view/store.ts';
import {
  accepted,
  at,
  cell,
  index as base,
  qinghe,
  states,
  told,
} from '../../unit/features/profile-fixture.ts';

const index = { ...base, tables: { findings: 'findings.json' } };
const asked = vi.fn<(address: URL) => Promise<Response>>();
const fetched = () => asked.mock.calls.map(([address]) => address.pathname.split('/').at(-1));

beforeEach(() => {
  asked.mockReset();
  // Nothing answers: what is asked for stays on its way.
  asked.mockReturnValue(new Promise(() => {}));
  vi.stubGlobal('fetch', asked);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(query: string, stateOf: (id: string) => ShardState) {
  const store = createViewStore(index, query);
  const client = new QueryClient();
  const onRender = vi.fn();
  const page = (now: typeof stateOf) => (
    <QueryClientProvider client={client}>
      <Profiler id="page" onRender={onRender}>
        <PageContent index={index} store={store} reports={none} stateOf={now} />
      </Profiler>
    </QueryClientProvider>
  );
  const { rerender } = render(page(stateOf));
  return { store, onRender, turn: (now: typeof stateOf) => rerender(page(now)) };
}

const none: readonly never[] = [];
const loading = (): ShardState => ({ kind: 'loading' });
const given = states({ [accepted.id]: told(accepted.id, at(qinghe, 2023, cell({ value: 12 }))) });

describe('the page of a profile', () => {
  it('asks what the audit found at once, along with the figures', () => {
    show(`?v=2&l=${qinghe.id}`, loading);
    expect(fetched()).toEqual(['findings.json']);
  });

  it('asks nothing of the audit in other views', () => {
    show(`?v=2&l=${qinghe.id}&i=${accepted.id}&w=ranking`, loading);
    expect(fetched()).toEqual([]);
  });

  it('says that the figures are being read, and shows them once all are there', async () => {
    const { turn } = show(`?v=2&l=${qinghe.id}`, loading);
    expect(await screen.findByText('正在读取这个地区的数字……')).toBeInTheDocument();
    expect(screen.queryByRole('article')).toBeNull();
    turn(given);
    expect(await screen.findByRole('article', { name: '青禾县概况' })).toBeVisible();
    expect(screen.queryByText('正在读取这个地区的数字……')).toBeNull();
  });
});

describe('a profile', () => {
  it('is made once for all its pieces, and not again when a number is opened', async () => {
    const stateOf = vi.fn(given);
    const { store } = show(`?v=2&l=${qinghe.id}`, stateOf);
    await screen.findByRole('article');
    expect(stateOf).toHaveBeenCalledTimes(index.indicators.length);
    act(() => store.getState().open({ locality: qinghe.id, year: 2023, indicator: accepted.id }));
    expect(stateOf).toHaveBeenCalledTimes(index.indicators.length);
  });
});

describe('the page in view', () => {
  it('is not rendered again for what it does not show', () => {
    const { store, onRender } = show('?v=2', loading);
    act(() => store.getState().choose({ localities: [qinghe.id], indicators: [accepted.id] }));
    act(() => store.getState().compareBy({ view: 'ranking' }));
    onRender.mockClear();
    act(() => store.getState().dismissProblems());
    expect(onRender).not.toHaveBeenCalled();
    act(() => store.getState().compareBy({ view: 'panels' }));
    expect(onRender).toHaveBeenCalled();
  });
});
