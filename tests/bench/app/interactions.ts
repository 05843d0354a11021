import type { Page } from '@playwright/test';
import type { ComparisonView } from '../../../src/core/dataset/comparison-choice.ts';
import * as answers from './answers.ts';
import { applyButton, takeYear, tick, tickInstead } from './choices.ts';
import { timePress } from './pages.ts';

/** What there is in an edition to press through. */
export interface Edition {
  readonly name: string;
  /** Ids of the localities chosen at first. */
  readonly chosen: readonly string[];
  /** Names of localities to add, one at a time. */
  readonly addable: readonly string[];
  readonly years: readonly number[];
  /** Ids of the indicators chosen at first. */
  readonly indicators: readonly string[];
  /** The indicator that is looked at by itself. */
  readonly single: { readonly id: string; readonly name: string };
  /** Names of indicators to change to. */
  readonly otherIndicators: readonly string[];
  /** With so many localities that bare Recharts takes seconds: turned from view to view, and held to that. */
  readonly crowded: boolean;
}

/** Something that a person presses, again and again. */
export interface Interaction {
  readonly title: string;
  /** The query part of the page that it is pressed on. */
  readonly query: string;
  /** One press with all that goes before. */
  readonly press: (page: Page, round: number) => Promise<Pressed>;
  /** Whether it is taken back afterwards, so that each round starts from the same page. */
  readonly undone: boolean;
  /** How many things it goes through, one a press. */
  readonly steps: number;
}

export interface Pressed {
  /** What was pressed, where an interaction goes through several. */
  readonly title: string;
  readonly milliseconds: number;
}

function queryOf(edition: Edition, parts: Partial<Record<'l' | 'i' | 'w', string>>): string {
  const { chosen, indicators } = edition;
  const all = { v: '2', l: chosen.join(','), i: indicators.join(','), y: 'latest', ...parts };
  return `?${Object.entries(all)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;
}

/** The entry for this round of a list that is gone through again and again. */
function turn<Item>(items: readonly Item[], round: number): Item {
  const item = items[round % items.length];
  if (item === undefined) throw new Error('nothing to go through');
  return item;
}

function undone(
  title: string,
  query: string,
  measure: (page: Page, round: number) => Promise<number>,
): Interaction {
  return {
    title,
    query,
    undone: true,
    steps: 1,
    press: async (page, round) => ({ title, milliseconds: await measure(page, round) }),
  };
}

/** All that is measured on an edition. */
export function interactionsOf(edition: Edition): readonly Interaction[] {
  const beside = queryOf(edition, { w: 'panels' });
  if (edition.crowded) return [views(beside, crowdedViews)];
  const addLocality = (query: string, where: string, answered: (name: string) => boolean) =>
    undone(`adding a locality, ${where}`, query, async (page, round) => {
      const name = turn(edition.addable, round);
      await tick(page, 'localities', name);
      return timePress(page, applyButton, answered, name);
    });
  return [
    addLocality(beside, 'side by side', answers.columnShows),
    addLocality(queryOf(edition, { w: 'ranking' }), 'ranking', answers.chartsShow),
    undone('changing indicator, side by side', beside, async (page, round) => {
      const name = turn(edition.otherIndicators, round);
      await tick(page, 'indicators', name);
      return timePress(page, applyButton, answers.rowShows, name);
    }),
    undone(
      'changing indicator, ranking',
      queryOf(edition, { w: 'ranking', i: edition.single.id }),
      async (page, round) => {
        const name = turn(edition.otherIndicators, round);
        await tickInstead(page, edition.single.name, name);
        return timePress(page, applyButton, answers.chartsShow, name);
      },
    ),
    undone('changing year, side by side', beside, async (page, round) => {
      const year = turn(edition.years, round);
      await takeYear(page, year);
      return timePress(page, applyButton, answers.yearShows, String(year));
    }),
    views(queryOf(edition, { w: 'panels' }), severalViews),
    views(queryOf(edition, { l: edition.chosen[0] ?? '', w: 'ranking' }), singleViews),
    {
      title: 'changing theme',
      query: beside,
      undone: false,
      steps: 1,
      press: async (page, round) => ({
        title: 'changing theme',
        milliseconds: await timePress(
          page,
          '.header-tools button',
          answers.themeShows,
          round % 2 === 0 ? 'dark' : 'light',
        ),
      }),
    },
    {
      title: 'opening evidence',
      query: beside,
      undone: false,
      steps: 1,
      press: async (page, round) => {
        const value = page.locator('.panels button.value').nth(round % 8);
        const label = (await value.getAttribute('aria-label')) ?? '';
        const taken = await timePress(
          page,
          `.panels button.value[aria-label="${label}"]`,
          answers.evidenceShows,
          label,
        );
        return { title: 'opening evidence', milliseconds: taken };
      },
    },
  ];
}

interface ViewName {
  readonly view: ComparisonView;
  /** As the switch calls it. */
  readonly name: string;
  /** Kinds of charts that the view is made of, or its own name. */
  readonly kinds: readonly string[];
}

const ranking: ViewName = { view: 'ranking', name: '排序', kinds: ['bars', 'intervals'] };
const singleViews: readonly ViewName[] = [
  { view: 'profile', name: '概况', kinds: ['profile'] },
  ranking,
];
const severalViews: readonly ViewName[] = [
  { view: 'strip', name: '分布', kinds: ['strip'] },
  ranking,
  { view: 'trend', name: '趋势', kinds: ['trend'] },
  { view: 'scatter', name: '散点', kinds: ['scatter'] },
  { view: 'panels', name: '并排', kinds: ['panels'] },
  { view: 'heat', name: '热力表', kinds: ['heat'] },
  { view: 'multiples', name: '小图', kinds: ['multiples'] },
];
/** Those that show any number of localities. */
const crowdedViews = severalViews.filter(({ view }) => ['strip', 'ranking', 'heat'].includes(view));

/** Each round goes through one of the views after another. */
function views(query: string, order: readonly ViewName[]): Interaction {
  const single = order === singleViews;
  return {
    title: single ? 'changing view of one locality' : 'changing view',
    query,
    undone: false,
    steps: order.length,
    press: async (page, round) => {
      const { view, name, kinds } = turn(order, round);
      const milliseconds = await timePress(
        page,
        `.view-switch label:has-text("${name}")`,
        answers.viewShows,
        kinds,
      );
      return { title: `view ${view}${single ? ' of one locality' : ''}`, milliseconds };
    },
  };
}
