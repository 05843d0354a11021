import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openingComparison } from '../../../src/core/dataset/comparison-choice.ts';
import type { Years } from '../../../src/core/dataset/choose.ts';
import type { CellKey } from '../../../src/core/dataset/model.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import { Comparison } from '../../../src/features/comparison/comparison.tsx';
import { ChooseOne, ChooseOneSentence } from '../../../src/features/profile/choose-one.tsx';
import type { AuditState, ShardState } from '../../../src/features/profile/model.ts';
import { Profile } from '../../../src/features/profile/profile.tsx';
import { ProfileSentence } from '../../../src/features/profile/profile-sentence.tsx';
import { LanguageProvider } from '../../../src/ui/i18n/language.tsx';
import { audit } from '../../unit/features/audit-fixture.ts';
import {
  accepted,
  at,
  beiping,
  cell,
  index,
  items,
  nanbin,
  profileFrom,
  qinghe,
  rate,
  rateOf,
  redacted,
  states,
  told,
  yunping,
} from '../../unit/features/profile-fixture.ts';

const given = {
  [rate.id]: told(
    rate.id,
    at(qinghe, 2023, rateOf(900, 1000, { interval: [87.98, 91.71] })),
    at(yunping, 2023, rateOf(901, 1000)),
    at(nanbin, 2023, rateOf(500, 1000)),
  ),
  [accepted.id]: told(accepted.id, at(qinghe, 2023, redacted)),
};

function show(
  options: {
    given?: Record<string, ShardState>;
    years?: Years;
    locality?: Locality;
    audit?: AuditState;
    focus?: CellKey;
    language?: 'zh' | 'en';
  } = {},
) {
  const handlers = { onOpen: vi.fn(), onYears: vi.fn(), onFollow: vi.fn() };
  const years = options.years ?? { kind: 'latest', tolerance: null };
  const stateOf = states(options.given ?? given);
  const model = profileFrom(index, options.locality ?? qinghe, years, stateOf);
  const found: AuditState = options.audit ?? { kind: 'ready', audit };
  render(
    <LanguageProvider language={options.language ?? 'zh'}>
      <ProfileSentence model={model} audit={found} />
      <Profile
        index={index}
        model={model}
        years={years}
        audit={found}
        focus={options.focus ?? null}
        findings={{
          addressOf: ({ id }, severity) => `?p=audit&r=${id}&s=${severity ?? ''}`,
          onFollow: handlers.onFollow,
        }}
        onOpen={handlers.onOpen}
        onYears={handlers.onYears}
      />
    </LanguageProvider>,
  );
  return handlers;
}

const disputes = () => screen.getByRole('region', { name: /社会矛盾纠纷化解/ });

