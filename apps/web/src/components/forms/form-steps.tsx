import { classNames } from '../class-names.ts';
import { useWords } from '../words.tsx';
import styles from './form-steps.module.css';

export interface FormStepsProps {
  /** Counted from 1. */
  readonly current: number;
  readonly labels: readonly string[];
}

/** How far one has come in a form of several pages: said in words, drawn for the eye. */
export function FormSteps({ current, labels }: FormStepsProps) {
  const words = useWords();
  return (
    <div className={styles.steps}>
      <p>
        <b>{words.step(current, labels.length)}</b> <span>– {labels[current - 1]}</span>
      </p>
      <ol aria-hidden="true">
        {labels.map((label, index) => (
          <li
            key={label}
            className={classNames(index + 1 < current && styles.done, index + 1 === current && styles.current)}
          />
        ))}
      </ol>
    </div>
  );
}
