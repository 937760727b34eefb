import {
  type Event,
  type Instant,
  type LocalDateTime,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { bookRequestFor, commitSeed } from '@netzwerkstatt/registration';
import { toInstant } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { LandTransaction, WishRound } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { forumsOf } from './forum-askers.ts';

export type WishRoundRefusal =
  | Refusal<'event_not_found'>
  | Refusal<'event_not_published'>
  | Refusal<'no_forums'>
  /** The deadline lies in the past, or not before the event. */
  | (Refusal<'wishes_until_wrong'> & { readonly startsAt: Instant })
  | Refusal<'wish_round_missing'>
  | (Refusal<'wish_round_released'> & { readonly releasedAt: Instant });

const SEED_BYTES = 16;

/**
 * Forums of an event are given by wish from now on, or the deadline for wishes is another one. The seed of the lot is
 * drawn once and committed to, before anybody has wished for anything.
 */
export async function openWishRound(
  deps: Dependencies,
  permit: Permit<'forums.assign'>,
  wanted: { readonly wishesUntil: LocalDateTime },
): Promise<Result<WishRound, WishRoundRefusal>> {
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const opened = await openRound(tx, permit);
    if (!opened.ok) return opened;
    const { event, round } = opened.value;
    const now = deps.clock.now();
    const until = toInstant(wanted.wishesUntil, land.timeZone);
    const startsAt = firstStart(event);
    if (!until.ok || until.value.instant <= now || until.value.instant >= startsAt) {
      return refuse({ code: 'wishes_until_wrong', startsAt });
    }
    const wishesUntil = until.value.instant;
    const seed = round?.seed ?? hexadecimal(deps.random.bytes(SEED_BYTES));
    const next: WishRound = { event: event.id, wishesUntil, seed };
    await tx.conferences.saveWishRound(next);
    await tx.audit.write([
      {
        at: now,
        actor: personBehind(permit),
        action: 'forums.assign',
        target: { kind: 'event', id: event.id },
        event: event.id,
        facts: { step: round === undefined ? 'opened' : 'moved', until: wishesUntil, commitment: commitSeed(seed) },
      },
    ]);
    return ok(next);
  });
}

/** People choose their forums for themselves again. What they wished for is kept, and counts for nothing. */
export async function endWishRound(
  deps: Dependencies,
  permit: Permit<'forums.assign'>,
): Promise<Result<true, WishRoundRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const opened = await openRound(tx, permit);
    if (!opened.ok) return opened;
    const { event, round } = opened.value;
    if (round === undefined) return refuse({ code: 'wish_round_missing' });
    await tx.conferences.endWishRound(event.id);
    await tx.audit.write([
      {
        at: deps.clock.now(),
        actor: personBehind(permit),
        action: 'forums.assign',
        target: { kind: 'event', id: event.id },
        event: event.id,
        facts: { step: 'ended' },
      },
    ]);
    return ok(true);
  });
}

interface OpenRound {
  readonly event: Event;
  readonly round: WishRound | undefined;
}

/** Under the lock of the event's book: nobody wishes or chooses meanwhile. */
export async function openRound(
  tx: LandTransaction,
  permit: Permit<'forums.assign'>,
): Promise<Result<OpenRound, WishRoundRefusal>> {
  const id = eventOf(permit);
  await tx.registrations.openBook(id, bookRequestFor([]));
  const event = await tx.events.get(id);
  if (event === undefined) return refuse({ code: 'event_not_found' });
  if (event.status !== 'published') return refuse({ code: 'event_not_published' });
  if (!forumsOf(event).some(({ status }) => status === 'planned')) return refuse({ code: 'no_forums' });
  const round = await tx.conferences.wishRound(id);
  if (round?.released) return refuse({ code: 'wish_round_released', releasedAt: round.released.at });
  return ok({ event, round });
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
