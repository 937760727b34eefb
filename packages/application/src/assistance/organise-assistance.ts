import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AssistanceNeed,
  type AssistanceResource,
  type AssistanceStatus,
  assistanceResources,
  bookRequestFor,
  isSettled,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { OutgoingMail } from '../ports/index.ts';
import { aboutRegistration, addressed } from '../registration/decision-mails.ts';
import { type PlannedAssistance, plannedAssistance } from './read-assistance.ts';

export type OrganiseRefusal = Refusal<'event_not_found'>;

/**
 * Writes down how far something is organised, for everybody who needs it. Who can count on it now, or cannot, is told
 * by mail; the mail says that something is settled and leads to what, because mails are read by others and kept.
 */
export async function organiseAssistance(
  deps: Dependencies,
  permit: Permit<'assistance.organise'>,
  { need, status }: { readonly need: AssistanceNeed; readonly status: AssistanceStatus },
): Promise<Result<readonly AssistanceResource<PlannedAssistance>[], OrganiseRefusal>> {
  const { land: code } = permit.target;
  const id = eventOf(permit);
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    // Two who press the same button at once do not both write the mails.
    await tx.registrations.openBook(id, bookRequestFor([]));
    const event = await tx.events.get(id);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    const all = await plannedAssistance(tx, id);
    const changed = all.filter((it) => it.need === need && it.status !== status);
    if (changed.length === 0) return ok(assistanceResources(all));
    await tx.assistance.setStatus(
      changed.map(({ registration }) => registration),
      need,
      status,
    );
    if (isSettled(status)) {
      const network = event.network && (await tx.directory.getNetwork(event.network));
      const context = { event, network, land: landOf(deps, code) };
      const letters = changed.map(({ record: { registration, applicant } }): OutgoingMail => {
        const about = aboutRegistration(registration.id, applicant, context);
        const message = { kind: 'assistance_settled', isPossible: status === 'confirmed', ...about } as const;
        // Each is news, also the second within a moment.
        const mail = addressed(message, registration, applicant, deps.random, now);
        return { ...mail, key: `${message.kind}:${mail.id}` };
      });
      await tx.mail.add(letters);
    }
    await tx.audit.write([
      {
        at: now,
        actor: personBehind(permit),
        action: 'assistance.organise',
        target: { kind: 'event', id },
        event: id,
        facts: { need, status },
      },
    ]);
    return ok(assistanceResources(all.map((it) => (changed.includes(it) ? { ...it, status } : it))));
  });
}
