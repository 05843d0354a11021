import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, vi } from 'vitest';
import type { Years } from '../../../src/core/dataset/choose.ts';
import type { DatasetIndex, ReportDisclosure } from '../../../src/core/dataset/model.ts';
import {
  SelectionBar,
  type SelectionBarProps,
} from '../../../src/features/selection/selection-bar.tsx';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import { indicator, invented, report } from '../../unit/features/index-fixture.ts';

const names = [
  '青禾县',
  '白滩县',
  '北屏县',
  '石渡县',
  '沙河县',
  '云溪县',
  '松岭县',
  '竹园县',
  '柳塘县',
];

/** Nine counties of one province with a report each, and a town of another. */
const counties = names.map((zh, n) =>
  invented({
    id: `99010${n + 1}`,
    name: { zh, en: `County ${n + 1}` },
    pinyin: { full: '', initials: '' },
  }),
);

const town = invented({
  id: '980122201',
  code: null,
  statisticalCode: '980122201',
  level: 'town',
  name: { zh: '岚江镇', en: 'Lanjiang Town' },
  parents: [{ code: '980000', name: { zh: '上湖省', en: 'Shanghu' } }],
  pinyin: { full: 'lan jiang zhen', initials: 'ljz' },
});

export const index: DatasetIndex = {
  version: '2026.11',
  hash: 'ab'.repeat(32),
  indicators: [
    indicator({
      id: 'mediation.success_rate',
      formula: { numerator: 'mediation.success', denominator: 'mediation.cases' },
    }),
    indicator({
      id: 'mediation.cases',
      name: { zh: '人民调解案件数', en: 'Mediation cases' },
      kind: 'count',
      unit: '件',
      polarity: 'neutral',
      definition: { zh: '当年调解的矛盾纠纷总数', en: 'Disputes mediated during the year.' },
    }),
    indicator({
      id: 'mediation.success',
      name: { zh: '调解成功数', en: 'Disputes mediated successfully' },
      kind: 'count',
      unit: '件',
    }),
    indicator({
      id: 'review.accepted',
      name: { zh: '行政复议受理数', en: 'Review cases accepted' },
      kind: 'count',
      unit: '件',
      polarity: 'neutral',
    }),
    indicator({
      id: 'service.items',
      name: { zh: '政务服务事项数', en: 'Government service items' },
      dimension: 'functions',
      kind: 'count',
      unit: '项',
      polarity: 'neutral',
    }),
  ],
  localities: [...counties, town],
  reports: [
    ...counties.map((county, n) => report(county, n < 3 ? 2021 : 2023)),
    report(town, 2019),
  ],
  coverage: {
    'mediation.success_rate': { disclosed: 7, reports: 10, localities: 7 },
    'review.accepted': { disclosed: 0, reports: 10, localities: 0 },
  },
  shards: {},
  tables: {},
};

export interface Shown {
  readonly localities: string[][];
  readonly indicators: string[][];
  readonly years: Years[];
}

/** The bar with a page around it that takes over what is chosen; each choice is noted. */
export function show(
  start: Partial<SelectionBarProps> & {
    language?: 'zh' | 'en';
    disclosure?: readonly ReportDisclosure[];
  } = {},
) {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  const chosen: Shown = { localities: [], indicators: [], years: [] };
  const table = start.disclosure ?? [];
  const loadDisclosure = async () => table;

  function Page() {
    const [localities, setLocalities] = useState(start.localities ?? []);
    const [indicators, setIndicators] = useState(start.indicators ?? []);
    const [years, setYears] = useState<Years>(start.years ?? { kind: 'latest', tolerance: null });
    return (
      <LanguageProvider language={start.language ?? 'zh'}>
        <SelectionBar
          index={start.index ?? index}
          localities={localities}
          indicators={indicators}
          years={years}
          maximumLocalities={start.maximumLocalities ?? 200}
          maximumColumns={start.maximumColumns ?? 12}
          withIndicators={start.withIndicators ?? true}
          loadDisclosure={loadDisclosure}
          onLocalities={(ids) => {
            chosen.localities.push([...ids]);
            setLocalities(ids);
          }}
          onIndicators={(ids) => {
            chosen.indicators.push([...ids]);
            setIndicators(ids);
          }}
          onYears={(to) => {
            chosen.years.push(to);
            setYears(to);
          }}
        />
      </LanguageProvider>
    );
  }

  render(<Page />);
  return { chosen, user: userEvent.setup() };
}

/** A dialog once it is there: its code is loaded first, which may take a while. */
export function dialogNamed(name: string): Promise<HTMLElement> {
  return screen.findByRole('dialog', { name }, { timeout: 30_000 });
}

/** Opens a picker from the bar and waits until it is there. */
export async function open(
  user: ReturnType<typeof userEvent.setup>,
  button: string | RegExp,
  title: string,
): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: button }));
  const dialog = await dialogNamed(title);
  // The focus moves in a moment later.
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement), {
    timeout: 30_000,
  });
  return dialog;
}
