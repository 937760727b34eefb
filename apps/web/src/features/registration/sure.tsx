import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import styles from './sure.module.css';

export interface SureProps {
  readonly question: string;
  /** What follows from a yes. */
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly isBusy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks in place before something that cannot be undone. */
export function Sure({ question, children, yes, no, isBusy, onYes, onNo }: SureProps) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} className={styles.sure} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{question}</h3>
      <p>{children}</p>
      <Cluster>
        <Button variant="danger" busy={isBusy} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="neutral" onClick={onNo}>
          {no}
        </Button>
      </Cluster>
    </section>
  );
}
