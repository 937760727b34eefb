import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './fact-columns.module.css';

export interface FactColumn {
  /** Read out only: "When". The icon says it to the eye. */
  readonly term: string;
  readonly icon: ReactNode;
  readonly value: ReactNode;
  readonly detail?: ReactNode;
}

/** The two to four facts a decision hangs on, side by side. */
export function FactColumns({ facts }: { readonly facts: readonly FactColumn[] }) {
  return (
    <dl className={styles.columns}>
      {facts.map(({ term, icon, value, detail }) => (
        <div key={term}>
          <dt>
            {icon}
            <VisuallyHidden>{term}</VisuallyHidden>
          </dt>
          <dd>
            <b>{value}</b>
            {detail && <span>{detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
