import type {
  CircleMinutes,
  Event,
  EventId,
  NetworkId,
  PersonId,
  QualityCircle,
  RegistrationId,
  SessionId,
} from '@netzwerkstatt/domain';
import type { DeskQuery } from './event-store.ts';

/** Quality circles beside the events they are: what the event does not know of them. */
export interface CircleStore {
  /** `undefined` while nothing was written down but the event. */
  get(event: EventId): Promise<QualityCircle | undefined>;
  /**
   * Adds or writes over.
   *
   * @param expectedRevision - What the writer has read; 0 for a circle nobody wrote down yet.
   * @returns false when the stored revision is another one: then nothing is written.
   */
  save(circle: QualityCircle, expectedRevision: number): Promise<boolean>;
  /** Every event of the kind, drafts and past ones included, of these networks and besides; by title. */
  list(reach: Pick<DeskQuery, 'networks' | 'events'>): Promise<readonly ListedCircle[]>;
  /** Those that run, in no order, for whoever looks after their rhythm. */
  running(): Promise<readonly { readonly event: Event; readonly circle: QualityCircle }[]>;
  /** Circles with a public result, the latest first. */
  published(network?: NetworkId): Promise<readonly PublishedCircle[]>;
  findPublished(slug: string): Promise<PublishedCircle | undefined>;
  /** Who stands in for whom, member by member. */
  substitutes(event: EventId): Promise<ReadonlyMap<RegistrationId, PersonId>>;
  /** @param substitute - absent: nobody any more. */
  setSubstitute(event: EventId, member: RegistrationId, substitute: PersonId | undefined): Promise<void>;
}

/** A circle with the figures a desk lists. */
export interface ListedCircle {
  readonly event: Event;
  readonly circle?: QualityCircle;
  /** Confirmed registrations. */
  readonly members: number;
  readonly openTasks: number;
  /** Of the latest meeting that has minutes, in its newest version. */
  readonly latestMinutes?: { readonly session: SessionId; readonly status: CircleMinutes['status'] };
}

/** A circle whose result the world can read. */
export interface PublishedCircle {
  readonly event: Event;
  readonly circle: QualityCircle;
  /** Confirmed members, and from how many professions: all the world learns of who they are. */
  readonly members: number;
  readonly professions: number;
}
