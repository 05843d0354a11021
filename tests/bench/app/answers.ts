/** How the page shows what was asked for. Each runs within the page, so it refers to nothing outside. */

/** The localities side by side are so many, one of them by this name, and no dialog covers them. */
export function columnShows(name: string): boolean {
  const heads = [...document.querySelectorAll('.panels thead th')];
  return (
    document.querySelector('.dialog') === null &&
    heads.some((head) => head.textContent.includes(name))
  );
}

/** The indicator has its row, with the numbers in it. */
export function rowShows(name: string): boolean {
  const heads = [...document.querySelectorAll('.panels tbody th[scope="row"]')];
  const row = heads.find((head) => head.firstChild?.textContent === name)?.parentElement;
  return (
    document.querySelector('.dialog') === null &&
    (row?.querySelector('.panels-values') ?? null) !== null
  );
}

/** All numbers side by side are of this year. */
export function yearShows(year: string): boolean {
  const years = [...document.querySelectorAll('.panels-year')];
  return (
    document.querySelector('.dialog') === null &&
    years.length > 0 &&
    years.every((one) => one.textContent === year)
  );
}

/** Each chart that can be seen is drawn, and tells of this, in the drawing or of who is missing. */
export function chartsShow(name: string): boolean {
  const seen = [...document.querySelectorAll('.chart-figure')].filter((figure) => {
    const { top, bottom } = figure.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return (
    document.querySelector('.dialog') === null &&
    seen.length > 0 &&
    seen.every(
      (figure) =>
        figure.querySelector('p.chart-state[role="status"]') === null &&
        figure.textContent.includes(name),
    )
  );
}

/** The view stands there: what can be seen of its charts is drawn, and it is not the one before. */
export function viewShows(kinds: readonly string[]): boolean {
  if (kinds.includes('panels')) return document.querySelector('.panels td') !== null;
  if (kinds.includes('profile')) return document.querySelector('.profile .profile-values') !== null;
  const figures = [...document.querySelectorAll<HTMLElement>('.chart-figure')];
  const seen = figures.filter((figure) => {
    const { top, bottom } = figure.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return (
    document.querySelector('.panels') === null &&
    seen.length > 0 &&
    seen.every(
      (figure) =>
        kinds.includes(figure.dataset['kind'] ?? '') &&
        figure.querySelector('p.chart-state[role="status"]') === null,
    )
  );
}

/** The page has this theme. */
export function themeShows(theme: string): boolean {
  return document.documentElement.dataset['theme'] === theme;
}

/** The evidence beside the numbers is of this number. */
export function evidenceShows(label: string): boolean {
  return (
    document.querySelector('.panels [aria-pressed="true"]')?.getAttribute('aria-label') === label
  );
}
