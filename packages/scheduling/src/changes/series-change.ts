import type { Instant, LocalDate } from '@netzwerkstatt/domain';
import type { SeriesLimits } from '../series/series-rule.ts';
import type { SessionTime } from '../sessions/session-time.ts';
import type { DoubledHourChoice } from '../to-instant.ts';
import type { Occurrence } from './occurrence.ts';

/** How far a change reaches. "Following" is counted by the slots of the series, not by where dates were moved to. */
export type ChangeScope = 'one' | 'this_and_following' | 'all';

/** Which dates are meant, seen from one of them. */
export interface Reach<S extends Occurrence> {
  readonly sessionId: S['id'];
  readonly scope: ChangeScope;
  /** Also the others that were moved by hand; unless said, they stay where somebody put them. */
  readonly alsoByHand?: true;
}

/** What can be done to the dates of a series, or to several dates without a rule. */
export type SeriesChange<S extends Occurrence> =
  /** To this start and end. The others of the scope go as many days and as much on the clock. */
  | ({ readonly kind: 'move' } & Reach<S> & Pick<SessionTime, 'startsAt' | 'endsAt'>)
  /** Words and whatever else is no time: room, title. Another value than that of the named one counts as made by hand. */
  | ({ readonly kind: 'edit'; readonly fields: ChangedFields<S> } & Reach<S>)
  | ({ readonly kind: 'cancel' } & Reach<S>)
  | ({ readonly kind: 'restore' } & Reach<S>)
  /** Dates after the last one or in between, by the rule (see `continueSeries`) or chosen. At least one. */
  | { readonly kind: 'extend'; readonly added: readonly NewDate<S>[] }
  /** The last so many that are still to come. Whole, at least 1. */
  | { readonly kind: 'shorten'; readonly dates: number; readonly alsoByHand?: true }
  /**
   * Another rule from one date on, or for all that are to come: the old ones are cancelled, the dates of the new rule
   * are new ones. A date with the id of an old one keeps it: that one is moved there instead. Dates that no rule named
   * are left alone like those moved by hand, if others have a day of a rule.
   */
  | {
      readonly kind: 'replan';
      readonly sessionId: S['id'];
      /** Unless said, that one and all that follow. */
      readonly scope?: 'this_and_following' | 'all';
      readonly added: readonly NewDate<S>[];
      readonly alsoByHand?: true;
    };

/** Other values for some fields; `undefined` takes one away. */
export type ChangedFields<S extends Occurrence> = {
  readonly [Field in Exclude<keyof S, keyof Occurrence>]?: S[Field] | undefined;
};

/** A date to add. In everything else it is made like its neighbour in the series. */
export interface NewDate<S extends Occurrence> extends SessionTime {
  readonly id: S['id'];
  readonly ruleDay?: LocalDate;
  /** What it does not have from its neighbour, or from the old date that is moved there. */
  readonly fields?: ChangedFields<S>;
}

/** What a change is judged by. */
export interface ChangeContext {
  readonly now: Instant;
  /** Somebody may have it in a calendar: what falls away stays there as cancelled, else it just goes. */
  readonly isAnnounced: boolean;
  /** The revision of the event whoever changes it has seen. */
  readonly basedOn: number;
  /** The revision it has. */
  readonly revision: number;
  /** Default five years or 500 dates. */
  readonly limits?: SeriesLimits;
}

/** What a change comes to. */
export interface ChangedSessions<S extends Occurrence> {
  /** All there are afterwards, in order of their start. Those without a change are the very same objects. */
  readonly sessions: readonly S[];
  /** In order of the series. Empty when everything was like that already. */
  readonly changes: readonly OccurrenceChange<S>[];
  /** What the change would have reached, and why it did not. */
  readonly leftAlone: readonly LeftAlone<S>[];
  readonly warnings: readonly ChangeWarning<S>[];
}

/** One date before and after. */
export type OccurrenceChange<S extends Occurrence> =
  | { readonly kind: 'moved' | 'edited' | 'cancelled' | 'restored'; readonly before: S; readonly after: S }
  | { readonly kind: 'added'; readonly after: S }
  /** Never announced, so it leaves no trace. */
  | { readonly kind: 'removed'; readonly before: S };

/** A date that stays as it is, for people to read. */
export interface LeftAlone<S extends Occurrence> {
  readonly session: S;
  readonly why: 'by_hand' | 'past' | 'cancelled';
}

/** Allowed, and worth a word. */
export type ChangeWarning<S extends Occurrence> =
  /** Starts when another one starts that is not cancelled, and did not before. */
  | { readonly code: 'same_slot'; readonly sessionId: S['id']; readonly otherId: S['id'] }
  | { readonly code: 'doubled_hour'; readonly sessionId: S['id']; readonly taken: DoubledHourChoice };
