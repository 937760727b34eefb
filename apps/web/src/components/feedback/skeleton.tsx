import { classNames } from '../class-names.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** What is on its way, for those who do not see the shape; said once where there are several shapes. */
  readonly label?: string | undefined;
  /** `card` has the measures of a result card, `row` of a table row, `text` of a paragraph. */
  readonly shape: 'card' | 'row' | 'text';
  readonly count?: number | undefined;
}

/** The shape of what is on its way. It shows after 300 ms only: what comes sooner should not flicker. */
export function Skeleton({ label, shape, count = 3 }: SkeletonProps) {
  return (
    <div className={styles.skeleton}>
      {label !== undefined && <VisuallyHidden role="status">{label}</VisuallyHidden>}
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={classNames(styles.item, styles[shape])} aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
