import type {
  AdmissionMode,
  Ags,
  EligibilitySettings,
  EventFormat,
  EventKind,
  LocalDate,
  LocalDateTime,
  ModuleVersionId,
  NetworkId,
  PlaceId,
  ProfessionCode,
  SeriesRule,
  SessionId,
  SessionRoom,
  SubstitutePolicy,
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
  readonly place?: PlaceId;
  readonly targetProfessions: readonly ProfessionCode[];
  readonly eligibility?: EligibilitySettings;
  readonly moduleVersion?: ModuleVersionId;
  readonly admission: AdmissionMode;
  /** Absent: a colleague of the same organisation. */
  readonly substitutes?: SubstitutePolicy;
  readonly capacity: number;
  readonly registrationOpensAt: LocalDateTime;
  readonly registrationClosesAt: LocalDateTime;
  readonly sessions: readonly SessionDraft[];
  /** The rule the dates were made by; what it names is among the sessions already. */
  readonly series?: SeriesRule;
}

export interface SessionDraft {
  /** Absent for a session that is new. */
  readonly id?: SessionId;
  readonly title?: string;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly teachingMinutes: number;
  readonly ruleDay?: LocalDate;
  readonly isForum?: true;
  readonly room?: SessionRoom;
  readonly capacity?: number;
  readonly speakers?: string;
}
