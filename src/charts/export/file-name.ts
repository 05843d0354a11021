import type { ChartModel } from '../model.ts';

/**
 * The name of an exported file without its ending: title and years, `调解成功率_2019-2024`. Characters
 * that some file system refuses, and spaces, become hyphens.
 */
export function imageName(model: Pick<ChartModel, 'title' | 'rows'>): string {
  const years = model.rows.map((row) => row.year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const title = model.title.replace(/[\s\\/:*?"<>|]+/g, '-').replace(/^-|-$/g, '');
  if (years.length === 0) return title;
  return first === last ? `${title}_${first}` : `${title}_${first}-${last}`;
}
