import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/domain/cell.ts';
import { EvidenceBody } from '../../../src/features/evidence/evidence-body.tsx';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import { indicator, index as base, invented, report } from '../../unit/features/index-fixture.ts';

const locality = invented({ id: '990151' });
const rate = indicator({ id: 'test.rate' });
const index = {
  ...base,
  localities: [locality],
  reports: [report(locality, 2023), report(locality, 2022)],
};
const cell: Cell = {
  report: `${locality.id}-2023`,
  status: 'stated',
  value: 95,
  qualifiers: { approx: null, through: '2023-11', role: null, scope: null },
  evidence: null,
  parts: null,
  interval: null,
  findings: [],
  others: [],
};

const body = (of: Partial<Cell>, language: 'zh' | 'en' = 'zh', year = 2023) => (
  <LanguageProvider language={language}>
    <EvidenceBody
      subject={{
        index,
        indicator: rate,
        locality,
        observation: { locality: locality.id, year, cell: { ...cell, ...of } },
      }}
    />
  </LanguageProvider>
);

async function citation(language: 'zh' | 'en', button: string): Promise<string> {
  const user = userEvent.setup();
  render(body({}, language));
  await user.click(screen.getByRole('button', { name: button }));
  return navigator.clipboard.readText();
}

describe('the citation of a number', () => {
  it('tells what qualifies it, as the page does', async () => {
    expect(await citation('zh', '复制引用')).toBe(
      '青禾县 2023 调解成功率 95%（报告所载，截至 11 月）。出处：《青禾县2023年法治政府建设年度报告》。',
    );
  });

  it('is in English punctuation in English, and leaves out a place that is not known', async () => {
    expect(await citation('en', 'Copy citation')).toBe(
      'Qinghe County 2023 Mediation success rate 95% (Stated in the report, Through November). Source: 《青禾县2023年法治政府建设年度报告》.',
    );
  });

  it('is not called copied once another number is open', async () => {
    const user = userEvent.setup();
    const { rerender } = render(body({}));
    await user.click(screen.getByRole('button', { name: '复制引用' }));
    expect(await screen.findByText('已复制')).toBeVisible();
    rerender(body({ report: `${locality.id}-2022` }, 'zh', 2022));
    expect(screen.queryByText('已复制')).toBeNull();
  });
});
