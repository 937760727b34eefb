import type { ReactNode } from 'react';
import styles from './numbered-steps.module.css';

export interface NumberedStepsProps {
  readonly steps: readonly { readonly title: string; readonly text: ReactNode }[];
}

/** How something goes, from the first step to the last. */
export function NumberedSteps({ steps }: NumberedStepsProps) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
