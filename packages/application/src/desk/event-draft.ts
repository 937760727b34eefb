import type {
  AdmissionMode,
  Ags,
  EventFormat,
  EventKind,
  LocalDateTime,
  ModuleVersionId,
  NetworkId,
  ProfessionCode,
  SessionId,
  Venue,
} from '@netzwerkstatt/domain';

/** An event as somebody writes it at the desk, in the wall-clock time of the Land. */
export interface EventDraft {
  readonly kind: EventKind;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly network?: NetworkId;
  readonly region?: Ags;
  readonly format: EventFormat;
  readonly venue?: Venue;
  readonly targetProfessions: readonly ProfessionCode[];
  readonly moduleVersion?: ModuleVersionId;
  readonly admission: AdmissionMode;
  readonly capacity: number;
  readonly registrationOpensAt: LocalDateTime;
  readonly registrationClosesAt: LocalDateTime;
  readonly sessions: readonly SessionDraft[];
}

export interface SessionDraft {
  /** Absent for a session that is new. */
  readonly id?: SessionId;
  readonly title?: string;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly teachingMinutes: number;
}
