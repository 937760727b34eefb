import type { EventId } from '@netzwerkstatt/domain';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { AuditEntry, LandTransaction } from '../ports/index.ts';
import type { EventContext } from '../registration/decision-mails.ts';

/** The event as mails about it need it; `undefined` when there is none. */
export async function contextOf(
  deps: Pick<Dependencies, 'lands'>,
  tx: LandTransaction,
  land: Parameters<typeof landOf>[1],
  id: EventId,
): Promise<EventContext | undefined> {
  const event = await tx.events.get(id);
  if (event === undefined) return undefined;
  const network = event.network && (await tx.directory.getNetwork(event.network));
  return { event, network: network || undefined, land: landOf(deps, land) };
}

/** What happened to the question whether somebody takes a place over, as a fact of the trail. */
export type TransferStep = 'offered' | 'taken_back' | 'declined' | 'expired';

/** The line of the trail; of whom was asked it says nothing. */
export function transferEntry(
  step: TransferStep,
  about: { readonly registration: string; readonly event: EventId },
  actor: string,
  at: AuditEntry['at'],
): AuditEntry {
  return {
    at,
    actor,
    action: 'registration.transfer',
    target: { kind: 'registration', id: about.registration },
    event: about.event,
    facts: { step },
  };
}
