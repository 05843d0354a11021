import { describe, expect, it } from 'vitest';
import { resolveColours } from '../../../../src/charts/export/resolve-colours.ts';

describe('resolveColours', () => {
  it('leaves no variable behind', () => {
    const values: Record<string, string> = { '--c1': ' #0072b2', '--ink-2': '#545d66' };
    expect(
      resolveColours(
        '<path fill="var(--c1)" stroke="var(--ink-2)"/><path fill="var(--c1)"/>',
        (name) => values[name] ?? '',
      ),
    ).toBe('<path fill="#0072b2" stroke="#545d66"/><path fill="#0072b2"/>');
  });

  it('fails by name where the style sheet lacks a variable', () => {
    expect(() => resolveColours('<path fill="var(--c9)"/>', () => '')).toThrow('--c9');
  });
});
