import { stripModel } from '../../../charts/strip/build.ts';
import { everyoneInput } from '../chart-input.ts';
import { ChartList } from '../chart-list.tsx';
import type { Row } from '../model.ts';

/** The chosen localities among all of the edition, whose rows these are. */
export function StripView(props: {
  rows: readonly Row[];
  version: string;
  /** Ids of the chosen localities. */
  chosen: readonly string[];
}) {
  return (
    <ChartList
      rows={props.rows}
      version={props.version}
      draw={(row, context) => stripModel(everyoneInput(row, props.chosen, context))}
    />
  );
}
