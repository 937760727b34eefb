import type { LocalDate, LocalDateTime } from '@netzwerkstatt/domain';
import { instant } from './sample-facts.ts';
import { samples } from './samples.ts';

export const eventSamples = samples({
  event_not_found: { code: 'event_not_found' },
  already_published: { code: 'already_published' },
  event_not_published: { code: 'event_not_published' },
  event_not_editable: { code: 'event_not_editable', status: 'closed' },
  event_not_over: { code: 'event_not_over', endsAt: instant },
  network_not_yours: { code: 'network_not_yours' },
  draft_incomplete: { code: 'draft_incomplete', field: 'sessions', sessionIndex: 1 },
  title_not_printable: { code: 'title_not_printable', sessionIndex: 1, letters: ['→'] },
  unknown_choice: { code: 'unknown_choice', field: 'region' },
  registration_span_reversed: { code: 'registration_span_reversed', field: 'registrationClosesAt' },
  registration_closes_after_start: { code: 'registration_closes_after_start' },
  published_dates_fixed: { code: 'published_dates_fixed' },
  sessions_impossible: {
    code: 'sessions_impossible',
    problems: [
      { code: 'session_in_the_past', sessionIndex: 0, startsAt: '2026-01-20T09:00' as LocalDateTime },
      { code: 'sessions_overlap', sessionIndex: 0, otherIndex: 1 },
    ],
  },
  taken_elsewhere: {
    code: 'taken_elsewhere',
    conflicts: [
      {
        code: 'room_taken',
        weight: 'impossible',
        sessionIndex: 1,
        room: 'Saal',
        other: {
          title: 'Fachtag',
          startsAt: '2027-01-20T09:00' as LocalDateTime,
          endsAt: '2027-01-20T16:00' as LocalDateTime,
        },
      },
    ],
  },
  reason_needed: {
    code: 'reason_needed',
    findings: [
      {
        code: 'public_holiday',
        weight: 'needs_reason',
        sessionIndex: 0,
        day: '2027-01-01' as LocalDate,
        name: 'Neujahr',
      },
    ],
  },
  reason_missing: { code: 'reason_missing' },
  stale_revision: { code: 'stale_revision', revision: 3 },
  planning_date_incomplete: { code: 'planning_date_incomplete', field: 'title' },
  planning_date_not_found: { code: 'planning_date_not_found' },
  place_not_found: { code: 'place_not_found' },
  room_not_there: { code: 'room_not_there', sessionIndex: 0, name: 'Saal', why: 'closed' },
  room_named_twice: { code: 'room_named_twice', roomIndex: 1, name: 'Saal' },
  room_in_use: { code: 'room_in_use', name: 'Saal' },
});
