import type { ReactNode } from 'react';
import styles from './key-figures.module.css';

export interface KeyFigure {
  readonly term: string;
  readonly value: ReactNode;
  /** Behind the number: "of 24", "people". */
  readonly unit?: ReactNode;
  /** Below: a meter, a word, the link to the list behind the number. */
  readonly detail?: ReactNode;
}

/** A few numbers one looks at first. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ term, value, unit, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <b>{value}</b> {unit}
          </dd>
          {detail && <dd className={styles.detail}>{detail}</dd>}
        </div>
      ))}
    </dl>
  );
}
