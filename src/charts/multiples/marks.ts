import { withUnit } from '../describe.ts';
import { groupAxis } from './axis.ts';
import type { MultiplesGroup, MultiplesMark, MultiplesModel } from './model.ts';

/** A line of text whose middle is at `y`. */
export interface Line {
  readonly y: number;
  readonly text: string;
}

/** Where a panel stands: its left end, the top of its marks, and its width. */
export interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** The value as it stands behind its mark; other units than a percent sign stand above the panels. */
export function valueOf({ value, valueText }: MultiplesMark, { unit }: MultiplesGroup): string {
  return value === null ? '' : withUnit(valueText, unit === '%' ? '%' : '');
}

/** A mark with a place over the years. */
export type DatedMark = MultiplesMark & { readonly year: number };

/** The marks that have a year, earliest first. */
export function inOrderOfYears(marks: readonly MultiplesMark[]): DatedMark[] {
  return marks
    .flatMap((mark) => (mark.year === null ? [] : [{ ...mark, year: mark.year }]))
    .sort((a, b) => a.year - b.year);
}

/** The scale that all panels of a group share. */
export function axisOf(group: MultiplesGroup, model: MultiplesModel) {
  return groupAxis(
    group.panels.flatMap((panel) => panel.marks),
    group.rates,
    model.form,
  );
}
