import styles from './grid-or-list.module.css';
import { MonthGrid } from './month-grid.tsx';
import { YearView, type YearViewProps } from './year-view.tsx';

/** Months as tables where there is room for seven columns, as lists where there is not: one of them is shown. */
export function GridOrList(props: YearViewProps) {
  const { plan, period, controls } = props;
  return (
    <>
      <div className={styles.grid}>
        {period.months.map((month) => (
          <MonthGrid key={month} plan={plan} month={month} controls={controls} />
        ))}
      </div>
      <div className={styles.list}>
        <YearView {...props} />
      </div>
    </>
  );
}
