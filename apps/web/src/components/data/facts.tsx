import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './facts.module.css';

export interface Fact {
  readonly term: ReactNode;
  readonly value: ReactNode;
  readonly icon?: ReactNode;
}

export interface FactsProps {
  readonly facts: readonly Fact[];
  /** `rows`: term beside value, lines between. `pairs`: close together, values at the end of the line. */
  readonly layout?: 'rows' | 'pairs' | undefined;
}

export function Facts({ facts, layout = 'rows' }: FactsProps) {
  return (
    <dl className={classNames(styles.facts, styles[layout])}>
      {facts.map(({ term, value, icon }, index) => (
        <div key={index}>
          <dt>
            {icon}
            {term}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
