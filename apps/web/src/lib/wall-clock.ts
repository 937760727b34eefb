import { BERLIN, type Instant, type LocalDateTime, type TimeZone } from '@netzwerkstatt/domain';

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

/** What a clock on the wall shows at an instant, to the minute: to fill a form, and to compare an instant with a plan. */
export function toWallClock(instant: Instant, timeZone: TimeZone = BERLIN): LocalDateTime {
  const known = formats.get(timeZone) ?? format(timeZone);
  formats.set(timeZone, known);
  return known.format(new Date(instant)).replace(' ', 'T') as LocalDateTime;
}

/** Swedes write dates as we store them. */
function format(timeZone: TimeZone): Intl.DateTimeFormat {
  const two = '2-digit';
  const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, ...parts });
}
