import { addDays, addMonths } from '@netzwerkstatt/scheduling';
import { useId } from 'react';
import { formatMonth } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { DayList, type DayListProps } from './day-list.tsx';
import type { PlanPeriod } from './plan-period.ts';
import styles from './year-view.module.css';

export interface YearViewProps extends Pick<DayListProps, 'plan' | 'controls'> {
  readonly period: PlanPeriod;
}

/** Month beside month, each with its dates and holidays. */
export function YearView({ period, ...rest }: YearViewProps) {
  return (
    <div className={styles.year}>
      {period.months.map((month) => (
        <Month key={month} month={month} {...rest} />
      ))}
    </div>
  );
}

function Month({ month, ...rest }: { readonly month: DayListProps['from'] } & Pick<DayListProps, 'plan' | 'controls'>) {
  const locale = useLocale();
  const headingId = useId();
  return (
    <section className={styles.month} aria-labelledby={headingId}>
      <h2 id={headingId}>{formatMonth(month, locale)}</h2>
      <DayList {...rest} from={month} to={addDays(addMonths(month, 1), -1)} />
    </section>
  );
}
