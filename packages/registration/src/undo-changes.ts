import { type Instant, ok, type Refusal, type RegistrationId, type Result, refuse } from '@netzwerkstatt/domain';
import { bookableSeats } from './policy/seat-tally.ts';
import { holdsSeat, isActive, type Registration } from './registration.ts';
import { enter, type RegistrationBook } from './registration-book.ts';
import type { RegistrationChange } from './run-command.ts';

/** What staff did to one registration: as it was, and as it became. */
export interface UndoneChange {
  readonly before: Registration;
  readonly after: Registration;
}

/** Why what was done about several people stays done. Undone is all of it or nothing. */
export type UndoRefusal =
  | Refusal<'event_cancelled'>
  | Refusal<'event_closed'>
  | Refusal<'event_started'>
  | (Refusal<'undo_refused'> & {
      /**
       * `moved_on`: something else has happened with it meanwhile. `registered_again`: the person has another
       * registration that stands. `seat_given`: the seat is somebody else's by now. `line_changed`: somebody else stands
       * in that place of the line.
       */
      readonly because: 'moved_on' | 'registered_again' | 'seat_given' | 'line_changed';
      readonly registrationId: RegistrationId;
    });

/**
 * Puts everybody back to how they stood before staff decided about them, as long as nothing else has happened to any of
 * them and nobody else has what they would get back. Caps and reservations are not asked: what staff may give despite
 * them, staff may give back.
 *
 * @param changes - In the order in which they happened; those of seats that were passed on by them are among them.
 */
export function undoChanges(
  book: RegistrationBook,
  changes: readonly UndoneChange[],
  now: Instant,
): Result<{ readonly book: RegistrationBook; readonly changes: readonly RegistrationChange[] }, UndoRefusal> {
  if (book.event.status === 'cancelled') return refuse({ code: 'event_cancelled' });
  if (book.event.status !== 'published') return refuse({ code: 'event_closed' });
  if (now >= book.event.startsAt) return refuse({ code: 'event_started' });
  let next = book;
  const undone: RegistrationChange[] = [];
  for (const { before, after } of changes.toReversed()) {
    const current = next.known.get(after.id);
    if (current === undefined || !isSame(current, after)) return refused('moved_on', after.id);
    next = enter(next, current, before);
    undone.push({ before: current, after: before, cause: 'undo' });
  }
  for (const { after } of undone) {
    const hindrance = hindranceOf(next, after);
    if (hindrance !== undefined) return refused(hindrance, after.id);
  }
  return ok({ book: next, changes: undone });
}

function hindranceOf(book: RegistrationBook, restored: Registration) {
  const others = [...book.known.values()].filter((it) => it.id !== restored.id);
  const isBack = (it: Registration) => it.personId === restored.personId && isActive(it);
  if (isActive(restored) && others.some(isBack)) return 'registered_again';
  if (isVoucherOverdrawn(book, restored)) return 'seat_given';
  if (holdsSeat(restored) && bookableSeats(book.tally) < book.tally.taken) return 'seat_given';
  if (restored.status !== 'waitlisted') return undefined;
  const inPlace = book.waitlistHead.filter(({ queueNumber }) => queueNumber === restored.queueNumber);
  return inPlace.length > 1 ? 'line_changed' : undefined;
}

/** Whether somebody else came with the voucher meanwhile, and has the place that would be given back. */
function isVoucherOverdrawn({ event, voucherUses }: RegistrationBook, { voucher: id }: Registration): boolean {
  const voucher = event.vouchers?.find((it) => it.id === id);
  return voucher !== undefined && (voucherUses.get(voucher.id) ?? 0) > voucher.places;
}

function refused(because: Extract<UndoRefusal, { code: 'undo_refused' }>['because'], registrationId: RegistrationId) {
  return refuse({ code: 'undo_refused', because, registrationId });
}

function isSame(a: Registration, b: Registration): boolean {
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
  return own.length === other.size && own.every(([key, value]) => other.get(key) === value);
}
