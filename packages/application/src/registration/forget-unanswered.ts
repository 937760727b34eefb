import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import { REQUEST_DAYS } from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';

/** Whom somebody else named is in these mails; once a question is over nobody needs them. */
const kindsToColleagues = ['transfer_offered', 'transfer_taken_back'] as const;

/**
 * Forgets what nobody answered: requests that ended without a confirmation, with their mails, and questions whether
 * somebody takes a place over. The audit trail keeps ids and no names.
 */
export async function forgetUnanswered(deps: Dependencies, land: LandCode): Promise<void> {
  const before = addMilliseconds(deps.clock.now(), -REQUEST_DAYS * DAY_MS);
  await deps.store.inLand(land, async (tx) => {
    await tx.registrations.forgetUnconfirmed();
    await tx.mail.forget(kindsToColleagues, before);
  });
}
