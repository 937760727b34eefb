import { type MouseEvent, type ReactNode, useId } from 'react';
import { Ellipsis } from '../icons.ts';
import styles from './action-menu.module.css';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

export interface ActionMenuProps {
  /** Whose actions these are: "Actions for Jens Hoffmann". */
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

export interface MenuAction {
  readonly id: string;
  readonly label: ReactNode;
  readonly onChoose: () => void;
}

/**
 * Actions behind one small button, for rows that have no room for them (Popover API): Escape or a tap beside it closes
 * it, and the focus is back on the button before an action begins, so that it also returns there from a dialog.
 */
export function ActionMenu({ label, actions }: ActionMenuProps) {
  const id = useId();
  const choose = (event: MouseEvent<HTMLButtonElement>, action: MenuAction) => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    action.onChoose();
  };
  return (
    <>
      <IconButton label={label} icon={<Ellipsis />} popoverTarget={id} />
      <div id={id} popover="auto" className={styles.menu}>
        {actions.map((action) => (
          <Button key={action.id} variant="quiet" size="small" onClick={(event) => choose(event, action)}>
            {action.label}
          </Button>
        ))}
      </div>
    </>
  );
}
