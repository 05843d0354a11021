import { describe, expect, it } from 'vitest';
import { scatterNotes } from '../../../src/features/comparison/views/scatter-notes.ts';
import { bailu, cell, countIndicator, qinghe, rateIndicator } from '../charts/entries.ts';

const hearings = { ...countIndicator, id: 'test.hearings', name: { zh: '听证数', en: 'Hearings' } };

function notesOf(scope: 'portal' | null) {
  const size = cell(700, { qualifiers: { approx: null, through: null, role: null, scope } });
  const entries = [
    { locality: qinghe, year: 2023, markerIndex: 0, x: { cell: cell(3) }, y: { cell: cell(90) } },
    { locality: bailu, year: 2023, markerIndex: 1, x: { cell: cell(4) }, y: { cell: cell(91) } },
  ].map((entry, at) => ({ ...entry, size: { cell: at === 0 ? size : cell(600) } }));
  return scatterNotes({ x: countIndicator, y: rateIndicator, size: hearings, entries }, 'zh');
}

describe('what to mind of a scatter', () => {
  it('is told of the figures behind the sizes, too', () => {
    expect(notesOf('portal')).toEqual([expect.stringContaining('青禾区的听证数只计门户网站')]);
    expect(notesOf(null)).toEqual([]);
  });
});
