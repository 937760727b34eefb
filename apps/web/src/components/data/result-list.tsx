import { Children, type ReactNode, useId } from 'react';
import styles from './result-list.module.css';

export interface ResultListProps {
  /** What the results have in common: a month, a place. */
  readonly heading?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  /** {@link ResultCard}s. */
  readonly children: ReactNode;
}

/** Results one below the other, in groups if there is an order to see. */
export function ResultList({ heading, level = 3, children }: ResultListProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.group} aria-labelledby={heading && headingId}>
      {heading && <Heading id={headingId}>{heading}</Heading>}
      <ol>
        {Children.map(children, (child) => (
          <li>{child}</li>
        ))}
      </ol>
    </section>
  );
}
