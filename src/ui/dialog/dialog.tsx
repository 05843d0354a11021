import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import './dialog.css';

/**
 * A modal: in the middle on a wide screen, a sheet from below on a phone. Focus moves in, is kept in
 * and goes back where it came from; Escape and a press outside close it.
 */
export function Dialog(props: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  /** `sheet` is for reading beside the page and comes from below on every width. */
  kind?: 'choice' | 'sheet';
  /** What gets the focus; without it, and on a touch screen, where a keyboard would cover half, Base UI decides. */
  first?: RefObject<HTMLElement | null>;
}) {
  return (
    <Base.Root
      open
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup
          className={`dialog dialog-${props.kind ?? 'choice'}`}
          initialFocus={(how) => (how === 'touch' ? true : (props.first?.current ?? true))}
        >
          <div className="dialog-head">
            <Base.Title className="dialog-title">{props.title}</Base.Title>
            <Base.Close className="icon-button" aria-label={props.closeLabel}>
              <span aria-hidden="true">×</span>
            </Base.Close>
          </div>
          <div className="dialog-body">{props.children}</div>
          {props.footer === undefined ? null : <div className="dialog-foot">{props.footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
