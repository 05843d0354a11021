import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { root } from '../../../scripts/command.ts';
import { readCatalogue } from '../../../src/cli/data-folder.ts';
import type { PageShape } from '../floor/shape.ts';
import { maximumLocalities } from '../../../src/features/view/state.ts';
import { takeBack } from './choices.ts';
import { inventedEdition } from './edition.ts';
import { judge, limits, type Timing } from './figures.ts';
import { floorTime, shapeOf } from './floor.ts';
import { type Edition, type Interaction, interactionsOf } from './interactions.ts';
import { openPage, slowdown, startBrowser } from './pages.ts';
import { cumulativeShift } from './probe.ts';
import { serveSite, type Site } from './site.ts';

const repetitions = 20;
/** Where bare Recharts takes seconds for each. */
const crowdedRepetitions = 6;

/** The first presses fetch code and data for all that follow; they count like any other. */
const floorRepetitions = 20;

/** Code of the shipped edition's data: the opening view, less one locality that can be added. */
function editions(): {
  readonly editions: readonly Edition[];
  readonly files: Readonly<Record<string, ReadonlyMap<string, string> | null>>;
} {
  const { indicators, localities } = readCatalogue(join(root, 'data'));
  const reports = JSON.parse(readFileSync(join(root, 'data/dataset/index.json'), 'utf8')) as {
    extension: { localities: { id: string }[]; reports: { year: number }[] };
  };
  const told = new Set(reports.extension.localities.map(({ id }) => id));
  const shipped = localities.filter(({ id }) => told.has(id));
  const opening = [
    'mediation.success_rate',
    'mediation.cases',
    'review.accepted',
    'review.confirmed_illegal',
    'advisor.coverage_rate',
    'service.items',
    'disclosure.items',
  ];
  const nameOf = (id: string) => indicators.find((one) => one.id === id)?.name.zh ?? id;
  const shared = {
    indicators: opening,
    single: { id: 'mediation.success_rate', name: nameOf('mediation.success_rate') },
    otherIndicators: indicators
      .filter(({ id }) => !opening.includes(id))
      .map(({ name }) => name.zh),
  };
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const large = inventedEdition(indicators, { localities: 60, years });
  const crowded = inventedEdition(indicators, { localities: 300, years });
  return {
    editions: [
      {
        name: 'shipped',
        chosen: shipped.slice(0, -1).map(({ id }) => id),
        addable: shipped.slice(-1).map(({ name }) => name.zh),
        years: [...new Set(reports.extension.reports.map(({ year }) => year))],
        crowded: false,
        ...shared,
      },
      {
        name: 'large',
        chosen: large.localities.slice(0, 11).map(({ id }) => id),
        addable: large.localities.slice(11, 41).map(({ name }) => name.zh),
        years: years.slice(0, -1),
        crowded: false,
        ...shared,
      },
      {
        name: 'crowded',
        chosen: crowded.localities.slice(0, maximumLocalities).map(({ id }) => id),
        addable: [],
        years,
        crowded: true,
        ...shared,
      },
    ],
    files: { shipped: null, large: large.files, crowded: crowded.files },
  };
}

async function measure(
  app: Page,
  floor: Page,
  interaction: Interaction,
  rounds: number,
): Promise<readonly Timing[]> {
  const timings = new Map<string, { app: number[]; floor: number[] }>();
  const presses = rounds * interaction.steps;
  let before: PageShape = await shapeOf(app);
  for (let round = 0; round < presses; round += 1) {
    const { title, milliseconds } = await interaction.press(app, round);
    const timing = timings.get(title) ?? { app: [], floor: [] };
    timings.set(title, timing);
    timing.app.push(milliseconds);
    const after = await shapeOf(app);
    const theme = title === 'changing theme';
    if (title !== 'opening evidence' && timing.floor.length < floorRepetitions) {
      timing.floor.push(await floorTime(floor, before, theme ? 'other theme' : after));
    }
    if (interaction.undone) await takeBack(app);
    else before = after;
  }
  return [...timings].map(([title, timing]) => ({ title, ...timing }));
}

async function measureEdition(
  browser: Browser,
  site: Site,
  edition: Edition,
  only: string | undefined,
  tell: (line: string) => void,
): Promise<readonly string[]> {
  const broken: string[] = [];
  tell(`\n${edition.name} edition`);
  const floor = await openPage(browser, site.addressOf('floor'));
  for (const interaction of interactionsOf(edition)) {
    if (only !== undefined && !interaction.title.includes(only)) continue;
    const app = await openPage(browser, `${site.addressOf(edition.name)}${interaction.query}`);
    const loaded = await app.evaluate(() => performance.now());
    const rounds = edition.crowded ? crowdedRepetitions : repetitions;
    for (const timing of await measure(app, floor, interaction, rounds)) {
      const verdict = judge(timing, edition.crowded ? 'floor' : 'all');
      tell(verdict.line);
      broken.push(...verdict.broken.map((one) => `${edition.name}: ${one}`));
    }
    const { longTasks, shifts } = await app.evaluate(() => ({
      longTasks: window.probe.longTasks,
      shifts: window.probe.shifts,
    }));
    const longest = Math.max(
      0,
      ...longTasks.filter(({ at }) => at > loaded).map(({ milliseconds }) => milliseconds),
    );
    const shift = cumulativeShift(shifts);
    const all = cumulativeShift(shifts.map((one) => ({ ...one, asked: false })));
    tell(
      `  longest task after load ${longest.toFixed(0)} ms; layout shift ${shift.toFixed(3)} (with what was asked for ${all.toFixed(3)})`,
    );
    if (longest > limits.longTask && !edition.crowded) {
      broken.push(
        `${edition.name}: ${interaction.title}: a task of ${longest.toFixed(0)} ms, more than ${limits.longTask} ms`,
      );
    }
    if (shift >= limits.shift) {
      broken.push(
        `${edition.name}: ${interaction.title}: layout shift of ${shift.toFixed(3)}, not below ${limits.shift}`,
      );
    }
    await app.context().close();
  }
  await floor.context().close();
  return broken;
}

/**
 * How long the built app takes from a press to the painted answer, against bare Recharts.
 *
 * @param only measures just the interactions with this in their title, and just the edition before a
 *   colon if there is one (`large:ranking`)
 * @throws {Error} where a limit is exceeded
 */
export async function appBench(tell: (line: string) => void, only?: string): Promise<void> {
  const [edition, title] = only?.includes(':') === true ? only.split(':') : [undefined, only];
  const made = editions();
  const site = await serveSite(made.files);
  const browser = await startBrowser();
  try {
    const busy = (loadavg()[0] ?? 0) / availableParallelism();
    tell(`From press to painted answer, processor slowed ${slowdown} times`);
    if (busy > 0.5) {
      tell(`Others keep this machine busy (${busy.toFixed(1)} tasks a core): times are too long.`);
    }
    const broken: string[] = [];
    for (const one of made.editions) {
      if (edition !== undefined && one.name !== edition) continue;
      broken.push(...(await measureEdition(browser, site, one, title, tell)));
    }
    if (broken.length > 0) throw new Error(`Too slow, or it jumps:\n  ${broken.join('\n  ')}`);
  } finally {
    await browser.close();
    await site.close();
  }
}
