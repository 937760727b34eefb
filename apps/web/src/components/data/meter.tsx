import styles from './meter.module.css';

export interface MeterProps {
  /** What is measured, in words with its numbers: "22 of 24 places taken". */
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** A part of a whole as a bar. Drawn, not styled: a width in a style attribute is not for our CSP. */
export function Meter({ label, value, max }: MeterProps) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  return (
    <svg className={styles.meter} viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect width={Number((share * 100).toFixed(2))} height="1" />
    </svg>
  );
}
