import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { shownReports } from '../../../src/core/dataset/choose.ts';
import { Audit } from '../../../src/features/audit/audit.tsx';
import type { Narrowing } from '../../../src/features/audit/entries.ts';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import { audit } from '../../unit/features/audit-fixture.ts';
import { index } from '../../unit/features/index-fixture.ts';

function show(
  options: {
    language?: 'zh' | 'en';
    reports?: readonly string[];
    narrowing?: Narrowing;
    chosen?: boolean;
  } = {},
) {
  const handlers = { onEverywhere: vi.fn(), onNarrow: vi.fn(), onOpen: vi.fn() };
  const reports = shownReports(
    index,
    ['990121', '990122201'],
    { kind: 'latest', tolerance: null },
    true,
  ).filter(({ report }) => options.reports === undefined || options.reports.includes(report.id));
  render(
    <LanguageProvider language={options.language ?? 'zh'}>
      <Audit
        index={index}
        audit={audit}
        reports={reports}
        chosen={options.chosen ?? true}
        everywhere={false}
        narrowing={options.narrowing ?? { severity: null, report: null }}
        focus={null}
        {...handlers}
      />
    </LanguageProvider>,
  );
  return handlers;
}

const sentence = () => document.querySelector('.summary')?.textContent;

describe('the opening sentence of the audit', () => {
  it('says how many reports do not add up, how often, and how badly', () => {
    show();
    expect(sentence()).toBe(
      '3 份报告中 2 份有对不上的数字，共 3 处：有误 1 处，存疑 1 处，提示 1 处。其余 1 份未发现问题，但不等于没有问题。',
    );
  });

  it('speaks of one report as one', () => {
    show({ reports: ['990122201-2022'] });
    expect(sentence()).toBe('白滩镇（2022）的报告有对不上的数字，共 1 处：有误 1 处。');
  });

  it('does not call a report without findings right', () => {
    show({ reports: ['990121-2023'] });
    expect(sentence()).toBe('青禾县（2023）的报告没有查出对不上的数字；这不等于没有问题，见下。');
    expect(screen.queryByRole('group', { name: '筛选' })).toBeNull();
  });

  it('reads as English in English', () => {
    show({ language: 'en' });
    expect(sentence()).toBe(
      '2 of 3 reports have numbers that do not add up, 3 findings in all: 1 error, 1 doubtful, 1 note. In the other one nothing was found, which does not mean that there is no error.',
    );
  });
});

describe('a finding', () => {
  const region = () => screen.getByRole('region', { name: /青禾县 2021/ });

  it('shows severity, rule, sum, message, and for each figure the words and the section', () => {
    show();
    const [item] = within(region()).getAllByRole('listitem');
    expect(item).toHaveTextContent('存疑 分项与总数3 + 4 = 7 ≠ 83 + 4 = 7 ≠ 8：说明');
    expect(item).toHaveTextContent('位置 四、化解纠纷 › (一)调解');
    expect(item?.querySelectorAll('mark')[2]).toHaveTextContent('400件');
  });

  it('opens the evidence of a catalogued figure, headline or not; one that is not has none', async () => {
    const { onOpen } = show();
    const buttons = within(region()).getAllByRole('button');
    expect(buttons.map((one) => one.textContent)).toEqual([
      '行政复议受理数',
      '另见 行政复议受理数',
    ]);
    // What is not the headline is named in the report's own words.
    expect(within(region()).getByText('标签30件')).toBeVisible();
    expect(within(region()).queryByText('标签8件')).toBeNull();
    expect(within(region()).getByText('标签400件')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: '青禾县 2021：行政复议受理数，查看出处' }),
    );
    expect(onOpen).toHaveBeenCalledWith({
      locality: '990121',
      year: 2021,
      indicator: 'review.accepted',
    });
  });
});

describe('a report without findings', () => {
  it('is listed with how much there was to check, and what that is worth', () => {
    show();
    const clean = screen.getByRole('region', { name: '未发现问题的报告' });
    expect(clean).toHaveTextContent('青禾县 2023读出 20 个数字，其中 6 个已遮蔽，无从核对');
    expect(clean).toHaveTextContent('未发现问题，不等于没有问题');
  });

  it('comes with the rules that were run', () => {
    show();
    const rules = screen.getByRole('region', { name: '规则' });
    expect(
      within(rules)
        .getAllByRole('heading', { level: 3 })
        .map((one) => one.textContent),
    ).toEqual(['分项与总数', '比率的尾数']);
  });
});

