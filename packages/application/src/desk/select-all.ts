import type { RegistrationId } from '@netzwerkstatt/domain';
import { MAX_SELECTED } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { filterFrom, type ParticipantWish } from './participant-wish.ts';
import { eventOf } from './read-desk.ts';

/** Everybody a list shows page by page, in its order, as far as so many can be chosen at once. */
export async function selectAll(
  { store }: Pick<Dependencies, 'store'>,
  permit: Permit<'registration.decide'>,
  wish: ParticipantWish,
): Promise<{ readonly registrations: readonly RegistrationId[]; readonly total: number }> {
  const all = await store.inLand(permit.target.land, (tx) =>
    tx.registrations.idsForEvent(eventOf(permit), filterFrom(wish)),
  );
  return { registrations: all.slice(0, MAX_SELECTED), total: all.length };
}