describe('the profile', () => {
  it('is named after the locality and described by its sentence', () => {
    show();
    const article = screen.getByRole('article', { name: '青禾县概况' });
    expect(article).toHaveAccessibleDescription(/^青禾县 2023 年的报告给出了 3 项指标中的 1 项/);
    expect(screen.getByRole('note')).toHaveTextContent('阅读时注意：1 项已遮蔽，无从知晓。');
  });

  it('says who it is: level, parents, residents with their source, and each report', async () => {
    const { onYears } = show();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('青禾县县级');
    expect(screen.getByText('云岭省 › 临川市 › 青禾县')).toBeVisible();
    expect(screen.getByText('412,300 人（2020 年）')).toHaveTextContent(
      '公报初步数；来源：青禾县人口普查公报',
    );
    expect(screen.getByText('青禾县2021年法治政府建设年度报告')).toBeVisible();
    expect(screen.getByRole('link', { name: '2021 年报告的全部数据点（JSON）' })).toHaveAttribute(
      'href',
      'reports/990121-2021.json',
    );
    expect(screen.getByRole('button', { name: '只看 2023 年' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(screen.getByRole('button', { name: '只看 2021 年' }));
    expect(onYears).toHaveBeenCalledWith({ kind: 'year', year: 2021 });
  });

  it('says that residents are not known, not that there are none', () => {
    show({ locality: { ...qinghe, population: null } });
    expect(screen.getByText('人口数未知，不能换算每万人')).toBeVisible();
  });

  it('tells the coverage of each dimension in words, and leads to its figures', async () => {
    show();
    const meter = screen.getByRole('meter', { name: '社会矛盾纠纷化解' });
    expect(meter).toHaveAttribute('aria-valuetext', '2 项指标中给出 1 项');
    const heading = screen.getByRole('heading', { name: /社会矛盾纠纷化解/ });
    const scrolled = vi.fn();
    heading.scrollIntoView = scrolled;
    await userEvent.click(screen.getByRole('link', { name: '社会矛盾纠纷化解' }));
    expect(scrolled).toHaveBeenCalledOnce();
    expect(heading).toHaveFocus();
  });

  it('gives each figure with its counts, what blurs it and where it stands', async () => {
    const { onOpen } = show();
    const [, row] = within(screen.getByRole('table', { name: '社会矛盾纠纷化解' })).getAllByRole(
      'row',
    );
    expect(row).toHaveTextContent('调解成功率');
    expect(row).toHaveTextContent('90%2023900 / 1,000');
    expect(row).toHaveTextContent('95% 自然波动 88.0%–91.7%');
    expect(row).toHaveTextContent('第 1–2（共 3）');
    await userEvent.click(
      screen.getByRole('button', { name: '青禾县 2023 年调解成功率：90 %，查看出处' }),
    );
    expect(onOpen).toHaveBeenCalledWith({ locality: qinghe.id, year: 2023, indicator: rate.id });
  });

  it('shows the remarks on a figure and which one is open', () => {
    const respondent = {
      approx: null,
      through: '2023-11',
      role: 'respondent',
      scope: null,
    } as const;
    show({
      given: {
        [accepted.id]: told(
          accepted.id,
          at(qinghe, 2023, cell({ value: 0, qualifiers: respondent })),
        ),
      },
      focus: { locality: qinghe.id, year: 2023, indicator: accepted.id },
    });
    const row = screen.getByRole('row', { name: /行政复议受理数/ });
    expect(row).toHaveTextContent('0件2023截至 11 月被复议 · 不同口径');
    expect(within(row).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  });

  it('gives the earlier years of a range, each to open', () => {
    show({
      years: { kind: 'range', from: 2020, to: 2024 },
      given: {
        [items.id]: told(
          items.id,
          at(qinghe, 2021, cell({ value: 7 })),
          at(qinghe, 2023, cell({ value: 9 })),
        ),
      },
    });
    const buttons = within(screen.getByRole('table', { name: '政府机构职能' })).getAllByRole(
      'button',
    );
    expect(buttons.map((one) => one.textContent)).toEqual(['9项', '7项']);
  });

  it('says of each year what qualifies its figure', () => {
    const qualified = { approx: null, through: '2021-11', role: null, scope: null };
    show({
      years: { kind: 'range', from: 2020, to: 2024 },
      given: {
        [items.id]: told(
          items.id,
          at(qinghe, 2021, cell({ value: 7, qualifiers: qualified })),
          at(qinghe, 2023, cell({ value: 9, status: 'computed' })),
        ),
      },
    });
    const table = within(screen.getByRole('table', { name: '政府机构职能' }));
    expect(table.getAllByText(/^截至/)).toHaveLength(1);
    expect(table.getByText(/^截至/).closest('.profile-figure')).toHaveTextContent('7项2021');
    expect(table.getAllByText('计算值')).toHaveLength(1);
  });

  it('folds what is not told under its number and reasons, and opens what has words', async () => {
    const { onOpen } = show();
    const untold = within(disputes()).getByRole('group');
    expect(untold).not.toHaveAttribute('open');
    await userEvent.click(within(untold).getByText('已遮蔽 1 项'));
    expect(untold).toHaveAttribute('open');
    await userEvent.click(
      screen.getByRole('button', { name: '青禾县 2023 年行政复议受理数：已遮蔽，查看出处' }),
    );
    expect(onOpen).toHaveBeenCalledWith({
      locality: qinghe.id,
      year: 2023,
      indicator: accepted.id,
    });
    // A dimension of which nothing is told has no table, and says so.
    expect(screen.getByText('一项也没有给出：未提及 1 项')).toBeVisible();
    expect(screen.queryByRole('table', { name: '政府机构职能' })).toBeNull();
  });

  it('says of what was told too long ago when that was, apart from what never was', async () => {
    show({
      years: { kind: 'latest', tolerance: 1 },
      given: { [rate.id]: told(rate.id, at(qinghe, 2021, rateOf(1, 2))) },
    });
    const untold = within(disputes()).getByRole('group');
    await userEvent.click(within(untold).getByText('一项也没有给出：年份过早 1 项，未提及 1 项'));
    const items = within(untold).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('调解成功率最近一次在 2021 年，超出容许的年差'),
      expect.stringContaining('行政复议受理数未提及'),
    ]);
    expect(screen.queryByRole('table', { name: '社会矛盾纠纷化解' })).toBeNull();
  });

  it('reads as English in English', () => {
    show({ language: 'en' });
    expect(screen.getByRole('article', { name: 'Profile of Qinghe County' })).toBeVisible();
    expect(screen.getByRole('row', { name: /Mediation success rate/ })).toHaveTextContent(
      '1st–2nd of 3',
    );
    expect(screen.getByText('Nothing is told: 1 not mentioned')).toBeVisible();
  });
});

describe('what the audit found', () => {
  const both = { ...given, [items.id]: told(items.id, at(qinghe, 2021, cell({}))) };

  it('is counted by severity, with the way to the findings', async () => {
    const { onFollow } = show({ given: both });
    const section = screen.getByRole('region', { name: '勾稽' });
    expect(section).toHaveTextContent('2023 年报告未发现问题，但不等于没有问题。');
    const link = within(section).getByRole('link', {
      name: '查看 2021 年报告的勾稽结果：存疑 1 处',
    });
    expect(link).toHaveAttribute('href', '?p=audit&r=990121-2021&s=warning');
    await userEvent.click(link);
    expect(onFollow).toHaveBeenCalledWith(expect.objectContaining({ year: 2021 }), 'warning');
    await userEvent.click(within(section).getByRole('link', { name: '查看算式、原话与说明' }));
    expect(onFollow).toHaveBeenLastCalledWith(expect.objectContaining({ year: 2021 }), null);
  });

  it('opens elsewhere when asked to, as any link does', () => {
    const { onFollow } = show({ given: both });
    const link = screen.getByRole('link', { name: /存疑 1 处/ });
    let kept: boolean | null = null;
    const stop = (event: Event) => {
      kept = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', stop, { once: true });
    fireEvent.click(link, { ctrlKey: true });
    expect(kept).toBe(false);
    expect(onFollow).not.toHaveBeenCalled();
  });

  it('fails in its own place, and the sentence does without it', () => {
    show({ audit: { kind: 'failed', failure: <p role="alert">坏了</p> } });
    expect(
      within(screen.getByRole('region', { name: '勾稽' })).getByRole('alert'),
    ).toHaveTextContent('坏了');
    expect(screen.getByRole('article')).toHaveAccessibleDescription(/已遮蔽。$/);
  });
});

describe('without all of the data', () => {
  it('shows a failure in its dimension, and the rest all the same', () => {
    show({
      given: { ...given, [accepted.id]: { kind: 'failed', failure: <p role="alert">坏了</p> } },
    });
    expect(within(disputes()).getByRole('alert')).toHaveTextContent('坏了');
    expect(within(disputes()).getByRole('row', { name: /调解成功率/ })).toBeVisible();
    expect(screen.getByRole('article')).toHaveAccessibleDescription(/还有 1 项没能读取/);
  });

  it('says which years have reports where the ones chosen have none, and goes there', async () => {
    const { onYears } = show({ years: { kind: 'year', year: 2010 } });
    expect(screen.getByRole('article')).toHaveAccessibleDescription('青禾县在所选年份没有报告。');
    expect(screen.getByText('有报告的年份：2023、2021。')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '看最近一年' }));
    expect(onYears).toHaveBeenCalledWith({ kind: 'latest', tolerance: null });
  });

  it('says that a locality has no report at all', () => {
    show({ locality: beiping });
    expect(screen.getByRole('article')).toHaveAccessibleDescription('数据集里没有北屏县的报告。');
    expect(screen.getByRole('heading', { name: '另选一个地区' })).toBeVisible();
  });
});

describe('with several localities', () => {
  it('offers the profile of each', async () => {
    const onLocalities = vi.fn();
    render(
      <>
        <ChooseOneSentence count={2} />
        <ChooseOne index={index} localities={[qinghe.id, nanbin.id]} onLocalities={onLocalities} />
      </>,
    );
    expect(screen.getByText('概况一次看一个地区，现在选了 2 个。')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '南滨县' }));
    expect(onLocalities).toHaveBeenCalledWith([nanbin.id]);
  });
});

describe('the comparison in the view of a profile', () => {
  it('holds the switch between sentence and profile, and leaves it its focus', () => {
    const comparison = (view: 'profile' | 'ranking') => (
      <Comparison
        index={index}
        localities={[qinghe.id]}
        indicators={[]}
        years={{ kind: 'latest', tolerance: null }}
        focus={null}
        view={view}
        choice={{ ...openingComparison, view }}
        maximumColumns={12}
        profile={{ sentence: <p>前</p>, content: <p>后</p> }}
        stateOf={() => ({ kind: 'loading' })}
        onOpen={vi.fn()}
        onCompareBy={vi.fn()}
        onLocalities={vi.fn()}
      />
    );
    const { rerender, container } = render(comparison('profile'));
    expect(container.textContent).toMatch(/^前对照方式概况.*后$/);
    const profile = screen.getByRole('radio', { name: '概况' });
    profile.focus();
    rerender(comparison('ranking'));
    expect(profile).toBeInTheDocument();
    expect(profile).toHaveFocus();
    // Without an indicator there is nothing to rank, and a way to choose one.
    expect(screen.getByRole('heading', { name: '还没有选择指标' })).toBeVisible();
  });
});
