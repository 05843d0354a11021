import type { ChartModel, ChartRow } from '../model.ts';
import { chartWords } from '../words.ts';

/**
 * The chart in one sentence, for those who hear it instead of seeing it: every value with its
 * interval, rank and remarks, then who has none and why.
 */
export function describeChart(model: ChartModel): string {
  const chinese = model.language === 'zh';
  const colon = chinese ? '：' : ': ';
  const stop = chinese ? '。' : '.';
  const values = model.rows.map((row) => describeRow(row, model)).join(chinese ? '；' : '; ');
  const told = values === '' ? chartWords(model.language).nothingToDraw : `${values}${stop}`;
  const missing =
    model.missing.length === 0 ? '' : chartWords(model.language).missing(model.missing);
  return `${model.title}${colon}${told}${chinese ? '' : ' '}${missing}`.trimEnd();
}

function describeRow(row: ChartRow, model: ChartModel): string {
  const chinese = model.language === 'zh';
  const unit = model.unit === '' || model.unit === '%' ? model.unit : ` ${model.unit}`;
  const when = chinese ? `${row.year} 年` : String(row.year);
  const asides = [
    row.interval === null ? null : intervalText(row.interval),
    row.rank,
    ...row.badges.map((badge) => badge.text),
  ].filter((aside) => aside !== null);
  const list = asides.join(chinese ? '，' : ', ');
  const bracketed = list === '' ? '' : chinese ? `（${list}）` : ` (${list})`;
  return `${row.label} ${when} ${row.valueText}${unit}${bracketed}`;
}

/** A 95 % interval in words and figures, "97.5%–98.9%", with one decimal. */
export function intervalText(interval: readonly [number, number]): string {
  return `${interval[0].toFixed(1)}%–${interval[1].toFixed(1)}%`;
}
