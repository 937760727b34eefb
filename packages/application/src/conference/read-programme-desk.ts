import type { Event, Instant, Room, SessionId } from '@netzwerkstatt/domain';
import type { ConferenceProgramme } from '@netzwerkstatt/scheduling';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, ProgrammeRelease } from '../ports/index.ts';
import { openProgramme } from './open-programme.ts';
import { releasesOf } from './releases-of.ts';

/** Everything somebody needs who plans the programme of a conference. */
export interface ProgrammeDesk {
  readonly event: Event;
  readonly released: ConferenceProgramme;
  readonly programme: ConferenceProgramme;
  readonly revision: number;
  /** Who saved the draft last, by name; absent before the first draft. */
  readonly saved?: { readonly at: Instant; readonly by: string };
  /** Newest first; empty before the event is published. */
  readonly releases: readonly ProgrammeRelease[];
  /** The rooms of the place the event takes place at; empty where it is not from the directory. */
  readonly rooms: readonly Room[];
  /** How many people chose each forum. */
  readonly chosen: Readonly<Record<SessionId, number>>;
  /** What the reader may do here, so that the page offers nothing else. */
  readonly may: { readonly edit: boolean; readonly release: boolean };
  readonly now: Instant;
}

export async function readProgrammeDesk(
  deps: Dependencies,
  permit: Permit<'event.read'>,
): Promise<ProgrammeDesk | undefined> {
  const { land, event: id } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const event = id && (await tx.events.get(id));
    if (event === undefined) return undefined;
    const { released, programme, revision, draft } = await openProgramme(tx, event);
    const author = draft && (await tx.people.get(draft.savedBy));
    const allows = (action: Parameters<typeof isAllowed>[1]) => isAllowed(permit.actor, action, permit.target, now);
    return {
      event,
      released,
      programme,
      revision,
      ...(draft && author && { saved: { at: draft.savedAt, by: `${author.givenName} ${author.familyName}` } }),
      releases: await releasesOf(tx, event),
      rooms: await roomsFor(tx, event),
      chosen: Object.fromEntries(await tx.conferences.countChoices(event.id)),
      may: { edit: allows('event.edit'), release: allows('event.publish') },
      now,
    };
  });
}

/** The rooms of the event's place, closed ones left out. */
export async function roomsFor(tx: LandTransaction, event: Event): Promise<readonly Room[]> {
  const place = event.place && (await tx.places.get(event.place));
  return place?.rooms.filter(({ isClosed }) => !isClosed) ?? [];
}
