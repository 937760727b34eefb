import type { Event } from '@netzwerkstatt/domain';
import { type ConferenceProgramme, checkProgramme, type ProgrammeImpossible } from '@netzwerkstatt/scheduling';
import type { LandTransaction } from '../ports/index.ts';
import { roomsFor } from './read-programme-desk.ts';

/** Why an event cannot take place with this programme; nothing when it can. */
export async function programmeHindrance(
  tx: LandTransaction,
  event: Event,
  programme: ConferenceProgramme,
): Promise<ProgrammeImpossible | undefined> {
  const rooms = new Map((await roomsFor(tx, event)).map((it) => [it.id, it.capacity]));
  const { problems } = checkProgramme(programme, {
    capacity: event.capacity,
    roomCapacity: ({ id }) => id && rooms.get(id),
    chosen: await tx.conferences.countChoices(event.id),
  });
  return problems.length > 0 ? { code: 'programme_impossible', problems } : undefined;
}
