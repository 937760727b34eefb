import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import { REQUEST_DAYS } from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';
import { ADDRESS_DAYS } from '../self-service/change-address.ts';

/** These mails went where somebody else said; once their question is over nobody needs them. */
const kindsToOthers = ['transfer_offered', 'transfer_taken_back', 'address_change'] as const;

/**
 * Forgets what nobody answered: requests that ended without a confirmation, with their mails, and questions whether
 * somebody takes a place over, or reads an address. The audit trail keeps ids and no names.
 */
export async function forgetUnanswered(deps: Dependencies, land: LandCode): Promise<void> {
  const before = addMilliseconds(deps.clock.now(), -REQUEST_DAYS * DAY_MS);
  await deps.store.inLand(land, async (tx) => {
    await tx.registrations.forgetUnconfirmed();
    await tx.mail.forget(kindsToOthers, before);
    await tx.addressChanges.forget(addMilliseconds(before, ADDRESS_DAYS * DAY_MS));
  });
}
