import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { ShownReport } from '../core/dataset/choose.ts';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { disclosureQuery } from '../features/dataset/disclosure-query.ts';
import { Disclosure } from '../features/disclosure/disclosure.tsx';
import type { ViewStoreApi } from '../features/view/store.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { useMedia } from '../ui/media/use-media.ts';
import { strings } from './strings.ts';
import { TableState } from './table-state.tsx';

/** The disclosure matrix with its data, loaded when it is first turned to. */
export function DisclosurePage(props: {
  index: DatasetIndex;
  store: ViewStoreApi;
  reports: readonly ShownReport[];
}) {
  const view = useStore(props.store);
  const words = useStrings(strings);
  const narrow = useMedia('(width <= 640px)');
  const disclosure = useQuery(disclosureQuery(props.index));
  if (!disclosure.isSuccess) return <TableState table={disclosure} name={words.page.disclosure} />;
  return (
    <Disclosure
      index={props.index}
      disclosure={disclosure.data}
      reports={props.reports}
      chosen={view.localities.length > 0}
      everywhere={view.everywhere}
      focus={view.focus}
      narrow={narrow}
      onEverywhere={view.showEverywhere}
      onOpen={view.open}
    />
  );
}
