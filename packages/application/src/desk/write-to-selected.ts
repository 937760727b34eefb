import { type Instant, ok, type Refusal, type RegistrationId, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type {
  BulkAction,
  BulkActionId,
  LandTransaction,
  OutgoingMail,
  Random,
  RegistrationRecord,
} from '../ports/index.ts';
import { aboutRegistration, addressed, type EventContext } from '../registration/decision-mails.ts';
import { keepAction, lockPlaces, undoUntil } from './bulk-window.ts';
import { chosenRecords } from './decide-together.ts';
import { personBehind } from './person-behind.ts';
import { checkPlaceholders, filled, type UnknownPlaceholder } from './placeholders.ts';
import { eventOf } from './read-desk.ts';

export type WriteToSelectedRefusal =
  | Refusal<'nobody_selected'>
  | Refusal<'registration_not_found'>
  /** All of those chosen have never answered a mail: whose addresses they are, nobody knows. */
  | Refusal<'no_proven_address'>
  | UnknownPlaceholder;

export interface StaffMail {
  readonly registrations: readonly RegistrationId[];
  /** Both may name what differs from reader to reader; see `placeholders`. */
  readonly subject: string;
  readonly text: string;
}

/** As many as whoever writes looks at before they send. */
const SHOWN = 3;

export interface StaffMailPreview {
  /** To the first ones; nobody gets them yet. */
  readonly letters: readonly OutgoingMail[];
  readonly recipients: number;
  /** Whose address is not proven: they get nothing. */
  readonly leftOut: number;
}

/** What a mail to several people would say to the first of them. */
export async function previewStaffMail(
  deps: Dependencies,
  permit: Permit<'registration.write_to'>,
  mail: StaffMail,
): Promise<Result<StaffMailPreview, WriteToSelectedRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const prepared = await prepare(deps, tx, permit, mail);
    if (!prepared.ok) return prepared;
    const { context, recipients, leftOut } = prepared.value;
    const now = deps.clock.now();
    const letters = recipients.slice(0, SHOWN).map((it) => staffMailTo(it, mail, context, deps.random, now));
    return ok({ letters, recipients: recipients.length, leftOut });
  });
}

/** Writes to several people, each by name. For as long as decisions can be undone, the mails can be called back. */
export async function writeToSelected(
  deps: Dependencies,
  permit: Permit<'registration.write_to'>,
  mail: StaffMail,
): Promise<Result<Omit<BulkAction, 'changes'>, WriteToSelectedRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const event = eventOf(permit);
    await lockPlaces(tx, event);
    const prepared = await prepare(deps, tx, permit, mail);
    if (!prepared.ok) return prepared;
    const { context, recipients } = prepared.value;
    const now = deps.clock.now();
    const id = deps.random.id<BulkActionId>();
    const mails = recipients.map((it) => staffMailTo(it, mail, context, deps.random, now));
    const action = {
      id,
      event,
      actor: personBehind(permit),
      kind: 'mail',
      people: recipients.length,
      doneAt: now,
      undoUntil: undoUntil(now),
    } as const;
    await keepAction(tx, { ...action, changes: [] }, mails);
    await tx.audit.write([
      {
        at: now,
        actor: action.actor,
        action: 'registration.write_to',
        target: { kind: 'event', id: event },
        event,
        facts: { action: id, people: recipients.length },
      },
    ]);
    return ok(action);
  });
}

interface Prepared {
  readonly context: EventContext;
  readonly recipients: readonly RegistrationRecord[];
  readonly leftOut: number;
}

async function prepare(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'registration.write_to'>,
  { registrations, subject, text }: StaffMail,
): Promise<Result<Prepared, WriteToSelectedRefusal>> {
  const known = checkPlaceholders(`${subject}\n${text}`);
  if (!known.ok) return known;
  const chosen = await chosenRecords(tx, permit, registrations);
  if (!chosen.ok) return chosen;
  const event = await tx.events.get(eventOf(permit));
  if (event === undefined) return refuse({ code: 'registration_not_found' });
  const recipients = chosen.value.filter(({ registration }) => registration.status !== 'requested');
  if (recipients.length === 0) return refuse({ code: 'no_proven_address' });
  const network = event.network && (await tx.directory.getNetwork(event.network));
  const context = { event, network, land: landOf(deps, permit.target.land) };
  return ok({ context, recipients, leftOut: chosen.value.length - recipients.length });
}

function staffMailTo(
  { registration, applicant }: RegistrationRecord,
  { subject, text }: StaffMail,
  context: EventContext,
  random: Random,
  now: Instant,
): OutgoingMail {
  const { title } = context.event;
  const words = { subject: filled(subject, applicant, title), text: filled(text, applicant, title) };
  const message = {
    kind: 'staff_message',
    ...words,
    ...aboutRegistration(registration.id, applicant, context),
  } as const;
  return addressed(message, registration, applicant, random, now);
}
