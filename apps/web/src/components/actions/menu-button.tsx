import { type KeyboardEvent, type MouseEvent, type ReactNode, useId } from 'react';
import { ChevronDown } from '../icons.ts';
import { Button } from './button.tsx';
import styles from './menu-button.module.css';
import { menuStep } from './menu-keys.ts';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** What it stands for, in a second line. */
  readonly detail?: ReactNode;
}

export interface MenuButtonProps {
  /** On the button. */
  readonly label: ReactNode;
  /** What is chosen from, for those who hear the menu open. */
  readonly menuLabel: string;
  readonly choices: readonly MenuChoice[];
  /** Called when the menu is closed and the focus is back on the button; it may move on from there. */
  readonly onChoose: (id: string) => void;
}

/**
 * A button that opens a menu (Popover API): arrows, Home, End and first letters move in it, Escape, Tab or a tap beside it
 * close it.
 */
export function MenuButton({ label, menuLabel, choices, onChoose }: MenuButtonProps) {
  const id = useId();
  const choose = (event: MouseEvent<HTMLButtonElement>, choice: MenuChoice): void => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    onChoose(choice.id);
  };
  const open = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.currentTarget.click();
  };
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Tab') event.currentTarget.hidePopover();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const items = itemsOf(event.currentTarget);
    const labels = choices.map((it) => it.label);
    const to = menuStep(event.key, items.indexOf(event.target as HTMLElement), labels);
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };
  return (
    <>
      <Button variant="neutral" size="small" popoverTarget={id} aria-haspopup="menu" onKeyDown={open}>
        {label}
        <ChevronDown />
      </Button>
      <div
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={menuLabel}
        className={styles.menu}
        onKeyDown={move}
      >
        {choices.map((choice, index) => (
          <button
            key={choice.id}
            ref={index === 0 ? focusedFirst : undefined}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.choice}
            onClick={(event) => choose(event, choice)}
          >
            <span className={styles.label}>{choice.label}</span>
            {choice.detail && <span className={styles.detail}>{choice.detail}</span>}
          </button>
        ))}
      </div>
    </>
  );
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** The browser moves the focus there in the moment in which it opens the menu, so that no key is lost. */
function focusedFirst(item: HTMLElement | null): void {
  item?.setAttribute('autofocus', '');
}
