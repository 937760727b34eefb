import type {
  CircleMinutes,
  CircleTask,
  CircleTaskId,
  EventId,
  PersonId,
  RegistrationId,
  SessionId,
} from '@netzwerkstatt/domain';

/** A member was not at a meeting, and a colleague was. The minutes of the colleague count for nobody's certificate. */
export interface Representation {
  readonly session: SessionId;
  readonly member: RegistrationId;
  readonly substitute: PersonId;
}

/** What a circle works out: its minutes, its tasks, and who stood in for whom. */
export interface CircleWorkStore {
  /** Of every session all versions, the newest first. */
  minutes(event: EventId): Promise<readonly CircleMinutes[]>;
  /** The highest version; `undefined` before the first word. */
  latestMinutes(session: SessionId): Promise<CircleMinutes | undefined>;
  /**
   * Adds a version or writes over its draft.
   *
   * @param expectedRevision - Of the draft that is written over; 0 for a new version.
   * @returns false when somebody else was faster: then nothing is written.
   * @throws Error when the version is approved: it never changes.
   */
  saveMinutes(minutes: CircleMinutes, expectedRevision: number): Promise<boolean>;
  /** By the day they are due. */
  tasks(event: EventId): Promise<readonly CircleTask[]>;
  getTask(id: CircleTaskId): Promise<CircleTask | undefined>;
  /** Adds, or writes over the one with this id. */
  saveTask(task: CircleTask): Promise<void>;
  representations(event: EventId): Promise<readonly Representation[]>;
  /** Writes down who stood in at one session, over what was written down before. */
  setRepresentations(session: SessionId, representations: readonly Representation[]): Promise<void>;
}
