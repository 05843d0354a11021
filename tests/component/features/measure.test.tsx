import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  type ComparisonChoice,
  type ComparisonView,
  openingComparison,
} from '../../../src/core/dataset/comparison-choice.ts';
import type { DatasetIndex, Observation } from '../../../src/core/dataset/model.ts';
import type { Cell } from '../../../src/core/domain/cell.ts';
import { Comparison } from '../../../src/features/comparison/comparison.tsx';
import type { ShardState } from '../../../src/features/comparison/model.ts';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import {
  indicator,
  index as invented,
  invented as locality,
  report,
} from '../../unit/features/index-fixture.ts';

const settled = locality({
  id: '990131',
  name: { zh: '云汀县', en: 'Yunting County' },
  population: {
    value: 200_000,
    year: 2020,
    source: { zh: '公报', en: 'bulletin' },
    quality: 'preliminary',
  },
});
const unknown = locality({ id: '990132', name: { zh: '北麓县', en: 'Beilu County' } });
const count = (id: string, zh: string) =>
  indicator({ id, name: { zh, en: id }, unit: '件', kind: 'count', polarity: 'neutral' });
const accepted = count('review.accepted', '受理数');
const concluded = count('review.concluded', '审结数');
const rate = indicator({ id: 'mediation.success_rate' });
const index: DatasetIndex = {
  ...invented,
  indicators: [accepted, concluded, rate],
  localities: [settled, unknown],
  reports: [report(settled, 2023), report(unknown, 2023)],
};

const cell = (of: string, value: number): Cell => ({
  report: `${of}-2023`,
  status: 'stated',
  value,
  qualifiers: { approx: null, through: null, role: null, scope: null },
  evidence: null,
  parts: null,
  interval: null,
  findings: [],
  others: [],
});

const told: Record<string, readonly (readonly [string, number])[]> = {
  [accepted.id]: [
    [settled.id, 40],
    [unknown.id, 60],
  ],
  [concluded.id]: [[settled.id, 30]],
  [rate.id]: [[settled.id, 98.1]],
};

function stateOf(id: string): ShardState {
  const observations = (told[id] ?? []).map(
    ([of, value]): Observation => ({ locality: of, year: 2023, cell: cell(of, value) }),
  );
  return { kind: 'ready', shard: { indicator: id, observations } };
}

function show(
  choice: Partial<ComparisonChoice>,
  indicators: readonly string[],
  view: ComparisonView = 'panels',
) {
  const onCompareBy = vi.fn();
  const onOpen = vi.fn();
  render(
    <LanguageProvider language="zh">
      <Comparison
        index={index}
        localities={[settled.id, unknown.id]}
        indicators={indicators}
        years={{ kind: 'latest', tolerance: null }}
        focus={null}
        view={view}
        choice={{ ...openingComparison, ...choice }}
        maximumColumns={12}
        stateOf={stateOf}
        profile={{ sentence: null, content: null }}
        onOpen={onOpen}
        onCompareBy={onCompareBy}
        onLocalities={vi.fn()}
      />
    </LanguageProvider>,
  );
  const cells = () =>
    within(screen.getByRole('table', { name: '并排对照' }))
      .getAllByRole('cell')
      .map((one) => one.textContent);
  return { onCompareBy, onOpen, cells };
}

describe('the measure of a comparison', () => {
  it('per 10,000 residents is worked out where the population is known, and elsewhere says why not', () => {
    const { cells } = show({ scale: { kind: 'per-residents' } }, [accepted.id]);
    expect(cells()).toEqual([
      '2.00件/万人202340 件 ÷ 200,000 人（2020 年，公报初步数）× 10,000',
      '人口数未知2023报告原数 60 件',
    ]);
  });

  it('as a share takes the total from the same report, and elsewhere says why not', () => {
    const { cells } = show({ scale: { kind: 'share', of: accepted.id } }, [concluded.id]);
    expect(cells()).toEqual(['75.0%202330 件 ÷ 40 件', '该年无报告']);
  });

  it('leaves rates as they are printed, in their own unit', () => {
    const { cells } = show({ scale: { kind: 'per-residents' } }, [rate.id]);
    expect(cells()[0]).toBe('98.1%2023');
  });

  it('is chosen from a list that offers the totals of the chosen indicators', async () => {
    const { onCompareBy } = show({}, [concluded.id]);
    const scale = screen.getByRole('combobox', { name: '口径' });
    expect(
      within(scale)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['报告原数', '每万人（限有人口数的地区）', '占受理数']);
    await userEvent.selectOptions(scale, '占受理数');
    expect(onCompareBy).toHaveBeenCalledWith({ scale: { kind: 'share', of: accepted.id } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '参照' }), '北麓县');
    expect(onCompareBy).toHaveBeenCalledWith({ benchmark: { kind: 'locality', id: unknown.id } });
  });

  it('of another view is a press away', async () => {
    const { onCompareBy } = show({}, [rate.id]);
    await userEvent.click(screen.getByRole('radio', { name: '趋势' }));
    expect(onCompareBy).toHaveBeenCalledWith({ view: 'trend' });
    expect(screen.queryByRole('radio', { name: '概况' })).toBeNull();
  });

  it('opens the evidence of a number from the table behind a chart', async () => {
    const { onOpen } = show({}, [accepted.id], 'ranking');
    await userEvent.click(screen.getByRole('button', { name: '表格' }));
    await userEvent.click(
      screen.getByRole('button', { name: '北麓县 2023 数值（件） 60，查看出处' }),
    );
    expect(onOpen).toHaveBeenCalledWith({
      locality: unknown.id,
      year: 2023,
      indicator: accepted.id,
    });
  });
});
