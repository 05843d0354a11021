import { useCallback } from 'react';
import type { ChartContext } from '../../../charts/entry.ts';
import { stripModel } from '../../../charts/strip/build.ts';
import { everyoneInput } from '../chart-input.ts';
import { ChartList } from '../chart-list.tsx';
import type { CellKey } from '../../../core/dataset/model.ts';
import type { Row } from '../model.ts';

/** The chosen localities among all of the edition, whose rows these are. */
export function StripView(props: {
  rows: readonly Row[];
  version: string;
  /** Ids of the chosen localities. */
  chosen: readonly string[];
  onOpen: (focus: CellKey) => void;
}) {
  const { chosen } = props;
  const draw = useCallback(
    (row: Row, context: ChartContext) => stripModel(everyoneInput(row, chosen, context)),
    [chosen],
  );
  return <ChartList {...props} draw={draw} />;
}
