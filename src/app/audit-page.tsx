import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { ShownReport } from '../core/dataset/choose.ts';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { Audit } from '../features/audit/audit.tsx';
import { findingsQuery } from '../features/dataset/findings-query.ts';
import type { ViewStoreApi } from '../features/view/store.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { strings } from './strings.ts';
import { TableState } from './table-state.tsx';

/** The audit with its data, loaded when it is first turned to. */
export function AuditPage(props: {
  index: DatasetIndex;
  store: ViewStoreApi;
  reports: readonly ShownReport[];
}) {
  const view = useStore(props.store);
  const words = useStrings(strings);
  const findings = useQuery(findingsQuery(props.index));
  if (!findings.isSuccess) return <TableState table={findings} name={words.page.audit} />;
  return (
    <Audit
      index={props.index}
      audit={findings.data}
      reports={props.reports}
      chosen={view.localities.length > 0}
      everywhere={view.everywhere}
      narrowing={view}
      focus={view.focus}
      onEverywhere={view.showEverywhere}
      onNarrow={view.narrow}
      onOpen={view.open}
    />
  );
}
