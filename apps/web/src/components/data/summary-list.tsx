import { type ReactNode, useId } from 'react';
import { Link } from '../navigation/link.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './summary-list.module.css';

export interface SummaryListProps {
  readonly heading: string;
  /** Back to the question; the heading is read out with it, so that "change" says what. */
  readonly change?: { readonly label: string; readonly href: string } | undefined;
  readonly answers: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** Answers to look over before they are sent. */
export function SummaryList({ heading, change, answers }: SummaryListProps) {
  const headingId = useId();
  return (
    <section className={styles.summary} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId}>{heading}</h2>
        {change && (
          <Link href={change.href}>
            {change.label}
            <VisuallyHidden>: {heading}</VisuallyHidden>
          </Link>
        )}
      </div>
      <dl>
        {answers.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
