import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './agenda.module.css';

export interface AgendaProps {
  readonly caption: string;
  /** Names of the two columns, read out only. */
  readonly headings: { readonly time: string; readonly item: string };
  readonly items: readonly AgendaItem[];
}

export interface AgendaItem {
  readonly time: string;
  readonly title: ReactNode;
  /** A line of text. */
  readonly detail?: ReactNode;
  /** Whatever else: a list of what goes on at that time. */
  readonly more?: ReactNode;
}

/** What happens when in the course of a day. */
export function Agenda({ caption, headings, items }: AgendaProps) {
  return (
    <table className={styles.agenda}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{headings.time}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{headings.item}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ time, title, detail, more }, index) => (
          <tr key={index}>
            <th scope="row">{time}</th>
            <td>
              <b>{title}</b>
              {detail && <span>{detail}</span>}
              {more}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
