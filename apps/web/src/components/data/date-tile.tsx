import styles from './date-tile.module.css';

export interface DateTileProps {
  /** For machines: `2027-03-02`. */
  readonly dateTime: string;
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
}

/** A day like on a tear-off calendar. */
export function DateTile({ dateTime, weekday, day, month }: DateTileProps) {
  return (
    <time className={styles.tile} dateTime={dateTime}>
      <span>{weekday} </span>
      <b>{day} </b>
      <span>{month}</span>
    </time>
  );
}
