import { expect, it } from 'vitest';
import type { Row } from '../../../src/features/comparison/model.ts';
import { comparabilityText } from '../../../src/features/comparison/note-text.ts';
import { finding, mediation } from '../../fixtures/facts/invented.ts';
import { plain } from '../dataset/scaled-entries.ts';
import { counties, type Told } from '../domain/compared.ts';

function row(told: readonly Told[]): Row {
  const places = Object.values(counties);
  return {
    indicator: mediation.successRate,
    scale: { kind: 'printed' },
    across: false,
    held: null,
    state: { kind: 'ready', shard: { indicator: mediation.successRate.id, observations: [] } },
    entries: told.flatMap((one, position) => {
      const locality = places[position];
      if (locality === undefined) return [];
      const { year, cell, scaled } = plain(locality, 50, one);
      return [
        {
          column: { locality, position, years: [year] },
          observations: [{ locality: locality.id, year, cell, scaled }],
          omitted: null,
        },
      ];
    }),
  };
}

it('says which rates are computed beside printed ones, and which failed the audit', () => {
  const rows = [row([{ findings: [finding(0)] }, { computed: true }, { computed: true }])];
  expect(comparabilityText(rows, 'zh')).toBe(
    '不完全同口径：云屏县、南滨县的调解成功率由计数算得，其余为报告所载；青禾县的调解成功率未通过勾稽核对。',
  );
  expect(comparabilityText(rows, 'en')).toBe(
    'Not quite like for like: English of mediation.success_rate of English of 云屏县, English of 南滨县 is computed from counts, the others are as printed; English of mediation.success_rate of English of 青禾县 did not pass the audit.',
  );
});

it('says nothing of like figures', () => {
  expect(comparabilityText([row([{}, {}])], 'zh')).toBeNull();
});
