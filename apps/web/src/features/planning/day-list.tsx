import type { LocalDate } from '@netzwerkstatt/domain';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { dayParts, formatDay, formatDayAndMonth } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { useWords } from '../../lib/words.ts';
import { type Plan, type PlanDay, toldDays } from './days-of-plan.ts';
import { ownerOf } from './owner-of.ts';
import { PlanCard } from './plan-card.tsx';
import { planWords } from './plan-words.ts';
import { isMovable, type MovingControls } from './use-moving.ts';
import styles from './year-view.module.css';

export interface DayListProps {
  readonly plan: Plan;
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
  readonly controls: MovingControls;
}

/** The days of a span on which there is anything, one below the other: the plan for a phone, a page, an ear. */
export function DayList({ plan, from, to, controls }: DayListProps) {
  const words = useWords(planWords);
  const days = toldDays(plan, from, to);
  if (days.length === 0) return <p className="small muted">{words.nothing}</p>;
  return (
    <ul className={styles.days}>
      {days.map((told) => (
        <Day key={told.day} told={told} plan={plan} controls={controls} />
      ))}
    </ul>
  );
}

function Day({ told, plan, controls }: { readonly told: PlanDay } & Pick<DayListProps, 'plan' | 'controls'>) {
  const locale = useLocale();
  const { day, entries, holiday, dates } = told;
  const now = toWallClock(plan.now);
  return (
    <li>
      <time className={styles.day} dateTime={day}>
        <span aria-hidden="true">
          {dayParts(day, locale).weekday} {formatDayAndMonth(day, locale).slice(0, 3)}
        </span>
        <VisuallyHidden>{formatDay(day, locale)}</VisuallyHidden>
      </time>
      <div className={styles.told}>
        {holiday !== undefined && <span className={styles.name}>{holiday}</span>}
        {dates.map(({ id, title, firstDay, lastDay }) => (
          <span key={id} className={styles.date}>
            {title}
            {firstDay < lastDay && ` – ${formatDayAndMonth(lastDay, locale)}`}
          </span>
        ))}
        {entries.map((entry) => (
          <PlanCard
            key={entry.session.id}
            entry={entry}
            owner={ownerOf(plan, entry)}
            controls={isMovable(entry, now) ? controls : undefined}
          />
        ))}
      </div>
    </li>
  );
}
