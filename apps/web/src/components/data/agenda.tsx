import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './agenda.module.css';

export interface AgendaProps {
  readonly caption: string;
  /** Names of the two columns, read out only. */
  readonly headings: { readonly time: string; readonly item: string };
  readonly items: readonly { readonly time: string; readonly title: ReactNode; readonly detail?: ReactNode }[];
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
        {items.map(({ time, title, detail }, index) => (
          <tr key={index}>
            <th scope="row">{time}</th>
            <td>
              <b>{title}</b>
              {detail && <span>{detail}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
