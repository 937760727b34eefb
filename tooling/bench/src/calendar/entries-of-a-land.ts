import { BERLIN, type EmailAddress, type Instant, type LocalDate, type LocalDateTime } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import type { CalendarEntry } from '@netzwerkstatt/scheduling/ical';

/** Entries as a large Land has them, in their order: ten properties, umlauts, a description of several lines. */
export function entriesOfALand(count: number): CalendarEntry[] {
  return Array.from({ length: count }, (_, index): CalendarEntry => {
    const day = addDays('2025-01-01' as LocalDate, Math.floor(index / 7));
    return {
      uid: `session-${100_000 + index}@netzwerkstatt.example`,
      summary: `Qualitätszirkel „Frühe Hilfen“, Gruppe ${index}`,
      when: {
        kind: 'timed',
        startsAt: `${day}T09:00` as LocalDateTime,
        endsAt: `${day}T16:30` as LocalDateTime,
        timeZone: BERLIN,
      },
      location: `Familienzentrum Grüne Straße ${index % 90}, 01067 Dresden`,
      url: `https://netzwerkstatt.example/veranstaltungen/qualitaetszirkel-${index}`,
      description: `Fälle aus der Praxis, ohne Namen; für Träger, Ämter und Schulen.\nBitte Ausweis mitbringen.\n\nhttps://netzwerkstatt.example/veranstaltungen/qualitaetszirkel-${index}`,
      organiser: { name: 'Netzwerk für Kinderschutz, Dresden', email: 'kontakt@netzwerk.example' as EmailAddress },
      categories: ['Kinderschutz', 'Frühe Hilfen'],
      status: index % 50 === 0 ? 'cancelled' : 'confirmed',
      sequence: index % 3,
      revisedAt: '2026-01-05T08:00:00.000Z' as Instant,
    };
  });
}
