import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './timeline.module.css';

export interface TimelineStep {
  readonly date: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly state: 'done' | 'current' | 'ahead';
}

export interface TimelineProps {
  readonly steps: readonly TimelineStep[];
  /** Read out after a step: "done", "now", "to come". */
  readonly stateWords: Readonly<Record<TimelineStep['state'], string>>;
}

/** What has happened and what comes next. */
export function Timeline({ steps, stateWords }: TimelineProps) {
  return (
    <ol className={styles.timeline}>
      {steps.map(({ date, title, detail, state }, index) => (
        <li key={index} className={styles[state]}>
          <span className={styles.date}>{date}</span>
          <span className={styles.step}>
            <b>{title}</b>
            <VisuallyHidden>, {stateWords[state]}</VisuallyHidden>
            {detail && <small>{detail}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
