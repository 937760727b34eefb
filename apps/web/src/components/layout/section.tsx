import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  readonly heading: ReactNode;
  readonly children: ReactNode;
  /** What stands at the end of the line of the heading: a link to all, a button. */
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  /** A place to jump to. */
  readonly id?: string | undefined;
}

/** A part of a page with its heading. */
export function Section({ heading, children, action, level = 2, id }: SectionProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.section} id={id} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId}>{heading}</Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
