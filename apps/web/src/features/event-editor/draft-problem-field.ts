import type { AnyRefusal, FieldProblem } from '@netzwerkstatt/api';
import type { EventValues } from './event-values.ts';

/** Where a problem of the draft is shown: times are typed as a day and two times of day, lengths in teaching units. */
export function fieldOfProblem(
  { path }: Pick<FieldProblem, 'path'>,
  { sessions, planning }: Pick<EventValues, 'sessions' | 'planning'>,
): string {
  const plain = path.replace(/^draft\./, '').replace('venue.accessibility.', 'venue.');
  const [, index, key] = /^sessions\.(\d+)\.(\w+)$/.exec(plain) ?? [];
  if (plain.startsWith('eligibility')) return 'eligibility.added.kind';
  // Dates of a rule have no rows; what all of them have in common is typed once.
  if (planning === 'series' && /^(sessions|series)\b/.test(plain))
    return key === 'teachingMinutes' ? 'series.units' : 'series.day';
  if (index === undefined) return plain;
  const row = `sessions.${index}`;
  const session = sessions[Number(index)];
  if (key === 'room') return `${row}.room`;
  if (key === 'teachingMinutes') return `${row}.units`;
  if (key === 'startsAt') return session?.day === '' ? `${row}.day` : `${row}.from`;
  if (key === 'endsAt') return session?.to === '' ? `${row}.to` : `${row}.day`;
  return plain;
}

/** The field a rule speaks of; `undefined` when it is about the whole. */
export function fieldOfRefusal(refusal: AnyRefusal, planning: string): string | undefined {
  switch (refusal.code) {
    case 'draft_incomplete':
      if (refusal.field === 'venue') return 'venue.name';
      if (refusal.field === 'sessions' && planning === 'series') return 'series.day';
      if (refusal.field === 'sessions') return `sessions.${refusal.sessionIndex ?? 0}.to`;
      return refusal.field;
    case 'title_not_printable':
      return refusal.sessionIndex === undefined ? 'title' : `sessions.${refusal.sessionIndex}.title`;
    case 'room_not_there':
      return `sessions.${refusal.sessionIndex}.room`;
    case 'place_not_found':
      return 'directoryPlace';
    case 'registration_span_reversed':
      return refusal.field;
    case 'seats_already_taken':
      return 'capacity';
    default:
      return undefined;
  }
}
