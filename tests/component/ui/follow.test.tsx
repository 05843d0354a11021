import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { follow } from '../../../src/ui/link/follow.ts';

/** Presses a link in some way; tells whether the browser was left to open it. */
function press(how: Parameters<typeof fireEvent.click>[1]) {
  const act = vi.fn();
  render(
    <a href="?p=audit" onClick={follow(act)}>
      勾稽
    </a>,
  );
  let left: boolean | null = null;
  const stop = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, { once: true });
  fireEvent.click(screen.getByRole('link'), how);
  return { acted: act.mock.calls.length, left };
}

describe('a link within the page', () => {
  it('is followed within it by a plain press', () => {
    expect(press({})).toEqual({ acted: 1, left: false });
  });

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('opens elsewhere, is saved or whatever else %j asks of the browser', (how) => {
    expect(press(how)).toEqual({ acted: 0, left: true });
  });
});
