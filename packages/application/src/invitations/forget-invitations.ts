import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import { invitationMailKeys } from './invitation-mail.ts';

/** As long as what was told about assistance. */
const DAYS_AFTER_END = 28;

/** Forgets who was invited, and the letters to them: many of them we know by nothing else. */
export async function forgetInvitations(deps: Dependencies, land: LandCode): Promise<void> {
  const endedBy = addMilliseconds(deps.clock.now(), -DAYS_AFTER_END * DAY_MS);
  await deps.store.inLand(land, async (tx) => {
    const forgotten = await tx.invitations.forget(endedBy);
    await tx.mail.forgetKeys(forgotten.flatMap(invitationMailKeys));
  });
}
