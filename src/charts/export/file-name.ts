import type { ChartFrame } from '../frame.ts';

/**
 * The name of an exported file without its ending: title and years, `调解成功率_2019-2024`. Characters
 * that some file system refuses, and spaces, become hyphens.
 */
export function imageName(model: Pick<ChartFrame, 'title' | 'years'>): string {
  const first = model.years[0];
  const last = model.years.at(-1);
  const title = model.title.replace(/[\s\\/:*?"<>|]+/g, '-').replace(/^-|-$/g, '');
  if (first === undefined) return title;
  return first === last ? `${title}_${first}` : `${title}_${first}-${last}`;
}
