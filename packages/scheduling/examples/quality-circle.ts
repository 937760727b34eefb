import {
  BERLIN,
  type Instant,
  type PublicHolidayRule,
  parseLocalDate,
  parseLocalDateTime,
} from '@netzwerkstatt/domain';
import { expandSeries, type Series } from '@netzwerkstatt/scheduling';
import { calendarDownload } from '@netzwerkstatt/scheduling/ical';

// In this Land Buß- und Bettag is no public holiday, but her circle does not meet on it.
const daysWithoutCircle: readonly PublicHolidayRule[] = [
  {
    name: 'Buß- und Bettag',
    rule: { kind: 'wednesday_before_23_november' },
    scope: 'land',
    source: 'decision of the circle',
  },
];

const circle: Series = {
  first: {
    startsAt: parseLocalDateTime('2026-09-16T14:00'),
    endsAt: parseLocalDateTime('2026-09-16T16:00'),
    timeZone: BERLIN,
  },
  repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [3], weekday: 'wednesday' },
  ends: { kind: 'until', lastDay: parseLocalDate('2027-06-30') },
  onHoliday: { kind: 'skip' },
};

/** A file with every third Wednesday of the school year, to be opened with any calendar. */
export function circleCalendar(savedAt: Instant): string {
  const preview = expandSeries(circle, { holidays: { rules: daysWithoutCircle } });
  if (!preview.ok) throw new Error(preview.refusal.code);
  const entries = preview.value.flatMap((date) => {
    if (date.outcome === 'skipped') return [];
    return {
      // Stays the same when a date is moved to another day.
      uid: `circle-${date.ruleDay}@jugendamt.example`,
      summary: 'Qualitätszirkel Frühe Hilfen',
      when: { kind: 'timed' as const, ...date.when },
      location: 'Familienzentrum, Beratungsraum',
      status: 'confirmed' as const,
      sequence: 0,
      revisedAt: savedAt,
    };
  });
  return calendarDownload(entries);
}
