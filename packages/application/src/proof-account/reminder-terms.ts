import { type PeriodChoice, periodAt } from '@netzwerkstatt/certificates';
import type { CpdRegime, LocalDate } from '@netzwerkstatt/domain';
import { addDays, addMonths } from '@netzwerkstatt/scheduling';

/** So many months before an end somebody is reminded: time enough to find a course, and once more. */
export const reminderMonths = [3, 1] as const;

export type ReminderMonths = (typeof reminderMonths)[number];

/** Which reminder is due on a day; one whose time went by unnoticed is left out. */
export function reminderDue(end: LocalDate, today: LocalDate): ReminderMonths | undefined {
  if (today > end) return undefined;
  return reminderMonths.findLast((months) => addMonths(end, -months) <= today);
}

/** The next day on which a reminder of an account could be due, after today; a period without an end has none. */
export function nextLook(
  regime: Pick<CpdRegime, 'due'>,
  choice: PeriodChoice,
  today: LocalDate,
): LocalDate | undefined {
  if (choice.kind === 'rolling') return undefined;
  const { to: end } = periodAt(regime, choice, today);
  if (end === undefined) return undefined;
  const days = [...reminderMonths.map((months) => addMonths(end, -months)), addDays(end, 1)];
  return days.find((day) => day > today);
}
