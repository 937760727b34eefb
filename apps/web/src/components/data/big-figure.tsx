import type { ReactNode } from 'react';
import styles from './big-figure.module.css';

export interface BigFigureProps {
  readonly value: ReactNode;
  /** What it counts: "of 24 places free". */
  readonly unit: ReactNode;
}

/** The one number a card is about; may stand in its heading. */
export function BigFigure({ value, unit }: BigFigureProps) {
  return (
    <span className={styles.figure}>
      <b>{value}</b> {unit}
    </span>
  );
}
