import type { Instant, LocalDateTime } from '@netzwerkstatt/domain';
import { aBrief, aNotice, conference } from '../sample-events.ts';
import type { SampleMessages, SampleReader } from './sample-reader.ts';

const wednesday = { startsAt: '2027-01-13T09:00' as LocalDateTime, endsAt: '2027-01-13T16:30' as LocalDateTime };

export function datesMessages(about: SampleReader) {
  const { locale } = about;
  return {
    event_cancelled: {
      kind: 'event_cancelled',
      ...about,
      reason: { kind: 'trainer_ill', text: 'Wir suchen einen neuen Termin.' },
      notices: [aNotice(about.event, { method: 'CANCEL', sequence: 1, isCalledOff: true })],
    },
    event_restored: { kind: 'event_restored', ...about },
    dates_changed: {
      kind: 'dates_changed',
      ...about,
      reason: { kind: 'room_not_available', text: '' },
      changes: [{ kind: 'moved', before: wednesday, after: about.event.sessions[0] ?? wednesday }],
      asksWhetherItSuits: true,
      notices: [aNotice(about.event, { sequence: 1 })],
    },
    calendar_entry: {
      kind: 'calendar_entry',
      ...about,
      event: conference,
      number: 2,
      of: 3,
      notices: [aNotice(conference, { sequence: 1 })],
    },
    circle_lapsed: {
      kind: 'circle_lapsed',
      locale,
      recipientName: 'Hańža Krawc',
      event: aBrief({ title: 'Qualitätszirkel „Frühe Hilfen“' }),
      meetsEveryWeeks: 4,
      meetBy: '2026-12-02T14:00:00.000Z' as Instant,
    },
  } satisfies SampleMessages;
}
