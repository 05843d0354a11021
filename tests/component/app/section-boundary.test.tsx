import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentType, Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SectionBoundary } from '../../../src/app/section-boundary.tsx';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import { lazyAgain } from '../../../src/ui/lazy/lazy-again.tsx';

beforeEach(() => {
  // React tells of each error that a boundary keeps.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

const Peers = () => <p>同级地区</p>;

function show(load: () => Promise<ComponentType>) {
  const Section = lazyAgain(load);
  const page = (
    <LanguageProvider language="zh">
      <SectionBoundary>
        <Suspense fallback={<p>正在读取</p>}>
          <Section />
        </Suspense>
      </SectionBoundary>
    </LanguageProvider>
  );
  return render(page);
}

describe('a section whose code could not be fetched', () => {
  it('is fetched once more, and shown, when it is asked for again', async () => {
    const load = vi.fn<() => Promise<ComponentType>>();
    load.mockRejectedValueOnce(new Error('no answer')).mockResolvedValueOnce(Peers);
    show(load);
    await userEvent.click(await screen.findByRole('button', { name: '重新显示' }));
    expect(await screen.findByText('同级地区')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is not fetched again before that', async () => {
    const load = vi.fn<() => Promise<ComponentType>>();
    load.mockRejectedValue(new Error('no answer'));
    const { unmount } = show(load);
    expect(await screen.findByRole('alert')).toHaveTextContent('no answer');
    unmount();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
