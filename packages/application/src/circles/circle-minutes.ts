import {
  approveMinutes,
  type CircleMinutes,
  type Instant,
  type MinutesBlock,
  type MinutesRefusal,
  ok,
  type Refusal,
  type Result,
  refuse,
  type SessionId,
  writeMinutes,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import { sessionInstant } from '../programme/event-times.ts';
import { type CircleNotFound, circleAtHand, circleEntry } from './circle-of.ts';

export type CircleMinutesRefusal =
  | CircleNotFound
  | MinutesRefusal
  | (Refusal<'session_not_begun'> & { readonly startsAt: Instant });

/** The state of the draft somebody has read; 0 for whoever begins one. */
interface BasedOn {
  readonly session: SessionId;
  readonly revision: number;
}

/** Writes the minutes of a meeting: the first words, over their draft, or the correction of an approved version. */
export function writeCircleMinutes(
  deps: Dependencies,
  permit: Permit<'circle.work'>,
  { session, revision, blocks }: BasedOn & { readonly blocks: readonly MinutesBlock[] },
): Promise<Result<CircleMinutes, CircleMinutesRefusal>> {
  return changeMinutes(deps, permit, session, revision, 'minutes', async (tx, event, now) =>
    writeMinutes(
      await tx.circleWork.latestMinutes(session),
      { event, session, blocks, writtenBy: personBehind(permit), writtenAt: now },
      revision,
    ),
  );
}

/** Makes a draft final: its members can read it, and nobody changes it any more. */
export function approveCircleMinutes(
  deps: Dependencies,
  permit: Permit<'circle.work'>,
  { session, revision }: BasedOn,
): Promise<Result<CircleMinutes, CircleMinutesRefusal>> {
  return changeMinutes(deps, permit, session, revision, 'minutes_approved', async (tx, _, now) =>
    approveMinutes(await tx.circleWork.latestMinutes(session), revision, personBehind(permit), now),
  );
}

function changeMinutes(
  deps: Dependencies,
  permit: Permit<'circle.work'>,
  session: SessionId,
  revision: number,
  what: string,
  change: (
    tx: LandTransaction,
    event: CircleMinutes['event'],
    now: Instant,
  ) => Promise<Result<CircleMinutes, MinutesRefusal>>,
): Promise<Result<CircleMinutes, CircleMinutesRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const found = await circleAtHand(tx, permit);
    if (!found.ok) return found;
    const { event } = found.value;
    const meeting = event.sessions.find((it) => it.id === session);
    if (meeting === undefined) return refuse({ code: 'circle_not_found' });
    const startsAt = sessionInstant(meeting, 'startsAt');
    if (now < startsAt) return refuse({ code: 'session_not_begun', startsAt });
    const changed = await change(tx, event.id, now);
    if (!changed.ok) return changed;
    if (!(await tx.circleWork.saveMinutes(changed.value, revision))) {
      const latest = await tx.circleWork.latestMinutes(session);
      return refuse({ code: 'minutes_stale', revision: latest?.status === 'draft' ? latest.revision : 0 });
    }
    await tx.audit.write([circleEntry(permit, { what, session, version: changed.value.version }, now)]);
    return ok(changed.value);
  });
}
