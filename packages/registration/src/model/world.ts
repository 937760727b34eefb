import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { Traits } from '../policy/traits.ts';
import type { Registration } from '../registration.ts';
import type { BookedEvent } from '../registration-book.ts';
import type { RegistrationCommand } from '../registration-command.ts';
import type { CommandOutcome } from '../run-command.ts';
import type { UndoneChange } from '../undo-changes.ts';
import { PEOPLE, personNumber, traitsOf } from './attempt.ts';

/** An event as its rows would tell it. */
export interface World {
  readonly event: BookedEvent;
  readonly now: Instant;
  readonly registrations: ReadonlyMap<RegistrationId, Registration>;
  /** Of whom somebody took a place over, by their own registration. */
  readonly givers: ReadonlyMap<RegistrationId, RegistrationId>;
  /** Stays on its row when the line is left, so that nobody gets it a second time. */
  readonly lastQueueNumber: number;
  /** What staff decided about people, the last decision at the end; what was taken back is gone from it. */
  readonly done: readonly (readonly UndoneChange[])[];
}

/** The day of the first session begins. */
export const TRANSFERS_CLOSE_AT = '2027-01-19T23:00:00.000Z' as Instant;

/** One step of a story: what was before, what was tried, what came of it. */
export interface Step {
  readonly before: World;
  readonly command: RegistrationCommand;
  readonly outcome: CommandOutcome;
  readonly after: World;
}

const personOf = new Map(Array.from({ length: PEOPLE }, (_, number) => [personNumber(number), traitsOf(number)]));

export function traitsIn({ personId }: Pick<Registration, 'personId'>): Traits {
  const traits = personOf.get(personId);
  if (traits === undefined) throw new Error(`nobody has the id ${personId}`);
  return traits;
}

export function withChanges({ registrations }: World, { changes }: Pick<CommandOutcome, 'changes'>) {
  const next = new Map(registrations);
  for (const { after } of changes) next.set(after.id, after);
  return next;
}

/** Of whom the first of those had the place from whom it came down to this one. */
export function teamBehind({ givers }: Pick<World, 'givers'>, id: RegistrationId): RegistrationId | undefined {
  const giver = givers.get(id);
  return giver && (teamBehind({ givers }, giver) ?? giver);
}
