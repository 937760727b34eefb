import type { LocalDate } from '@netzwerkstatt/domain';
import { isWeekend } from '@netzwerkstatt/scheduling';
import { type DragEvent, useState } from 'react';
import { classNames } from '../../components/class-names.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { dayParts, formatDay, formatMonth } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { daysOfPlan, type Plan, type PlanDay } from './days-of-plan.ts';
import styles from './month-grid.module.css';
import { ownerOf } from './owner-of.ts';
import { PlanCard } from './plan-card.tsx';
import { weeksOf } from './plan-period.ts';
import { isMovable, type MovingControls } from './use-moving.ts';

export interface MonthGridProps {
  readonly plan: Plan;
  readonly month: LocalDate;
  readonly controls: MovingControls;
}

/** A month as a table, a week to a row. Dates are carried from day to day by hand or by keyboard. */
export function MonthGrid({ plan, month, controls }: MonthGridProps) {
  const locale = useLocale();
  const weeks = weeksOf(month);
  const look = daysOfPlan(plan);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={formatMonth(month, locale)}>
      <table className={styles.grid}>
        <caption>{formatMonth(month, locale)}</caption>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {dayParts(day, locale).weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  told={look(day)}
                  isOutside={day.slice(0, 7) !== month.slice(0, 7)}
                  plan={plan}
                  controls={controls}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DayCellProps {
  readonly told: PlanDay;
  readonly isOutside: boolean;
  readonly plan: Plan;
  readonly controls: MovingControls;
}

function DayCell({ told, isOutside, plan, controls }: DayCellProps) {
  const locale = useLocale();
  const [isOver, setIsOver] = useState(false);
  const { day, entries, holiday, schoolHoliday, dates } = told;
  const now = toWallClock(plan.now);
  const isTarget = isOver || (controls.moving?.step === 'aiming' && controls.moving.day === day);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const entry = plan.entries.find(({ session }) => session.id === event.dataTransfer.getData('text/plain'));
    if (entry && isMovable(entry, now)) controls.ask(entry, day);
  };

  return (
    <td
      className={classNames(
        styles.day,
        isOutside && styles.outside,
        isWeekend(day) && styles.weekend,
        schoolHoliday !== undefined && styles.schoolHoliday,
        holiday !== undefined && styles.holiday,
        now.startsWith(day) && styles.today,
        isTarget && styles.target,
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className={styles.head}>
        <time className={styles.number} dateTime={day}>
          <span aria-hidden="true">{Number(day.slice(8))}</span>
          <VisuallyHidden>{formatDay(day, locale)}</VisuallyHidden>
        </time>
        {[holiday, schoolHoliday, ...dates.map(({ title }) => title)].map(
          (name) =>
            name !== undefined && (
              <span key={name} className={styles.name}>
                {name}
              </span>
            ),
        )}
      </div>
      {entries.length > 0 && (
        <ul className={styles.cards}>
          {entries.map((entry) => (
            <li key={entry.session.id}>
              <PlanCard
                entry={entry}
                owner={ownerOf(plan, entry)}
                controls={isMovable(entry, now) ? controls : undefined}
              />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