describe('a rule', () => {
  const told = (language: 'zh' | 'en', name: string) => {
    show({ language });
    const rules = screen.getByRole('region', { name: language === 'zh' ? '规则' : 'Rules' });
    const item = within(rules)
      .getAllByRole('listitem')
      .find((one) => within(one).queryByRole('heading', { name }) !== null);
    if (item === undefined) throw new Error(`no rule ${name}`);
    const terms = within(item).getAllByRole('term');
    const definitions = within(item).getAllByRole('definition');
    return terms.map((term, at) => [term.textContent, definitions[at]?.textContent]);
  };

  it('comes with its formula, what it lets pass, its source and examples of both', () => {
    expect(told('zh', '比率的尾数')).toEqual([
      ['算式', '比率 = 100 × 分子 ÷ 分母，四舍五入到所印的小数位'],
      ['容差', '截去尾数而未四舍五入的，只作提示：不影响比较。'],
      ['依据', 'GB/T 8170—2008《数值修约规则与极限数值的表示和判定》'],
      [
        '例',
        '共调解矛盾纠纷856件，调解成功843件，成功率98.4%。查出 843 ÷ 856 = 98.48%' +
          '共调解矛盾纠纷856件，调解成功843件，成功率98.5%。不查出',
      ],
    ]);
  });

  it('reads as English in English', () => {
    expect(told('en', 'Last digit of a rate').slice(0, 2)).toEqual([
      ['Formula', 'rate = round(100 × numerator ÷ denominator), to the decimals printed'],
      [
        'Tolerance',
        'A rate that is cut off instead of rounded is a note: it changes no comparison.',
      ],
    ]);
  });

  it('is where each of its findings leads', () => {
    show();
    const [link] = screen.getAllByRole('link', { name: '规则：分项与总数' });
    const place = link?.getAttribute('href')?.slice(1) ?? '';
    expect(document.getElementById(place)).toHaveTextContent('分项与总数');
    expect(document.getElementById(place)).toHaveAttribute('tabindex', '-1');
  });
});

describe('narrowing', () => {
  it('offers each severity with its number, and each report with findings', async () => {
    const { onNarrow } = show();
    const choices = within(screen.getByRole('group', { name: '严重程度' })).getAllByRole('button');
    expect(choices.map((one) => one.textContent)).toEqual(['全部 3', '有误 1', '存疑 1', '提示 1']);
    await userEvent.click(screen.getByRole('button', { name: '存疑 1' }));
    expect(onNarrow).toHaveBeenLastCalledWith({ severity: 'warning', report: null });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '报告' }), '白滩镇 2022');
    expect(onNarrow).toHaveBeenLastCalledWith({ severity: null, report: '990122201-2022' });
    expect(screen.queryByRole('option', { name: '青禾县 2023' })).toBeNull();
  });

  it('shows what passes, and tells how much that is', () => {
    show({ narrowing: { severity: 'error', report: null } });
    expect(screen.queryByRole('region', { name: /青禾县 2021/ })).toBeNull();
    expect(screen.getByRole('region', { name: /白滩镇 2022/ })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('按筛选显示 1 处，共 3 处');
  });

  it('that leaves nothing says so and can be cleared', async () => {
    const { onNarrow } = show({ narrowing: { severity: 'error', report: '990121-2021' } });
    expect(screen.getByRole('heading', { name: '没有符合筛选的结果' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(onNarrow).toHaveBeenCalledWith({ severity: null, report: null });
  });
});

describe('without a report to show', () => {
  it.each([
    [false, '还没有选择地区'],
    [true, '所选地区在所选年份没有报告'],
  ])('says why and offers all reports', async (chosen, title) => {
    const { onEverywhere } = show({ reports: [], chosen });
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '显示全部报告' }));
    expect(onEverywhere).toHaveBeenCalledWith(true);
  });
});
