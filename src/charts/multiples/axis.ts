import { valueAxis } from '../plot/value-axis.ts';
import type { MultiplesMark, MultiplesModel } from './model.ts';

/** Steps of the shared scales at most: small charts have room for few labels. */
const multiplesSteps = 2;

/** The scale that the panels of a unit share. Bars start at zero, rates too; lines of rates need not. */
export function groupAxis(
  marks: readonly MultiplesMark[],
  rates: boolean,
  form: MultiplesModel['form'],
) {
  const values = marks.flatMap(({ value, interval }) =>
    value === null ? [] : [{ value, interval: form === 'trend' ? interval : null }],
  );
  values.push(
    ...marks.flatMap(({ benchmark }) =>
      benchmark === null ? [] : [{ value: benchmark, interval: null }],
    ),
  );
  if (form === 'bars' && rates) values.push({ value: 0, interval: null });
  return valueAxis(values, null, rates, multiplesSteps);
}
