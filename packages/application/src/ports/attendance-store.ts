import type { AttendedMinutes, EventId, Instant, PersonId, RegistrationId, SessionId } from '@netzwerkstatt/domain';

export interface AttendanceRecord {
  readonly session: SessionId;
  readonly registration: RegistrationId;
  /** 0 is a fact as well: was expected, was not there. */
  readonly minutes: number;
}

export interface AttendanceStore {
  /** Writes over what was recorded before for the same session and registration. */
  record(records: readonly AttendanceRecord[], by: PersonId, at: Instant): Promise<void>;
  forEvent(event: EventId): Promise<ReadonlyMap<RegistrationId, AttendedMinutes>>;
  /** The same of one person; empty where nothing was recorded. */
  of(registration: RegistrationId): Promise<AttendedMinutes>;
}
