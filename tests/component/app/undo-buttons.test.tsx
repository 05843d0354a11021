import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { UndoButtons } from '../../../src/app/undo-buttons.tsx';
import { createViewStore } from '../../../src/features/view/store.ts';
import { index } from '../../unit/features/index-fixture.ts';

function show() {
  const store = createViewStore(index, '?v=2&l=990121&i=review.accepted');
  render(
    <>
      <UndoButtons store={store} />
      <input type="search" />
      <div role="dialog">
        <input type="checkbox" />
      </div>
    </>,
  );
  return store;
}

describe('undo and redo', () => {
  it('work by key, and say what was done', async () => {
    const store = show();
    store.getState().compareBy({ view: 'heat' });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().view).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('已撤销上一步选择');
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(store.getState().view).toBe('heat');
    expect(screen.getByRole('status')).toHaveTextContent('已重做');
  });

  it('say nothing where there is nothing to undo', async () => {
    show();
    await userEvent.keyboard('{Control>}z{/Control}');
    await userEvent.click(screen.getByRole('button', { name: /^撤销/ }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each(['searchbox', 'checkbox'] as const)('leave the keys to a %s', async (role) => {
    const store = show();
    store.getState().compareBy({ view: 'heat' });
    screen.getByRole(role).focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().view).toBe('heat');
  });

  it('are not rendered again for what is none of their business', () => {
    const store = createViewStore(index, '?v=2&l=990121&i=review.accepted');
    const onRender = vi.fn();
    render(
      <Profiler id="undo" onRender={onRender}>
        <UndoButtons store={store} />
      </Profiler>,
    );
    onRender.mockClear();
    const { open, close, chooseYears } = store.getState();
    act(() => open({ locality: '990121', year: 2023, indicator: 'review.accepted' }));
    act(close);
    expect(onRender).not.toHaveBeenCalled();
    act(() => chooseYears({ kind: 'year', year: 2021 }));
    expect(onRender).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: /^撤销/ })).toHaveAttribute('aria-disabled', 'false');
  });
});
