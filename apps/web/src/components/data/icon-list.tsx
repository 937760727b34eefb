import { Children, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Check } from '../icons.ts';
import styles from './icon-list.module.css';

export interface IconListProps {
  readonly items: readonly { readonly key?: string | undefined; readonly icon: ReactNode; readonly text: ReactNode }[];
  /** Side by side instead of one below the other. */
  readonly inline?: boolean | undefined;
  /** Grey icons with grey text, or green icons with black text. */
  readonly tone?: 'muted' | 'plain' | undefined;
}

/** Facts with a sign each: time, place, language. */
export function IconList({ items, inline = false, tone = 'muted' }: IconListProps) {
  return (
    <ul className={classNames(styles.list, inline && styles.inline, styles[tone])}>
      {items.map(({ key, icon, text }, index) => (
        <li key={key ?? index}>
          {icon}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** What one gets: a tick before each line. */
export function TickList({ children }: { readonly children: ReactNode }) {
  return (
    <IconList
      tone="plain"
      items={Children.toArray(children).map((text, index) => ({ key: String(index), icon: <Check />, text }))}
    />
  );
}
